// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/fhir/profile.h"

#include <functional>

namespace hilum::fhir {

/// Builds a Profile from its StructureDefinition and those that it is based on: the differentials are laid
/// one over the other, from the most general to the most special. Where a base is not known, the snapshot is
/// taken instead. `structureOf` gives the JSON of a StructureDefinition as JsonReader wants it, "" for what
/// is unknown or a type of R4; REQUIRES: the text outlives the profile.
///
/// Errors: `fhir.profile-malformed`, `fhir.profile-cycle`, `fhir.profile-unknown-type`,
/// `fhir.profile-unknown-base` (there is no snapshot either).
[[nodiscard]] Result<std::unique_ptr<const Profile>>
buildProfile(std::string_view url, const RuleBook& book,
             const std::function<std::string_view(std::string_view)>& structureOf);

} // namespace hilum::fhir
