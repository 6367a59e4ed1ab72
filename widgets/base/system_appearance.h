// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/base/colors.h"

#include <QObject>

#include <optional>

class QDBusVariant;

namespace hilum::base {

/// What the desktop says about light and dark through the settings portal
/// (`org.freedesktop.appearance color-scheme`); says nothing where there is no portal.
class SystemAppearance final : public QObject
{
    Q_OBJECT

public:
    explicit SystemAppearance(QObject* parent);

    /// Nothing until the portal answered, or where the user has no preference.
    [[nodiscard]] std::optional<Appearance> appearance() const { return m_appearance; }

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void onSettingChanged(const QString& group, const QString& key, const QDBusVariant& value);

private:
    void ask();
    void take(uint scheme);

    std::optional<Appearance> m_appearance;
};

} // namespace hilum::base
