// SPDX-License-Identifier: Apache-2.0
#include "widgets/document/pipeline_document.h"

#include <algorithm>

namespace hilum::document {
namespace {

bool isSameButLayout(pipeline::PipelineDefinition left, const pipeline::PipelineDefinition& right)
{
    left.layout = right.layout;
    left.canvas = right.canvas;
    return left == right;
}

/// What headerChanged speaks of: all but the nodes.
bool isSameHeader(pipeline::PipelineDefinition left, const pipeline::PipelineDefinition& right)
{
    left.layout = right.layout;
    left.canvas = right.canvas;
    left.sources = right.sources;
    left.steps = right.steps;
    left.sinks = right.sinks;
    return left == right;
}

/// Files whose names begin so.
std::map<std::string, MappingFile> filesBelow(const DocumentState& state, const std::string& beginning)
{
    std::map<std::string, MappingFile> files;
    for (auto file = state.mappings.lower_bound(beginning);
         file != state.mappings.end() && file->first.starts_with(beginning); ++file) {
        if (file->second.isThere)
            files.insert(*file);
    }
    return files;
}

bool hasSameOverlays(const DocumentState& before, const DocumentState& now, const QString& folder)
{
    const std::string beginning = folder.toStdString();
    return filesBelow(before, beginning) == filesBelow(now, beginning);
}

std::map<QString, GraphNode> nodesWithoutInputs(const pipeline::PipelineDefinition& definition)
{
    std::map<QString, GraphNode> nodes;
    for (const std::string& id : definition.nodeIds()) {
        const QString name = QString::fromStdString(id);
        if (std::optional<GraphNode> node = graphNode(definition, name)) {
            node->from.clear();
            nodes.emplace(name, *std::move(node));
        }
    }
    return nodes;
}

} // namespace

void PipelineDocument::show(const DocumentState& state, const Rename& rename)
{
    const DocumentState before = std::exchange(m_state, state);
    m_state.pipeline.file = m_fileName.toStdString();
    completeOverlays(m_state);
    if (!rename.from.isEmpty()) {
        if (auto at = m_positions.extract(rename.from); !at.empty()) {
            at.key() = rename.to;
            m_positions.insert(std::move(at));
        }
    }
    updatePlaces();
    readInlineMappings();
    const Positions positions = m_positions;
    placeNodes();
    tellNodes(before, positions, rename);
    tellMappings(before);
    if (!(before.pipeline.canvas == m_state.pipeline.canvas))
        Q_EMIT canvasChanged();
    if (!isSameHeader(before.pipeline, m_state.pipeline))
        Q_EMIT headerChanged();
    if (!isSameButLayout(before.pipeline, m_state.pipeline) || before.mappings != m_state.mappings
        || before.brokenText != m_state.brokenText)
        Q_EMIT definitionChanged();
    Q_EMIT contentChanged();
}

void PipelineDocument::tellNodes(const DocumentState& before, const Positions& positions,
                                 const Rename& rename)
{
    const std::vector<GraphEdge> oldEdges = graphEdges(before.pipeline);
    std::map<QString, GraphNode> old = nodesWithoutInputs(before.pipeline);
    const std::map<QString, GraphNode> now = nodesWithoutInputs(m_state.pipeline);
    if (!rename.from.isEmpty()) {
        if (auto renamed = old.extract(rename.from); !renamed.empty()) {
            renamed.key() = rename.to;
            renamed.mapped().id = rename.to;
            old.insert(std::move(renamed));
        }
        Q_EMIT nodeRenamed(rename.from, rename.to);
    }
    bool haveOutletsChanged = false;
    for (const auto& [id, node] : old) {
        if (!now.contains(id))
            Q_EMIT nodeRemoved(id);
    }
    for (const auto& [id, node] : now) {
        const auto was = old.find(id);
        if (was == old.end() || was->second.role != node.role) {
            if (was != old.end())
                Q_EMIT nodeRemoved(id);
            Q_EMIT nodeAdded(id);
            continue;
        }
        if (!(was->second == node)) {
            haveOutletsChanged = haveOutletsChanged || was->second.outlets != node.outlets;
            Q_EMIT nodeChanged(id);
        }
        const auto at = positions.find(id);
        if (at != positions.end() && at->second != position(id))
            Q_EMIT nodeMoved(id, position(id));
    }
    if (haveOutletsChanged || oldEdges != edges())
        Q_EMIT edgesChanged();
}

void PipelineDocument::tellMappings(const DocumentState& before)
{
    for (const pipeline::StepDefinition& step : m_state.pipeline.steps) {
        if (step.kind != "map")
            continue;
        const pipeline::StepDefinition* was = before.pipeline.step(step.id);
        bool isSame = was != nullptr && was->kind == step.kind && was->body == step.body;
        if (isSame && step.body.isScalar()) {
            const auto old = before.mappings.find(step.body.text());
            const auto now = m_state.mappings.find(step.body.text());
            isSame = (old == before.mappings.end()) == (now == m_state.mappings.end())
                     && (now == m_state.mappings.end() || old->second == now->second);
        }
        if (isSame && !overlayFolder(QString::fromStdString(step.id)).isEmpty())
            isSame = hasSameOverlays(before, m_state, overlayFile(QString::fromStdString(step.id), {}));
        if (!isSame)
            Q_EMIT mappingChanged(QString::fromStdString(step.id));
    }
}

} // namespace hilum::document
