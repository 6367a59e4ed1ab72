// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace hilum::hl7v2 {

/// One place of a message structure: a segment, a choice of segments or a group of places.
struct StructureElement
{
    std::string_view name;    ///< The segment (for a choice its first), or the group.
    std::uint32_t parent = 0; ///< Index of the group it is in; element 0 is the message itself.
    std::uint32_t end =
        0; ///< One past its last descendant: elements stand in the order of the standard, depth first.
    std::uint32_t firstId = 0; ///< Its segment ids in MessageStructure::ids().
    std::uint32_t idCount = 0; ///< 0 for a group.
    bool required = false;
    bool repeats = false;

    [[nodiscard]] bool isGroup() const { return idCount == 0; }
};

/// One occurrence of a group in a message: the segments [begin, end), some of which are in groups within it.
struct GroupOccurrence
{
    std::uint32_t element = 0;
    std::uint32_t parent = 0; ///< Index of the occurrence it is in; occurrence 0 is the whole message.
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
};

/// The order and the groups of a message, such as ORU_R01, and how a real message falls into them.
class MessageStructure
{
public:
    MessageStructure() = default;
    /// Reads the dictionary's one line form, described in resources/dictionaries/hl7v2/README.md. What does
    /// not follow it is left out. The text must outlive the structure.
    explicit MessageStructure(std::string_view text);

    [[nodiscard]] std::span<const StructureElement> elements() const { return m_elements; }
    [[nodiscard]] std::span<const std::uint32_t> ids() const { return m_ids; }
    [[nodiscard]] bool isEmpty() const { return m_elements.size() < 2; }
    /// Whether a group of that name is anywhere in it.
    [[nodiscard]] bool hasGroup(std::string_view name) const;

    /// Divides a message, given by the packed ids of its segments, into groups. Never fails and never drops a
    /// segment: one that the structure does not know or not there stays in the group that is open where it
    /// stands. One that comes late still gets its place where that is empty, and what a group cannot have
    /// twice begins the group anew. The result is in the order of the groups' beginnings, an outer one before
    /// its inner ones; occurrence 0 is the message.
    [[nodiscard]] std::vector<GroupOccurrence> divide(std::span<const std::uint32_t> segmentIds) const;

private:
    friend class StructureWalk;
    [[nodiscard]] bool knows(std::uint32_t id) const;
    [[nodiscard]] bool takes(const StructureElement& element, std::uint32_t id) const;

    std::vector<StructureElement> m_elements;
    std::vector<std::uint32_t> m_ids;
};

} // namespace hilum::hl7v2
