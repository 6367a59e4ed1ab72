// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/fhir/scene.h"

#include <span>

namespace hilum::fhir {

/// Checks an element against invariants. Findings: `fhir.invariant`, `fhir.invariant-undecided` (a warning).
void checkInvariants(Scene& scene, std::span<const Invariant* const> invariants, const TreeNode& node,
                     const PathStep& step);

} // namespace hilum::fhir
