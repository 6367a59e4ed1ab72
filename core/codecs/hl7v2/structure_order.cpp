// SPDX-License-Identifier: Apache-2.0
#include "core/codecs/hl7v2/structure_order.h"

#include "core/codecs/hl7v2/delimiters.h"

#include <algorithm>

namespace hilum::hl7v2 {

namespace {

/// MSH-12 of a message that was made.
std::string versionOf(Node root)
{
    const Node header = root.firstChild("MSH");
    Node at = header ? header.firstChild("MSH.12") : Node();
    while (at && at.value().isNone()) {
        NodeList parts;
        at.children(parts);
        at = parts.empty() ? Node() : parts.front();
    }
    std::string text;
    if (at)
        at.value().appendTo(text);
    return text;
}

/// Element of the structure with the children of a node, or none.
const StructureElement* elementOf(const MessageStructure& structure, std::string_view typeName)
{
    const std::size_t point = typeName.find('.');
    const std::span<const StructureElement> elements = structure.elements();
    if (elements.empty() || point == std::string_view::npos)
        return elements.empty() ? nullptr : &elements.front();
    const auto found = std::ranges::find_if(elements, [&](const StructureElement& each) {
        return each.isGroup() && each.name == typeName.substr(point + 1);
    });
    return found == elements.end() ? nullptr : &*found;
}

/// Place of a segment or group among the children of an element; 0 where it is not there.
std::size_t rankOf(const MessageStructure& structure, const StructureElement& parent, std::string_view name)
{
    const std::span<const StructureElement> elements = structure.elements();
    const auto first = static_cast<std::uint32_t>(&parent - elements.data()) + 1;
    for (std::uint32_t at = first; at < parent.end; at = elements[at].end) {
        const StructureElement& each = elements[at];
        const auto ids = structure.ids().subspan(each.firstId, each.idCount);
        const bool isIt =
            each.isGroup() ? each.name == name
                           : isSegmentId(name) && std::ranges::find(ids, packedSegmentId(name)) != ids.end();
        if (isIt)
            return at;
    }
    return 0;
}

} // namespace

bool hasSetId(const Definition* segment)
{
    // Of type CE in some segments of 2.4.
    return segment != nullptr && !segment->fields.empty()
           && (segment->fields.front().type == "SI" || segment->fields.front().type == "CE")
           && segment->fields.front().name.starts_with("Set ID");
}

StructureOrder::StructureOrder(Node root)
{
    const std::string_view type = root.typeName();
    if (type.empty())
        return;
    m_version = Dictionary::nearestVersion(versionOf(root));
    const StructureDefinition* found =
        Dictionary::instance().structure(m_version, {.code = {}, .trigger = {}, .structure = type});
    m_structure = found != nullptr && found->id == type ? found : nullptr;
}

void StructureOrder::sort(Node parent, NodeList& children) const
{
    const StructureElement* element =
        m_structure == nullptr ? nullptr : elementOf(m_structure->structure, parent.typeName());
    if (element == nullptr)
        return;
    std::vector<std::pair<std::size_t, Node>> ranked;
    ranked.reserve(children.size());
    std::size_t rank = 0;
    for (const Node child : children) {
        const std::size_t own = rankOf(m_structure->structure, *element, child.name());
        rank = own == 0 ? rank : own;
        ranked.emplace_back(rank, child);
    }
    std::ranges::stable_sort(ranked, {}, [](const auto& each) { return each.first; });
    std::ranges::transform(ranked, children.begin(), [](const auto& each) { return each.second; });
}

void StructureOrder::enter()
{
    m_levels.emplace_back();
}

void StructureOrder::leave()
{
    m_levels.pop_back();
}

void StructureOrder::step(Node child)
{
    m_levels.back().isRepeated = child.document().isListItem(child);
}

std::uint32_t StructureOrder::setId(std::string_view segment)
{
    if (m_structure == nullptr)
        return 0;
    const Definition* definition = Dictionary::instance().segment(m_version, segment);
    if (!hasSetId(definition))
        return 0;
    const auto repeated =
        std::find_if(m_levels.rbegin(), m_levels.rend(), [](const Level& level) { return level.isRepeated; });
    Level& counting = repeated == m_levels.rend() ? m_levels.front() : *repeated;
    return ++counting.counts[std::string(segment)];
}

} // namespace hilum::hl7v2
