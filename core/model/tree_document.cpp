// SPDX-License-Identifier: Apache-2.0
#include "core/model/tree_document.h"

namespace hilum {

void TreeDocument::children(Node node, NodeList& out) const
{
    for (const TreeNode* child = treeNode(node).firstChild; child != nullptr; child = child->next)
        out.push_back(nodeOf(child));
}

void TreeDocument::childrenNamed(Node node, std::string_view name, NodeList& out) const
{
    for (const TreeNode* child = treeNode(node).firstChild; child != nullptr; child = child->next) {
        if (child->name == name)
            out.push_back(nodeOf(child));
    }
}

Node TreeDocument::firstChild(Node node, std::string_view name) const
{
    for (const TreeNode* child = treeNode(node).firstChild; child != nullptr; child = child->next) {
        if (child->name == name)
            return nodeOf(child);
    }
    return {};
}

} // namespace hilum
