// SPDX-License-Identifier: Apache-2.0
// What is known beside an expression: values in the sample, codes of the target, coverage, uses.
#include "core/engine/pipeline_preview.h"
#include "widgets/base/text.h"
#include "widgets/document/pipeline_document.h"
#include "widgets/document/selection.h"
#include "widgets/expression/expression_edit.h"
#include "widgets/mapping/field_pane.h"
#include "widgets/mapping/mapping_tools.h"
#include "widgets/mapping/mapping_view.h"
#include "widgets/mapping/parts_pane.h"
#include "widgets/mapping/pipeline_tables.h"
#include "widgets/mapping/rule_values.h"
#include "widgets/mapping/suggestion_panel.h"

#include <QLineEdit>
#include <QMenu>
#include <QShortcut>
#include <QSplitter>
#include <QTreeView>

#include <algorithm>
#include <set>

namespace hilum::mapping_view {
namespace {

/// Longer lists of codes are for a terminology browser.
constexpr std::size_t kMostCodes = 2000;
/// Parts nest without end only where they use each other.
constexpr int kDeepestPart = 10;
constexpr int kMostPartsLooked = 20000;

std::vector<Node> rootsOf(const engine::PortPreview* port)
{
    std::vector<Node> roots;
    if (port != nullptr) {
        for (const Record& record : port->records)
            roots.push_back(record.document->root());
    }
    return roots;
}

/// The codes of a list that a field is bound to, where there are not too many.
std::vector<SchemaCode> codesOf(const Schema* schema, const QString& binding)
{
    std::vector<SchemaCode> codes = schema == nullptr || binding.isEmpty()
                                        ? std::vector<SchemaCode>()
                                        : schema->codes(base::toUtf8(binding));
    if (codes.size() > kMostCodes)
        codes.clear();
    return codes;
}

/// What is still being counted for another rule must not come over what is shown now.
void forget(base::LatestWork& work)
{
    work.start([](const std::stop_token&) { return base::LatestWork::Deliver(); });
}

QModelIndex findPart(const PartTreeModel& model, const QModelIndex& parent, const QString& name, int depth,
                     int& looked)
{
    for (int row = 0; row < model.rowCount(parent) && depth < kDeepestPart; ++row) {
        const QModelIndex child = model.index(row, 0, parent);
        if (++looked > kMostPartsLooked)
            return {};
        if (child.data(PartTreeModel::NameRole).toString() == name)
            return child;
        if (const QModelIndex found = findPart(model, child, name, depth + 1, looked); found.isValid())
            return found;
    }
    return {};
}

} // namespace

void MappingView::connectTools()
{
    connect(m_tools, &QTabWidget::currentChanged, this, [this] {
        giveToolsRoom();
        showTools();
    });
    connect(m_tools, &MappingTools::usesWanted, this, &MappingView::answerUses);
    connect(m_tools, &MappingTools::useChosen, this, &MappingView::goToUse);
    connect(m_tools, &MappingTools::fieldChosen, this, [this](const FieldCoverage& field) {
        FieldPane* pane = field.state == FieldCoverage::State::Missing ? m_target : m_source;
        if (!field.rule.isEmpty())
            chooseRule(field.rule);
        pane->choosePath(field.path);
        pane->tree().setFocus();
    });
    for (FieldPane* pane : {m_source, m_target}) {
        connect(pane->tree().selectionModel(), &QItemSelectionModel::currentChanged, this, [this, pane] {
            m_isFieldChosen = pane == m_source && !m_isFollowingRule;
            showTools();
        });
        addUsesMenu(*pane);
    }
    connect(m_suggestions, &SuggestionPanel::dismissedChanged, this, [this](const QStringList& keys) {
        if (m_around.remember)
            m_around.remember(dismissedKey(), keys);
    });
    addRuleMenu();
    auto* duplicate =
        new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_D), m_rules, this, &MappingView::duplicateRule);
    duplicate->setContext(Qt::WidgetShortcut);
}

QString MappingView::dismissedKey() const
{
    return QStringLiteral("dismissedSuggestions/%1/%2").arg(m_around.document.fileName(), m_step);
}

void MappingView::recallDismissed()
{
    if (m_around.remembered)
        m_suggestions->setDismissed(m_around.remembered(dismissedKey()));
}

void MappingView::addUsesMenu(FieldPane& pane)
{
    QTreeView& tree = pane.tree();
    auto* find = new QAction(tr("Find uses"), &tree);
    find->setShortcut(QKeySequence(Qt::SHIFT | Qt::Key_F12));
    find->setShortcutContext(Qt::WidgetShortcut);
    connect(find, &QAction::triggered, this, [this, &tree] {
        m_tools->askForUses(
            tree.currentIndex().siblingAtColumn(0).data(SchemaTreeModel::PathRole).toString());
    });
    tree.addAction(find);
    tree.setContextMenuPolicy(Qt::ActionsContextMenu);
    if (&pane != m_source)
        return;
    auto* values = new QAction(tr("Show its values in the sample"), &tree);
    connect(values, &QAction::triggered, m_tools,
            [this] { m_tools->setCurrentIndex(MappingTools::ValuesTab); });
    tree.addAction(values);
}

void MappingView::addRuleMenu()
{
    m_rules->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_rules, &QTreeView::customContextMenuRequested, this, [this](const QPoint& point) {
        const mapping::MappingDefinition* definition = this->definition();
        const mapping::MappingRule* rule =
            definition == nullptr ? nullptr : ruleAt(*definition, currentRule());
        if (rule == nullptr)
            return;
        auto* menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->setObjectName(QStringLiteral("rule-menu"));
        QAction* duplicate = menu->addAction(tr("Duplicate the rule"), this, &MappingView::duplicateRule);
        duplicate->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_D));
        menu->addAction(tr("Delete the rule"), this, &MappingView::removeRule);
        QAction* comment = menu->addAction(tr("Comment on the rule"), this, [this] {
            const QModelIndex cell = m_rules->currentIndex().siblingAtColumn(RuleTreeModel::CommentColumn);
            m_rules->scrollTo(cell);
            m_rules->setCurrentIndex(cell);
            m_rules->edit(cell);
        });
        comment->setEnabled(!m_model->isReadOnly());
        if (const QString table = tableOf(*rule); !table.isEmpty())
            menu->addAction(tr("Open the table %1").arg(table.section(u'/', -1)), this,
                            [this, table] { openTable(table); });
        menu->addSeparator();
        const auto addFind = [this, menu](const QString& wanted) {
            if (!wanted.isEmpty())
                menu->addAction(tr("Find uses of %1").arg(wanted), this,
                                [this, wanted] { m_tools->askForUses(wanted); });
        };
        addFind(targetPathOf(*definition, currentRule()));
        const QSet<QString> read = sourcePathsOf(*definition, currentRule());
        for (const QString& source : read)
            addFind(source);
        addFind(base::toQString(rule->lookup));
        addFind(base::toQString(rule->use));
        menu->popup(m_rules->viewport()->mapToGlobal(point));
    });
}

void MappingView::duplicateRule()
{
    RulePath path = currentRule();
    if (path.isEmpty())
        return;
    change(tr("Duplicate rule"), {}, [&path](mapping::MappingDefinition& definition) {
        std::vector<mapping::MappingRule>& rules = *rulesAround(definition, path);
        mapping::MappingRule copy = rules[static_cast<std::size_t>(path.back())];
        ++path.back();
        rules.insert(rules.begin() + path.back(), std::move(copy));
    });
    chooseRule(path);
}

/// Of what the mapping sees of each record; rules do not matter.
void MappingView::refreshStatistics(const mapping::MappingDefinition& definition)
{
    const QString key = QStringLiteral("%1\n%2\n%3\n%4")
                            .arg(reinterpret_cast<quintptr>(m_preview.get()))
                            .arg(m_step, m_part ? m_part->file : QString(), base::toQString(definition.each));
    if (std::exchange(m_statisticsKey, key) == key)
        return;
    m_statistics.reset();
    m_source->setStatistics(nullptr);
    m_statisticsWork->start([this, sample = m_results.sample(), definition, records = rootsOf(samplePort())](
                                const std::stop_token& stop) -> base::LatestWork::Deliver {
        std::vector<NodeList> seen;
        MappingSample each = sample;
        for (const Node record : records) {
            each.record = record;
            seen.push_back(scopeOf(each, definition, {}).samples);
            if (stop.stop_requested())
                return {};
        }
        auto statistics = std::make_shared<const SampleStatistics>(statisticsOf(seen, stop));
        return [this, statistics] {
            m_statistics = statistics;
            m_source->setStatistics(statistics);
            showTools();
        };
    });
}

void MappingView::showTools()
{
    const mapping::MappingDefinition* definition = this->definition();
    if (definition == nullptr || m_tools == nullptr)
        return;
    switch (m_tools->currentIndex()) {
    case MappingTools::ValuesTab:
    case MappingTools::CodesTab:
        if (m_isFieldChosen && m_tools->currentIndex() == MappingTools::ValuesTab)
            showFieldValues();
        else
            showRuleValues(*definition);
        break;
    case MappingTools::CoverageTab:
        if (m_statistics != nullptr)
            m_tools->setCoverage(coverageOf({.definition = *definition,
                                             .statistics = *m_statistics,
                                             .sourceSchema = m_results.sample().context.sourceSchema.get(),
                                             .sourceType = m_scopeType,
                                             .missing = m_target->model().coverage().missing}),
                                 m_statistics->records);
        break;
    case MappingTools::UsesTab:
        answerUses(m_tools->usesLine().text());
        break;
    default:
        break;
    }
}

QString MappingView::countedTitle(const QString& name, int filled, int records, int different)
{
    return QStringLiteral("%1  ·  %2")
        .arg(tr("%1: in %2 of %n record(s)", nullptr, records).arg(name).arg(filled),
             tr("%n different value(s)", nullptr, different));
}

/// A table needs more room than an expression.
void MappingView::giveToolsRoom()
{
    constexpr double kTableShare = 0.5;
    constexpr double kExpressionShare = 0.33;
    const int whole = m_middleRows->height();
    const double share =
        m_tools->currentIndex() == MappingTools::ExpressionTab ? kExpressionShare : kTableShare;
    const int wanted = static_cast<int>(whole * share);
    const bool isTable = m_tools->currentIndex() != MappingTools::ExpressionTab;
    if (isTable == (m_tools->height() < wanted))
        m_middleRows->setSizes({whole - wanted, wanted});
}

void MappingView::showFieldValues()
{
    forget(*m_valuesWork);
    const QModelIndex field = m_source->tree().currentIndex().siblingAtColumn(0);
    const QString path = field.data(SchemaTreeModel::PathRole).toString();
    if (path.isEmpty() || m_statistics == nullptr) {
        m_tools->setValues({}, {});
        return;
    }
    const FieldStatistics* found = m_statistics->field(path);
    std::vector<ValueUse> values;
    for (const ValueCount& value : found == nullptr ? std::vector<ValueCount>() : found->values)
        values.push_back({.value = value, .fate = ValueUse::Fate::Kept, .becomes = {}});
    const QString title = found == nullptr ? tr("%1: the sample never has it.").arg(path)
                                           : countedTitle(path, found->records, m_statistics->records,
                                                          static_cast<int>(values.size()));
    m_tools->setValuesMasked(m_isMasking && field.data(SchemaTreeModel::IsIdentifyingRole).toBool());
    m_tools->setValues(title, std::move(values));
}

/// Values and codes are one question: what comes to the target, and what it allows.
void MappingView::showRuleValues(const mapping::MappingDefinition& definition)
{
    const RulePath path = currentRule();
    const mapping::MappingRule* rule = ruleAt(definition, path);
    const QModelIndex target = m_target->tree().currentIndex().siblingAtColumn(0);
    CodeReport report;
    report.target = target.data(SchemaTreeModel::PathRole).toString();
    report.isRequired = target.data(SchemaTreeModel::IsBindingRequiredRole).toBool();
    report.allowed = codesOf(m_results.sample().context.targetSchema.get(),
                             target.data(SchemaTreeModel::BindingRole).toString());
    const bool isOfRule = rule != nullptr && targetPathOf(definition, path) == report.target;
    if (!isOfRule || rule->from.empty()) {
        forget(*m_valuesWork);
        m_tools->setCodes(report);
        m_tools->setValues(rule == nullptr ? QString() : tr("The rule reads no value of its own."), {});
        return;
    }
    const QModelIndex source = m_source->tree().currentIndex().siblingAtColumn(0);
    const bool isPlain = source.data(SchemaTreeModel::PathRole).toString() == base::toQString(rule->from);
    const bool isIdentifying = source.data(SchemaTreeModel::IsIdentifyingRole).toBool();
    std::vector<SchemaCode> table = isPlain && !rule->lookup.empty()
                                        ? codesOf(m_results.sample().context.sourceSchema.get(),
                                                  source.data(SchemaTreeModel::BindingRole).toString())
                                        : std::vector<SchemaCode>();
    m_valuesWork->start([this, sample = m_results.sample(), definition, path, report,
                         sourceCodes = std::move(table), isIdentifying, records = rootsOf(samplePort()),
                         tables = tablesOf(m_around.document.definition())](
                            const std::stop_token& stop) -> base::LatestWork::Deliver {
        RuleFrame frame{.definition = &definition, .path = path, .table = nullptr, .allowed = {}};
        const mapping::MappingRule& own = *ruleAt(definition, path);
        if (!own.lookup.empty())
            frame.table = tableOfRule(definition, own, sample, readTables(tables));
        if (report.isRequired)
            frame.allowed = report.allowed;
        const RuleValues values = valuesOfRule(sample, records, frame, stop);
        if (stop.stop_requested())
            return {};
        return
            [this, values, isIdentifying, codes = completed(report, values, sourceCodes, frame.table.get())] {
                m_tools->setCodes(codes);
                m_tools->setValuesMasked(m_isMasking && isIdentifying);
                m_tools->setValues(countedTitle(codes.target, values.filled, values.records,
                                                static_cast<int>(values.values.size())),
                                   values.values);
            };
    });
}

CodeReport MappingView::completed(CodeReport report, const RuleValues& values,
                                  const std::vector<SchemaCode>& sourceCodes,
                                  const mapping::LookupTable* table)
{
    std::set<std::string> lost;
    for (const ValueUse& use : values.values) {
        if (use.fate == ValueUse::Fate::Lost || use.fate == ValueUse::Fate::Refused) {
            lost.insert(base::toUtf8(use.value.text));
            report.withoutTarget.push_back({base::toUtf8(use.value.text), base::toUtf8(tr("in the sample"))});
        } else {
            report.from[use.becomes] << use.value.text;
        }
    }
    for (const SchemaCode& code : sourceCodes) {
        if (table != nullptr && table->row(code.code).empty() && !lost.contains(code.code))
            report.withoutTarget.push_back(code);
    }
    return report;
}

std::vector<UseScope> MappingView::useScopes() const
{
    std::vector<UseScope> scopes;
    document::PipelineDocument& document = m_around.document;
    for (const QString& id : document.nodeIds()) {
        if (const mapping::MappingDefinition* own = document.mapping(id); own != nullptr)
            scopes.push_back({.name = id,
                              .step = id,
                              .definition = std::make_shared<const mapping::MappingDefinition>(*own)});
    }
    std::ranges::stable_partition(scopes, [this](const UseScope& scope) { return scope.step == m_step; });
    return scopes;
}

void MappingView::answerUses(const QString& wanted)
{
    m_usesWork->start([this, wanted, scopes = useScopes(),
                       library = m_library](const std::stop_token& stop) -> base::LatestWork::Deliver {
        std::vector<UseScope> all = scopes;
        if (library != nullptr && library->pack() != nullptr) {
            for (auto& [name, definition] : library->allMappings())
                all.push_back({.name = name, .step = {}, .definition = definition});
        }
        if (stop.stop_requested())
            return {};
        return [this, wanted, uses = findUses(all, wanted)] {
            m_tools->setUses(wanted, uses);
        };
    });
}

void MappingView::goToUse(const RuleUse& use)
{
    if (!use.step.isEmpty()) {
        if (use.step != m_step) {
            m_around.selection.setNode(use.step);
            setStep(use.step);
        }
    } else if (openPartName() != use.name) {
        int looked = 0;
        const QModelIndex part = findPart(m_parts->model(), {}, use.name, 0, looked);
        if (!part.isValid()) {
            Q_EMIT statusMessage(
                tr("Nothing in this record leads to %1: choose another sample record.").arg(use.name));
            return;
        }
        openPart(part);
    }
    chooseRule(use.rule);
    m_rules->setFocus();
}

} // namespace hilum::mapping_view
