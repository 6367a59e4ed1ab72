// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/engine/pipeline_preview.h"
#include "core/mapping/suggestion.h"
#include "widgets/base/latest_work.h"
#include "widgets/mapping/link_strip.h"
#include "widgets/mapping/part_tree_model.h"
#include "widgets/mapping/rule_results.h"
#include "widgets/mapping/rule_tree_model.h"
#include "widgets/mapping/rule_uses.h"
#include "widgets/mapping/sample_statistics.h"

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

class CodeTablePane;
class FieldPane;
class MappingTools;
class PartBar;
class PartsPane;
class SuggestionPanel;
struct CodeReport;
struct RuleOrigin;
struct RuleValues;

/// What the worker of a mapping view remembers between its tasks; no other thread touches it.
struct ResultMemory
{
    RuleResults results;
    mapping::LookupTables lookups;
    quint64 sample = 0;
    quint64 tables = 0;
};

/// A mapping of a pack that is open, in the place where the tree of parts has it.
struct OpenPart
{
    PartRows rows;
    /// Name of the mapping at the top of the tree, within the pack.
    std::string mapping;
    PartChain outer;
    DefinitionPointer definition;
    /// Within the pack; "" where it is not of this pack and cannot be changed here.
    QString name;
    /// Where the project's copy is or would be.
    QString file;
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
        /// Folders of the packs that are installed.
        std::vector<std::string> packFolders = {};
        /// What the user wants remembered beyond the project, by a key; null: nothing is.
        std::function<QStringList(const QString& key)> remembered = {};
        std::function<void(const QString& key, const QStringList& values)> remember = {};
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
    [[nodiscard]] MappingTools& tools() { return *m_tools; }
    /// Offers rules for targets that have none yet.
    void suggest();

    /// @name Steps that take a pack
    /// @{
    [[nodiscard]] PartsPane& parts() { return *m_parts; }
    [[nodiscard]] PartBar& partBar() { return *m_partBar; }
    /// The mapping of the pack that is open, by its name; "" where the tree of parts is.
    [[nodiscard]] QString openPartName() const { return m_part ? m_part->name : QString(); }
    void openPart(const QModelIndex& index);
    void closePart();
    /// A code table of the pack by its name within it: `tables/administrative-sex`.
    void openTable(const QString& name);
    void closeTable();
    /// "" where none is open.
    [[nodiscard]] QString openTableName() const { return m_table; }
    [[nodiscard]] CodeTablePane& codeTable() { return *m_tablePane; }
    /// @}

    /// Makes a test of the pipeline of the sample record and what the step makes of it now.
    void keepAsTest();
    /// How the pipeline's tests went; shown beside the sample.
    void setTestResult(int passed, int total);
    /// Writes the mapping with the parts that it uses: HTML, Markdown (md), or its own rules as CSV, by the
    /// name's end. statusMessage() says how it went.
    void exportSpecification(const QString& path);

    /// Shows the rule that wrote a value of a document that the sample record became.
    void showRuleOf(Node root, const QString& path);
    /// Begins a rule for a field of the source that has none, in the mapping that fits best.
    void addRuleFor(const QString& sourcePath);
    /// Chooses the sample record that is this document, or was made of it.
    void setSampleDocument(const Document* document);

Q_SIGNALS:
    void maskingChanged(bool isMasking);
    /// For the user, of what could not be done.
    void statusMessage(const QString& message);
    /// The pipeline has a new test, of that index: what comes out is to be written as what it expects.
    void testKept(int index);
    void testsWanted();
    /// The user wants to see how what came out of the tests that fail differs from what they expect.
    void testDifferencesWanted();

private:
    [[nodiscard]] base::LatestWorkPointer makeWork() const;
    void buildBar();
    void buildMiddle(QSplitter& splitter);
    [[nodiscard]] QWidget* buildRules();
    void connectParts();
    void connectLinks();
    [[nodiscard]] QWidget* buildEditor();
    void connectViews();
    void connectRules();
    void connectTools();
    void addUsesMenu(FieldPane& pane);
    void addRuleMenu();
    QToolButton* addRuleButton(const QString& icon, const QString& tip, void (MappingView::*action)());

    /// What is shown: the open part of a pack, or the step's own mapping. Null where there is none.
    [[nodiscard]] const mapping::MappingDefinition* definition() const;
    void showMapping();
    void showPack();
    void showPartTree();
    void showPartBar();
    void showTitle();
    void readLibrary();
    void answerParts();
    void countPartUses();
    void openPartAt(const PartRows& rows);
    [[nodiscard]] bool isCustomised() const;
    /// Asks where the open part is still the pack's; false: it must not be changed.
    [[nodiscard]] bool mayChange();
    void customise();
    void customiseOnlyHere();
    void revertPart();
    void showDifference();
    void editRule();
    void connectTables();
    [[nodiscard]] QString tableOf(const mapping::MappingRule& rule) const;
    [[nodiscard]] QString tableFile() const;
    [[nodiscard]] bool isTableCustomised() const;
    [[nodiscard]] bool mayChangeTable();
    void showTable();
    void customiseTable();
    void editTable(const std::string& csv);
    void revertTable();
    void showTableDifference();
    void takeOrigin(const std::optional<RuleOrigin>& origin, const QString& path);
    void fitRules();
    void followRule(const RulePath& path);
    void updateLinks();
    [[nodiscard]] std::vector<LinkStrip::Link> linksIn(const LinkStrip& strip) const;
    void showMissing();
    void showTargetChoice(const mapping::MappingDefinition& definition);
    void showSample();
    [[nodiscard]] MappingSample sampleOf(const engine::PortPreview* port,
                                         const mapping::MappingDefinition* definition);
    void showSourceFields(const mapping::MappingDefinition& definition);
    void showRule();
    void noteLookups();
    void refreshResults(const mapping::MappingDefinition& definition);
    void takeResults(std::map<RulePath, RuleResult> results, std::shared_ptr<const TargetSample> target);
    void refreshStatistics(const mapping::MappingDefinition& definition);
    [[nodiscard]] QToolButton* makeExportButton(QWidget* parent);
    [[nodiscard]] QToolButton* makeTestButton(QWidget* parent);
    [[nodiscard]] QString specificationName() const;
    void recallDismissed();
    [[nodiscard]] QString dismissedKey() const;
    void showTools();
    void giveToolsRoom();
    [[nodiscard]] static QString countedTitle(const QString& name, int filled, int records, int different);
    void showFieldValues();
    void showRuleValues(const mapping::MappingDefinition& definition);
    [[nodiscard]] static CodeReport completed(CodeReport report, const RuleValues& values,
                                              const std::vector<SchemaCode>& sourceCodes,
                                              const mapping::LookupTable* table);
    [[nodiscard]] std::vector<UseScope> useScopes() const;
    void answerUses(const QString& wanted);
    void goToUse(const RuleUse& use);
    void takeSuggestions(const std::vector<mapping::MappingSuggestion>& accepted);
    void dropField(const QString& sourcePath, const QModelIndex& target);
    void change(const QString& text, const QString& mergeKey,
                const std::function<void(mapping::MappingDefinition&)>& edit);
    void startMapping();
    void addRule();
    void removeRule();
    void duplicateRule();
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
    std::shared_ptr<PartLibrary> m_library; // As the document stands.
    std::optional<OpenPart> m_part;
    QString m_table; // The code table that is open over it; "" where none is.
    base::LatestWorkPointer m_partWork;
    base::LatestWorkPointer m_countWork;
    base::LatestWorkPointer m_traceWork;
    QString m_countedPack;
    bool m_isAsking = false;
    std::shared_ptr<const engine::PreviewResult> m_preview;
    int m_row = 0;
    RuleResults m_results; // For what expressions see; never evaluates.
    quint64 m_sampleNumber = 0;
    quint64 m_tablesNumber = 0;
    std::shared_ptr<ResultMemory> m_memory;
    base::LatestWorkPointer m_work;
    base::LatestWorkPointer m_suggestionWork;
    base::LatestWorkPointer m_statisticsWork;
    base::LatestWorkPointer m_valuesWork;
    base::LatestWorkPointer m_usesWork;
    base::LatestWorkPointer m_exportWork;
    std::shared_ptr<const SampleStatistics> m_statistics; // Null while they are counted.
    QString m_statisticsKey;                              // What they are of.
    std::string m_scopeType;                              // Of what the mapping sees.
    std::vector<pipeline::LookupDefinition> m_lookupDefinitions;
    std::string m_targetFormat;
    std::shared_ptr<const Schema> m_targetSchema;
    std::shared_ptr<const TargetSample> m_targetSample;
    bool m_isMasking = false;
    bool m_hasOpened = false;
    bool m_isTyping = false;
    bool m_isFieldChosen = false;   // By the user, after the last rule.
    bool m_isFollowingRule = false; // Trees go to the fields of the rule.

    RuleTreeModel* m_model;
    QStackedWidget* m_stack;
    QStackedWidget* m_pages;
    PartsPane* m_parts;
    PartBar* m_partBar;
    CodeTablePane* m_tablePane;
    LinkStrip* m_sourceLinks = nullptr;
    LinkStrip* m_targetLinks = nullptr;
    base::EmptyState* m_empty;
    FieldPane* m_source;
    FieldPane* m_target;
    QSplitter* m_middleRows = nullptr; // Rules above, tools below.
    MappingTools* m_tools = nullptr;
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
    QLabel* m_into;
    QLabel* m_errors;
    QLabel* m_tests = nullptr;
};

} // namespace hilum::mapping_view
