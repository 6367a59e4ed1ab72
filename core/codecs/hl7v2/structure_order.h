// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/codecs/hl7v2/dictionary.h"
#include "core/model/node.h"

#include <map>

namespace hilum::hl7v2 {

/// Whether the first field of a segment is a set id (OBX-1): a number that counts the segments.
[[nodiscard]] bool hasSetId(const Definition* segment);

/// Puts the segments and groups of a message that was made into the order of its structure, and counts its
/// segments for their set ids. A root that has no structure's type is left as it is. Used by one walk, from
/// the root down.
class StructureOrder
{
public:
    explicit StructureOrder(Node root);

    /// Sorts the children of the root or a group; what the structure does not have there (Z segments) stays
    /// behind what it followed.
    void sort(Node parent, NodeList& children) const;

    /// Begins and ends the children of a node; step() names the child that the walk has come to.
    void enter();
    void leave();
    void step(Node child);
    /// Set id for the segment that the walk has come to, counted in the innermost group that repeats it, or
    /// that repeats a group of it; 0 where the segment has none or the root is no message structure.
    [[nodiscard]] std::uint32_t setId(std::string_view segment);

private:
    struct Level
    {
        std::map<std::string, std::uint32_t, std::less<>> counts;
        /// The child that the walk has come to is one of several.
        bool isRepeated = false;
    };

    std::size_t m_version = 0;
    const StructureDefinition* m_structure = nullptr;
    std::vector<Level> m_levels;
};

} // namespace hilum::hl7v2
