// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/mapping/mapping_plan.h"
#include "core/model/tree_document.h"

namespace hilum::mapping {

/// What the rules of a group did to make an item, to be done again for items that are like it: that have the
/// same parts, and of which every question that the rules asked has the same answer. Rules that gave nothing
/// are not in it unless somebody must look again whether they do; containers and constants stand ready in the
/// nodes.
///
/// Frames have numbers: 0 is the item's own, the others are of nodes within it that rules went into.
struct ItemScript
{
    static constexpr std::uint16_t kNoNode = 0xFFFF;
    static constexpr std::uint8_t kNoFrame = 0xFF;
    // What a script has room for. Who goes further is run rule by rule.
    static constexpr std::size_t kMostFrames = 16;
    static constexpr std::size_t kMostLists = 12;
    static constexpr std::size_t kMostScopes = 12;
    static constexpr std::size_t kMostItems = 32;
    static constexpr std::size_t kMostNodes = 480;
    static constexpr std::size_t kMostLinks = kMostNodes + kMostItems;

    enum class Action : std::uint8_t {
        Select,     ///< Nodes of a rule go into a list: `count` of them.
        Open,       ///< A node gets a frame: `part` of the frame, or the list's `count`th.
        Ask,        ///< A rule's condition.
        BeginScope, ///< Variables that are set from here on,
        EndScope,   ///< and until here get back what they were. `place` tells scopes apart.
        Set,        ///< Variables.
        TakeText,   ///< `part`, a text that needs no conversion, goes into a node.
        Take,       ///< What an extraction gives goes into a node.
        Make,       ///< An item that has a script of its own.
        MeetUnique  ///< What must differ is in the node.
    };

    struct Step
    {
        Action action = Action::Set;
        /// The answer: it holds, it is blank, it gave something.
        bool isExpected = false;
        /// Open: the parts are looked for, and those of `present` are there. Make: something of the source
        /// went into it. Take: the table counts.
        bool isOther = false;
        std::uint8_t frame = 0;
        /// The one that is opened; of Make the item's.
        std::uint8_t inner = 0;
        /// Number of a list or scope.
        std::uint8_t place = 0;
        /// That gets the value.
        std::uint16_t node = kNoNode;
        std::uint32_t count = 0;
        /// -1: from a list.
        std::int32_t part = -1;
        const CompiledRule* rule = nullptr;
        const Extraction* from = nullptr;
        const std::vector<CompiledVariable>* variables = nullptr;
        /// Frame::present; 0 where it does not count.
        std::uint64_t present = 0;
    };

    /// What a node is besides its links and where it comes from. A third of a node, since to go over memory
    /// is what a script costs most.
    struct Shape
    {
        std::string_view name;
        std::string_view typeName;
        /// In `constants`.
        std::uint16_t constant = 0;
        bool isListItem = false;
    };

    /// How a node hangs in the tree: numbers of nodes, behind those, of the items that Make gave, and behind
    /// those, of nothing.
    struct Links
    {
        std::uint16_t next = 0;
        std::uint16_t firstChild = 0;
        std::uint16_t lastChild = 0;
        /// Whose node it comes from; kNoFrame: of the value's, or of none.
        std::uint8_t frame = kNoFrame;
    };

    std::vector<Step> steps;
    /// Of each node; the first is the item itself.
    std::vector<Shape> shapes;
    std::vector<Links> links;
    /// Values that stand in nodes whatever the item is. The first is none: that of other nodes.
    std::vector<Value> constants = std::vector<Value>(1);
    /// For each Make what comes behind its item.
    std::vector<std::uint16_t> itemNexts;
    std::size_t frameCount = 1;
    /// How many values came from the source, without those of Make.
    std::size_t sourced = 0;
};

} // namespace hilum::mapping
