// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/document/pipeline_graph.h"

#include <map>

namespace hilum::document {

/// What kind of record a port gives, as far as the definition alone says it.
enum class PortType : std::uint8_t { Unknown, Hl7v2, Fhir, Table, Json, Dicom };

/// For every node, what comes out of it; of a sink, what goes in. Steps that let records pass as they are
/// have the type of what they take.
[[nodiscard]] std::map<QString, PortType> portTypes(const pipeline::PipelineDefinition& definition);

} // namespace hilum::document
