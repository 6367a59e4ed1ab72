// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/arena.h"
#include "core/model/tree_document.h"

namespace hilum {

/// Makes trees in an arena. Names and string values are kept as given: REQUIRES: they live as long as the
/// arena (copy what does not with Arena::copy).
class TreeBuilder
{
public:
    explicit TreeBuilder(Arena& arena) : m_arena(arena) {}

    [[nodiscard]] Arena& arena() { return m_arena; }
    [[nodiscard]] TreeNode* makeRoot(std::string_view typeName = {});
    /// Appends a child at the end.
    TreeNode* add(TreeNode& parent, std::string_view name, const Value& value = {});
    /// Appends a child after the last one of its name, so that list items stay together.
    TreeNode* addListItem(TreeNode& parent, std::string_view name, const Value& value = {});
    [[nodiscard]] static TreeNode* find(const TreeNode& parent, std::string_view name);
    /// Takes the child out of its parent's list; the memory stays until the arena ends.
    static void remove(TreeNode& parent, const TreeNode& child);
    /// A copy of any document's node with all below it; strings are shared, not copied.
    TreeNode* addCopy(TreeNode& parent, std::string_view name, Node node);
    [[nodiscard]] const TreeDocument* finish(std::string_view format, const TreeNode* root,
                                             std::string_view bytes = {});

private:
    Arena& m_arena;
};

} // namespace hilum
