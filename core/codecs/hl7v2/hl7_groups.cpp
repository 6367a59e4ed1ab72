// SPDX-License-Identifier: Apache-2.0
#include "core/codecs/hl7v2/hl7_document.h"

#include <algorithm>

namespace hilum::hl7v2 {

Position Hl7Document::positionOf(const GroupOccurrence& group, std::uint32_t firstSegment) const
{
    return {.kind = Position::Kind::Group,
            .segment = firstSegment + group.begin,
            .segmentCount = group.end - group.begin,
            .element = group.element};
}

std::vector<GroupOccurrence> Hl7Document::groupsWithin(const StructureDefinition& definition,
                                                       const Position& within) const
{
    const bool isMessage = within.kind == Position::Kind::Message;
    const std::span<const SegmentEntry> entries =
        isMessage ? m_parts.segments : m_parts.segments.subspan(within.segment, within.segmentCount);
    std::vector<std::uint32_t> ids(entries.size());
    std::ranges::transform(entries, ids.begin(), &SegmentEntry::id);
    return definition.structure.divide(ids, isMessage ? 0 : within.element);
}

void Hl7Document::groupsNamed(const Position& within, std::string_view name, NodeList& out) const
{
    const StructureDefinition* definition = structure();
    if (definition == nullptr || !definition->structure.hasGroup(name))
        return;
    const std::vector<GroupOccurrence> groups = groupsWithin(*definition, within);
    for (std::size_t i = 1; i < groups.size(); ++i) {
        if (definition->structure.elements()[groups[i].element].name == name)
            out.push_back(nodeAt(positionOf(groups[i], within.segment)));
    }
}

void Hl7Document::groupsAround(std::uint32_t segment, std::vector<Position>& out) const
{
    const StructureDefinition* definition = structure();
    if (definition == nullptr)
        return;
    const std::vector<GroupOccurrence> groups = groupsWithin(*definition, {});
    for (std::size_t i = groups.size(); i-- > 1;) {
        if (groups[i].begin <= segment && segment < groups[i].end)
            out.push_back(positionOf(groups[i], 0));
    }
}

void Hl7Document::groupChildren(const Position& position, NodeList& out) const
{
    const StructureDefinition* definition = structure();
    if (definition == nullptr)
        return;
    const std::vector<GroupOccurrence> groups = groupsWithin(*definition, position);
    std::uint32_t next = 0;
    for (std::size_t i = 1; i < groups.size(); ++i) {
        if (groups[i].parent != 0)
            continue;
        for (; next < groups[i].begin; ++next)
            out.push_back(nodeAt(Position::ofSegment(position.segment + next)));
        out.push_back(nodeAt(positionOf(groups[i], position.segment)));
        next = groups[i].end;
    }
    for (; next < position.segmentCount; ++next)
        out.push_back(nodeAt(Position::ofSegment(position.segment + next)));
}

} // namespace hilum::hl7v2
