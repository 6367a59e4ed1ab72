// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/diagnostic.h"
#include "core/pipeline/pipeline_definition.h"

namespace hilum::pipeline {

/// What is wrong in how nodes refer to each other: names used twice or not allowed, ports that do not exist
/// (with the nearest that does), cycles, sinks used as sources, nothing to run; as warnings, nodes whose
/// records nobody takes. Settings, formats and expressions the engine checks.
[[nodiscard]] Diagnostics checkStructure(const PipelineDefinition& definition);

} // namespace hilum::pipeline
