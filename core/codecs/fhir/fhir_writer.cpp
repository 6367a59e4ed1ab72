// SPDX-License-Identifier: Apache-2.0
#include "core/codecs/fhir/fhir_writer.h"

#include "core/base/text.h"
#include "core/json/json_text.h"
#include "core/json/json_writer.h"
#include "core/model/tree_builder.h"

#include <algorithm>
#include <array>

namespace hilum::fhir {

namespace {

constexpr std::uint32_t kUnknownOrder = 1U << 31U;
constexpr std::size_t kLongestName = 96;

/// FHIR's primitive for a value whose node says no type.
std::string_view primitiveName(ValueKind kind)
{
    static constexpr std::array<std::string_view, 9> kNames{
        "", "boolean", "string", "integer", "decimal", "date", "dateTime", "time", "Quantity"};
    return kNames[static_cast<std::size_t>(kind)];
}

/// `value` and `Quantity` → the member `valueQuantity`.
const Member* choiceMember(const Type& type, std::string_view name, std::string_view typeName)
{
    if (typeName.empty() || name.size() + typeName.size() > kLongestName)
        return nullptr;
    std::array<char, kLongestName> buffer; // NOLINT(cppcoreguidelines-pro-type-member-init)
    char* end = std::ranges::copy(name, buffer.data()).out;
    const char first = typeName.front();
    *end++ = first >= 'a' && first <= 'z' ? static_cast<char>(first - 'a' + 'A') : first;
    end = std::ranges::copy(typeName.substr(1), end).out;
    return type.member({buffer.data(), static_cast<std::size_t>(end - buffer.data())});
}

const Member* searchMember(const Type* type, const TreeNode& node)
{
    const Member* member = type->member(node.name);
    if (member == nullptr)
        member = choiceMember(*type, node.name, node.typeName);
    if (member == nullptr)
        member = choiceMember(*type, node.name, primitiveName(node.value.kind()));
    return member;
}

/// Where the member of a type was found last: the same names come again and again, from the same place.
std::size_t cacheSlot(const Type* type, const TreeNode& node)
{
    const auto mixed = reinterpret_cast<std::uintptr_t>(type) / alignof(Type)
                       ^ reinterpret_cast<std::uintptr_t>(node.name.data()) * 3 ^ node.typeName.size();
    return static_cast<std::size_t>(mixed ^ mixed >> 8U) % FhirWriter::kCacheSize;
}

bool isMemberOf(const Member& member, const TreeNode& node)
{
    return member.jsonName == node.name
           || (member.isChoice && member.name == node.name && member.type->name == node.typeName);
}

} // namespace

Result<void> FhirWriter::append(std::string& out, const Document& document)
{
    const auto* tree = dynamic_cast<const TreeDocument*>(&document);
    Arena arena;
    if (tree == nullptr) { // Rows and overlays are rare here.
        TreeBuilder builder(arena);
        TreeNode* root = builder.makeRoot(document.root().typeName());
        NodeList children;
        document.root().children(children);
        for (const Node child : children)
            builder.addCopy(*root, child.name(), child);
        tree = builder.finish(document.format(), root);
    }
    const TreeNode& root = *tree->rootNode();
    const TreeNode* named = root.typeName.empty() ? TreeBuilder::find(root, "resourceType") : nullptr;
    if (root.typeName.empty()
        && (named == nullptr || !named->value.isString() || named->value.asString().empty()))
        return Diagnostic::error(
            "fhir.not-a-resource",
            "The record is no FHIR resource: its type is not known. Map it to a resource, "
            "or write it in the format json.");
    const bool isJson = tree->format() == "fhir" || tree->format() == "json";
    m_text = isJson ? tree->bytes() : std::string_view();
    m_entries.clear();
    m_out.clear();
    appendResource(root);
    out.append(m_out.text());
    return {};
}

const Member* FhirWriter::memberOf(const Type* type, const TreeNode& node)
{
    if (type == nullptr)
        return nullptr;
    Found& known = m_found[cacheSlot(type, node)];
    if (known.type == type && isMemberOf(*known.member, node))
        return known.member;
    const Member* member = searchMember(type, node);
    if (member != nullptr && isMemberOf(*member, node))
        known = {.type = type, .member = member};
    return member;
}

void FhirWriter::appendUcumQuantity(const Quantity& quantity)
{
    m_out.add("{\"value\":");
    appendValue(Value::decimal(quantity.number));
    m_out.add(",\"unit\":");
    m_out.addJsonString(quantity.unit);
    if (!quantity.isCalendarUnit) {
        m_out.add(",\"system\":\"http://unitsofmeasure.org\",\"code\":");
        m_out.addJsonString(quantity.unit);
    }
    m_out.add('}');
}

void FhirWriter::appendValue(const Value& value)
{
    m_scratch.clear();
    json::appendValue(m_scratch, value);
    m_out.add(m_scratch);
}

void FhirWriter::appendResource(const TreeNode& node)
{
    std::string_view name = node.typeName;
    if (name.empty() || name == "Resource") {
        const TreeNode* named = TreeBuilder::find(node, "resourceType");
        name = named != nullptr && named->value.isString() ? named->value.asString() : std::string_view();
    }
    m_out.add('{');
    if (!name.empty()) {
        m_out.add("\"resourceType\":");
        m_out.addJsonString(name);
    }
    appendObject(node, m_schema.fhirType(name), !name.empty());
    m_out.add('}');
}

/// `hasMembers`: the object begins already, with its `resourceType`.
void FhirWriter::appendObject(const TreeNode& node, const Type* type, bool hasMembers)
{
    const std::size_t first = m_entries.size();
    collect(node, type, hasMembers);
    const std::size_t last = m_entries.size();
    for (std::size_t group = first; group < last;) {
        std::size_t end = group + 1;
        while (end < last && m_entries[end].order == m_entries[group].order)
            ++end;
        if (hasMembers)
            m_out.add(',');
        hasMembers = true;
        appendGroup(group, end);
        group = end;
    }
    m_entries.resize(first);
}

/// Puts the children in canonical order, those of one name together. Unknown ones get an order of their own.
void FhirWriter::collect(const TreeNode& node, const Type* type, bool hasResourceType)
{
    const std::size_t first = m_entries.size();
    bool isSorted = true;
    std::uint32_t nextUnknown = kUnknownOrder;
    for (const TreeNode* child = node.firstChild; child != nullptr; child = child->next) {
        if (hasResourceType && child->name == "resourceType")
            continue;
        Entry entry{.node = child, .member = nullptr, .order = 0};
        const bool isRepeat = m_entries.size() > first
                              && m_entries.back().node->name.data() == child->name.data()
                              && m_entries.back().node->typeName == child->typeName;
        if (isRepeat) {
            entry.member = m_entries.back().member;
            entry.order = m_entries.back().order;
        } else if ((entry.member = memberOf(type, *child)) != nullptr) {
            entry.order = static_cast<std::uint32_t>(entry.member - type->members.data());
        } else {
            const auto same =
                std::find_if(m_entries.begin() + static_cast<std::ptrdiff_t>(first), m_entries.end(),
                             [&](const Entry& each) { return each.node->name == child->name; });
            entry.order = same != m_entries.end() ? same->order : nextUnknown++;
        }
        isSorted = isSorted && (m_entries.size() == first || m_entries.back().order <= entry.order);
        m_entries.push_back(entry);
    }
    if (!isSorted) {
        std::stable_sort(m_entries.begin() + static_cast<std::ptrdiff_t>(first), m_entries.end(),
                         [](const Entry& left, const Entry& right) { return left.order < right.order; });
    }
}

void FhirWriter::appendGroup(std::size_t first, std::size_t last)
{
    const Entry head = m_entries[first];
    const std::string_view name = head.member == nullptr ? head.node->name : head.member->jsonName;
    const bool isList =
        last - first > 1 || (head.member == nullptr ? head.node->isListItem : head.member->isList);
    const bool isPrimitive = head.member != nullptr && head.member->type->kind == TypeKind::Primitive;
    const auto begin = m_entries.begin() + static_cast<std::ptrdiff_t>(first);
    const auto end = m_entries.begin() + static_cast<std::ptrdiff_t>(last);
    const bool hasSiblings = isPrimitive && std::any_of(begin, end, [](const Entry& each) {
                                 return each.node->firstChild != nullptr;
                             });
    const bool hasValues =
        !hasSiblings || std::any_of(begin, end, [](const Entry& each) { return !each.node->value.isNone(); });
    if (hasValues) {
        if (head.member != nullptr) {
            m_out.addJsonName(name);
        } else {
            m_out.addJsonString(name);
            m_out.add(':');
        }
        if (isList)
            m_out.add('[');
        for (std::size_t index = first; index < last; ++index) {
            if (index > first)
                m_out.add(',');
            appendItem(m_entries[index]);
        }
        if (isList)
            m_out.add(']');
    }
    if (!hasSiblings)
        return;
    m_out.add(hasValues ? std::string_view(",\"_") : std::string_view("\"_"));
    m_out.add(name);
    m_out.add("\":");
    appendSiblings(first, last, isList);
}

void FhirWriter::appendItem(const Entry& entry)
{
    const TreeNode& node = *entry.node;
    const Type* type = entry.member == nullptr ? nullptr : entry.member->type;
    if (type != nullptr && type->kind == TypeKind::Primitive)
        return appendPrimitive(node, *type);
    if (node.value.kind() == ValueKind::Quantity)
        return appendUcumQuantity(node.value.asQuantity());
    if (node.firstChild == nullptr && (!node.value.isNone() || node.isNull))
        return appendValue(node.value);
    if (type != nullptr && (type->kind == TypeKind::Resource || type->name == "Resource"))
        return appendResource(node);
    const bool isArray = type == nullptr && node.firstChild != nullptr && node.firstChild->name.empty();
    if (isArray) {
        m_scratch.clear();
        json::JsonWriter().append(m_scratch, TreeDocument("fhir", &node).root());
        return m_out.add(m_scratch);
    }
    m_out.add('{');
    appendObject(node, type, false);
    m_out.add('}');
}

/// Ids and extensions of primitives: `"_given":[null,{"extension":[...]}]`.
void FhirWriter::appendSiblings(std::size_t first, std::size_t last, bool isList)
{
    const Type* element = m_schema.fhirType("Element");
    if (isList)
        m_out.add('[');
    for (std::size_t index = first; index < last; ++index) {
        if (index > first)
            m_out.add(',');
        const TreeNode& node = *m_entries[index].node;
        if (node.firstChild == nullptr) {
            m_out.add("null");
            continue;
        }
        m_out.add('{');
        appendObject(node, element, false);
        m_out.add('}');
    }
    if (isList)
        m_out.add(']');
}

void FhirWriter::appendPrimitive(const TreeNode& node, const Type& type)
{
    const Value& value = node.value;
    if (!m_text.empty() && !value.isNone() && !node.source.empty() && node.source.end <= m_text.size()
        && !node.origin) {
        m_out.add(m_text.substr(node.source.begin, node.source.size()));
        return;
    }
    switch (value.kind()) {
    case ValueKind::String: {
        const std::string_view text = value.asString();
        const bool isNumber = (type.primitive == ValueKind::Decimal || type.primitive == ValueKind::Integer)
                              && json::isNumber(text);
        const bool isBoolean = type.primitive == ValueKind::Boolean && (text == "true" || text == "false");
        if (isNumber || isBoolean)
            m_out.add(text);
        else
            m_out.addJsonString(text);
        return;
    }
    case ValueKind::Date:
    case ValueKind::DateTime:
        return appendMoment(value, type);
    case ValueKind::None:
    case ValueKind::Time:
        return appendValue(value);
    default:
        if (type.primitive == ValueKind::String)
            m_out.addJsonString(value.toString());
        else
            appendValue(value);
    }
}

void FhirWriter::appendMoment(const Value& value, const Type& type)
{
    DateTime moment = value.asDateTime();
    m_scratch.assign(1, '"');
    if (value.kind() == ValueKind::Date || type.primitive == ValueKind::Date) {
        moment.date().appendDate(m_scratch);
    } else {
        if (moment.precision == DatePrecision::Hour || moment.precision == DatePrecision::Minute)
            moment.precision = DatePrecision::Second; // FHIR wants seconds, zero where unknown.
        if (moment.precision >= DatePrecision::Second && !moment.hasZone && m_zoneMinutes) {
            moment.hasZone = true;
            moment.zoneMinutes = *m_zoneMinutes;
        }
        if (moment.precision <= DatePrecision::Day)
            moment.date().appendDate(m_scratch);
        else
            moment.appendDateTime(m_scratch);
    }
    m_scratch.push_back('"');
    m_out.add(m_scratch);
}

Result<void> appendFhirJson(std::string& out, const Document& document,
                            std::optional<std::int16_t> zoneMinutes)
{
    thread_local FhirWriter writer(r4Schema());
    writer.setZone(zoneMinutes);
    return writer.append(out, document);
}

} // namespace hilum::fhir
