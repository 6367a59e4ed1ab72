// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/tree_document.h"

namespace hilum::fhir {

/// Address of the profile that an Observation must conform to because of its LOINC code
/// (http://hl7.org/fhir/R4/observation-vitalsigns.html#vitals-table); "" for other observations.
[[nodiscard]] std::string_view vitalSignsProfile(const TreeNode& observation);

} // namespace hilum::fhir
