// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/fhirpath/function_catalogue.h"
#include "core/model/schema.h"

#include <string>
#include <vector>

namespace hilum::fhirpath {

/// What is known of an expression's items before it runs.
struct StaticType
{
    /// Schema types or System types that an item may have; empty where unknown.
    std::vector<std::string> names;
    /// What values the items may have; empty where unknown.
    ValueKinds kinds;
    bool isList = true;
    bool isConstant = false;
    /// True for `{}`: it goes together with everything.
    bool isNothing = false;

    [[nodiscard]] bool isKnown() const { return !names.empty(); }
    /// The type, if there is just one.
    [[nodiscard]] std::string_view name() const
    {
        return names.size() == 1 ? std::string_view(names.front()) : std::string_view();
    }
    /// What is computed: the name of a System type, or "" where unknown.
    [[nodiscard]] static StaticType single(std::string_view name);
    /// A node of a schema's type; `schema` may be null.
    [[nodiscard]] static StaticType node(std::string_view name, const Schema* schema);
    /// Items of either type.
    [[nodiscard]] static StaticType either(const StaticType& left, const StaticType& right);
};

/// The kind of a System type's name, None where it is not one.
[[nodiscard]] ValueKind systemKind(std::string_view name);

/// A member looked up in a schema.
struct MemberLookup
{
    enum class Outcome : std::uint8_t {
        Found,
        TypedChoice, ///< `valueQuantity`, where the path should be `value.ofType(Quantity)`.
        Unknown,     ///< The schema does not say what the item is.
        Missing      ///< The type is known and has no such member.
    };
    Outcome outcome = Outcome::Unknown;
    /// Of a TypedChoice, the element's name without the type: `value`.
    std::string_view element;
    StaticType type;
};

/// Looks a member up in all types that the owner may have and those they derive from.
[[nodiscard]] MemberLookup lookUpMember(const StaticType& owner, std::string_view name, const Schema* schema);

/// Names of the members of a type and of those it derives from, choices without `[x]`.
[[nodiscard]] std::vector<std::string_view> memberNames(const StaticType& owner, const Schema& schema);

/// A field's own name without the `[x]` of a choice.
[[nodiscard]] std::string_view memberName(const SchemaField& field);

/// The type of a function's result.
[[nodiscard]] StaticType resultType(ResultKind result, const StaticType& input,
                                    std::span<const StaticType> arguments, const StaticType& typeArgument);

} // namespace hilum::fhirpath
