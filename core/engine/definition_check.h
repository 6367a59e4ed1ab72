// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/engine/engine_context.h"

namespace hilum::engine {

/// Structure, references and settings of all nodes, without compiling anything.
[[nodiscard]] Diagnostics checkDefinition(const pipeline::PipelineDefinition& definition,
                                          const Registry& registry);

} // namespace hilum::engine
