// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/fhirpath/collection.h"
#include "core/model/schema.h"

#include <optional>
#include <string>

namespace hilum::fhirpath {

/// A type specifier of `is`, `as` and `ofType`, resolved: `Patient`, `System.String`, `FHIR.code`.
struct TypeTest
{
    /// Without its namespace.
    std::string name;
    /// False behind `System.`, respectively behind the namespace of the schema's types.
    bool matchesNodes = true;
    bool matchesValues = true;
    /// The System type of that name; None where there is none.
    ValueKind kind = ValueKind::None;

    /// True where the item is of that type or of one derived from it. `schema` may be null.
    [[nodiscard]] bool isOf(const Item& item, const Schema* schema) const;
    /// True where the item is of exactly that type.
    [[nodiscard]] bool isExactly(const Item& item) const;
    /// What ofType() and as() keep: resources and data types with those derived from them, but of primitives
    /// only the very type (the FHIR tests read the specification so: a code is no string here).
    [[nodiscard]] bool isSelected(const Item& item, const Schema* schema) const;
};

/// Reads a type specifier; nothing where a schema is known and neither it nor System has such a type.
[[nodiscard]] std::optional<TypeTest> resolveType(std::string_view specifier, const Schema* schema);

/// True where a type of the schema is the other one or derived from it.
[[nodiscard]] bool isDerivedFrom(std::string_view typeName, std::string_view base, const Schema* schema);

/// The System types' names.
[[nodiscard]] std::span<const std::string_view> systemTypeNames();

} // namespace hilum::fhirpath
