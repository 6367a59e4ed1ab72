// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/connect/registry.h"

#include <QStringList>
#include <QWidget>

#include <functional>

namespace hilum::base {

/// The editor of one setting's value. A value that is null stands for "not set": the default holds.
class FieldEditor : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    [[nodiscard]] virtual SettingValue value() const = 0;
    /// Shows the value without a word; a text that already says it keeps its cursor.
    virtual void setValue(const SettingValue& value) = 0;
    virtual void setInvalid(bool isInvalid) = 0;

Q_SIGNALS:
    /// The user changed it: with every key.
    void edited();
};

/// What a connector lists for a setting.
struct BrowsedValues
{
    QStringList names;
    /// Why there are none; "" where there just are none.
    QString problem = {};
};

/// Asks for the names of a setting, off the main thread; `done` is called later on the main thread, unless
/// the receiver is gone by then.
using BrowseFunction = std::function<void(const QString& key, QObject* receiver,
                                          std::function<void(const BrowsedValues&)> done)>;

/// What editors need beside the manifest.
struct FieldContext
{
    const Registry* registry = nullptr;
    Direction direction = Direction::Source;
    /// Relative paths count from here.
    QString baseFolder = {};
    /// Lists tables or columns; null where nobody can.
    BrowseFunction browse = {};
    /// Makes the editor of expressions with completion; without it a plain text is edited.
    std::function<FieldEditor*(const SettingManifest& setting, QWidget* parent)> makeExpression = {};
};

/// The editor for the setting's type; owned by the parent.
[[nodiscard]] FieldEditor* makeFieldEditor(const SettingManifest& setting, const FieldContext& context,
                                           QWidget* parent);

} // namespace hilum::base
