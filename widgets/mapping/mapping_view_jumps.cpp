// SPDX-License-Identifier: Apache-2.0
// Ways between fields, rules and values: the lines between the trees, the rule behind a value, a rule for a
// field that has none.
#include "core/engine/pipeline_preview.h"
#include "widgets/document/pipeline_document.h"
#include "widgets/mapping/field_pane.h"
#include "widgets/mapping/link_strip.h"
#include "widgets/mapping/mapping_view.h"
#include "widgets/mapping/parts_pane.h"
#include "widgets/mapping/pipeline_tables.h"
#include "widgets/mapping/rule_trace.h"

#include <QScrollBar>
#include <QTreeView>

#include <algorithm>

namespace hilum::mapping_view {
namespace {

/// Mappings nest deeper, but fields are read no deeper than a segment's own mapping.
constexpr int kDeepestPlacement = 4;

/// A part that has rules for the same segment as a field.
struct PartPlacement
{
    QModelIndex part;
    RulePlacement rule;
};

void findPlacement(const PartTreeModel& model, const QModelIndex& parent, const QString& sourcePath,
                   int depth, PartPlacement& best)
{
    for (int row = 0; row < model.rowCount(parent) && depth < kDeepestPlacement; ++row) {
        const QModelIndex child = model.index(row, 0, parent);
        if (model.definition(child) == nullptr)
            continue;
        const RulePlacement own = placementFor(*model.definition(child), sourcePath);
        if (!best.part.isValid() || own.kindred > best.rule.kindred)
            best = {.part = child, .rule = own};
        findPlacement(model, child, sourcePath, depth + 1, best);
    }
}

/// Where a row's middle is in the strip; nothing where the index is none.
std::optional<int> heightOf(const QTreeView& tree, const QModelIndex& index, const QWidget& strip,
                            bool& isInSight)
{
    if (!index.isValid())
        return std::nullopt;
    const QRect row = tree.visualRect(index);
    const QRect view = tree.viewport()->rect();
    const int middle = row.isValid() ? row.center().y() : 0;
    isInSight = isInSight && row.isValid() && middle >= 0 && middle <= view.bottom();
    return strip.mapFromGlobal(tree.viewport()->mapToGlobal(QPoint(0, std::clamp(middle, 0, view.bottom()))))
        .y();
}

} // namespace

void MappingView::updateLinks()
{
    for (LinkStrip* strip : {m_sourceLinks, m_targetLinks}) {
        if (strip != nullptr)
            strip->update();
    }
}

std::vector<LinkStrip::Link> MappingView::linksIn(const LinkStrip& strip) const
{
    std::vector<LinkStrip::Link> links;
    const mapping::MappingDefinition* definition = this->definition();
    if (definition == nullptr)
        return links;
    const bool isSource = &strip == m_sourceLinks;
    FieldPane& pane = isSource ? *m_source : *m_target;
    const QModelIndex chosen = m_rules->currentIndex().siblingAtColumn(0);
    std::vector<QModelIndex> rows;
    for (QModelIndex row = m_rules->indexAt(QPoint(1, 1)); row.isValid(); row = m_rules->indexBelow(row)) {
        if (m_rules->visualRect(row).top() > m_rules->viewport()->height())
            break;
        rows.push_back(row.siblingAtColumn(0));
    }
    if (chosen.isValid() && std::ranges::find(rows, chosen) == rows.end())
        rows.push_back(chosen);
    for (const QModelIndex& row : rows) {
        const RulePath path = m_model->pathOf(row);
        const QSet<QString> fields =
            isSource ? sourcePathsOf(*definition, path) : QSet<QString>{targetPathOf(*definition, path)};
        for (const QString& field : fields) {
            LinkStrip::Link link{.isChosen = row == chosen};
            const std::optional<int> rule = heightOf(*m_rules, row, strip, link.isWhole);
            const std::optional<int> end =
                heightOf(pane.tree(), pane.visibleIndex(field), strip, link.isWhole);
            if (!rule || !end || (!link.isWhole && !link.isChosen))
                continue; // Lines to what cannot be seen only confuse.
            link.left = isSource ? *end : *rule;
            link.right = isSource ? *rule : *end;
            link.isWrong = row.data(RuleTreeModel::SeverityRole).toInt() == static_cast<int>(Severity::Error);
            link.comment = row.siblingAtColumn(RuleTreeModel::CommentColumn).data().toString();
            links.push_back(std::move(link));
        }
    }
    return links;
}

void MappingView::setSampleDocument(const Document* document)
{
    const engine::PortPreview* port = samplePort();
    if (port == nullptr)
        return;
    const auto found = std::ranges::find_if(port->records, [&](const Record& record) {
        const Record* source = m_preview->atSource(record);
        return record.document == document || (source != nullptr && source->document == document);
    });
    const auto row = static_cast<int>(found - port->records.begin());
    if (found != port->records.end() && row != m_row)
        setSampleRow(row);
}

void MappingView::showRuleOf(Node root, const QString& path)
{
    const engine::PortPreview* port = samplePort();
    if (port == nullptr || path.isEmpty())
        return;
    std::vector<DefinitionPointer> mappings;
    MappingSample sample = m_results.sample();
    sample.outer.clear();
    if (m_library->pack() != nullptr) {
        mappings = m_library->mappingsFor(sample.record);
        sample.context.sourceType.clear();
        sample.context.targetSchema = m_library->pack()->targetSchema();
        sample.context.parameters = m_library->parameters();
    } else if (const mapping::MappingDefinition* own = definition(); own != nullptr) {
        mappings.push_back(std::make_shared<const mapping::MappingDefinition>(*own));
    }
    // Read now: the record is the preview's, which may be another one when the work begins.
    const WantedValue wanted = wantedValue(root, path);
    m_traceWork->start([this, wanted, mappings = std::move(mappings), sample, path,
                        tables = tablesOf(m_around.document.definition())](
                           const std::stop_token& stop) -> base::LatestWork::Deliver {
        const mapping::LookupTables lookups = readTables(tables);
        MappingSample own = sample;
        own.context.lookups = &lookups;
        std::optional<RuleOrigin> origin;
        for (const DefinitionPointer& mapping : mappings) {
            own.context.folder = folderOf(*mapping);
            if (!origin)
                origin = originOf(wanted, {mapping}, own, stop);
        }
        if (stop.stop_requested())
            return {};
        return [this, origin, path] {
            takeOrigin(origin, path);
        };
    });
}

void MappingView::takeOrigin(const std::optional<RuleOrigin>& origin, const QString& path)
{
    if (!origin) {
        Q_EMIT statusMessage(tr("No rule writes %1 by itself: the format adds it.").arg(path));
        return;
    }
    if (m_library->pack() != nullptr) {
        const std::string& file =
            origin->outer.empty() ? origin->definition->file : origin->outer.front().definition->file;
        const QModelIndex part = m_parts->model().find(file, origin->outer);
        if (!part.isValid())
            return;
        openPart(part);
    }
    chooseRule(origin->rule);
    m_rules->setFocus();
}

void MappingView::addRuleFor(const QString& sourcePath)
{
    RulePlacement place;
    if (m_library != nullptr && m_library->pack() != nullptr) {
        PartPlacement best;
        findPlacement(m_parts->model(), {}, sourcePath, 0, best);
        if (!best.part.isValid())
            return;
        openPart(best.part);
        place = best.rule;
    } else if (const mapping::MappingDefinition* own = definition(); own != nullptr) {
        place = placementFor(*own, sourcePath);
    }
    if (place.path.isEmpty() || !mayChange())
        return;
    change(tr("Add a rule for %1").arg(sourcePath), {}, [&](mapping::MappingDefinition& definition) {
        mapping::MappingRule rule;
        rule.from = sourcePath.toStdString();
        std::vector<mapping::MappingRule>& rules = *rulesAround(definition, place.path);
        rules.insert(rules.begin() + place.path.back(), std::move(rule));
    });
    chooseRule(place.path);
    m_source->choosePath(sourcePath);
    m_rules->edit(m_model->indexOf(place.path)); // Where it goes is what is left to say.
}

} // namespace hilum::mapping_view
