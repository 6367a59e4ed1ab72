// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/base/colors.h"

#include <QObject>

class QApplication;

namespace hilum::base {

class SystemAppearance;

enum class ThemeChoice : std::uint8_t { System, Light, Dark };

/// Dresses the application: style, palette and style sheet; follows the system's light or dark unless told
/// otherwise. One for the application's life.
class Theme final : public QObject
{
    Q_OBJECT

public:
    explicit Theme(QApplication& application);

    [[nodiscard]] ThemeChoice choice() const { return m_choice; }
    void setChoice(ThemeChoice choice);
    [[nodiscard]] Appearance appearance() const { return m_appearance; }

Q_SIGNALS:
    void appearanceChanged(Appearance appearance);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void readSystem();
    void apply();

    QApplication& m_application;
    SystemAppearance* m_desktop;
    ThemeChoice m_choice = ThemeChoice::System;
    Appearance m_system = Appearance::Light;
    Appearance m_appearance = Appearance::Light;
    bool m_isApplying = false;
};

} // namespace hilum::base
