// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/base/field_editor.h"
#include "widgets/expression/expression_context.h"

class QLabel;

namespace hilum::expression {

class ExpressionEdit;

/// An expression as a setting in a form: the editor, and below it what the expression gives on the sample.
class ExpressionField final : public base::FieldEditor
{
    Q_OBJECT

public:
    explicit ExpressionField(QWidget* parent = nullptr);

    void setContext(ExpressionContext context);
    [[nodiscard]] ExpressionEdit& edit() { return *m_edit; }

    [[nodiscard]] SettingValue value() const override;
    void setValue(const SettingValue& value) override;
    void setInvalid(bool isInvalid) override;

private:
    ExpressionEdit* m_edit;
    QLabel* m_result;
};

} // namespace hilum::expression
