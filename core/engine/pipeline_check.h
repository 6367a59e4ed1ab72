// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/engine/engine_context.h"

namespace hilum::engine {

/// Everything that can be said of a pipeline without reading data: structure, references, settings against
/// the manifests, mappings, rules and expressions against the schemas that formats offer; as warnings,
/// outlets that nobody takes. Sorted by place. Problems within a mapping file are placed in that file. Opens
/// no source and no sink; reads mapping and lookup files. What the form of the YAML itself lacks,
/// parsePipeline() says.
[[nodiscard]] Diagnostics checkPipeline(const pipeline::PipelineDefinition& definition,
                                        const EngineContext& context);

} // namespace hilum::engine
