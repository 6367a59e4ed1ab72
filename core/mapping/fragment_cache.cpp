// SPDX-License-Identifier: Apache-2.0
#include "core/mapping/fragment_cache.h"

#include "core/mapping/node_block.h"

#include <algorithm>
#include <cstring>
#include <functional>

namespace hilum::mapping {
namespace {

/// Copies trees into one block of nodes and one of texts.
class FragmentWriter
{
public:
    FragmentWriter(Arena& arena, std::uint64_t begin) : m_arena(arena), m_begin(begin) {}

    /// False where a value lies outside of its node and is no text.
    bool count(const TreeNode& node)
    {
        ++m_nodeCount;
        if (node.value.isString())
            m_textSize += node.value.asString().size();
        bool fits = node.value.kind() != ValueKind::Quantity;
        for (const TreeNode* child = node.firstChild; child != nullptr; child = child->next)
            fits = count(*child) && fits;
        return fits;
    }

    void reserve()
    {
        m_nodes = m_arena.makeArray<TreeNode>(m_nodeCount);
        m_texts = static_cast<char*>(m_arena.allocate(m_textSize, 1));
        m_textEnd = m_texts;
    }

    /// The number of the copy.
    std::uint32_t write(const TreeNode& node)
    {
        const std::size_t number = m_used++;
        TreeNode& made = *new (&m_nodes[number]) TreeNode(node);
        made.next = made.firstChild = made.lastChild = nullptr;
        const ByteRange source = node.source.empty() && node.origin ? node.origin.source() : node.source;
        made.origin = {};
        made.source = source.empty() ? ByteRange() : ByteRange{source.begin - m_begin, source.end - m_begin};
        if (node.value.isString()) {
            const std::string_view text = node.value.asString();
            char* const begin = m_textEnd;
            m_textEnd = std::ranges::copy(text, begin).out;
            made.value = Value::string({begin, text.size()});
        }
        for (const TreeNode* child = node.firstChild; child != nullptr; child = child->next) {
            TreeNode& copy = m_nodes[write(*child)];
            (made.lastChild == nullptr ? made.firstChild : made.lastChild->next) = &copy;
            made.lastChild = &copy;
        }
        return static_cast<std::uint32_t>(number);
    }

    [[nodiscard]] std::span<const TreeNode> nodes() const { return m_nodes; }
    [[nodiscard]] std::string_view texts() const { return {m_texts, m_textSize}; }

private:
    Arena& m_arena;
    std::uint64_t m_begin;
    std::size_t m_nodeCount = 0;
    std::size_t m_textSize = 0;
    std::span<TreeNode> m_nodes;
    std::size_t m_used = 0;
    char* m_texts = nullptr;
    char* m_textEnd = nullptr;
};

} // namespace

FragmentCache::FragmentCache() : m_slots(kSlots), m_seen(kSeen, 0) {}

const Fragment* FragmentCache::find(std::uint64_t hash, std::string_view key) const
{
    for (std::size_t at = hash % kSlots; m_slots[at].fragment != nullptr; at = (at + 1) % kSlots) {
        if (m_slots[at].hash == hash && m_slots[at].fragment->key == key)
            return m_slots[at].fragment;
    }
    return nullptr;
}

bool FragmentCache::isWorth(std::uint64_t hash)
{
    std::uint32_t& last = m_seen[hash % kSeen];
    const auto upper = static_cast<std::uint32_t>(hash >> 32U) | 1U;
    const bool isKnown = last == upper;
    last = upper;
    return isKnown;
}

void FragmentCache::add(std::uint64_t hash, std::string_view key, const Made& made)
{
    if (m_count == kMostFragments || m_bytes > kMostBytes)
        clear();
    FragmentWriter writer(m_arena, made.begin);
    bool fits = made.item == nullptr || writer.count(*made.item);
    for (const Made::RootItem& each : made.rootItems)
        fits = writer.count(*each.node) && fits;
    if (!fits)
        return;
    writer.reserve();
    m_bytes += writer.nodes().size_bytes() + writer.texts().size() + key.size();
    if (made.item != nullptr)
        (void)writer.write(*made.item);
    const std::span<Fragment::RootItem> rootItems =
        m_arena.makeArray<Fragment::RootItem>(made.rootItems.size());
    std::ranges::transform(made.rootItems, rootItems.begin(), [&writer](const Made::RootItem& each) {
        return Fragment::RootItem{
            .rule = each.rule, .node = writer.write(*each.node), .uniqueHash = each.uniqueHash};
    });
    const Fragment* fragment = m_arena.make<Fragment>(Fragment{.key = m_arena.copy(key),
                                                               .nodes = writer.nodes(),
                                                               .texts = writer.texts(),
                                                               .rootItems = rootItems,
                                                               .hasItem = made.item != nullptr,
                                                               .sourced = made.sourced});
    std::size_t at = hash % kSlots;
    while (m_slots[at].fragment != nullptr)
        at = (at + 1) % kSlots;
    m_slots[at] = {.hash = hash, .fragment = fragment};
    ++m_count;
}

void FragmentCache::clear()
{
    std::ranges::fill(m_slots, Slot());
    m_arena.reset();
    m_count = 0;
    m_bytes = 0;
}

std::span<TreeNode> FragmentCache::copy(const Fragment& fragment, std::uint64_t begin, Arena& arena)
{
    const std::span<TreeNode> nodes = copyNodes(fragment.nodes, arena);
    const std::string_view texts = arena.copy(fragment.texts);
    for (TreeNode& node : nodes) {
        const std::uint64_t by = node.source.empty() ? 0 : begin;
        node.source = {node.source.begin + by, node.source.end + by};
        if (node.value.isString()) {
            const std::string_view text = node.value.asString();
            const std::size_t offset = static_cast<std::size_t>(text.data() - fragment.texts.data());
            node.value = Value::string(texts.substr(offset, text.size()));
        }
    }
    return nodes;
}

} // namespace hilum::mapping
