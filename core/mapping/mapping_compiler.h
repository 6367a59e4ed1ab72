// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/mapping/compiled_mapping.h"
#include "core/mapping/mapping_plan.h"

namespace hilum::mapping {

/// Resolves a definition into a plan; null where a finding is an error.
[[nodiscard]] std::unique_ptr<const MappingPlan>
compilePlan(const MappingDefinition& definition, const MappingContext& context, Diagnostics& findings);

} // namespace hilum::mapping
