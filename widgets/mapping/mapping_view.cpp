// SPDX-License-Identifier: Apache-2.0
#include "widgets/mapping/mapping_view.h"

#include "core/connect/registry.h"
#include "widgets/base/colors.h"
#include "widgets/base/empty_state.h"
#include "widgets/base/text.h"
#include "widgets/document/pipeline_document.h"
#include "widgets/document/selection.h"
#include "widgets/expression/expression_edit.h"
#include "widgets/expression/expression_result.h"
#include "widgets/mapping/field_pane.h"
#include "widgets/mapping/mapping_tools.h"
#include "widgets/mapping/parts_pane.h"
#include "widgets/mapping/pipeline_tables.h"
#include "widgets/mapping/suggestion_panel.h"

#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QStackedWidget>
#include <QToolButton>
#include <QTreeView>

#include <algorithm>

namespace hilum::mapping_view {
void MappingView::setPreview(std::shared_ptr<const engine::PreviewResult> preview)
{
    m_preview = std::move(preview);
    if (!m_step.isEmpty())
        showSample();
}

void MappingView::setStep(const QString& step)
{
    const auto node = m_around.document.node(step);
    if (!node || node->type != QLatin1String("map"))
        return;
    if (step != m_step) {
        m_suggestions->hide();
        m_row = 0;
        m_hasOpened = false;
        m_part.reset();
        m_table.clear();
    }
    m_step = step;
    showMapping();
    showSample();
}

void MappingView::setMasking(bool isMasking)
{
    if (m_isMasking == isMasking)
        return;
    m_isMasking = isMasking;
    m_mask->setChecked(isMasking);
    m_source->model().setMasking(isMasking);
    m_parts->model().setMasking(isMasking);
    m_target->model().setMasking(isMasking);
    m_model->setMasking(isMasking);
    m_tools->coverage().setMasking(isMasking);
    showTools();
    showRule();
    Q_EMIT maskingChanged(isMasking);
}

const engine::PortPreview* MappingView::samplePort() const
{
    const auto node = m_around.document.node(m_step);
    if (!node || node->from.empty() || m_preview == nullptr)
        return nullptr;
    const auto found = m_preview->ports.find(node->from.front().name().toStdString());
    return found == m_preview->ports.end() ? nullptr : &found->second;
}

std::shared_ptr<const Schema> MappingView::targetSchema(const std::string& format)
{
    if (format == m_targetFormat)
        return m_targetSchema;
    m_targetFormat = format;
    const Result<const Codec*> codec = m_around.registry.codec(format);
    m_targetSchema = codec ? (*codec)->schema(Settings::map(), nullptr) : nullptr;
    return m_targetSchema;
}

void MappingView::showMapping()
{
    readLibrary();
    if (!m_around.document.mappingPack(m_step).isEmpty()) {
        showPack();
        if (!m_table.isEmpty() && m_library->pack() != nullptr)
            showTable();
        if (!m_part || !m_table.isEmpty())
            return;
    }
    const mapping::MappingDefinition* definition = this->definition();
    if (definition == nullptr) {
        showMissing();
        return;
    }
    m_stack->setCurrentIndex(1);
    m_pages->setCurrentIndex(0);
    showTitle();
    showPartBar();
    noteLookups();
    m_model->setReadOnly(m_part && !isCustomised());
    m_model->setDefinition(definition);
    if (!m_hasOpened) {
        m_rules->expandAll();
        fitRules();
    }
    showTargetChoice(*definition);
    m_target->model().setSchema(targetSchema(definition->targetFormat), definition->targetType);
    m_source->model().setUsed(sourcePaths(*definition));
    m_target->model().setUsed(targetPaths(*definition));
    refreshResults(*definition);
    showRule();
}

void MappingView::showMissing()
{
    m_stack->setCurrentIndex(0);
    const auto node = m_around.document.node(m_step);
    const Diagnostics findings = m_around.document.mappingFindings(m_step);
    if (!node) {
        m_empty->setText(tr("No mapping is open"),
                         tr("Select a map step on the canvas, or add one from the palette."));
        m_empty->setAction({});
    } else if (const QString pack = m_around.document.mappingPack(m_step); !pack.isEmpty()) {
        m_empty->setText(tr("The pack “%1” cannot be opened").arg(pack),
                         m_library != nullptr && m_library->problem()
                             ? base::translateMessage(*m_library->problem())
                             : QString());
        m_empty->setAction({});
    } else if (!m_around.document.mappingFile(m_step).isEmpty()) {
        m_empty->setText(tr("The mapping file cannot be read"),
                         findings.empty() ? QString() : base::translateMessage(findings.front()));
        m_empty->setAction({});
    } else {
        m_empty->setText(tr("This step has no mapping yet"),
                         tr("Start one, then drag source fields onto target fields."));
        m_empty->setAction(tr("Start the mapping"));
    }
}

void MappingView::startMapping()
{
    mapping::MappingDefinition definition;
    const engine::PortPreview* port = samplePort();
    definition.sourceFormat = port == nullptr ? "hl7v2" : port->format;
    definition.sourceStructure = port == nullptr ? std::string() : port->typeName;
    definition.targetFormat = "fhir";
    definition.targetType = "Patient";
    m_around.document.setMapping(m_step, std::move(definition),
                                 {.text = tr("Start mapping"), .mergeKey = {}});
}

void MappingView::showTargetChoice(const mapping::MappingDefinition& definition)
{
    const QSignalBlocker formatBlocker(m_format);
    const QSignalBlocker typeBlocker(m_type);
    const QString format = base::toQString(definition.targetFormat);
    if (m_format->findText(format) < 0)
        m_format->addItem(format);
    m_format->setCurrentText(format);
    const std::shared_ptr<const Schema> schema = targetSchema(definition.targetFormat);
    QStringList types;
    if (schema != nullptr) {
        for (const std::string_view type : schema->rootTypes())
            types.push_back(base::toQString(type));
    }
    types.sort();
    if (m_type->count() != types.size()) {
        m_type->clear();
        m_type->addItems(types);
    }
    m_type->setVisible(!m_part && (!types.isEmpty() || !definition.targetType.empty()));
    m_type->setCurrentText(base::toQString(definition.targetType));
}

/// The tables themselves are read by the worker.
void MappingView::noteLookups()
{
    const pipeline::PipelineDefinition& pipeline = m_around.document.definition();
    const bool isSame =
        std::ranges::equal(pipeline.lookups, m_lookupDefinitions,
                           [](const auto& a, const auto& b) { return a.name == b.name && a.body == b.body; });
    if (isSame && m_tablesNumber > 0)
        return;
    m_lookupDefinitions = pipeline.lookups;
    ++m_tablesNumber;
}

void MappingView::showSample()
{
    const engine::PortPreview* port = samplePort();
    const int count = port == nullptr ? 0 : static_cast<int>(port->records.size());
    m_row = std::clamp(m_row, 0, std::max(0, count - 1));
    m_sampleLabel->setText(count == 0 ? tr("No sample record")
                                      : tr("Record %1 of %2").arg(m_row + 1).arg(count));
    m_previous->setEnabled(m_row > 0);
    m_next->setEnabled(m_row + 1 < count);
    if (!m_around.document.mappingPack(m_step).isEmpty() && !m_part) {
        m_results.setSample(sampleOf(port, nullptr));
        showPartTree();
        if (!m_table.isEmpty() && m_library->pack() != nullptr)
            showTable();
        return;
    }
    const mapping::MappingDefinition* definition = this->definition();
    m_results.setSample(sampleOf(port, definition));
    ++m_sampleNumber;
    if (definition == nullptr)
        return;
    showSourceFields(*definition);
    refreshStatistics(*definition);
    refreshResults(*definition);
    if (!m_hasOpened && m_results.sample().record) {
        m_source->openFirst();
        m_target->openFirst();
        m_hasOpened = true;
    }
    showRule();
}

MappingSample MappingView::sampleOf(const engine::PortPreview* port,
                                    const mapping::MappingDefinition* definition)
{
    MappingSample sample;
    if (port != nullptr) {
        sample.context.notation = port->notation;
        sample.context.sourceSchema = port->schema;
        sample.recordType = port->typeName;
        sample.keeper = m_preview;
        if (!port->records.empty())
            sample.record = port->records[static_cast<std::size_t>(m_row)].document->root();
    }
    sample.library = m_library;
    if (m_part) { // As the engine does: a pack is made for records of all versions.
        sample.outer = m_part->outer;
        sample.context.parameters = m_library->parameters();
        sample.context.folder = folderOf(*m_part->definition);
        sample.context.targetSchema = m_library->pack()->targetSchema();
    } else if (definition != nullptr) {
        sample.context.sourceType = sample.recordType;
        sample.context.targetSchema = targetSchema(definition->targetFormat);
        sample.context.folder = base::toUtf8(mappingFolder());
    }
    sample.context.now = m_around.clock.now();
    return sample;
}

/// Of a part, its first item.
void MappingView::showSourceFields(const mapping::MappingDefinition& definition)
{
    const MappingSample& sample = m_results.sample();
    const expression::ExpressionContext scope = scopeOf(sample, definition, {});
    const std::string& type = scope.typeName.empty() ? sample.recordType : scope.typeName;
    m_scopeType = type;
    const QString title = type.empty() ? tr("Source") : tr("Source  ·  %1").arg(base::toQString(type));
    const auto count = static_cast<int>(scope.samples.size());
    m_source->setTitle(count > 1 ? tr("%1  ·  first of %2").arg(title).arg(count) : title);
    m_source->model().setSchema(sample.context.sourceSchema, type);
    m_source->model().setSample(count == 0 ? Node() : scope.samples.front(), m_preview);
}

QString MappingView::mappingFolder() const
{
    const QString folder = base::toQString(m_around.document.definition().folder());
    const QString file = m_around.document.mappingFile(m_step);
    return file.isEmpty() ? folder : QFileInfo(QDir(folder), file).absolutePath();
}

void MappingView::refreshResults(const mapping::MappingDefinition& definition)
{
    m_target->setTitle(definition.targetType.empty()
                           ? tr("Target")
                           : tr("Target  ·  %1").arg(base::toQString(definition.targetType)));
    m_work->start([this, memory = m_memory, definition, tables = tablesOf(m_around.document.definition()),
                   sample = m_results.sample(), sampleNumber = m_sampleNumber,
                   tablesNumber = m_tablesNumber](const std::stop_token& stop) -> base::LatestWork::Deliver {
        if (memory->tables != tablesNumber)
            memory->lookups = readTables(tables);
        if (memory->tables != tablesNumber || memory->sample != sampleNumber) {
            MappingSample fresh = sample;
            fresh.context.lookups = &memory->lookups;
            memory->results.setSample(std::move(fresh));
        }
        memory->tables = tablesNumber;
        memory->sample = sampleNumber;
        auto results = memory->results.evaluate(definition);
        if (stop.stop_requested())
            return {};
        return [this, results = std::move(results), target = memory->results.makeTarget(definition)] {
            takeResults(results, target);
        };
    });
}

void MappingView::takeResults(std::map<RulePath, RuleResult> results,
                              std::shared_ptr<const TargetSample> target)
{
    m_model->setResults(std::move(results));
    m_targetSample = std::move(target);
    m_target->model().setSample(m_targetSample->root, m_targetSample);
    const int errors = m_model->errorCount();
    m_errors->setText(errors == 0 ? QString() : tr("%n rule(s) with errors", nullptr, errors));
    m_errors->setVisible(errors > 0);
    m_source->showCoverage();
    m_target->showCoverage();
    updateLinks();
    showTools();
}

void MappingView::suggest()
{
    const mapping::MappingDefinition* definition = this->definition();
    if (definition == nullptr)
        return;
    std::vector<Node> samples;
    if (const engine::PortPreview* port = samplePort()) {
        constexpr std::size_t kMostSuggestionSamples = 50;
        for (const Record& record : port->records) {
            if (samples.size() < kMostSuggestionSamples)
                samples.push_back(record.document->root());
        }
    }
    recallDismissed();
    m_suggestions->show();
    m_suggestionWork->start(
        [this, keeper = m_preview, samples = std::move(samples), sample = m_results.sample().context,
         definition = *definition](const std::stop_token& /*stop*/) -> base::LatestWork::Deliver {
            const mapping::SuggestionContext context{
                .sourceFormat = definition.sourceFormat,
                .notation = sample.notation,
                .sourceSchema = sample.sourceSchema.get(),
                .sourceType = sample.sourceType.empty() ? definition.sourceStructure : sample.sourceType,
                .targetSchema = sample.targetSchema.get(),
                .targetType = definition.targetType,
                .samples = samples};
            std::vector<mapping::MappingSuggestion> found = mapping::suggestMappings(context);
            const QSet<QString> filled = targetPaths(definition);
            std::erase_if(found, [&](const mapping::MappingSuggestion& each) {
                return filled.contains(base::toQString(each.rule.to));
            });
            return [this, found = std::move(found)] {
                m_suggestions->setSuggestions(found);
            };
        });
}

void MappingView::takeSuggestions(const std::vector<mapping::MappingSuggestion>& accepted)
{
    RulePath made;
    change(tr("Take suggested rules"), {}, [&](mapping::MappingDefinition& definition) {
        for (const mapping::MappingSuggestion& each : accepted)
            definition.rules.push_back(each.rule);
        made = {static_cast<int>(definition.rules.size()) - 1};
    });
    chooseRule(made);
}

RulePath MappingView::currentRule() const
{
    return m_model->pathOf(m_rules->currentIndex());
}

void MappingView::showRule()
{
    const mapping::MappingDefinition* definition = this->definition();
    const RulePath path = currentRule();
    const mapping::MappingRule* rule = definition == nullptr ? nullptr : ruleAt(*definition, path);
    m_editor->setEnabled(rule != nullptr);
    if (rule == nullptr) {
        m_editor->setText({});
        m_editorTitle->setText(tr("Select a rule to edit its expression"));
        m_editorResult->clear();
        return;
    }
    const bool isEach = !rule->each.empty() || !rule->rules.empty() || !rule->use.empty();
    const QString target = targetPathOf(*definition, path);
    m_editorTitle->setText(isEach ? tr("For each item of").append(QStringLiteral("  →  ")).append(target)
                                  : tr("Value of %1").arg(target));
    expression::ExpressionContext context = m_results.contextOf(*definition, path);
    context.showsValues = !m_isMasking;
    m_editor->setContext(std::move(context));
    const QString text =
        m_model->data(m_rules->currentIndex().siblingAtColumn(RuleTreeModel::FromColumn)).toString();
    if (!m_isTyping) // The rule says the same in its own words: the cursor must not jump.
        m_editor->setText(text);
}

void MappingView::setSampleRow(int row)
{
    m_row = row;
    showSample();
}

void MappingView::change(const QString& text, const QString& mergeKey,
                         const std::function<void(mapping::MappingDefinition&)>& edit)
{
    if (definition() == nullptr || !mayChange())
        return;
    mapping::MappingDefinition changed = *definition();
    edit(changed);
    if (m_part) {
        m_around.document.setOverlay(m_part->file, changed, {.text = text, .mergeKey = mergeKey});
        return;
    }
    m_around.document.setMapping(m_step, std::move(changed), {.text = text, .mergeKey = mergeKey});
}

void MappingView::dropField(const QString& sourcePath, const QModelIndex& target)
{
    NewConnection connection{.sourcePath = sourcePath,
                             .targetPath = target.data(SchemaTreeModel::PathRole).toString(),
                             .choice = target.data(SchemaTreeModel::ChoiceRole).toString()};
    const QModelIndex source = m_source->model().indexOf(sourcePath);
    connection.isSourceRepeating =
        source.data(SchemaTreeModel::IsListRole).toBool() && m_source->model().hasChildren(source);
    connection.isTargetRepeating =
        target.data(SchemaTreeModel::IsListRole).toBool() && m_target->model().hasChildren(target);
    if (connection.targetPath.isEmpty()) { // A target without a schema takes the source's name.
        QString name =
            source.data(SchemaTreeModel::TitleRole).toString().simplified().replace(u' ', u'_').toLower();
        connection.targetPath = name.isEmpty() ? sourcePath.section(u'.', -1) : name;
    }
    RulePath made;
    change(tr("Map %1").arg(sourcePath), {},
           [&](mapping::MappingDefinition& definition) { made = connectFields(definition, connection); });
    chooseRule(made);
}

void MappingView::connectCurrent()
{
    const QModelIndex source = m_source->tree().currentIndex();
    if (source.isValid())
        dropField(source.data(SchemaTreeModel::PathRole).toString(),
                  m_target->tree().currentIndex().siblingAtColumn(0));
}

void MappingView::chooseRule(const RulePath& path)
{
    const QModelIndex index = m_model->indexOf(path);
    if (!index.isValid())
        return;
    m_rules->expand(index.parent());
    m_rules->setCurrentIndex(index);
    m_rules->scrollTo(index);
}

void MappingView::fitRules()
{
    constexpr int kLeastColumn = 70;
    const int room = std::max(m_rules->viewport()->width(), 4 * kLeastColumn);
    int rest = room;
    for (const int column : {RuleTreeModel::ToColumn, RuleTreeModel::FromColumn}) {
        m_rules->resizeColumnToContents(column);
        const int width = std::clamp(m_rules->columnWidth(column), kLeastColumn, room * 2 / 5);
        m_rules->setColumnWidth(column, width);
        rest -= width;
    }
    m_rules->setColumnWidth(RuleTreeModel::ResultColumn, std::max(rest, kLeastColumn));
}

void MappingView::addRule()
{
    RulePath path = currentRule();
    change(tr("Add rule"), {}, [&path](mapping::MappingDefinition& definition) {
        const mapping::MappingRule* current = ruleAt(definition, path);
        if (current != nullptr && !current->each.empty())
            path.push_back(static_cast<int>(current->rules.size())); // Into the repetition.
        else if (current != nullptr)
            ++path.back();
        else
            path = {static_cast<int>(definition.rules.size())};
        std::vector<mapping::MappingRule>& rules = *rulesAround(definition, path);
        rules.insert(rules.begin() + path.back(), mapping::MappingRule());
    });
    chooseRule(path);
    if (!m_model->isReadOnly())
        m_rules->edit(m_model->indexOf(path));
}

void MappingView::removeRule()
{
    const RulePath path = currentRule();
    if (path.isEmpty())
        return;
    change(tr("Delete rule"), {}, [&path](mapping::MappingDefinition& definition) {
        std::vector<mapping::MappingRule>& rules = *rulesAround(definition, path);
        rules.erase(rules.begin() + path.back());
    });
    RulePath next = path;
    if (!m_model->indexOf(next).isValid() && next.back() > 0)
        --next.back();
    chooseRule(next);
}

void MappingView::moveRuleUp()
{
    moveRule(-1);
}

void MappingView::moveRuleDown()
{
    moveRule(1);
}

void MappingView::moveRule(int by)
{
    RulePath path = currentRule();
    if (path.isEmpty() || !m_model->indexOf(path).siblingAtRow(path.back() + by).isValid())
        return;
    change(tr("Move rule"), {}, [&path, by](mapping::MappingDefinition& definition) {
        std::vector<mapping::MappingRule>& rules = *rulesAround(definition, path);
        std::iter_swap(rules.begin() + path.back(), rules.begin() + path.back() + by);
    });
    path.back() += by;
    chooseRule(path);
}

QStringList MappingView::lookupNames() const
{
    QStringList names;
    for (const pipeline::LookupDefinition& lookup : m_around.document.definition().lookups)
        names.push_back(base::toQString(lookup.name));
    const mapping::MappingDefinition* definition = this->definition();
    if (definition != nullptr) {
        for (const mapping::MappingLookup& lookup : definition->lookups)
            names.push_back(base::toQString(lookup.name));
    }
    return names;
}

QStringList MappingView::targetNames(const QModelIndex& rule) const
{
    const mapping::MappingDefinition* definition = this->definition();
    if (definition == nullptr)
        return {};
    RulePath outer = m_model->pathOf(rule);
    outer.pop_back();
    const QString outerPath = targetPathOf(*definition, outer);
    SchemaTreeModel& model = m_target->model();
    const QModelIndex owner = model.indexOf(outerPath);
    QStringList names;
    const qsizetype start = outerPath.isEmpty() ? 0 : outerPath.size() + 1;
    for (int row = 0; row < model.rowCount(owner); ++row) {
        const QModelIndex field = model.index(row, 0, owner);
        names.push_back(field.data(SchemaTreeModel::PathRole).toString().mid(start));
        for (int below = 0; below < model.rowCount(field); ++below)
            names.push_back(
                model.index(below, 0, field).data(SchemaTreeModel::PathRole).toString().mid(start));
    }
    names.removeDuplicates();
    return names;
}

} // namespace hilum::mapping_view
