// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/connect/manifest.h"
#include "core/engine/pipeline_preview.h"
#include "core/validation/rule_definition.h"
#include "widgets/base/latest_work.h"
#include "widgets/expression/expression_context.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QToolButton;
class QTreeView;
class QVBoxLayout;

namespace hilum::document {
class PipelineDocument;
class Selection;
} // namespace hilum::document

namespace hilum::base {
class EmptyState;
class SettingRow;
} // namespace hilum::base

namespace hilum::expression {
class ExpressionField;
} // namespace hilum::expression

namespace hilum::rules {

class RuleTableModel;

/// The rules of the selected validate step: a table with what each does to the sample, and for the selected
/// one a form, made from the manifest of its kind, beside the same rule as an expression. Editing either
/// changes the other; an expression that no form shows stays one.
class RulesView final : public QWidget
{
    Q_OBJECT

public:
    /// Clock, document and selection outlive the view. `work` counts what rules do to the sample; null: the
    /// calling thread does.
    RulesView(document::PipelineDocument& document, document::Selection& selection, const Clock& clock,
              base::LatestWorkPointer work = nullptr, QWidget* parent = nullptr);
    ~RulesView() override;

    void setPreview(std::shared_ptr<const engine::PreviewResult> preview);
    void setStep(const QString& step);
    [[nodiscard]] QTreeView& table() { return *m_table; }
    [[nodiscard]] RuleTableModel& model() { return *m_model; }
    [[nodiscard]] QLineEdit& idLine() { return *m_id; }
    [[nodiscard]] QComboBox& kindBox() { return *m_kind; }
    /// Rows of the form for the selected rule's kind.
    [[nodiscard]] const std::vector<base::SettingRow*>& settingRows() const { return m_rows; }
    /// The rule as an expression; hidden where its kind has none.
    [[nodiscard]] expression::ExpressionField& condition() { return *m_condition; }
    /// Makes the form's kind of rule of an expression that says the same.
    [[nodiscard]] QPushButton& formButton() { return *m_toForm; }
    [[nodiscard]] QToolButton& nextBrokenButton() { return *m_nextBroken; }
    void addRule();
    void removeRule();
    /// Shows the next or the previous sample record that breaks the rule.
    void showBroken(int direction);

Q_SIGNALS:
    /// The selection went to a record: to be brought to the front.
    void recordShown();

private:
    [[nodiscard]] QWidget* buildForm();
    void buildTable(QWidget& pane);
    void connectForm();
    void showRules();
    void showMissing();
    void showForm();
    void showKind(const validation::RuleDefinition& rule);
    /// Null where there is no such kind.
    [[nodiscard]] static const Manifest* manifestOf(std::string_view kind);
    void makeRows(const Manifest* manifest);
    [[nodiscard]] QWidget* buildCondition();
    void showCondition(const validation::RuleDefinition& rule);
    void takeCondition(const QString& text);
    void takeForm();
    void duplicateRule();
    void showBrokenButtons();
    void countSample();
    void changeRule(const QString& mergeKey, const std::function<void(validation::RuleDefinition&)>& edit);
    void write(std::vector<validation::RuleDefinition> rules, const QString& text, const QString& mergeKey);
    [[nodiscard]] int currentRow() const;
    [[nodiscard]] const engine::PortPreview* samplePort() const;
    [[nodiscard]] expression::ExpressionContext context() const;

    document::PipelineDocument& m_document;
    document::Selection& m_selection;
    const Clock& m_clock;
    QString m_step;
    std::shared_ptr<const engine::PreviewResult> m_preview;
    RuleTableModel* m_model;
    QStackedWidget* m_stack;
    base::EmptyState* m_empty;
    QTreeView* m_table;
    QWidget* m_form;
    QLineEdit* m_id;
    QComboBox* m_severity;
    QComboBox* m_kind;
    QLineEdit* m_message;
    QVBoxLayout* m_kindLayout;
    QString m_shownKind;
    QWidget* m_conditionPane = nullptr;
    QLabel* m_conditionHint = nullptr;
    expression::ExpressionField* m_condition = nullptr;
    QPushButton* m_toForm = nullptr;
    QToolButton* m_previousBroken = nullptr;
    QToolButton* m_nextBroken = nullptr;
    bool m_isFormKept = false; // What is typed as a condition goes on as a form where it can.
    std::vector<base::SettingRow*> m_rows;
    base::LatestWorkPointer m_work;
};

} // namespace hilum::rules
