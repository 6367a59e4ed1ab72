// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/base/field_editor.h"

class QLineEdit;

namespace hilum::base {

/// A path with a button that opens the fitting file dialog. Chosen paths below the base folder's project
/// become relative to it, so that the pipeline can move.
class PathEditor final : public FieldEditor
{
    Q_OBJECT

public:
    PathEditor(const SettingManifest& setting, QString baseFolder, QWidget* parent);

    [[nodiscard]] SettingValue value() const override;
    void setValue(const SettingValue& value) override;
    void setInvalid(bool isInvalid) override;

private:
    void choose(bool isFolder);
    [[nodiscard]] QString startFolder() const;

    QString m_baseFolder;
    QString m_kind;
    QString m_filter;
    QLineEdit* m_field;
};

} // namespace hilum::base
