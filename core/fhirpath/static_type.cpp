// SPDX-License-Identifier: Apache-2.0
#include "core/fhirpath/static_type.h"

#include "core/base/text.h"
#include "core/fhirpath/type_test.h"

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

/// The kinds of nodes of a schema's type.
ValueKinds kindsOfNodes(std::string_view name, const Schema* schema)
{
    const SchemaType* type = schema == nullptr || name.empty() ? nullptr : schema->type(name);
    return type == nullptr ? ValueKinds() : type->values;
}

/// All kinds of several types; unknown where those of one are.
ValueKinds kindsOfNodes(const std::vector<std::string>& names, const Schema* schema)
{
    ValueKinds all;
    for (const std::string& name : names) {
        const ValueKinds kinds = kindsOfNodes(name, schema);
        if (kinds.empty())
            return {};
        all = all.with(kinds);
    }
    return all;
}

} // namespace

ValueKind systemKind(std::string_view name)
{
    const std::span<const std::string_view> names = systemTypeNames();
    const auto found = std::ranges::find(names, name);
    return found == names.end() ? ValueKind::None : static_cast<ValueKind>(found - names.begin() + 1);
}

StaticType StaticType::single(std::string_view name)
{
    StaticType type;
    if (!name.empty())
        type.names.emplace_back(name);
    if (const ValueKind kind = systemKind(name); kind != ValueKind::None)
        type.kinds = {kind};
    type.isList = false;
    return type;
}

StaticType StaticType::node(std::string_view name, const Schema* schema)
{
    StaticType type;
    if (!name.empty())
        type.names.emplace_back(name);
    type.kinds = kindsOfNodes(name, schema);
    type.isList = false;
    return type;
}

StaticType StaticType::either(const StaticType& left, const StaticType& right)
{
    if (left.isNothing || right.isNothing) {
        StaticType type = left.isNothing ? right : left;
        type.isConstant = left.isConstant && right.isConstant;
        return type;
    }
    StaticType type;
    if (left.isKnown() && right.isKnown()) {
        type.names = left.names;
        for (const std::string& name : right.names)
            addType(type, name);
        std::ranges::sort(type.names);
    }
    if (!left.kinds.empty() && !right.kinds.empty())
        type.kinds = left.kinds.with(right.kinds);
    type.isList = left.isList || right.isList;
    type.isConstant = left.isConstant && right.isConstant;
    return type;
}

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
        // What a primitive of FHIR has beside its value is known; `value` is another name for that.
        const bool isPlain =
            type != nullptr
            && (type->kind != SchemaTypeKind::Primitive || (!type->values.empty() && name != "value"));
        isClosed = isClosed && isPlain && !type->fields.empty() && !isOpenType(typeName);
        (void)anyField(*schema, typeName, [&](const SchemaField& field) {
            const std::string* chosen = typedChoice(field, name);
            const bool isColumn = type != nullptr && type->isClosed && equalsIgnoringCase(field.name, name);
            if (memberName(field) != name && chosen == nullptr && !isColumn)
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
    lookup.type.kinds = kindsOfNodes(lookup.type.names, schema);
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

StaticType resultType(ResultKind result, const StaticType& input, std::span<const StaticType> arguments,
                      const StaticType& typeArgument)
{
    StaticType type;
    const auto addArguments = [&](std::size_t first) {
        for (std::size_t index = first; index < arguments.size(); ++index)
            type = index == first ? arguments[index] : StaticType::either(type, arguments[index]);
    };
    switch (result) {
    case ResultKind::Unknown:
        break;
    case ResultKind::Input:
        type = input;
        break;
    case ResultKind::OneInput:
        type = input;
        type.isList = false;
        break;
    case ResultKind::InputValue:
        type.kinds = input.kinds;
        type.isList = false;
        if (systemKind(input.name()) != ValueKind::None)
            type.names = input.names;
        break;
    case ResultKind::Argument:
        type = arguments.back();
        type.isList = input.isList || type.isList;
        break;
    case ResultKind::AnyArgument:
        addArguments(0);
        break;
    case ResultKind::Branches:
        addArguments(1);
        break;
    case ResultKind::InputOrArgument:
        type = StaticType::either(input, arguments.front());
        type.isList = true;
        break;
    case ResultKind::Type:
        type = typeArgument;
        type.isList = input.isList;
        break;
    case ResultKind::Strings:
        type = StaticType::single("String");
        type.isList = true;
        break;
    default:
        return StaticType::single(valueKindName(
            static_cast<ValueKind>(static_cast<int>(result) - static_cast<int>(ResultKind::OneBoolean)
                                   + static_cast<int>(ValueKind::Boolean))));
    }
    type.isConstant = false;
    type.isNothing = false;
    return type;
}

} // namespace hilum::fhirpath
