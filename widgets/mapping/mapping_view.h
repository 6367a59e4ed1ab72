// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/engine/pipeline_preview.h"
#include "core/mapping/suggestion.h"
#include "widgets/base/latest_work.h"
#include "widgets/mapping/rule_results.h"
#include "widgets/mapping/rule_tree_model.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QSplitter;
class QStackedWidget;
class QToolButton;
class QTreeView;

namespace hilum {
class Registry;
}

namespace hilum::document {
class PipelineDocument;
class Selection;
} // namespace hilum::document

namespace hilum::expression {
class ExpressionEdit;
}

namespace hilum::base {
class EmptyState;
}

namespace hilum::mapping_view {

class FieldPane;
class SuggestionPanel;

/// What the worker of a mapping view remembers between its tasks; no other thread touches it.
struct ResultMemory
{
    RuleResults results;
    mapping::LookupTables lookups;
    quint64 sample = 0;
    quint64 tables = 0;
};

/// The mapping of the selected map step: source fields of a real sample on the left, target fields on the
/// right, the rules between them with what they make of the sample record.
class MappingView final : public QWidget
{
    Q_OBJECT

public:
    /// What the view needs of the application; outlives it.
    struct Surroundings
    {
        document::PipelineDocument& document;
        document::Selection& selection;
        const Registry& registry;
        const Clock& clock;
        /// Threads for what rules make of the sample; null: the calling one.
        std::function<base::LatestWorkPointer()> makeWork = {};
    };

    explicit MappingView(const Surroundings& surroundings, QWidget* parent = nullptr);
    ~MappingView() override;

    void setPreview(std::shared_ptr<const engine::PreviewResult> preview);
    /// The map step that is shown; "" before one was selected.
    [[nodiscard]] QString step() const { return m_step; }
    void setStep(const QString& step);
    void setSampleRow(int row);
    void setMasking(bool isMasking);
    /// Makes a rule of the current source field and the current target field.
    void connectCurrent();

    [[nodiscard]] FieldPane& source() { return *m_source; }
    [[nodiscard]] FieldPane& target() { return *m_target; }
    [[nodiscard]] QTreeView& rules() { return *m_rules; }
    [[nodiscard]] RuleTreeModel& rulesModel() { return *m_model; }
    [[nodiscard]] expression::ExpressionEdit& editor() { return *m_editor; }
    [[nodiscard]] SuggestionPanel& suggestions() { return *m_suggestions; }
    /// Offers rules for targets that have none yet.
    void suggest();

private:
    void buildBar();
    void buildMiddle(QSplitter& splitter);
    [[nodiscard]] QWidget* buildEditor();
    void connectViews();
    void connectRules();
    QToolButton* addRuleButton(const QString& icon, const QString& tip, void (MappingView::*action)());

    void showMapping();
    void showMissing();
    void showTargetChoice(const mapping::MappingDefinition& definition);
    void showSample();
    void showRule();
    void noteLookups();
    void refreshResults(const mapping::MappingDefinition& definition);
    void takeResults(std::map<RulePath, RuleResult> results, std::shared_ptr<const TargetSample> target);
    void takeSuggestions(const std::vector<mapping::MappingSuggestion>& accepted);
    void dropField(const QString& sourcePath, const QModelIndex& target);
    void change(const QString& text, const QString& mergeKey,
                const std::function<void(mapping::MappingDefinition&)>& edit);
    void startMapping();
    void addRule();
    void removeRule();
    void moveRuleUp();
    void moveRuleDown();
    void moveRule(int by);
    void chooseRule(const RulePath& path);
    [[nodiscard]] RulePath currentRule() const;
    [[nodiscard]] const engine::PortPreview* samplePort() const;
    [[nodiscard]] std::shared_ptr<const Schema> targetSchema(const std::string& format);
    /// What the files of the mapping's own lookups are relative to.
    [[nodiscard]] QString mappingFolder() const;
    [[nodiscard]] QStringList lookupNames() const;
    [[nodiscard]] QStringList targetNames(const QModelIndex& rule) const;

    Surroundings m_around;
    QString m_step;
    std::shared_ptr<const engine::PreviewResult> m_preview;
    int m_row = 0;
    RuleResults m_results; // For what expressions see; never evaluates.
    quint64 m_sampleNumber = 0;
    quint64 m_tablesNumber = 0;
    std::shared_ptr<ResultMemory> m_memory;
    base::LatestWorkPointer m_work;
    base::LatestWorkPointer m_suggestionWork;
    std::vector<pipeline::LookupDefinition> m_lookupDefinitions;
    std::string m_targetFormat;
    std::shared_ptr<const Schema> m_targetSchema;
    std::shared_ptr<const TargetSample> m_targetSample;
    bool m_isMasking = false;
    bool m_hasOpened = false;
    bool m_isTyping = false;

    RuleTreeModel* m_model;
    QStackedWidget* m_stack;
    base::EmptyState* m_empty;
    FieldPane* m_source;
    FieldPane* m_target;
    SuggestionPanel* m_suggestions;
    QToolButton* m_suggest;
    QTreeView* m_rules;
    expression::ExpressionEdit* m_editor;
    QLabel* m_editorTitle;
    QLabel* m_editorResult;
    QLabel* m_title;
    QLabel* m_sampleLabel;
    QToolButton* m_previous;
    QToolButton* m_next;
    QToolButton* m_mask;
    QComboBox* m_format;
    QComboBox* m_type;
    QLabel* m_errors;
};

} // namespace hilum::mapping_view
