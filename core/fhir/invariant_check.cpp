// SPDX-License-Identifier: Apache-2.0
#include "core/fhir/invariant_check.h"

namespace hilum::fhir {

void checkInvariants(Scene& scene, std::span<const Invariant* const> invariants, const TreeNode& node,
                     const PathStep& step)
{
    for (const Invariant* invariant : invariants) {
        const Invariant::Verdict verdict = invariant->check(scene.nodeOf(node), scene.evaluation());
        if (verdict == Invariant::Verdict::Kept)
            continue;
        const std::vector<std::string> arguments{std::string(invariant->key()),
                                                 std::string(invariant->expression())};
        if (verdict == Invariant::Verdict::Undecided)
            scene.add(Diagnostic::warning("fhir.invariant-undecided",
                                          "The rule {0} cannot be decided here: {1}", arguments),
                      step, node);
        else if (invariant->isWarning())
            scene.add(Diagnostic::warning("fhir.invariant", "The rule {0} should hold here: {1}", arguments),
                      step, node);
        else
            scene.add(Diagnostic::error("fhir.invariant", "The rule {0} does not hold: {1}", arguments), step,
                      node);
    }
}

} // namespace hilum::fhir
