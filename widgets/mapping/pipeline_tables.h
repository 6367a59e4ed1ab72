// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/mapping/lookup_table.h"
#include "core/pipeline/pipeline_definition.h"

namespace hilum::mapping_view {

/// Of a pipeline, all that reading its tables needs; for a worker.
[[nodiscard]] pipeline::PipelineDefinition tablesOf(const pipeline::PipelineDefinition& definition);
/// File names may hold parameters; where one has no value its table is not there, and the check says why.
[[nodiscard]] mapping::LookupTables readTables(const pipeline::PipelineDefinition& definition);

} // namespace hilum::mapping_view
