// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/pipeline/pipeline_definition.h"

#include <optional>

namespace hilum::dropped {

/// A conversion that comes with Hilum.
struct BuiltinPack
{
    /// Folder of the pack: `hl7v2-to-fhir-r4`.
    std::string name;
    std::string targetFormat;
};

/// The pack that takes records of the source; nothing where there is none.
[[nodiscard]] std::optional<BuiltinPack> packFor(const pipeline::SourceDefinition& source);

/// Ids of the nodes of a conversion.
inline constexpr const char* kConverted = "converted";
inline constexpr const char* kChecked = "checked";

/// A pipeline that reads the source: with the pack, a validation of FHIR that comes out, and files for
/// results and rejects; without one only the source. Its name is made from the path.
[[nodiscard]] pipeline::PipelineDefinition pipelineOf(const pipeline::SourceDefinition& source,
                                                      const std::optional<BuiltinPack>& pack);

} // namespace hilum::dropped
