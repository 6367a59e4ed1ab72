// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/mapping/mapping_plan.h"

namespace hilum::mapping {

/// Bits of the enclosing item's parts without any of which the rule has no effect, so that it need not be
/// looked at; 0 where it may have one all the same. REQUIRES: the rules of its group have their gates.
[[nodiscard]] std::uint64_t gateOf(const CompiledRule& rule);

} // namespace hilum::mapping
