// SPDX-License-Identifier: Apache-2.0
#include "widgets/document/pipeline_graph.h"

#include "core/pipeline/pipeline_definition.h"

namespace hilum::document {
namespace {

std::vector<GraphPort> portsOf(const std::vector<pipeline::PortReference>& references)
{
    std::vector<GraphPort> ports;
    for (const pipeline::PortReference& each : references)
        ports.push_back(
            {.node = QString::fromStdString(each.node), .outlet = QString::fromStdString(each.outlet)});
    return ports;
}

std::vector<QString> outletNames(const pipeline::StepDefinition& step)
{
    std::vector<QString> outlets = {QStringLiteral("out")};
    if (step.kind == "route") {
        for (const SettingValue::Entry& entry : step.body.entries())
            outlets.push_back(QString::fromStdString(entry.key));
    }
    outlets.push_back(QStringLiteral("rejected"));
    return outlets;
}

template<class Definition>
GraphNode connectorNode(const Definition& from, NodeRole role)
{
    return {.id = QString::fromStdString(from.id),
            .role = role,
            .type = QString::fromStdString(from.connector),
            .format = QString::fromStdString(from.format),
            .description = QString::fromStdString(from.description),
            .isEnabled = from.enabled,
            .from = {},
            .outlets = {},
            .settings = from.settings};
}

} // namespace

QString GraphPort::name() const
{
    return outlet == QLatin1String("out") ? node : node + QLatin1Char('.') + outlet;
}

std::string nameOf(const GraphEdge& edge)
{
    return pipeline::edgeName(edge.from.name().toStdString(), edge.to.toStdString());
}

GraphPort portFromName(const QString& name)
{
    const qsizetype dot = name.indexOf(QLatin1Char('.'));
    if (dot < 0)
        return {.node = name};
    return {.node = name.left(dot), .outlet = name.mid(dot + 1)};
}

QString templateName(NodeRole role, const QString& type)
{
    static constexpr const char* kRoles[] = {"source", "step", "sink"};
    return QLatin1String(kRoles[static_cast<std::size_t>(role)]) + QLatin1Char(':') + type;
}

std::optional<NewNode> nodeOfTemplate(const QString& name)
{
    for (const NodeRole role : {NodeRole::Source, NodeRole::Step, NodeRole::Sink}) {
        const QString start = templateName(role, {});
        if (name.startsWith(start) && name.size() > start.size())
            return NewNode{.role = role, .type = name.mid(start.size())};
    }
    return std::nullopt;
}

std::optional<GraphNode> graphNode(const pipeline::PipelineDefinition& definition, const QString& id)
{
    const std::string key = id.toStdString();
    if (const pipeline::SourceDefinition* source = definition.source(key)) {
        GraphNode node = connectorNode(*source, NodeRole::Source);
        node.outlets = {QStringLiteral("out"), QStringLiteral("rejected")};
        return node;
    }
    if (const pipeline::SinkDefinition* sink = definition.sink(key)) {
        GraphNode node = connectorNode(*sink, NodeRole::Sink);
        node.from = portsOf(sink->from);
        return node;
    }
    const pipeline::StepDefinition* step = definition.step(key);
    if (step == nullptr)
        return std::nullopt;
    return GraphNode{.id = id,
                     .role = NodeRole::Step,
                     .type = QString::fromStdString(step->kind),
                     .format = {},
                     .description = QString::fromStdString(step->description),
                     .isEnabled = step->enabled,
                     .from = portsOf(step->from),
                     .outlets = outletNames(*step),
                     .settings = step->body};
}

std::vector<GraphEdge> graphEdges(const pipeline::PipelineDefinition& definition)
{
    std::vector<GraphEdge> edges;
    for (const std::string& id : definition.nodeIds()) {
        for (const GraphPort& port : portsOf(definition.inputsOf(id))) {
            if (definition.contains(port.node.toStdString()))
                edges.push_back({.from = port, .to = QString::fromStdString(id)});
        }
    }
    return edges;
}

} // namespace hilum::document
