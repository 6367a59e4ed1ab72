// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/base/field_editor.h"

class QLabel;

namespace hilum::base {

/// One setting in a form: title, editor, the error below it as you type, and its help.
class SettingRow final : public QWidget
{
    Q_OBJECT

public:
    /// The manifest outlives the row.
    SettingRow(const SettingManifest& setting, const FieldContext& context, QWidget* parent);

    [[nodiscard]] QString key() const;
    [[nodiscard]] const SettingManifest& setting() const { return m_setting; }
    [[nodiscard]] SettingValue value() const { return m_editor->value(); }
    /// Null: not set.
    void setValue(const SettingValue& value);
    /// What a whole check found on this setting, shown when typing itself is fine; "" clears.
    void setFinding(const QString& message);
    [[nodiscard]] QString errorText() const;

Q_SIGNALS:
    void edited(const QString& key, const SettingValue& value);

private:
    void check();

    const SettingManifest& m_setting;
    Direction m_direction;
    FieldEditor* m_editor;
    QLabel* m_error;
    QString m_finding;
};

} // namespace hilum::base
