// SPDX-License-Identifier: Apache-2.0
#include "widgets/document/pipeline_difference.h"

#include "core/pipeline/pipeline_definition.h"

#include <algorithm>
#include <set>

namespace hilum::document {
namespace {

void compareSettings(const SettingValue& before, const SettingValue& now, const QString& whole,
                     QStringList& keys)
{
    if (before == now)
        return;
    if (!before.isMap() || !now.isMap()) {
        keys << whole;
        return;
    }
    for (const SettingValue::Entry& entry : now.entries()) {
        const SettingValue* was = before.find(entry.key);
        if (was == nullptr || !(*was == entry.value))
            keys << QString::fromStdString(entry.key);
    }
    for (const SettingValue::Entry& entry : before.entries()) {
        if (now.find(entry.key) == nullptr)
            keys << QString::fromStdString(entry.key);
    }
}

QStringList changedKeys(const GraphNode& before, const GraphNode& now)
{
    QStringList keys;
    if (before.role != now.role || before.type != now.type)
        keys << QStringLiteral("type");
    if (before.format != now.format)
        keys << QStringLiteral("format");
    if (before.description != now.description)
        keys << QStringLiteral("description");
    if (before.isEnabled != now.isEnabled)
        keys << QStringLiteral("enabled");
    if (before.from != now.from)
        keys << QStringLiteral("from");
    compareSettings(before.settings, now.settings, now.type, keys);
    return keys;
}

std::vector<GraphEdge> without(const std::vector<GraphEdge>& edges, const std::vector<GraphEdge>& others)
{
    std::vector<GraphEdge> left;
    std::ranges::copy_if(edges, std::back_inserter(left), [&others](const GraphEdge& edge) {
        return std::ranges::find(others, edge) == others.end();
    });
    return left;
}

} // namespace

PipelineDifference difference(const pipeline::PipelineDefinition& before,
                              const pipeline::PipelineDefinition& now)
{
    PipelineDifference found;
    for (const std::string& id : now.nodeIds()) {
        const QString name = QString::fromStdString(id);
        const std::optional<GraphNode> was = graphNode(before, name);
        if (!was) {
            found.nodes.emplace(name, NodeChange::Added);
            continue;
        }
        if (const QStringList keys = changedKeys(*was, *graphNode(now, name)); !keys.isEmpty()) {
            found.nodes.emplace(name, NodeChange::Changed);
            found.keys.emplace(name, keys);
        }
    }
    for (const std::string& id : before.nodeIds()) {
        const QString name = QString::fromStdString(id);
        if (now.contains(id))
            continue;
        found.nodes.emplace(name, NodeChange::Removed);
        found.removedNodes.push_back(*graphNode(before, name));
    }
    const std::vector<GraphEdge> oldEdges = graphEdges(before);
    const std::vector<GraphEdge> newEdges = graphEdges(now);
    found.addedEdges = without(newEdges, oldEdges);
    found.removedEdges = without(oldEdges, newEdges);
    return found;
}

} // namespace hilum::document
