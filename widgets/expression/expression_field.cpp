// SPDX-License-Identifier: Apache-2.0
#include "widgets/expression/expression_field.h"

#include "widgets/base/colors.h"
#include "widgets/base/text.h"
#include "widgets/expression/expression_edit.h"
#include "widgets/expression/expression_result.h"

#include <QLabel>
#include <QStyle>
#include <QVBoxLayout>

namespace hilum::expression {

ExpressionField::ExpressionField(QWidget* parent)
    : base::FieldEditor(parent),
      m_edit(new ExpressionEdit(ExpressionLines::Several, this)),
      m_result(new QLabel(this))
{
    m_result->setWordWrap(true);
    m_result->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_result->hide();
    m_edit->setMaximumHeight(m_edit->sizeHint().height());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(3);
    layout->addWidget(m_edit);
    layout->addWidget(m_result);
    setFocusProxy(m_edit);
    connect(m_edit, &ExpressionEdit::textEdited, this, &ExpressionField::edited);
    connect(m_edit, &ExpressionEdit::resultChanged, this, [this](const ExpressionResult& result) {
        const base::Colors& colors = base::colorsFor(palette());
        QPalette dressed = palette();
        dressed.setColor(QPalette::WindowText, result.error ? colors.error : colors.accent);
        m_result->setPalette(dressed);
        m_result->setText(summaryOf(result));
        m_result->setVisible(!m_result->text().isEmpty());
    });
}

void ExpressionField::setContext(ExpressionContext context)
{
    m_edit->setContext(std::move(context));
}

SettingValue ExpressionField::value() const
{
    const QString text = m_edit->text().trimmed();
    return text.isEmpty() ? SettingValue() : SettingValue(base::toUtf8(text));
}

void ExpressionField::setValue(const SettingValue& value)
{
    const QString text = base::toQString(value.text());
    if (m_edit->text().trimmed() != text)
        m_edit->setText(text);
}

void ExpressionField::setInvalid(bool isInvalid)
{
    m_edit->setProperty("hilumInvalid", isInvalid);
    m_edit->style()->unpolish(m_edit);
    m_edit->style()->polish(m_edit);
}

} // namespace hilum::expression
