// SPDX-License-Identifier: Apache-2.0
#include "widgets/record/value_origin.h"

#include "core/model/document.h"
#include "core/model/tree_document.h"

#include <algorithm>

namespace hilum::record {

namespace {

constexpr int kDeepestOrigin = 64;
constexpr std::size_t kMostOrigins = 500;

/// True for a tree that a mapping made: some node of it says where it came from.
bool isMade(const TreeNode& node, int depth)
{
    if (node.origin)
        return true;
    if (depth > kDeepestOrigin)
        return false;
    for (const TreeNode* child = node.firstChild; child != nullptr; child = child->next) {
        if (isMade(*child, depth + 1))
            return true;
    }
    return false;
}

void collect(Node node, int depth, std::vector<Node>& found)
{
    if (!node || depth > kDeepestOrigin || found.size() >= kMostOrigins)
        return;
    const Node real = node.document().base(node);
    const auto* tree = dynamic_cast<const TreeDocument*>(&real.document());
    if (tree == nullptr || tree->rootNode() == nullptr || !isMade(*tree->rootNode(), 0)) {
        if (std::ranges::find(found, real) == found.end())
            found.push_back(real);
        return;
    }
    const TreeNode& made = TreeDocument::treeNode(real);
    if (made.firstChild == nullptr) {
        collect(made.origin, depth + 1, found);
        return;
    }
    for (const TreeNode* child = made.firstChild; child != nullptr; child = child->next)
        collect(tree->nodeOf(child), depth + 1, found);
}

} // namespace

std::vector<Node> originsOf(Node node)
{
    std::vector<Node> found;
    collect(node, 0, found);
    return found;
}

} // namespace hilum::record
