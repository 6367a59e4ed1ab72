// SPDX-License-Identifier: Apache-2.0
#include "core/codecs/hl7v2/hl7_document.h"

#include <algorithm>

namespace hilum::hl7v2 {

namespace {

Position positionOf(const GroupOccurrence& group)
{
    return {.kind = Position::Kind::Group,
            .segment = group.begin,
            .segmentCount = group.end - group.begin,
            .element = group.element};
}

/// Index of the occurrence at a position: the message's for all that is no group.
std::size_t indexOf(std::span<const GroupOccurrence> groups, const Position& position)
{
    if (position.kind != Position::Kind::Group)
        return 0;
    auto at = std::ranges::lower_bound(groups.subspan(1), position.segment, {}, &GroupOccurrence::begin);
    const auto index = static_cast<std::size_t>(at - groups.begin());
    for (std::size_t i = index; i < groups.size() && groups[i].begin == position.segment; ++i) {
        if (groups[i].element == position.element)
            return i;
    }
    return 0;
}

} // namespace

MessageGroups Hl7Document::messageGroups(std::vector<GroupOccurrence>& local) const
{
    MessageGroups groups;
    if (m_parts.groups != nullptr && m_parts.groups->get(groups))
        return groups;
    groups.definition = structure();
    if (groups.definition != nullptr) {
        std::vector<std::uint32_t> ids(m_parts.segments.size());
        std::ranges::transform(m_parts.segments, ids.begin(), &SegmentEntry::id);
        local = groups.definition->structure.divide(ids);
        groups.occurrences = local;
    }
    if (m_parts.groups != nullptr)
        m_parts.groups->offer(groups);
    return groups;
}

void Hl7Document::groupsNamed(const Position& within, std::string_view name, NodeList& out) const
{
    std::vector<GroupOccurrence> local;
    const MessageGroups groups = messageGroups(local);
    if (groups.definition == nullptr || !groups.definition->structure.hasGroup(name))
        return;
    // All that begins within a group lies in it: they stand in the order of their beginnings, outer ones
    // first.
    const std::size_t own = indexOf(groups.occurrences, within);
    const std::uint32_t end = groups.occurrences[own].end;
    for (std::size_t i = own + 1; i < groups.occurrences.size() && groups.occurrences[i].begin < end; ++i) {
        if (groups.definition->structure.elements()[groups.occurrences[i].element].name == name)
            out.push_back(nodeAt(positionOf(groups.occurrences[i])));
    }
}

void Hl7Document::groupsAround(std::uint32_t segment, std::vector<Position>& out) const
{
    std::vector<GroupOccurrence> local;
    const std::span<const GroupOccurrence> groups = messageGroups(local).occurrences;
    if (groups.empty())
        return;
    const auto after = std::ranges::upper_bound(groups.subspan(1), segment, {}, &GroupOccurrence::begin);
    auto at = static_cast<std::uint32_t>(after - groups.begin() - 1);
    for (; at != 0; at = groups[at].parent) {
        if (segment < groups[at].end)
            out.push_back(positionOf(groups[at]));
    }
}

void Hl7Document::groupChildren(const Position& position, NodeList& out) const
{
    std::vector<GroupOccurrence> local;
    const std::span<const GroupOccurrence> groups = messageGroups(local).occurrences;
    const std::size_t own = indexOf(groups, position);
    const std::uint32_t end = position.segment + position.segmentCount;
    std::uint32_t next = position.segment;
    for (std::size_t i = own + 1; i < groups.size() && groups[i].begin < end; ++i) {
        if (groups[i].parent != own)
            continue;
        for (; next < groups[i].begin; ++next)
            out.push_back(nodeAt(Position::ofSegment(next)));
        out.push_back(nodeAt(positionOf(groups[i])));
        next = groups[i].end;
    }
    for (; next < end; ++next)
        out.push_back(nodeAt(Position::ofSegment(next)));
}

} // namespace hilum::hl7v2
