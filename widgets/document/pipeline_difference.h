// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/document/pipeline_graph.h"

#include <QStringList>

#include <map>
#include <vector>

namespace hilum::document {

enum class NodeChange : std::uint8_t { Added, Changed, Removed };

/// What differs between two versions of a pipeline, as its picture shows it. What is only moved does not.
struct PipelineDifference
{
    /// Nodes that differ; those that went, with how they were, stand in `removedNodes` too.
    std::map<QString, NodeChange> nodes;
    std::vector<GraphNode> removedNodes;
    std::vector<GraphEdge> addedEdges;
    std::vector<GraphEdge> removedEdges;
    /// By changed node, the keys that differ: `path`, `format`, `from`.
    std::map<QString, QStringList> keys;

    [[nodiscard]] bool empty() const { return nodes.empty() && addedEdges.empty() && removedEdges.empty(); }
};

[[nodiscard]] PipelineDifference difference(const pipeline::PipelineDefinition& before,
                                            const pipeline::PipelineDefinition& now);

} // namespace hilum::document
