// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/fhir/bundle_index.h"
#include "core/fhir/scene.h"

namespace hilum::fhir {

/// Where a reference stands.
struct ReferencePlace
{
    const ResourceScope& scope;
    /// Of the Bundle around; null where there is none.
    const BundleIndex* bundle = nullptr;
    /// fullUrl of the entry that it stands in.
    std::string_view fullUrl = {};
};

/// Checks a Reference: its form, that what is contained or in the same Bundle is there, and the type of what
/// it points to. `rule` is the element's. Findings: `fhir.bad-reference`, `fhir.unresolved-reference`,
/// `fhir.wrong-target`, `fhir.unknown-target-type`.
void checkReference(Scene& scene, const TreeNode& reference, const ElementRule& rule, const PathStep& step,
                    const ReferencePlace& place);

/// The same for a canonical, whose text may have a version and a fragment.
void checkCanonical(Scene& scene, const TreeNode& canonical, const ElementRule& rule, const PathStep& step,
                    const ReferencePlace& place);

/// What a Reference or canonical points to, where it is contained or in the same Bundle; null elsewhere.
[[nodiscard]] const TreeNode* resolveReference(const TreeNode& node, const ReferencePlace& place);

} // namespace hilum::fhir
