// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string_view>

namespace hilum::fhir {

/// Address of the types of FHIR, and of the profiles of the specification, without their names.
inline constexpr std::string_view kStructureBase = "http://hl7.org/fhir/StructureDefinition/";

/// True for a URI with a scheme (`http://...`, `urn:oid:...`).
[[nodiscard]] bool isAbsoluteUri(std::string_view uri);
/// `urn:uuid:` followed by a UUID in upper or lower case.
[[nodiscard]] bool isUuidUrn(std::string_view uri);
[[nodiscard]] bool isOidUrn(std::string_view uri);
/// As the type id demands: 1 to 64 letters, digits, `-` and `.`.
[[nodiscard]] bool isId(std::string_view text);
/// Without `|version` and `#fragment`.
[[nodiscard]] std::string_view canonicalUrl(std::string_view canonical);

/// A literal reference to a resource on a server: `Patient/p1`, `http://host/fhir/Patient/p1/_history/2`.
struct RestReference
{
    /// "" for a relative one.
    std::string_view base;
    std::string_view type;
    std::string_view id;
};
/// Nothing where the text does not have this form; the type is not looked up.
[[nodiscard]] std::optional<RestReference> restReference(std::string_view reference);

} // namespace hilum::fhir
