// SPDX-License-Identifier: Apache-2.0
#include "core/fhirpath/type_test.h"

#include <algorithm>
#include <array>

namespace hilum::fhirpath {

namespace {

constexpr std::array<std::string_view, 8> kSystemTypes = {"Boolean", "String",   "Integer", "Decimal",
                                                          "Date",    "DateTime", "Time",    "Quantity"};
/// Longest chain of base types that is followed; a schema that goes in a circle does no harm.
constexpr int kDeepestInheritance = 32;

} // namespace

std::span<const std::string_view> systemTypeNames()
{
    return kSystemTypes;
}

bool isDerivedFrom(std::string_view typeName, std::string_view base, const Schema* schema)
{
    for (int level = 0; level < kDeepestInheritance && !typeName.empty(); ++level) {
        if (typeName == base)
            return true;
        const SchemaType* type = schema == nullptr ? nullptr : schema->type(typeName);
        if (type == nullptr)
            return false;
        typeName = type->base;
    }
    return false;
}

bool TypeTest::isOf(const Item& item, const Schema* schema) const
{
    if (item.isNode()) {
        const std::string_view typeName = item.node().typeName();
        if (!typeName.empty() && schema != nullptr && schema->type(typeName) != nullptr)
            return matchesNodes && isDerivedFrom(typeName, name, schema);
        if (!typeName.empty() && matchesNodes && typeName == name)
            return true;
    }
    return matchesValues && kind != ValueKind::None && item.value().kind() == kind;
}

bool TypeTest::isExactly(const Item& item) const
{
    if (item.isNode() && matchesNodes && item.node().typeName() == name)
        return true;
    const bool isUntyped = !item.isNode() || item.node().typeName().empty();
    return isUntyped && matchesValues && kind != ValueKind::None && item.value().kind() == kind;
}

bool TypeTest::isSelected(const Item& item, const Schema* schema) const
{
    if (matchesNodes && item.isNode() && item.node().typeName() == name)
        return true; // The usual case; what follows says the same.
    return item.isNode() && !item.value().isNone() && matchesNodes && !item.node().typeName().empty()
               ? isExactly(item)
               : isOf(item, schema);
}

std::optional<TypeTest> resolveType(std::string_view specifier, const Schema* schema)
{
    TypeTest test;
    if (specifier.starts_with("System.")) {
        test.matchesNodes = false;
        specifier.remove_prefix(7);
    } else if (const std::size_t dot = specifier.find('.');
               dot != std::string_view::npos && (schema == nullptr || schema->type(specifier) == nullptr)) {
        test.matchesValues = false;
        specifier.remove_prefix(dot + 1);
    }
    test.name = specifier;
    const auto found = std::ranges::find(kSystemTypes, specifier);
    if (found != kSystemTypes.end() && test.matchesValues)
        test.kind = static_cast<ValueKind>(found - kSystemTypes.begin() + 1);
    const bool isKnown = test.kind != ValueKind::None
                         || (test.matchesNodes && (schema == nullptr || schema->type(specifier) != nullptr));
    return isKnown ? std::optional<TypeTest>(std::move(test)) : std::nullopt;
}

} // namespace hilum::fhirpath
