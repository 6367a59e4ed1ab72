// SPDX-License-Identifier: Apache-2.0
#include "core/pipeline/pipeline_reader.h"
#include "core/pipeline/pipeline_writer.h"
#include "widgets/document/definition_edit.h"
#include "widgets/document/graph_layout.h"
#include "widgets/document/pipeline_document.h"

#include <algorithm>

namespace hilum::document {
namespace {

QPointF topLeftOf(const std::map<QString, QPointF>& positions, const QStringList& ids)
{
    QPointF corner;
    for (const QString& id : ids) {
        const auto at = positions.find(id);
        if (at == positions.end())
            continue;
        const bool isFirst = id == ids.front();
        corner.setX(isFirst ? at->second.x() : std::min(corner.x(), at->second.x()));
        corner.setY(isFirst ? at->second.y() : std::min(corner.y(), at->second.y()));
    }
    return corner;
}

/// What was pasted brings its colours, groups and comments; bends would lie where the copied ones lie.
void addCanvas(pipeline::CanvasDefinition& canvas, pipeline::CanvasDefinition&& pasted)
{
    canvas.colors.merge(pasted.colors);
    canvas.comments.merge(pasted.comments);
    std::ranges::move(pasted.groups, std::back_inserter(canvas.groups));
}

} // namespace

void PipelineDocument::edit(const std::function<void(DocumentState&)>& change, const EditLabel& label)
{
    if (isBroken())
        return;
    DocumentState after = m_state;
    change(after);
    push(std::move(after), label);
}

QString PipelineDocument::addNode(const NewNode& wish)
{
    if (isBroken())
        return {};
    const QString id = freeId(m_state.pipeline, wish.id.isEmpty() ? wish.type : wish.id);
    edit(
        [&](DocumentState& state) {
            keepPositions(state);
            insertNode(state.pipeline, id, wish);
        },
        {.text = tr("Add %1").arg(id)});
    return id;
}

void PipelineDocument::removeNodes(const QStringList& ids)
{
    const QString text = ids.size() == 1 ? tr("Delete %1").arg(ids.front())
                                         : tr("Delete %n nodes", nullptr, static_cast<int>(ids.size()));
    edit([&](DocumentState& state) { eraseNodes(state.pipeline, ids); }, {.text = text});
}

bool PipelineDocument::renameNode(const QString& id, const QString& name)
{
    if (id == name)
        return true;
    const std::string wanted = name.toStdString();
    if (isBroken() || !pipeline::isNodeId(wanted) || m_state.pipeline.contains(wanted)
        || !m_state.pipeline.contains(id.toStdString()))
        return false;
    DocumentState after = m_state;
    document::renameNode(after.pipeline, id, name);
    push(std::move(after), {.text = tr("Rename %1").arg(id)}, {.from = id, .to = name});
    return true;
}

void PipelineDocument::moveNodes(const std::vector<NodeMove>& moves, const EditLabel& label)
{
    edit(
        [&](DocumentState& state) {
            const bool isReal = std::ranges::any_of(moves, [this](const NodeMove& move) {
                return m_positions.contains(move.node) && position(move.node) != move.to;
            });
            if (!isReal)
                return;
            keepPositions(state);
            for (const NodeMove& move : moves) {
                if (m_positions.contains(move.node))
                    state.pipeline.layout.insert_or_assign(
                        move.node.toStdString(), pipeline::NodePosition{.x = move.to.x(), .y = move.to.y()});
            }
        },
        label);
}

QString PipelineDocument::connectionProblem(const GraphPort& from, const QString& to) const
{
    const std::optional<GraphNode> source = node(from.node);
    const std::optional<GraphNode> target = node(to);
    if (!source || !target)
        return tr("There is nothing to connect.");
    if (from.node == to)
        return tr("A node cannot take its own records.");
    if (target->role == NodeRole::Source)
        return tr("A source takes no records: it reads them.");
    if (source->role == NodeRole::Sink)
        return tr("A sink gives no records: it is the end.");
    if (std::ranges::find(source->outlets, from.outlet) == source->outlets.end())
        return tr("%1 has no outlet “%2”.").arg(from.node, from.outlet);
    const std::vector<GraphEdge> all = edges();
    if (std::ranges::find(all, GraphEdge{.from = from, .to = to}) != all.end())
        return tr("They are connected already.");
    const std::vector<std::string> above = m_state.pipeline.upstreamOf(from.node.toStdString());
    if (std::ranges::find(above, to.toStdString()) != above.end())
        return tr("That would be a circle: %1 already gets its records from %2.").arg(from.node, to);
    return {};
}

void PipelineDocument::connectPorts(const GraphPort& from, const QString& to)
{
    if (!connectionProblem(from, to).isEmpty())
        return;
    edit([&](DocumentState& state) { addEdge(state.pipeline, {.from = from, .to = to}); },
         {.text = tr("Connect %1 to %2").arg(from.name(), to)});
}

void PipelineDocument::disconnectPorts(const std::vector<GraphEdge>& gone)
{
    edit(
        [&](DocumentState& state) {
            for (const GraphEdge& edge : gone)
                removeEdge(state.pipeline, edge);
        },
        {.text = tr("Disconnect")});
}

void PipelineDocument::setSources(const QString& id, const std::vector<GraphPort>& from,
                                  const EditLabel& label)
{
    edit([&](DocumentState& state) { replaceSources(state.pipeline, id, from); }, label);
}

QString PipelineDocument::insertIntoEdge(const GraphEdge& edge, const NewNode& wish)
{
    if (isBroken())
        return {};
    NewNode inserted = wish;
    inserted.from = {edge.from};
    const QString id = freeId(m_state.pipeline, wish.id.isEmpty() ? wish.type : wish.id);
    this->edit(
        [&](DocumentState& state) {
            keepPositions(state);
            insertNode(state.pipeline, id, inserted);
            splitEdge(state.pipeline, edge, id);
        },
        {.text = tr("Insert %1").arg(id)});
    return id;
}

void PipelineDocument::setSetting(const QString& id, const QString& key, const SettingValue& value,
                                  const EditLabel& label)
{
    edit([&](DocumentState& state) { changeSetting(state.pipeline, id, key, value); }, label);
}

void PipelineDocument::setStepBody(const QString& step, const SettingValue& body, const EditLabel& label)
{
    edit(
        [&](DocumentState& state) {
            if (pipeline::StepDefinition* found = state.pipeline.step(step.toStdString()))
                found->body = body;
        },
        label);
}

void PipelineDocument::setMapping(const QString& step, const mapping::MappingDefinition& mapping,
                                  const EditLabel& label)
{
    edit(
        [&](DocumentState& state) {
            pipeline::StepDefinition* found = state.pipeline.step(step.toStdString());
            if (found == nullptr || found->kind != "map")
                return;
            if (found->body.isScalar())
                state.mappings[found->body.text()] = {.definition = mapping};
            else
                found->body = mapping::writeMapping(mapping);
        },
        label);
}

void PipelineDocument::setHeader(const QString& name, const QString& description, const EditLabel& label)
{
    edit(
        [&](DocumentState& state) {
            state.pipeline.name = name.toStdString();
            state.pipeline.description = description.toStdString();
        },
        label);
}

void PipelineDocument::arrange(const QStringList& only)
{
    const QStringList ids = only.isEmpty() ? nodeIds() : only;
    std::vector<GraphEdge> among = edges();
    std::erase_if(among, [&ids](const GraphEdge& edge) {
        return !ids.contains(edge.from.node) || !ids.contains(edge.to);
    });
    const Positions arranged = arrangedInLayers(ids, among);
    const QPointF shift = only.isEmpty() ? QPointF() : topLeftOf(m_positions, ids) - topLeftOf(arranged, ids);
    edit(
        [&](DocumentState& state) {
            if (only.isEmpty())
                state.pipeline.layout.clear();
            else
                keepPositions(state);
            for (const auto& [id, at] : arranged)
                state.pipeline.layout.insert_or_assign(
                    id.toStdString(),
                    pipeline::NodePosition{.x = at.x() + shift.x(), .y = at.y() + shift.y()});
            for (const GraphEdge& edge : among)
                state.pipeline.canvas.bends.erase(nameOf(edge));
        },
        {.text = only.isEmpty() ? tr("Arrange")
                                : tr("Arrange %n nodes", nullptr, static_cast<int>(only.size()))});
}

void PipelineDocument::editCanvas(const std::function<void(pipeline::CanvasDefinition&)>& change,
                                  const EditLabel& label)
{
    edit([&](DocumentState& state) { change(state.pipeline.canvas); }, label);
}

Diagnostics PipelineDocument::replaceYaml(const QString& text)
{
    pipeline::LoadedPipeline read = pipeline::parsePipeline(text.toStdString(), m_state.pipeline.file);
    if (!isFaithful(read.findings))
        return read.findings;
    DocumentState after = m_state;
    after.brokenText.clear();
    read.definition.file = m_state.pipeline.file;
    after.pipeline = std::move(read.definition);
    push(std::move(after), {.text = tr("Edit text"), .mergeKey = QStringLiteral("yaml")});
    return {};
}

QString PipelineDocument::copyNodes(const QStringList& ids) const
{
    DocumentState picked;
    picked.pipeline = m_state.pipeline;
    keepPositions(picked);
    return QString::fromStdString(pipeline::writePipeline(part(picked.pipeline, ids)));
}

QStringList PipelineDocument::pasteNodes(const QString& text, QPointF offset)
{
    pipeline::LoadedPipeline read = pipeline::parsePipeline(text.toStdString(), "");
    pipeline::PipelineDefinition& pasted = read.definition;
    if (isBroken() || !isFaithful(read.findings) || pasted.nodeIds().empty())
        return {};
    pipeline::PipelineDefinition taken =
        m_state.pipeline; // Grows, so that two pasted nodes never share an id.
    QStringList ids;
    for (const std::string& id : pasted.nodeIds()) {
        const QString old = QString::fromStdString(id);
        QString fresh = freeId(taken, old);
        if (fresh != old) {
            while (pasted.contains(fresh.toStdString()))
                fresh = freeId(taken, fresh + QStringLiteral("-2"));
            document::renameNode(pasted, old, fresh);
        }
        pipeline::SourceDefinition mark;
        mark.id = fresh.toStdString();
        taken.sources.push_back(std::move(mark));
        ids << fresh;
    }
    const Positions arranged = arrangedInLayers(ids, graphEdges(pasted));
    edit(
        [&](DocumentState& state) {
            keepPositions(state);
            std::ranges::move(pasted.sources, std::back_inserter(state.pipeline.sources));
            std::ranges::move(pasted.steps, std::back_inserter(state.pipeline.steps));
            std::ranges::move(pasted.sinks, std::back_inserter(state.pipeline.sinks));
            addCanvas(state.pipeline.canvas, std::move(pasted.canvas));
            for (const QString& id : ids) {
                const auto said = pasted.layout.find(id.toStdString());
                const QPointF at = offset
                                   + (said == pasted.layout.end() ? arranged.at(id)
                                                                  : QPointF(said->second.x, said->second.y));
                state.pipeline.layout.insert_or_assign(id.toStdString(),
                                                       pipeline::NodePosition{.x = at.x(), .y = at.y()});
            }
        },
        {.text = tr("Paste %n nodes", nullptr, static_cast<int>(ids.size()))});
    return ids;
}

} // namespace hilum::document
