// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/fhir/reference_check.h"

namespace hilum::fhir {

/// Address of the extension that points from data to the part of a narrative which says the same.
inline constexpr std::string_view kNarrativeLink = "http://hl7.org/fhir/StructureDefinition/narrativeLink";

/// Checks such an extension: the narrative that it points to has one element with that id, where the resource
/// is here. Findings: `fhir.narrative-link`.
void checkNarrativeLink(Scene& scene, const TreeNode& extension, const PathStep& step,
                        const ReferencePlace& place);

} // namespace hilum::fhir
