// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/pipeline/pipeline_definition.h"

namespace hilum::pipeline {

/// The pipeline as YAML, in one canonical form: `writePipeline(parse(writePipeline(x))) == writePipeline(x)`.
/// Comments are kept before the key or item that they stood at.
[[nodiscard]] std::string writePipeline(const PipelineDefinition& definition);

/// Writes it beside the file, then renames: a reader sees the old content or the new one.
[[nodiscard]] Result<void> savePipeline(const PipelineDefinition& definition, const std::string& path);

} // namespace hilum::pipeline
