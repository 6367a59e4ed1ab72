// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/pipeline/pipeline_definition.h"

#include <functional>

namespace hilum::pipeline {

/// What `${...}` stands for in one run.
struct ReferenceValues
{
    /// Over the parameters' defaults.
    std::map<std::string, std::string> parameters;
    /// Value of `${env:NAME}` (kind `env`) or `${secret:NAME}` (kind `secret`); may be empty: nothing is
    /// known.
    std::function<std::optional<std::string>(std::string_view kind, std::string_view name)> secret;
};

/// The pipeline with all references replaced: `${parameter}`, `${env:NAME}`, `${secret:NAME}`; `$${` stays
/// as `${`. Fails at the first that has no value, naming it, its place and how to give one. No value ever
/// stands in a message. The result holds secrets: never write or log it.
[[nodiscard]] Result<PipelineDefinition> resolveReferences(const PipelineDefinition& definition,
                                                           const ReferenceValues& values);

/// Without any values: references to parameters that are not defined (with the nearest that is), of unknown
/// kinds or unfinished, and defaults that are not of their parameter's type.
[[nodiscard]] Diagnostics checkReferences(const PipelineDefinition& definition);

} // namespace hilum::pipeline
