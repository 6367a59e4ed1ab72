// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/arena.h"
#include "core/model/tree_document.h"

#include <array>
#include <span>
#include <string_view>
#include <vector>

namespace hilum::mapping {

struct CompiledRule;

/// An item that a group made, and the items that it put into lists of the document's root on the way. All its
/// nodes lie in one block and all texts of the source in another, so that a copy is two copies of memory.
struct Fragment
{
    struct RootItem
    {
        const CompiledRule* rule = nullptr;
        std::uint32_t node = 0;
        /// Of what must differ; 0 where nothing must.
        std::uint64_t uniqueHash = 0;
    };

    std::string_view key;
    std::span<const TreeNode> nodes;
    std::string_view texts;
    std::span<const RootItem> rootItems;
    /// Whether nodes[0] is the item: it may have said nothing.
    bool hasItem = false;
    /// How many values came from the source.
    std::size_t sourced = 0;
};

/// What groups made of items, to be made again where the same bytes come with the same variables: doctors,
/// wards, codes and units stand in message after message. Bounded; one thread at a time.
class FragmentCache
{
public:
    /// What is made into a fragment.
    struct Made
    {
        /// Null where it said nothing.
        const TreeNode* item = nullptr;
        struct RootItem
        {
            const CompiledRule* rule = nullptr;
            const TreeNode* node = nullptr;
            std::uint64_t uniqueHash = 0;
        };
        std::span<const RootItem> rootItems;
        std::size_t sourced = 0;
        /// Where the item's bytes begin in its record: nodes are traced to places relative to that.
        std::uint64_t begin = 0;
    };

    FragmentCache();

    [[nodiscard]] const Fragment* find(std::uint64_t hash, std::string_view key) const;
    /// True from the second time on that a key is asked for: most things come once.
    [[nodiscard]] bool isWorth(std::uint64_t hash);
    void add(std::uint64_t hash, std::string_view key, const Made& made);
    /// The fragment's nodes, as children of nothing, for an item that begins at `begin` in its record.
    [[nodiscard]] static std::span<TreeNode> copy(const Fragment& fragment, std::uint64_t begin,
                                                  Arena& arena);

private:
    static constexpr std::size_t kSlots = 8192;
    static constexpr std::size_t kMostFragments = kSlots / 2;
    static constexpr std::size_t kMostBytes = std::size_t{8} * 1024 * 1024;
    static constexpr std::size_t kSeen = 16384;

    struct Slot
    {
        std::uint64_t hash = 0;
        const Fragment* fragment = nullptr;
    };

    void clear();

    Arena m_arena;
    std::vector<Slot> m_slots;
    std::size_t m_count = 0;
    std::size_t m_bytes = 0;
    /// The upper halves of the hashes that were asked for last.
    std::vector<std::uint32_t> m_seen;
};

} // namespace hilum::mapping
