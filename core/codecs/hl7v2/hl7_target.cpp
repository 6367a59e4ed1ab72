// SPDX-License-Identifier: Apache-2.0
#include "core/codecs/hl7v2/hl7_target.h"

#include "core/base/text.h"
#include "core/codecs/hl7v2/delimiters.h"
#include "core/codecs/hl7v2/hl7_path.h"

#include <algorithm>

namespace hilum::hl7v2 {

namespace {

bool isZSegment(std::string_view name)
{
    return isSegmentId(name) && name.front() == 'Z';
}

bool isStructure(const SchemaType* type)
{
    return type != nullptr && type->kind == SchemaTypeKind::Structure;
}

/// Segments and data types look alike in a schema, but for how their parts are written.
bool isSegment(const Schema& schema, std::string_view name)
{
    const SchemaType* type = schema.type(name);
    if (type == nullptr || isStructure(type) || !isSegmentId(name))
        return false;
    return type->fields.empty() ? isZSegment(name) : type->fields.front().path.find('-') != std::string::npos;
}

bool isGroup(const SchemaField& field)
{
    return field.typeName.find('.') != std::string::npos;
}

/// The way down to the nearest segment or group of a name, breadth first; empty where there is none.
std::vector<const SchemaField*> wayDown(const Schema& schema, std::string_view fromType,
                                        std::string_view name)
{
    std::vector<std::vector<const SchemaField*>> ways = {{}};
    for (std::size_t at = 0; at < ways.size(); ++at) {
        const SchemaType* type = schema.type(ways[at].empty() ? fromType : ways[at].back()->typeName);
        if (!isStructure(type))
            continue;
        for (const SchemaField& field : type->fields) {
            std::vector<const SchemaField*> way = ways[at];
            way.push_back(&field);
            if (field.name == name)
                return way;
            if (isGroup(field) && way.size() < 12)
                ways.push_back(std::move(way));
        }
    }
    return {};
}

/// Names of all segments or of all groups that a structure has.
void addNames(const Schema& schema, std::string_view typeName, bool ofGroups, std::vector<std::string>& names)
{
    const SchemaType* type = schema.type(typeName);
    if (type == nullptr)
        return;
    for (const SchemaField& field : type->fields) {
        if (isGroup(field) == ofGroups)
            names.push_back(field.name);
        if (isGroup(field))
            addNames(schema, field.typeName, ofGroups, names);
    }
}

class TargetReading
{
public:
    TargetReading(std::string_view path, const Schema& schema, std::string_view fromType)
        : m_path(path), m_schema(schema), m_type(fromType)
    {
    }

    Result<std::vector<TargetField>> read(TargetUse use)
    {
        const Result<Hl7PathParts> parts = parsePath(whole());
        if (!parts)
            return parts.error();
        const Result<void> followed = parts->dataType.empty() ? followSegment(*parts) : followPart(*parts);
        if (!followed)
            return followed.error();
        if (use == TargetUse::Value)
            goToFirstParts();
        return std::move(m_fields);
    }

private:
    /// `.5.1` with what it leaves out.
    [[nodiscard]] std::string whole() const
    {
        if (!m_path.starts_with('.'))
            return std::string(m_path);
        if (isSegment(m_schema, m_type))
            return m_type + '-' + std::string(m_path.substr(1));
        return (m_type.empty() ? std::string("VARIES") : m_type) + std::string(m_path);
    }

    Result<void> followSegment(const Hl7PathParts& parts)
    {
        for (const Hl7PathParts::Group& group : parts.groups) {
            if (Result<void> gone = goDown(group.name, group.index, true); !gone)
                return gone;
        }
        if (parts.segment.empty())
            return {};
        if (m_type != parts.segment || !isSegment(m_schema, m_type)) {
            if (Result<void> gone = goDown(parts.segment, parts.segmentIndex, false); !gone)
                return gone;
        }
        if (parts.field == 0)
            return {};
        if (Result<void> gone = goToField(parts); !gone)
            return gone;
        return goToParts(parts);
    }

    Result<void> followPart(const Hl7PathParts& parts)
    {
        const SchemaType* type = m_schema.type(m_type);
        if (isStructure(type) || isSegment(m_schema, m_type))
            return elsewhere();
        const bool isFree = type == nullptr || type->fields.empty();
        if (isFree && m_schema.type(parts.dataType) != nullptr)
            m_type = parts.dataType;
        return goToParts(parts);
    }

    Result<void> elsewhere() const
    {
        return Diagnostic::error(
            "hl7v2.path-elsewhere",
            "\"{0}\" cannot be reached from inside {1}: write .1 or {1}.1 for its parts.",
            {std::string(m_path), m_type});
    }

    Result<void> goDown(const std::string& name, std::uint32_t index, bool isGroupName)
    {
        const std::vector<const SchemaField*> way = wayDown(m_schema, m_type, name);
        if (way.empty() && !isGroupName && isZSegment(name) && isStructure(m_schema.type(m_type))) {
            m_fields.push_back({.name = name, .typeName = name, .isList = true});
            m_type = name;
            return setIndex(index, name);
        }
        if (way.empty())
            return isStructure(m_schema.type(m_type)) ? unknownName(name, isGroupName) : elsewhere();
        for (const SchemaField* field : way)
            m_fields.push_back({.name = field->name, .typeName = field->typeName, .isList = field->isList()});
        m_type = way.back()->typeName;
        return setIndex(index, name);
    }

    Result<void> setIndex(std::uint32_t index, const std::string& name)
    {
        if (index == 0)
            return {};
        if (index > 1 && !m_fields.back().isList)
            return Diagnostic::error("hl7v2.not-repeating", "{0} does not repeat: there is no \"{1}\".",
                                     {name, std::string(m_path)});
        m_fields.back().index = index - 1;
        m_fields.back().hasIndex = true;
        return {};
    }

    Result<void> unknownName(const std::string& name, bool isGroupName) const
    {
        std::vector<std::string> names;
        addNames(m_schema, m_type, isGroupName, names);
        const std::vector<std::string_view> known(names.begin(), names.end());
        const std::string_view near = nearestWord(name, known);
        if (isGroupName)
            return near.empty()
                       ? Diagnostic::error("hl7v2.unknown-group", "{0} has no group \"{1}\".", {m_type, name})
                       : Diagnostic::error("hl7v2.unknown-group",
                                           "{0} has no group \"{1}\". Did you mean \"{2}\"?",
                                           {m_type, name, std::string(near)});
        return near.empty()
                   ? Diagnostic::error("hl7v2.unknown-segment", "{0} has no segment \"{1}\".", {m_type, name})
                   : Diagnostic::error("hl7v2.unknown-segment",
                                       "{0} has no segment \"{1}\". Did you mean \"{2}\"?",
                                       {m_type, name, std::string(near)});
    }

    Result<void> goToField(const Hl7PathParts& parts)
    {
        const SchemaType* type = m_schema.type(m_type);
        const std::string name = m_type + '.' + std::to_string(parts.field);
        const SchemaField* field = type == nullptr ? nullptr : type->field(name);
        if (field == nullptr && !isZSegment(m_type))
            return Diagnostic::error(
                "hl7v2.unknown-field", "{0} has no field {1}: its fields are {0}-1 to {0}-{2}.",
                {m_type, std::to_string(parts.field),
                 std::to_string(type == nullptr ? std::size_t{0} : type->fields.size())});
        const bool isFree = field == nullptr || field->typeName == "VARIES"; // What it is, its rules say.
        m_fields.push_back({.name = name,
                            .typeName = isFree ? std::string() : field->typeName,
                            .isList = field == nullptr || field->isList()});
        m_type = m_fields.back().typeName;
        return setIndex(parts.repetitionIndex, name);
    }

    Result<void> goToParts(const Hl7PathParts& parts)
    {
        for (const std::uint32_t number : {parts.component, parts.subcomponent}) {
            if (number == 0)
                break;
            if (Result<void> gone = goToPart(number); !gone)
                return gone;
        }
        return {};
    }

    Result<void> goToPart(std::uint32_t number)
    {
        const SchemaType* type = m_schema.type(m_type);
        if (type == nullptr) {
            m_fields.push_back({.name = std::to_string(number), .typeName = {}});
            m_type.clear();
            return {};
        }
        if (type->fields.empty() && number == 1)
            return {}; // The whole of a primitive type.
        if (number > type->fields.size())
            return type->fields.empty()
                       ? Diagnostic::error("hl7v2.unknown-component", "\"{0}\": {1} has no components.",
                                           {std::string(m_path), m_type})
                       : Diagnostic::error("hl7v2.unknown-component",
                                           "\"{0}\": {1} has no component {2}, only {3}.",
                                           {std::string(m_path), m_type, std::to_string(number),
                                            std::to_string(type->fields.size())});
        const SchemaField& field = type->fields[number - 1];
        m_fields.push_back({.name = field.name, .typeName = field.typeName});
        m_type = field.typeName;
        return {};
    }

    /// A value of what has parts is its first part, in its turn; but a list takes its values as they are.
    void goToFirstParts()
    {
        const bool isWholeList = !m_fields.empty() && m_fields.back().isList && !m_fields.back().hasIndex;
        if (m_fields.empty() || isWholeList || isSegment(m_schema, m_type))
            return;
        const SchemaType* type = m_schema.type(m_type);
        while (type != nullptr && !isStructure(type) && !type->fields.empty()) {
            m_fields.push_back(
                {.name = type->fields.front().name, .typeName = type->fields.front().typeName});
            type = m_schema.type(type->fields.front().typeName);
        }
    }

    std::string_view m_path;
    const Schema& m_schema;
    std::string m_type;
    std::vector<TargetField> m_fields;
};

} // namespace

Result<std::vector<TargetField>> readTarget(std::string_view path, const Schema& schema,
                                            std::string_view fromType, TargetUse use)
{
    return TargetReading(path, schema, fromType).read(use);
}

std::string valueTypeOf(const Schema& schema, std::string_view typeName)
{
    std::string found(typeName);
    const SchemaType* type = schema.type(found);
    if (isStructure(type) || isSegment(schema, found))
        return {};
    while (type != nullptr && !type->fields.empty()) {
        found = type->fields.front().typeName;
        type = schema.type(found);
    }
    return found;
}

} // namespace hilum::hl7v2
