// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/fhir/profile.h"

#include <functional>

namespace hilum::fhir {

/// Where a profile's parts come from.
struct ProfileSources
{
    /// The JSON of a StructureDefinition as JsonReader wants it, "" for what is unknown or a type of R4.
    /// REQUIRES: the text outlives the profile.
    std::function<std::string_view(std::string_view)> structureOf;
    /// Null for what is unknown or cannot be listed.
    std::function<const CodeSet*(std::string_view)> valueSet;
};

/// Builds a Profile from its StructureDefinition and those that it is based on: the differentials are laid
/// one over the other, from the most general to the most special. Where a base is not known, the snapshot is
/// taken instead.
///
/// Errors: `fhir.profile-malformed`, `fhir.profile-cycle`, `fhir.profile-unknown-type`,
/// `fhir.profile-unknown-base` (there is no snapshot either).
[[nodiscard]] Result<std::unique_ptr<const Profile>> buildProfile(std::string_view url, const RuleBook& book,
                                                                  const ProfileSources& sources);

} // namespace hilum::fhir
