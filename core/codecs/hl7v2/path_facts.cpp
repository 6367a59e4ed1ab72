// SPDX-License-Identifier: Apache-2.0
#include "core/codecs/hl7v2/path_facts.h"

#include <algorithm>

namespace hilum::hl7v2 {

namespace {

const SchemaField* fieldOf(const Schema* schema, std::string_view typeName, std::string_view name)
{
    const SchemaType* type = schema == nullptr || typeName.empty() ? nullptr : schema->type(typeName);
    return type == nullptr ? nullptr : type->field(name);
}

std::string partTypeOf(const Schema* schema, std::string typeName, std::uint32_t part)
{
    if (part == 0)
        return typeName;
    const SchemaField* field = fieldOf(schema, typeName, typeName + '.' + std::to_string(part));
    return field == nullptr ? std::string() : field->typeName;
}

/// Whether a segment or group is somewhere in the groups below a type.
bool isBelow(const Schema& schema, std::string_view typeName, std::string_view name)
{
    const SchemaType* type = schema.type(typeName);
    return type != nullptr && std::ranges::any_of(type->fields, [&](const SchemaField& field) {
               const bool isGroup = field.typeName.find('.') != std::string::npos;
               return field.name == name || (isGroup && isBelow(schema, field.typeName, name));
           });
}

/// Steps into a group: the type there. One that is not a direct child is one of several, or lies outwards.
std::string groupType(const PathContext& context, const std::string& inside, const Hl7PathParts::Group& group,
                      bool& isList)
{
    const SchemaField* field = fieldOf(context.schema, inside, group.name);
    isList = isList || (group.index == 0 && (field == nullptr || field->isList()));
    if (field != nullptr)
        return field->typeName;
    std::string name = inside.substr(0, inside.find('.')) + '.' + group.name;
    return context.schema != nullptr && context.schema->type(name) != nullptr ? name : std::string();
}

/// Whether there may be several segments of that name, seen from a type. What lies outwards is the one
/// around.
bool isSegmentList(const PathContext& context, const std::string& inside, const std::string& segment)
{
    if (inside == segment)
        return false;
    const SchemaType* type =
        context.schema == nullptr || inside.empty() ? nullptr : context.schema->type(inside);
    if (type == nullptr)
        return true;
    if (const SchemaField* field = type->field(segment))
        return field->isList();
    const bool isMessage = type->kind == SchemaTypeKind::Structure && inside.find('.') == std::string::npos;
    return isMessage || isBelow(*context.schema, inside, segment);
}

} // namespace

PathFacts factsOf(const Hl7PathParts& parts, const PathContext& context)
{
    if (!parts.dataType.empty()) {
        const std::string component = partTypeOf(context.schema, parts.dataType, parts.component);
        return {.typeName = partTypeOf(context.schema, component, parts.subcomponent), .isList = false};
    }
    std::string inside(context.typeName);
    bool isList = false;
    for (const Hl7PathParts::Group& group : parts.groups)
        inside = groupType(context, inside, group, isList);
    if (parts.segment.empty())
        return {.typeName = inside, .isList = isList};
    isList = isList || (parts.segmentIndex == 0 && isSegmentList(context, inside, parts.segment));
    if (parts.field == 0)
        return {.typeName = parts.segment, .isList = isList};
    const SchemaField* field =
        fieldOf(context.schema, parts.segment, parts.segment + '.' + std::to_string(parts.field));
    if (field == nullptr)
        return {.typeName = {}, .isList = isList || parts.repetitionIndex == 0};
    // Under a field of the same type the path means that repetition.
    const bool isOneRepetition = parts.repetitionIndex != 0 || field->typeName == inside;
    isList = isList || (!isOneRepetition && field->isList());
    const std::string component = partTypeOf(context.schema, field->typeName, parts.component);
    return {.typeName = partTypeOf(context.schema, component, parts.subcomponent), .isList = isList};
}

} // namespace hilum::hl7v2
