// SPDX-License-Identifier: Apache-2.0
#include "core/codecs/hl7v2/byte_scan.h"
#include "core/codecs/hl7v2/hl7_document.h"
#include "core/codecs/hl7v2/node_names.h"

#include <algorithm>

namespace hilum::hl7v2 {

namespace {

constexpr std::uint32_t kObservation = packedSegmentId("OBX");

} // namespace

std::size_t Hl7Document::version() const
{
    if (m_parts.version >= 0)
        return static_cast<std::size_t>(m_parts.version);
    StructureMemory* memory = m_parts.memory == nullptr ? nullptr : &m_parts.memory->structure;
    if (memory != nullptr && memory->version() >= 0)
        return static_cast<std::size_t>(memory->version());
    const std::string_view field = headerField(12);
    const std::size_t version = Dictionary::nearestVersion(partOf(field, m_parts.delimiters.component, 0));
    if (memory != nullptr)
        memory->keepVersion(version);
    return version;
}

MessageType Hl7Document::messageType() const
{
    const std::string_view field = partOf(headerField(9), m_parts.delimiters.repetition, 0);
    const char separator = m_parts.delimiters.component;
    return {.code = partOf(field, separator, 0),
            .trigger = partOf(field, separator, 1),
            .structure = partOf(field, separator, 2)};
}

const StructureDefinition* Hl7Document::structure() const
{
    StructureMemory* memory = m_parts.memory == nullptr ? nullptr : &m_parts.memory->structure;
    if (memory != nullptr && memory->isKnown())
        return memory->definition();
    const StructureDefinition* definition = Dictionary::instance().structure(version(), messageType());
    if (memory != nullptr)
        memory->keep(definition);
    return definition;
}

const Definition* Hl7Document::segmentDefinition(std::uint32_t segment) const
{
    return Dictionary::instance().segment(version(), segmentText(segment).substr(0, 3));
}

std::string_view Hl7Document::fieldType(std::uint32_t segment, std::uint32_t field) const
{
    if (m_parts.segments[segment].id == kObservation && field == 5) {
        const std::string_view named = fieldText(segment, 2);
        const Definition* type = Dictionary::instance().type(version(), named);
        return type != nullptr ? type->id : std::string_view("ST");
    }
    const Definition* definition = segmentDefinition(segment);
    if (definition == nullptr || field > definition->fields.size())
        return {};
    return definition->fields[field - 1].type;
}

std::string_view Hl7Document::dataType(const Position& position) const
{
    if (!position.isField())
        return {};
    std::string_view type = fieldType(position.segment, position.field);
    for (const std::uint32_t part : {position.component, position.subcomponent}) {
        if (part == 0)
            break;
        const Definition* definition = type.empty() ? nullptr : Dictionary::instance().type(version(), type);
        if (definition == nullptr)
            return {};
        if (definition->fields.empty())
            return part == 1 ? type : std::string_view(); // The first part of a primitive is itself.
        type = part <= definition->fields.size() ? definition->fields[part - 1].type : std::string_view();
    }
    return type;
}

std::string_view Hl7Document::typeName(Node node) const
{
    const Position position = positionAt(node);
    switch (position.kind) {
    case Position::Kind::Message: {
        const StructureDefinition* definition = structure();
        return definition != nullptr ? definition->id : std::string_view();
    }
    case Position::Kind::Group: {
        const StructureDefinition* definition = structure();
        return definition == nullptr
                   ? std::string_view()
                   : groupTypeName(definition->id, definition->structure.elements()[position.element].name);
    }
    case Position::Kind::Element:
        break;
    }
    return position.field == 0 ? segmentText(position.segment).substr(0, 3) : dataType(position);
}

std::string_view Hl7Document::name(Node node) const
{
    const Position position = positionAt(node);
    if (position.kind == Position::Kind::Message)
        return {};
    if (position.kind == Position::Kind::Group) {
        const StructureDefinition* definition = structure();
        return definition != nullptr ? definition->structure.elements()[position.element].name
                                     : std::string_view();
    }
    if (position.field == 0)
        return segmentText(position.segment).substr(0, 3);
    if (position.component == 0) {
        const Definition* definition = segmentDefinition(position.segment);
        return partName(definition, segmentText(position.segment).substr(0, 3), position.field);
    }
    Position outer = position;
    const std::uint32_t part = position.subcomponent != 0 ? position.subcomponent : position.component;
    if (position.subcomponent != 0)
        outer.subcomponent = 0;
    else
        outer.component = 0;
    const std::string_view type = dataType(outer);
    return partName(type.empty() ? nullptr : Dictionary::instance().type(version(), type),
                    type.empty() ? "part" : type, part);
}

bool Hl7Document::isListItem(Node node) const
{
    const Position position = positionAt(node);
    if (position.kind == Position::Kind::Group)
        return true;
    if (position.kind == Position::Kind::Message || position.component != 0)
        return false;
    if (position.field == 0) {
        const std::span<const SegmentEntry> all = m_parts.segments;
        for (std::uint32_t i = 0; i < all.size();
             ++i) { // Where there are many of a kind, another is found soon.
            if (i != position.segment && all[i].id == all[position.segment].id)
                return true;
        }
        return false;
    }
    const Definition* definition = segmentDefinition(position.segment);
    if (definition != nullptr && position.field <= definition->fields.size()
        && definition->fields[position.field - 1].repetitions != 1)
        return true;
    return position.repetition > 0
           || fieldText(position.segment, position.field).find(m_parts.delimiters.repetition)
                  != std::string_view::npos;
}

} // namespace hilum::hl7v2
