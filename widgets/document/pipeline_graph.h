// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/connect/settings.h"

#include <QPointF>
#include <QString>

#include <optional>
#include <string>
#include <vector>

namespace hilum::pipeline {
struct PipelineDefinition;
}

namespace hilum::document {

enum class NodeRole : std::uint8_t { Source, Step, Sink };

/// Where records come out of a node: `out`, `rejected`, or an outlet that a route names.
struct GraphPort
{
    QString node;
    QString outlet = QStringLiteral("out");

    /// As the file says it: `checked`, `checked.rejected`.
    [[nodiscard]] QString name() const;
    friend bool operator==(const GraphPort&, const GraphPort&) = default;
};

[[nodiscard]] GraphPort portFromName(const QString& name);

struct GraphEdge
{
    GraphPort from;
    QString to;
    friend bool operator==(const GraphEdge&, const GraphEdge&) = default;
};

/// What the pipeline file calls it: `checked.rejected -> repair`.
[[nodiscard]] std::string nameOf(const GraphEdge& edge);

/// A source, step or sink as a picture of it needs it.
struct GraphNode
{
    QString id;
    NodeRole role = NodeRole::Step;
    /// The connector of a source or sink, the kind of a step.
    QString type;
    QString format;
    QString description;
    bool isEnabled = true;
    std::vector<GraphPort> from;
    /// `out` first, `rejected` last; none for a sink.
    std::vector<QString> outlets;
    /// All settings of a source or sink; the body of a step.
    SettingValue settings;

    friend bool operator==(const GraphNode&, const GraphNode&) = default;
};

/// A node to be.
struct NewNode
{
    NodeRole role = NodeRole::Step;
    QString type;
    QString format = {};
    /// Wish for an id; "" takes the type's name.
    QString id = {};
    QPointF position = {};
    std::vector<GraphPort> from = {};
    SettingValue settings = {};
};

/// A node to be as a word for drags and menus: `step:map`, `source:files`.
inline constexpr const char* kNodeTemplateMimeType = "application/x-hilum-node";
[[nodiscard]] QString templateName(NodeRole role, const QString& type);
[[nodiscard]] std::optional<NewNode> nodeOfTemplate(const QString& name);

struct NodeMove
{
    QString node;
    QPointF to;
};

[[nodiscard]] std::optional<GraphNode> graphNode(const pipeline::PipelineDefinition& definition,
                                                 const QString& id);

/// Between nodes that exist, in the order of the file; what a join takes beside its `from` is an edge too.
[[nodiscard]] std::vector<GraphEdge> graphEdges(const pipeline::PipelineDefinition& definition);

} // namespace hilum::document
