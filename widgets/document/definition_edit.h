// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/pipeline/pipeline_definition.h"
#include "widgets/document/pipeline_graph.h"

#include <QStringList>

namespace hilum::document {

/// True where reading lost nothing of the text: it may be unfinished (a sink that nobody feeds yet), but
/// writing the definition would not drop what somebody wrote.
[[nodiscard]] bool isFaithful(const Diagnostics& findings);

/// Changes of a pipeline as functions on its value. Ids that are unknown change nothing.

/// The wish, or the wish with the first number behind it that is free; made a valid id.
[[nodiscard]] QString freeId(const pipeline::PipelineDefinition& definition, const QString& wish);
void insertNode(pipeline::PipelineDefinition& definition, const QString& id, const NewNode& wish);
void eraseNodes(pipeline::PipelineDefinition& definition, const QStringList& ids);
/// References, layout and examples follow.
void renameNode(pipeline::PipelineDefinition& definition, const QString& from, const QString& to);
/// A join takes its second port as what it joins `with`.
void addEdge(pipeline::PipelineDefinition& definition, const GraphEdge& edge);
void removeEdge(pipeline::PipelineDefinition& definition, const GraphEdge& edge);
/// The node goes between; what was written on the edge stays on its first half.
void splitEdge(pipeline::PipelineDefinition& definition, const GraphEdge& edge, const QString& node);
void replaceSources(pipeline::PipelineDefinition& definition, const QString& id,
                    const std::vector<GraphPort>& from);
void changeSetting(pipeline::PipelineDefinition& definition, const QString& id, const QString& key,
                   const SettingValue& value);
/// Only these nodes, and of their edges only those among them.
[[nodiscard]] pipeline::PipelineDefinition part(const pipeline::PipelineDefinition& definition,
                                                const QStringList& ids);
/// What a new step of the kind begins with.
[[nodiscard]] SettingValue emptyBody(const QString& kind);

} // namespace hilum::document
