// SPDX-License-Identifier: Apache-2.0
#include "core/codecs/hl7v2/hl7_schema.h"

#include "core/codecs/hl7v2/hl7_target.h"
#include "core/codecs/hl7v2/identifying_fields.h"
#include "core/codecs/hl7v2/message_review.h"
#include "core/codecs/hl7v2/node_names.h"
#include "core/codecs/hl7v2/structure_order.h"

#include <algorithm>
#include <charconv>

namespace hilum::hl7v2 {

namespace {

std::string bindingOf(std::uint16_t table)
{
    if (table == 0)
        return {};
    std::string number = std::to_string(table);
    return number.size() < 4 ? std::string(4 - number.size(), '0') + number : number;
}

/// "ORDER_OBSERVATION" as "Order Observation".
std::string groupTitle(std::string_view name)
{
    std::string title;
    bool isFirst = true;
    for (const char c : name) {
        title.push_back(c == '_' ? ' '
                                 : (isFirst || c < 'A' || c > 'Z' ? c : static_cast<char>(c - 'A' + 'a')));
        isFirst = c == '_';
    }
    return title;
}

SchemaField fieldOfDefinition(std::string_view owner, std::size_t index, const FieldDefinition& definition)
{
    SchemaField field;
    field.name = definition.nodeName;
    field.title = definition.name;
    field.typeName = definition.type;
    field.minimum = definition.optionality == 'R' ? 1 : 0;
    field.maximum = definition.repetitions;
    field.length = definition.length;
    field.binding = bindingOf(definition.table);
    field.isBindingRequired = definition.type == "ID" && definition.table != 0;
    field.path = std::string(owner);
    field.path.append(isSegmentId(owner) ? "-" : ".").append(std::to_string(index));
    return field;
}

std::uint32_t fieldCount(std::string_view segment, char separator)
{
    return static_cast<std::uint32_t>(std::ranges::count(segment, separator));
}

} // namespace

std::string rootTypeOf(const Hl7Document& document)
{
    if (const StructureDefinition* definition = document.structure())
        return std::string(definition->id);
    const MessageType type = document.messageType();
    std::string name(type.structure.empty() ? type.code : type.structure);
    if (type.structure.empty() && !type.trigger.empty())
        name.append("_").append(type.trigger);
    return name;
}

Hl7Schema::Hl7Schema(std::size_t version, const Hl7Document* sample) : m_version(version)
{
    if (sample == nullptr)
        return;
    m_sampleRoot = rootTypeOf(*sample);
    for (std::uint32_t i = 0; i < sample->segments().size(); ++i) {
        const std::string_view text = sample->segmentText(i);
        const std::uint32_t count =
            std::min<std::uint32_t>(fieldCount(text, sample->delimiters().field), 200);
        const auto known = std::ranges::find(m_sampleSegments, text.substr(0, 3),
                                             [](const auto& entry) { return std::string_view(entry.first); });
        if (known == m_sampleSegments.end())
            m_sampleSegments.emplace_back(text.substr(0, 3), count);
        else
            known->second = std::max(known->second, count);
    }
}

const SchemaType* Hl7Schema::type(std::string_view name) const
{
    const std::lock_guard lock(m_mutex);
    const auto known = m_types.find(name);
    if (known != m_types.end())
        return known->second.get();
    return m_types.emplace(std::string(name), make(name)).first->second.get();
}

const StructureDefinition* Hl7Schema::structure(std::string_view name) const
{
    return Dictionary::instance().structure(m_version, {.code = {}, .trigger = {}, .structure = name});
}

std::unique_ptr<SchemaType> Hl7Schema::make(std::string_view name) const
{
    const std::size_t point = name.find('.');
    if (point != std::string_view::npos) {
        const StructureDefinition* definition = structure(name.substr(0, point));
        return definition == nullptr ? nullptr : makeStructure(*definition, name.substr(point + 1));
    }
    if (const StructureDefinition* definition = structure(name);
        definition != nullptr && definition->id == name)
        return makeStructure(*definition, {});
    if (!name.empty() && name == m_sampleRoot) {
        static const StructureDefinition kUnknown; // Then the sample's segments are all there is.
        std::unique_ptr<SchemaType> type = makeStructure(kUnknown, {});
        type->name = m_sampleRoot;
        return type;
    }
    // Version 2.6 also has a segment ED: the name is taken as the data type.
    const bool isSegment = isSegmentId(name) && Dictionary::instance().segment(m_version, name) != nullptr;
    if (!isSegment && Dictionary::instance().type(m_version, name) != nullptr)
        return makeDataType(name);
    const bool isInSample =
        std::ranges::any_of(m_sampleSegments, [&](const auto& each) { return each.first == name; });
    if (isSegment || isInSample || (isSegmentId(name) && name.front() == 'Z'))
        return makeSegment(name);
    return nullptr;
}

void Hl7Schema::addSegmentField(SchemaType& type, std::string_view segment, bool isRequired,
                                bool isRepeating) const
{
    const auto known = std::ranges::find(type.fields, segment,
                                         [](const SchemaField& f) { return std::string_view(f.name); });
    if (known != type.fields.end()) {
        known->maximum = 0; // It stands at two places.
        return;
    }
    const Definition* definition = Dictionary::instance().segment(m_version, segment);
    SchemaField field;
    field.name = segment;
    field.title = definition != nullptr ? definition->title : std::string_view();
    field.typeName = segment;
    field.minimum = isRequired ? 1 : 0;
    field.maximum = isRepeating ? 0 : 1;
    field.path = segment;
    type.fields.push_back(std::move(field));
}

std::unique_ptr<SchemaType> Hl7Schema::makeStructure(const StructureDefinition& definition,
                                                     std::string_view group) const
{
    const MessageStructure& structure = definition.structure;
    const std::span<const StructureElement> elements = structure.elements();
    std::uint32_t root = 0;
    if (!group.empty()) {
        const auto found = std::ranges::find_if(
            elements, [&](const StructureElement& each) { return each.isGroup() && each.name == group; });
        if (found == elements.end())
            return nullptr;
        root = static_cast<std::uint32_t>(found - elements.begin());
    }
    auto type = std::make_unique<SchemaType>();
    type->name = definition.id;
    type->title = group.empty() ? std::string(definition.title) : groupTitle(group);
    type->kind = SchemaTypeKind::Structure;
    if (!group.empty())
        type->name.append(".").append(group);
    for (std::uint32_t at = root + 1; !elements.empty() && at < elements[root].end; at = elements[at].end) {
        const StructureElement& element = elements[at];
        for (const std::uint32_t id : structure.ids().subspan(element.firstId, element.idCount)) {
            const char name[] = {static_cast<char>(id), static_cast<char>(id >> 8),
                                 static_cast<char>(id >> 16)};
            addSegmentField(*type, {name, 3}, element.required && element.idCount == 1, element.repeats);
        }
        if (!element.isGroup())
            continue;
        SchemaField field;
        field.name = element.name;
        field.title = groupTitle(element.name);
        field.typeName = groupTypeName(definition.id, element.name);
        field.minimum = element.required ? 1 : 0;
        field.maximum = element.repeats ? 0 : 1;
        field.path = element.name;
        type->fields.push_back(std::move(field));
    }
    if (group.empty() && (definition.id == m_sampleRoot || definition.id.empty())) {
        for (const auto& [segment, count] : m_sampleSegments) {
            const std::uint32_t id = packedSegmentId(segment);
            if (std::ranges::find(structure.ids(), id) == structure.ids().end())
                addSegmentField(*type, segment, false, true);
        }
    }
    return type;
}

std::unique_ptr<SchemaType> Hl7Schema::makeSegment(std::string_view name) const
{
    auto type = std::make_unique<SchemaType>();
    type->name = name;
    const Definition* definition = Dictionary::instance().segment(m_version, name);
    if (definition != nullptr) {
        type->title = definition->title;
        for (const FieldDefinition& field : definition->fields) {
            type->fields.push_back(fieldOfDefinition(name, type->fields.size() + 1, field));
            type->fields.back().isIdentifying =
                isIdentifying(name, static_cast<std::uint32_t>(type->fields.size()));
        }
    }
    const auto inSample =
        std::ranges::find_if(m_sampleSegments, [&](const auto& each) { return each.first == name; });
    const std::uint32_t sent = inSample == m_sampleSegments.end() ? 0 : inSample->second;
    while (type->fields.size() < sent) {
        SchemaField field;
        const std::string number = std::to_string(type->fields.size() + 1);
        field.name = type->name + '.' + number;
        field.path = type->name + '-' + number;
        field.maximum = 0;
        type->fields.push_back(std::move(field));
    }
    return type;
}

std::unique_ptr<SchemaType> Hl7Schema::makeDataType(std::string_view name) const
{
    const Definition* definition = Dictionary::instance().type(m_version, name);
    auto type = std::make_unique<SchemaType>();
    type->name = name;
    type->title = definition->title;
    for (const FieldDefinition& field : definition->fields)
        type->fields.push_back(fieldOfDefinition(name, type->fields.size() + 1, field));
    // A component's notation is relative to its data type, whatever its name looks like.
    for (SchemaField& field : type->fields)
        field.path = field.name;
    if (type->fields.empty()) {
        type->kind = SchemaTypeKind::Primitive;
        type->base = "String";
    }
    return type;
}

std::vector<std::string_view> Hl7Schema::rootTypes() const
{
    std::vector<std::string_view> names;
    if (!m_sampleRoot.empty())
        names.emplace_back(m_sampleRoot);
    for (const StructureDefinition* definition : Dictionary::instance().structures(m_version)) {
        if (definition->id != m_sampleRoot)
            names.push_back(definition->id);
    }
    return names;
}

std::vector<SchemaCode> Hl7Schema::codes(std::string_view binding) const
{
    std::uint16_t number = 0;
    std::from_chars(binding.data(), binding.data() + binding.size(), number);
    const TableDefinition* table = Dictionary::instance().table(number);
    std::vector<SchemaCode> codes;
    if (table == nullptr)
        return codes;
    codes.reserve(table->values.size());
    for (const TableValue& value : table->values)
        codes.push_back({.code = std::string(value.code), .display = std::string(value.display)});
    return codes;
}

Result<std::vector<TargetField>> Hl7Schema::targetFields(std::string_view path, std::string_view fromType,
                                                         TargetUse use) const
{
    return readTarget(path, *this, fromType, use);
}

std::string Hl7Schema::valueType(std::string_view typeName) const
{
    return valueTypeOf(*this, typeName);
}

bool Hl7Schema::isWrittenAnyway(std::string_view fieldName) const
{
    const bool isSetId = fieldName.ends_with(".1") && fieldName.size() == 5
                         && hasSetId(Dictionary::instance().segment(m_version, fieldName.substr(0, 3)));
    return isSetId || fieldName == "MSH.1" || fieldName == "MSH.2";
}

void Hl7Schema::review(Node made, Diagnostics& findings) const
{
    reviewMessage(made, findings);
}

} // namespace hilum::hl7v2
