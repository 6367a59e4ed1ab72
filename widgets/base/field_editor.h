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

/// What editors need beside the manifest.
struct FieldContext
{
    const Registry* registry = nullptr;
    Direction direction = Direction::Source;
    /// Relative paths count from here.
    QString baseFolder = {};
    /// Values to choose from for a table or column; empty where nobody knows.
    std::function<QStringList(const QString& key)> browse = {};
    /// Makes the editor of expressions with completion; without it a plain text is edited.
    std::function<FieldEditor*(const SettingManifest& setting, QWidget* parent)> makeExpression = {};
};

/// The editor for the setting's type; owned by the parent.
[[nodiscard]] FieldEditor* makeFieldEditor(const SettingManifest& setting, const FieldContext& context,
                                           QWidget* parent);

} // namespace hilum::base
