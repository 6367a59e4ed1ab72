// SPDX-License-Identifier: Apache-2.0
// What the mapping view is made of, and how its parts speak to each other.
#include "core/connect/registry.h"
#include "widgets/base/colors.h"
#include "widgets/base/empty_state.h"
#include "widgets/base/icons.h"
#include "widgets/base/text.h"
#include "widgets/document/pipeline_document.h"
#include "widgets/document/selection.h"
#include "widgets/expression/expression_edit.h"
#include "widgets/expression/expression_result.h"
#include "widgets/mapping/code_table_pane.h"
#include "widgets/mapping/field_pane.h"
#include "widgets/mapping/mapping_delegates.h"
#include "widgets/mapping/mapping_tools.h"
#include "widgets/mapping/mapping_view.h"
#include "widgets/mapping/part_bar.h"
#include "widgets/mapping/parts_pane.h"
#include "widgets/mapping/suggestion_panel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QScrollBar>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QTreeView>

namespace hilum::mapping_view {

namespace {

QToolButton* makeToolButton(QWidget* parent, const QString& icon, const QString& tip)
{
    auto* button = new QToolButton(parent);
    button->setIcon(base::icon(icon));
    button->setToolTip(tip);
    button->setAccessibleName(tip);
    return button;
}

} // namespace

MappingView::MappingView(const Surroundings& surroundings, QWidget* parent)
    : QWidget(parent),
      m_around(surroundings),
      m_partWork(makeWork()),
      m_countWork(makeWork()),
      m_traceWork(makeWork()),
      m_memory(std::make_shared<ResultMemory>()),
      m_work(makeWork()),
      m_suggestionWork(makeWork()),
      m_statisticsWork(makeWork()),
      m_valuesWork(makeWork()),
      m_usesWork(makeWork()),
      m_exportWork(makeWork()),
      m_model(new RuleTreeModel(this)),
      m_stack(new QStackedWidget(this)),
      m_pages(new QStackedWidget),
      m_parts(new PartsPane),
      m_partBar(new PartBar),
      m_tablePane(new CodeTablePane),
      m_empty(new base::EmptyState(QStringLiteral("map"), {}, {}, nullptr)),
      m_source(new FieldPane(TreeSide::Source)),
      m_target(new FieldPane(TreeSide::Target))
{
    auto* splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    auto* page = new QWidget;
    auto* pageLayout = new QVBoxLayout(page);
    pageLayout->setContentsMargins(0, 0, 0, 0);
    pageLayout->setSpacing(0);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(page);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    buildBar();
    pageLayout->addWidget(m_title->parentWidget());
    pageLayout->addWidget(m_partBar);
    splitter->addWidget(m_source);
    buildMiddle(*splitter);
    splitter->addWidget(m_target);
    splitter->setSizes({270, 440, 250});
    for (int pane = 0; pane < splitter->count(); ++pane)
        splitter->setStretchFactor(pane, pane == 1 ? 2 : 1);
    splitter->setHandleWidth(1);
    m_pages->addWidget(splitter);
    m_pages->addWidget(m_parts);
    m_pages->addWidget(m_tablePane);
    pageLayout->addWidget(m_pages, 1);
    connectViews();
    connectRules();
    connectParts();
    connectLinks();
    connectTools();
    connectTables();
    showMissing();
    setStep(m_around.selection.node());
}

MappingView::~MappingView() = default;

base::LatestWorkPointer MappingView::makeWork() const
{
    return m_around.makeWork ? m_around.makeWork() : std::make_unique<base::ImmediateWork>();
}

void MappingView::buildBar()
{
    auto* bar = new QWidget;
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(10, 5, 8, 5);
    layout->setSpacing(6);
    m_title = new QLabel(bar);
    m_title->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    m_title->setProperty("hilumRole", QStringLiteral("title"));
    m_errors = new QLabel(bar);
    m_errors->setProperty("hilumRole", QStringLiteral("error"));
    m_previous = makeToolButton(bar, QStringLiteral("previous"), tr("Previous sample record"));
    m_next = makeToolButton(bar, QStringLiteral("next"), tr("Next sample record"));
    m_sampleLabel = new QLabel(bar);
    m_sampleLabel->setProperty("hilumRole", QStringLiteral("muted"));
    m_mask = makeToolButton(bar, QStringLiteral("hide"), tr("Hide identifying values"));
    m_mask->setCheckable(true);
    m_format = new QComboBox(bar);
    m_format->setAccessibleName(tr("Format of the target"));
    for (const Codec* codec : m_around.registry.codecs())
        m_format->addItem(base::toQString(codec->manifest().id));
    if (m_format->findText(QStringLiteral("row")) < 0)
        m_format->addItem(QStringLiteral("row"));
    m_type = new QComboBox(bar);
    m_type->setEditable(true);
    m_type->setInsertPolicy(QComboBox::NoInsert);
    m_type->setAccessibleName(tr("Type of the target"));
    m_type->setMinimumContentsLength(14);
    layout->addWidget(m_title);
    layout->addWidget(m_errors);
    m_tests = new QLabel(bar);
    m_tests->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    connect(m_tests, &QLabel::linkActivated, this, &MappingView::testDifferencesWanted);
    m_tests->hide();
    layout->addWidget(m_tests);
    layout->addStretch(1);
    for (QWidget* widget : {static_cast<QWidget*>(m_previous), static_cast<QWidget*>(m_sampleLabel),
                            static_cast<QWidget*>(m_next), static_cast<QWidget*>(m_mask)})
        layout->addWidget(widget);
    layout->addWidget(makeTestButton(bar));
    layout->addWidget(makeExportButton(bar));
    layout->addSpacing(10);
    m_into = new QLabel(tr("into"), bar);
    m_into->setProperty("hilumRole", QStringLiteral("muted"));
    layout->addWidget(m_into);
    layout->addWidget(m_format);
    layout->addWidget(m_type);
}

QToolButton* MappingView::addRuleButton(const QString& icon, const QString& tip,
                                        void (MappingView::*action)())
{
    QToolButton* button = makeToolButton(this, icon, tip);
    connect(button, &QToolButton::clicked, this, action);
    return button;
}

void MappingView::buildMiddle(QSplitter& splitter)
{
    auto* middle = new QWidget;
    auto* layout = new QHBoxLayout(middle);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_middleRows = new QSplitter(Qt::Vertical);
    QSplitter* rows = m_middleRows;
    rows->setChildrenCollapsible(false);
    rows->addWidget(buildRules());
    m_tools = new MappingTools(buildEditor());
    rows->addWidget(m_tools);
    rows->setStretchFactor(0, 1);
    rows->setSizes({400, 140});
    const auto links = [this](const LinkStrip& strip) {
        return linksIn(strip);
    };
    m_sourceLinks = new LinkStrip(links, middle);
    m_targetLinks = new LinkStrip(links, middle);
    layout->addWidget(m_sourceLinks);
    layout->addWidget(rows, 1);
    layout->addWidget(m_targetLinks);
    splitter.addWidget(middle);
}

QWidget* MappingView::buildRules()
{
    auto* pane = new QWidget;
    auto* layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 6, 0, 0);
    layout->setSpacing(4);
    auto* tools = new QHBoxLayout;
    auto* heading = new QLabel(tr("Rules"), pane);
    heading->setProperty("hilumRole", QStringLiteral("section"));
    tools->addWidget(heading, 1);
    m_suggest = addRuleButton(QStringLiteral("search"), tr("Suggest rules"), &MappingView::suggest);
    m_suggest->setObjectName(QStringLiteral("suggest"));
    m_suggest->setText(tr("Suggest"));
    m_suggest->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    tools->addWidget(m_suggest);
    tools->addWidget(addRuleButton(QStringLiteral("link"),
                                   tr("Map the selected source field to the selected target field"),
                                   &MappingView::connectCurrent));
    tools->addWidget(addRuleButton(QStringLiteral("add"), tr("Add a rule"), &MappingView::addRule));
    tools->addWidget(addRuleButton(QStringLiteral("up"), tr("Move the rule up"), &MappingView::moveRuleUp));
    tools->addWidget(
        addRuleButton(QStringLiteral("down"), tr("Move the rule down"), &MappingView::moveRuleDown));
    tools->addWidget(
        addRuleButton(QStringLiteral("delete"), tr("Delete the rule"), &MappingView::removeRule));
    layout->addLayout(tools);
    m_rules = new QTreeView(pane);
    m_rules->setModel(m_model);
    m_rules->setAccessibleName(tr("Mapping rules"));
    m_rules->setAlternatingRowColors(true);
    m_rules->setIndentation(16);
    m_rules->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    m_rules->header()->setStretchLastSection(true);
    for (int column = RuleTreeModel::WhenColumn; column < RuleTreeModel::ColumnCount; ++column)
        m_rules->header()->resizeSection(column, 100);
    m_suggestions = new SuggestionPanel(pane);
    m_suggestions->hide();
    connect(m_suggestions, &SuggestionPanel::accepted, this, &MappingView::takeSuggestions);
    layout->addWidget(m_suggestions);
    layout->addWidget(m_rules, 1);
    return pane;
}

QWidget* MappingView::buildEditor()
{
    auto* pane = new QWidget;
    auto* layout = new QVBoxLayout(pane);
    layout->setContentsMargins(6, 6, 6, 6);
    layout->setSpacing(4);
    m_editorTitle = new QLabel(pane);
    m_editorTitle->setProperty("hilumRole", QStringLiteral("section"));
    m_editor = new expression::ExpressionEdit(expression::ExpressionLines::Several, pane);
    m_editor->setTakingConstants(true);
    m_editor->setPlaceholderText(tr("FHIRPath, for example PID-5.1 or name.family; = text for a constant"));
    m_editorResult = new QLabel(pane);
    m_editorResult->setWordWrap(true);
    m_editorResult->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_editorResult->setMinimumHeight(m_editorResult->fontMetrics().height() + 4);
    layout->addWidget(m_editorTitle);
    layout->addWidget(m_editor, 1);
    layout->addWidget(m_editorResult);
    return pane;
}

/// Lines follow whatever moves a row.
void MappingView::connectLinks()
{
    const auto update = [this] {
        updateLinks();
    };
    for (FieldPane* pane : {m_source, m_target})
        connect(pane, &FieldPane::rowsMoved, this, update);
    connect(m_rules, &QTreeView::expanded, this, update);
    connect(m_rules, &QTreeView::collapsed, this, update);
    connect(m_rules->verticalScrollBar(), &QScrollBar::valueChanged, this, update);
    connect(m_model, &QAbstractItemModel::dataChanged, this, update);
    connect(m_model, &QAbstractItemModel::modelReset, this, update);
}

void MappingView::connectViews()
{
    document::PipelineDocument& document = m_around.document;
    document::Selection& selection = m_around.selection;
    connect(m_empty, &base::EmptyState::actionTriggered, this, &MappingView::startMapping);
    connect(&selection, &document::Selection::nodesChanged, this,
            [this] { setStep(m_around.selection.node()); });
    connect(&document, &document::PipelineDocument::mappingChanged, this, [this](const QString& step) {
        if (step == m_step)
            showMapping();
    });
    connect(&document, &document::PipelineDocument::definitionChanged, this, [this] {
        if (!m_step.isEmpty() && !m_around.document.node(m_step)) {
            m_step.clear();
            m_part.reset();
            m_table.clear();
            showMissing();
        }
    });
    connect(&document, &document::PipelineDocument::documentReset, this, [this] {
        m_step.clear();
        m_part.reset();
        m_table.clear();
        m_library.reset();
        m_preview = nullptr;
        showMissing();
        setStep(m_around.selection.node());
    });
    connect(&document, &document::PipelineDocument::nodeRenamed, this,
            [this](const QString& from, const QString& to) {
                if (from == m_step)
                    m_step = to;
            });
    connect(m_previous, &QToolButton::clicked, this, [this] { setSampleRow(m_row - 1); });
    connect(m_next, &QToolButton::clicked, this, [this] { setSampleRow(m_row + 1); });
    m_previous->setShortcut(QKeySequence(Qt::ALT | Qt::Key_PageUp));
    m_next->setShortcut(QKeySequence(Qt::ALT | Qt::Key_PageDown));
    connect(m_mask, &QToolButton::toggled, this, &MappingView::setMasking);
    connect(m_format, &QComboBox::currentTextChanged, this, [this](const QString& format) {
        change(tr("Change target format"), {}, [&](mapping::MappingDefinition& definition) {
            definition.targetFormat = base::toUtf8(format);
            definition.targetType.clear();
        });
        showSample();
    });
    connect(m_type, &QComboBox::textActivated, this, [this](const QString& type) {
        change(tr("Change target type"), {},
               [&](mapping::MappingDefinition& definition) { definition.targetType = base::toUtf8(type); });
    });
    connect(&m_target->model(), &SchemaTreeModel::fieldDropped, this, &MappingView::dropField);
    connect(m_source, &FieldPane::fieldActivated, this, &MappingView::connectCurrent);
    connect(m_target, &FieldPane::fieldActivated, this, &MappingView::connectCurrent);
}

/// The trees show where the rule is from and where it goes.
void MappingView::followRule(const RulePath& path)
{
    const mapping::MappingDefinition* definition = this->definition();
    if (definition == nullptr || path.isEmpty())
        return;
    m_isFollowingRule = true;
    m_target->choosePath(targetPathOf(*definition, path));
    for (const QString& source : sourcePathsOf(*definition, path)) {
        if (m_source->choosePath(source))
            break;
    }
    m_isFollowingRule = false;
    m_isFieldChosen = false;
    showTools();
}

void MappingView::connectRules()
{
    m_rules->setItemDelegate(new RuleDelegate(
        {.context =
             [this](const QModelIndex& index) {
                 const mapping::MappingDefinition* definition = this->definition();
                 return definition == nullptr ? expression::ExpressionContext()
                                              : m_results.contextOf(*definition, m_model->pathOf(index));
             },
         .lookups = [this] { return lookupNames(); },
         .targets =
             [this](const QModelIndex& index) {
                 return targetNames(index);
             }},
        m_rules));
    connect(m_model, &RuleTreeModel::ruleEdited, this,
            [this](const RulePath& path, const mapping::MappingRule& rule, int /*column*/) {
                change(tr("Edit rule"), {}, [&](mapping::MappingDefinition& definition) {
                    if (mapping::MappingRule* edited = ruleAt(definition, path); edited != nullptr)
                        *edited = rule;
                });
            });
    connect(m_rules->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        const RulePath path = currentRule();
        if (!m_part)
            m_around.selection.setRule(path);
        showRule();
        updateLinks();
        followRule(path);
    });
    connect(&m_around.selection, &document::Selection::ruleChanged, this, [this](const RulePath& path) {
        if (!m_part && path != currentRule() && m_around.selection.node() == m_step)
            chooseRule(path);
    });
    connect(m_editor, &expression::ExpressionEdit::textEdited, this, [this](const QString& text) {
        const RulePath path = currentRule();
        QString key = QStringLiteral("rule:") + m_step;
        for (const int index : path)
            key += QStringLiteral("/%1").arg(index);
        m_isTyping = true;
        change(tr("Edit expression"), key, [&](mapping::MappingDefinition& definition) {
            if (mapping::MappingRule* rule = ruleAt(definition, path); rule != nullptr)
                setRuleText(*rule, RuleTreeModel::FromColumn, text);
        });
        m_isTyping = false;
    });
    connect(m_editor, &expression::ExpressionEdit::resultChanged, this,
            [this](const expression::ExpressionResult& result) {
                const base::Colors& colors = base::colorsFor(palette());
                const bool isConstant = m_editor->text().trimmed().startsWith(u'=');
                m_editorResult->setText(isConstant ? tr("A constant") : expression::summaryOf(result));
                QPalette dressed = palette();
                dressed.setColor(QPalette::WindowText,
                                 result.error && !isConstant ? colors.error : colors.accent);
                m_editorResult->setPalette(dressed);
            });
    auto* remove = new QShortcut(QKeySequence::Delete, m_rules, this, &MappingView::removeRule);
    remove->setContext(Qt::WidgetShortcut);
}

} // namespace hilum::mapping_view
