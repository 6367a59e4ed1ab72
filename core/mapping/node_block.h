// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/arena.h"
#include "core/model/tree_document.h"

#include <cstring>
#include <span>

namespace hilum::mapping {

/// A copy of nodes that lie together and are linked to none but each other.
[[nodiscard]] inline std::span<TreeNode> copyNodes(std::span<const TreeNode> nodes, Arena& arena)
{
    const std::span<TreeNode> made = arena.makeArray<TreeNode>(nodes.size());
    std::memcpy(static_cast<void*>(made.data()), nodes.data(), nodes.size_bytes());
    const std::ptrdiff_t shift =
        reinterpret_cast<std::byte*>(made.data()) - reinterpret_cast<const std::byte*>(nodes.data());
    // Without a branch: which of them are null cannot be foreseen.
    const auto move = [shift](TreeNode*& pointer) {
        const std::ptrdiff_t by = pointer == nullptr ? 0 : shift;
        pointer = reinterpret_cast<TreeNode*>(reinterpret_cast<std::intptr_t>(pointer) + by);
    };
    for (TreeNode& node : made) {
        move(node.next);
        move(node.firstChild);
        move(node.lastChild);
    }
    return made;
}

} // namespace hilum::mapping
