// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/pipeline/pipeline_definition.h"

namespace hilum::pipeline {

struct LoadedPipeline
{
    PipelineDefinition definition;
    /// Everything wrong with the form of the file, with line and column, in the order of the file: YAML
    /// syntax, unknown and doubled keys, wrong kinds of value. What nodes say of each other:
    /// checkStructure().
    Diagnostics findings;
};

/// Reads a pipeline file's text. Never fails: the definition has as much as could be read.
[[nodiscard]] LoadedPipeline parsePipeline(std::string_view yaml, std::string_view fileName);

/// Reads a pipeline file; fails only where the file cannot be read.
[[nodiscard]] Result<LoadedPipeline> loadPipeline(const std::string& path);

} // namespace hilum::pipeline
