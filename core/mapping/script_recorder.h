// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/mapping/item_script.h"

#include <optional>
#include <unordered_map>

namespace hilum::mapping {

/// Writes down what the rules do while they make an item.
class ScriptRecorder
{
public:
    /// Somewhere in a script: where a scope or an item within the item begins.
    struct Mark
    {
        std::size_t steps = 0;
        std::size_t items = 0;
    };

    void begin();
    /// What happens cannot be told in steps.
    void giveUp() { m_isGood = false; }
    [[nodiscard]] bool isGood() const { return m_isGood; }

    /// Number of the list.
    std::uint8_t select(const CompiledRule& rule, std::uint8_t frame, std::size_t count);
    /// Number of the frame. `place` and `index`: of a list, where the rule does not name a part.
    std::uint8_t open(const CompiledRule& rule, std::uint8_t frame, std::uint8_t place, std::size_t index);
    /// The frame that was opened last says nothing.
    void isBlank() { m_script.steps.back().isExpected = true; }
    /// It has parts; those of `present` are there, unless that is of no matter.
    void findParts(std::uint64_t present);
    /// Which parts the frame's node has is known.
    [[nodiscard]] bool knowsParts(std::uint8_t frame) const
    {
        return frame < m_knowsParts.size() && m_knowsParts[frame];
    }
    void ask(const CompiledRule& rule, std::uint8_t frame, bool holds);
    [[nodiscard]] Mark mark() const { return {.steps = m_script.steps.size(), .items = m_items.size()}; }
    [[nodiscard]] Mark beginScope()
    {
        ++m_scopes;
        return mark();
    }
    void endScope(const Mark& mark);
    void set(const std::vector<CompiledVariable>& variables, std::uint8_t frame);
    /// `node`: null where it gave nothing.
    void take(ItemScript::Step step, const TreeNode* node);
    void make(const CompiledRule& rule, std::uint8_t frame, std::uint8_t inner, const TreeNode* item,
              std::size_t sourced);
    void meetUnique(const TreeNode& node);
    /// The node comes from the frame's.
    void comesFrom(const TreeNode& node, std::uint8_t frame) { m_origins[&node] = frame; }
    /// It did, and now from where its value does.
    void comesFromElsewhere(const TreeNode& node) { m_origins.erase(&node); }
    /// What was made since then is left out.
    void leaveOut(const Mark& mark);

    /// Nothing where it cannot be told. `sourced`: of all.
    [[nodiscard]] std::optional<ItemScript> finish(const TreeNode& item, std::size_t sourced);

private:
    ItemScript::Step& add(ItemScript::Action action, std::uint8_t frame, const TreeNode* node = nullptr);
    [[nodiscard]] std::uint16_t numberOf(const TreeNode* node) const;
    [[nodiscard]] std::uint16_t linkTo(const TreeNode* node) const;
    void number(const TreeNode& node);
    void shape(const TreeNode& node);
    void link();

    ItemScript m_script;
    bool m_isGood = true;
    std::size_t m_lists = 0;
    std::size_t m_scopes = 0;
    /// Of each frame.
    std::vector<bool> m_knowsParts;
    /// Of each step; null where it has none.
    std::vector<const TreeNode*> m_stepNodes;
    /// What Make gave, and how much of that came from the source.
    std::vector<const TreeNode*> m_items;
    std::vector<std::size_t> m_itemsSourced;
    /// Frames that nodes come from.
    std::unordered_map<const TreeNode*, std::uint8_t> m_origins;
    /// The nodes in the order of their numbers.
    std::vector<const TreeNode*> m_nodes;
};

} // namespace hilum::mapping
