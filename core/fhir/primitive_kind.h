// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string_view>

namespace hilum::fhir {

/// The primitive types of R4 (http://hl7.org/fhir/R4/datatypes.html#primitive).
enum class PrimitiveKind : std::uint8_t {
    None,
    Base64Binary,
    Boolean,
    Canonical,
    Code,
    Date,
    DateTime,
    Decimal,
    Id,
    Instant,
    Integer,
    Markdown,
    Oid,
    PositiveInt,
    String,
    Time,
    UnsignedInt,
    Uri,
    Url,
    Uuid,
    Xhtml
};

/// None where the name is no primitive type.
[[nodiscard]] PrimitiveKind primitiveKindOf(std::string_view typeName);

} // namespace hilum::fhir
