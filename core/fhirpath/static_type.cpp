// SPDX-License-Identifier: Apache-2.0
#include "core/fhirpath/static_type.h"

#include <algorithm>

namespace hilum::fhirpath {

namespace {

constexpr int kDeepestBase = 32;

/// Types of which the record has others that derive from them: what members they have shows only the record.
bool isOpenType(std::string_view name)
{
    return name == "Resource" || name == "DomainResource" || name == "Element" || name == "BackboneElement";
}

/// Calls for each field of a type and those it derives from, until it says true.
template<typename Visit>
bool anyField(const Schema& schema, std::string_view typeName, const Visit& visit)
{
    const SchemaType* type = schema.type(typeName);
    for (int level = 0; type != nullptr && level < kDeepestBase; ++level) {
        for (const SchemaField& field : type->fields) {
            if (visit(field))
                return true;
        }
        type = type->base.empty() ? nullptr : schema.type(type->base);
    }
    return false;
}

/// `valueQuantity` for the choice `value[x]` with a type Quantity; the type, or null.
const std::string* typedChoice(const SchemaField& field, std::string_view name)
{
    const std::string_view stem = memberName(field);
    if (field.choices.empty() || !name.starts_with(stem))
        return nullptr;
    const std::string_view suffix = name.substr(stem.size());
    const auto isNamed = [suffix](const std::string& choice) {
        return choice.size() == suffix.size() && !suffix.empty()
               && suffix.substr(1) == std::string_view(choice).substr(1)
               && (suffix.front() | 0x20) == (choice.front() | 0x20);
    };
    const auto found = std::ranges::find_if(field.choices, isNamed);
    return found == field.choices.end() ? nullptr : &*found;
}

void addType(StaticType& out, const std::string& name)
{
    if (std::ranges::find(out.names, name) == out.names.end())
        out.names.push_back(name);
}

} // namespace

std::string_view memberName(const SchemaField& field)
{
    const std::string_view name = field.name;
    return name.ends_with("[x]") ? name.substr(0, name.size() - 3) : name;
}

MemberLookup lookUpMember(const StaticType& owner, std::string_view name, const Schema* schema)
{
    MemberLookup lookup;
    if (schema == nullptr || !owner.isKnown())
        return lookup;
    lookup.type.isList = owner.isList;
    bool isClosed = true;
    for (const std::string& typeName : owner.names) {
        const SchemaType* type = schema->type(typeName);
        isClosed = isClosed && type != nullptr && type->kind != SchemaTypeKind::Primitive
                   && !type->fields.empty() && !isOpenType(typeName);
        (void)anyField(*schema, typeName, [&](const SchemaField& field) {
            const std::string* chosen = typedChoice(field, name);
            if (memberName(field) != name && chosen == nullptr)
                return false;
            lookup.outcome =
                chosen == nullptr ? MemberLookup::Outcome::Found : MemberLookup::Outcome::TypedChoice;
            lookup.element = memberName(field);
            lookup.type.isList = lookup.type.isList || field.isList();
            if (chosen != nullptr)
                addType(lookup.type, *chosen);
            else if (field.choices.empty())
                addType(lookup.type, field.typeName);
            for (const std::string& choice : chosen == nullptr ? field.choices : std::vector<std::string>())
                addType(lookup.type, choice);
            return true;
        });
    }
    if (lookup.outcome == MemberLookup::Outcome::Unknown && isClosed)
        lookup.outcome = MemberLookup::Outcome::Missing;
    std::erase_if(lookup.type.names, [](const std::string& type) { return type.empty(); });
    if (std::ranges::any_of(lookup.type.names, isOpenType))
        lookup.type.names.clear();
    return lookup;
}

std::vector<std::string_view> memberNames(const StaticType& owner, const Schema& schema)
{
    std::vector<std::string_view> names;
    for (const std::string& typeName : owner.names) {
        (void)anyField(schema, typeName, [&](const SchemaField& field) {
            if (std::ranges::find(names, memberName(field)) == names.end())
                names.push_back(memberName(field));
            return false;
        });
    }
    return names;
}

StaticType resultType(ResultKind result, const StaticType& input, const StaticType& lastArgument,
                      std::string_view typeArgument)
{
    switch (result) {
    case ResultKind::Unknown:
        return {};
    case ResultKind::Input: {
        StaticType type = input;
        type.isConstant = false;
        return type;
    }
    case ResultKind::OneInput: {
        StaticType type = input;
        type.isList = false;
        type.isConstant = false;
        return type;
    }
    case ResultKind::Argument: {
        StaticType type = lastArgument;
        type.isList = input.isList || lastArgument.isList;
        type.isConstant = false;
        return type;
    }
    case ResultKind::Type: {
        StaticType type = StaticType::single(typeArgument);
        type.isList = input.isList;
        return type;
    }
    case ResultKind::OneBoolean:
        return StaticType::single("Boolean");
    case ResultKind::OneString:
        return StaticType::single("String");
    case ResultKind::OneInteger:
        return StaticType::single("Integer");
    case ResultKind::OneDecimal:
        return StaticType::single("Decimal");
    case ResultKind::OneDate:
        return StaticType::single("Date");
    case ResultKind::OneDateTime:
        return StaticType::single("DateTime");
    case ResultKind::OneTime:
        return StaticType::single("Time");
    case ResultKind::OneQuantity:
        return StaticType::single("Quantity");
    case ResultKind::Strings: {
        StaticType type = StaticType::single("String");
        type.isList = true;
        return type;
    }
    }
    return {};
}

} // namespace hilum::fhirpath
