// SPDX-License-Identifier: Apache-2.0
// The rule as an expression, and the records that break it.
#include "core/validation/compiled_rules.h"
#include "core/validation/rule_expression.h"
#include "widgets/base/setting_row.h"
#include "widgets/base/text.h"
#include "widgets/document/pipeline_document.h"
#include "widgets/document/selection.h"
#include "widgets/expression/expression_edit.h"
#include "widgets/expression/expression_field.h"
#include "widgets/rules/rule_table_model.h"
#include "widgets/rules/rules_view.h"

#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace hilum::rules {
namespace {

validation::RuleForm formOfRule(const validation::RuleDefinition& rule)
{
    return {rule.kind, rule.body};
}

} // namespace

QWidget* RulesView::buildCondition()
{
    m_conditionPane = new QWidget(m_form);
    auto* layout = new QVBoxLayout(m_conditionPane);
    layout->setContentsMargins(0, 6, 0, 0);
    layout->setSpacing(4);
    auto* title = new QLabel(tr("As an expression"), m_conditionPane);
    m_condition = new expression::ExpressionField(m_conditionPane);
    title->setBuddy(&m_condition->edit());
    m_conditionHint = new QLabel(m_conditionPane);
    m_conditionHint->setProperty("hilumRole", QStringLiteral("muted"));
    m_conditionHint->setWordWrap(true);
    m_toForm = new QPushButton(m_conditionPane);
    layout->addWidget(title);
    layout->addWidget(m_condition);
    layout->addWidget(m_conditionHint);
    layout->addWidget(m_toForm, 0, Qt::AlignLeft);
    connect(&m_condition->edit(), &expression::ExpressionEdit::textEdited, this, &RulesView::takeCondition);
    connect(m_toForm, &QPushButton::clicked, this, &RulesView::takeForm);
    return m_conditionPane;
}

void RulesView::showCondition(const validation::RuleDefinition& rule)
{
    const bool isExpression = rule.kind == "expression";
    const std::optional<std::string> condition = validation::expressionOf(formOfRule(rule));
    const std::optional<validation::RuleForm> form =
        isExpression && condition ? validation::formOf(*condition) : std::nullopt;
    m_condition->setVisible(condition.has_value() || rule.kind != "unique");
    m_condition->setContext(context());
    if (!m_condition->edit().hasFocus()
        || m_condition->edit().text() != base::toQString(condition.value_or("")))
        m_condition->setValue(condition ? SettingValue(*condition) : SettingValue());
    m_toForm->setVisible(form.has_value());
    if (form)
        m_toForm->setText(
            tr("Show in the form “%1”").arg(base::translateManifest(manifestOf(form->kind)->title)));
    m_conditionHint->setText(rule.kind == "unique"   ? tr("It looks at several records: no expression can.")
                             : isExpression && !form ? tr("No form can show this condition.")
                             : !condition            ? tr("Fill in the form to see its expression.")
                                                     : QString());
    m_conditionHint->setVisible(!m_conditionHint->text().isEmpty());
}

/// A rule that was a form goes on as one wherever its condition allows it; on the way it is an expression.
void RulesView::takeCondition(const QString& text)
{
    const int row = currentRow();
    if (row < 0 || row >= m_model->rowCount())
        return;
    if (m_model->rules()[static_cast<std::size_t>(row)].kind != "expression")
        m_isFormKept = true;
    const std::string condition = base::toUtf8(text);
    changeRule(QStringLiteral("condition"), [&](validation::RuleDefinition& rule) {
        const std::optional<validation::RuleForm> form =
            m_isFormKept ? validation::formOf(condition) : std::nullopt;
        rule.kind = form ? form->kind : "expression";
        rule.body = form ? form->body : SettingValue(condition);
    });
}

void RulesView::takeForm()
{
    changeRule({}, [](validation::RuleDefinition& rule) {
        if (const std::optional<validation::RuleForm> form = validation::formOf(rule.body.text())) {
            rule.kind = form->kind;
            rule.body = form->body;
        }
    });
}

void RulesView::showBrokenButtons()
{
    const int row = currentRow();
    const bool isAny = row >= 0 && row < m_model->rowCount() && !m_model->count(row).rows.empty();
    m_previousBroken->setEnabled(isAny);
    m_nextBroken->setEnabled(isAny);
}

void RulesView::showBroken(int direction)
{
    const auto node = m_document.node(m_step);
    const int row = currentRow();
    if (!node || node->from.empty() || row < 0 || m_model->count(row).rows.empty())
        return;
    const std::vector<int>& rows = m_model->count(row).rows;
    const document::GraphPort port = node->from.front();
    const int current = m_selection.node() == port.node ? m_selection.record() : -1;
    const auto after =
        direction > 0 ? std::ranges::upper_bound(rows, current) : std::ranges::lower_bound(rows, current);
    const int next = direction > 0 ? (after == rows.end() ? rows.front() : *after)
                                   : (after == rows.begin() ? rows.back() : *std::prev(after));
    m_selection.setNode(port.node);
    m_selection.setOutlet(port.outlet);
    m_selection.setRecord(next);
    showForm();
    Q_EMIT recordShown();
}

} // namespace hilum::rules
