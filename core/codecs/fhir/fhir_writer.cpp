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

const Member* memberOf(const Type* type, const TreeNode& node)
{
    if (type == nullptr)
        return nullptr;
    const Member* member = type->member(node.name);
    if (member == nullptr)
        member = choiceMember(*type, node.name, node.typeName);
    if (member == nullptr)
        member = choiceMember(*type, node.name, primitiveName(node.value.kind()));
    return member;
}

void appendUcumQuantity(std::string& out, const Quantity& quantity)
{
    out.append("{\"value\":");
    quantity.number.appendTo(out);
    out.append(",\"unit\":");
    appendJsonString(out, quantity.unit);
    if (!quantity.isCalendarUnit) {
        out.append(",\"system\":\"http://unitsofmeasure.org\",\"code\":");
        appendJsonString(out, quantity.unit);
    }
    out.push_back('}');
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
    if (root.typeName.empty() && (named == nullptr || !named->value.isString()))
        return Diagnostic::error(
            "fhir.not-a-resource",
            "The record is no FHIR resource: its type is not known. Map it to a resource, "
            "or write it in the format json.");
    const bool isJson = tree->format() == "fhir" || tree->format() == "json";
    m_text = isJson ? tree->bytes() : std::string_view();
    m_entries.clear();
    appendResource(out, root);
    return {};
}

void FhirWriter::appendResource(std::string& out, const TreeNode& node)
{
    std::string_view name = node.typeName;
    if (name.empty() || name == "Resource") {
        const TreeNode* named = TreeBuilder::find(node, "resourceType");
        name = named != nullptr && named->value.isString() ? named->value.asString() : std::string_view();
    }
    out.push_back('{');
    if (!name.empty()) {
        out.append("\"resourceType\":");
        appendJsonString(out, name);
    }
    appendObject(out, node, m_schema.fhirType(name), !name.empty());
    out.push_back('}');
}

void FhirWriter::appendObject(std::string& out, const TreeNode& node, const Type* type, bool hasMembers)
{
    const std::size_t first = m_entries.size();
    collect(node, type);
    const std::size_t last = m_entries.size();
    for (std::size_t group = first; group < last;) {
        std::size_t end = group + 1;
        while (end < last && m_entries[end].order == m_entries[group].order)
            ++end;
        if (hasMembers)
            out.push_back(',');
        hasMembers = true;
        appendGroup(out, group, end);
        group = end;
    }
    m_entries.resize(first);
}

/// Puts the children in canonical order, those of one name together. Unknown ones get an order of their own.
void FhirWriter::collect(const TreeNode& node, const Type* type)
{
    const std::size_t first = m_entries.size();
    bool isSorted = true;
    std::uint32_t nextUnknown = kUnknownOrder;
    const bool isResource = type == nullptr || type->kind == TypeKind::Resource;
    for (const TreeNode* child = node.firstChild; child != nullptr; child = child->next) {
        if (isResource && child->name == "resourceType")
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

void FhirWriter::appendGroup(std::string& out, std::size_t first, std::size_t last)
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
        appendJsonString(out, name);
        out.append(isList ? ":[" : ":");
        for (std::size_t index = first; index < last; ++index) {
            if (index > first)
                out.push_back(',');
            appendItem(out, m_entries[index]);
        }
        if (isList)
            out.push_back(']');
    }
    if (!hasSiblings)
        return;
    out.append(hasValues ? ",\"_" : "\"_").append(name).append("\":");
    appendSiblings(out, first, last, isList);
}

void FhirWriter::appendItem(std::string& out, const Entry& entry)
{
    const TreeNode& node = *entry.node;
    const Type* type = entry.member == nullptr ? nullptr : entry.member->type;
    if (type != nullptr && type->kind == TypeKind::Primitive)
        return appendPrimitive(out, node, *type);
    if (node.value.kind() == ValueKind::Quantity)
        return appendUcumQuantity(out, node.value.asQuantity());
    if (node.firstChild == nullptr && (!node.value.isNone() || node.isNull))
        return json::appendValue(out, node.value);
    if (type != nullptr && (type->kind == TypeKind::Resource || type->name == "Resource"))
        return appendResource(out, node);
    const bool isArray = type == nullptr && node.firstChild != nullptr && node.firstChild->name.empty();
    if (isArray) {
        json::JsonWriter().append(out, TreeDocument("fhir", &node).root());
        return;
    }
    out.push_back('{');
    appendObject(out, node, type, false);
    out.push_back('}');
}

/// Ids and extensions of primitives: `"_given":[null,{"extension":[...]}]`.
void FhirWriter::appendSiblings(std::string& out, std::size_t first, std::size_t last, bool isList)
{
    const Type* element = m_schema.fhirType("Element");
    if (isList)
        out.push_back('[');
    for (std::size_t index = first; index < last; ++index) {
        if (index > first)
            out.push_back(',');
        const TreeNode& node = *m_entries[index].node;
        if (node.firstChild == nullptr) {
            out.append("null");
            continue;
        }
        out.push_back('{');
        appendObject(out, node, element, false);
        out.push_back('}');
    }
    if (isList)
        out.push_back(']');
}

void FhirWriter::appendPrimitive(std::string& out, const TreeNode& node, const Type& type) const
{
    const Value& value = node.value;
    if (!m_text.empty() && !value.isNone() && !node.source.empty() && node.source.end <= m_text.size()
        && !node.origin) {
        out.append(m_text.substr(node.source.begin, node.source.size()));
        return;
    }
    switch (value.kind()) {
    case ValueKind::String: {
        const std::string_view text = value.asString();
        const bool isNumber = (type.primitive == ValueKind::Decimal || type.primitive == ValueKind::Integer)
                              && json::isNumber(text);
        const bool isBoolean = type.primitive == ValueKind::Boolean && (text == "true" || text == "false");
        if (isNumber || isBoolean)
            out.append(text);
        else
            appendJsonString(out, text);
        return;
    }
    case ValueKind::Date:
    case ValueKind::DateTime:
        return appendMoment(out, value, type);
    case ValueKind::None:
    case ValueKind::Time:
        return json::appendValue(out, value);
    default:
        if (type.primitive == ValueKind::String)
            appendJsonString(out, value.toString());
        else
            json::appendValue(out, value);
    }
}

void FhirWriter::appendMoment(std::string& out, const Value& value, const Type& type) const
{
    DateTime moment = value.asDateTime();
    out.push_back('"');
    if (value.kind() == ValueKind::Date || type.primitive == ValueKind::Date) {
        moment.date().appendDate(out);
    } else {
        if (moment.precision == DatePrecision::Hour || moment.precision == DatePrecision::Minute)
            moment.precision = DatePrecision::Second; // FHIR wants seconds, zero where unknown.
        if (moment.precision >= DatePrecision::Second && !moment.hasZone && m_zoneMinutes) {
            moment.hasZone = true;
            moment.zoneMinutes = *m_zoneMinutes;
        }
        if (moment.precision <= DatePrecision::Day)
            moment.date().appendDate(out);
        else
            moment.appendDateTime(out);
    }
    out.push_back('"');
}

} // namespace hilum::fhir
