// SPDX-License-Identifier: Apache-2.0
#include "core/model/tree_builder.h"

namespace hilum {

TreeNode* TreeBuilder::makeRoot(std::string_view typeName)
{
    auto* root = m_arena.make<TreeNode>();
    root->typeName = typeName;
    return root;
}

TreeNode* TreeBuilder::add(TreeNode& parent, std::string_view name, const Value& value)
{
    auto* child = m_arena.make<TreeNode>();
    child->name = name;
    child->value = value;
    if (parent.lastChild != nullptr)
        parent.lastChild->next = child;
    else
        parent.firstChild = child;
    parent.lastChild = child;
    return child;
}

TreeNode* TreeBuilder::addListItem(TreeNode& parent, std::string_view name, const Value& value)
{
    TreeNode* last = nullptr;
    for (TreeNode* child = parent.firstChild; child != nullptr; child = child->next) {
        if (child->name == name)
            last = child;
    }
    if (last == nullptr || last == parent.lastChild) {
        TreeNode* child = add(parent, name, value);
        child->isListItem = true;
        return child;
    }
    auto* child = m_arena.make<TreeNode>();
    child->name = name;
    child->value = value;
    child->isListItem = true;
    child->next = last->next;
    last->next = child;
    return child;
}

TreeNode* TreeBuilder::find(const TreeNode& parent, std::string_view name)
{
    TreeNode* child = parent.firstChild;
    while (child != nullptr && child->name != name)
        child = child->next;
    return child;
}

void TreeBuilder::remove(TreeNode& parent, const TreeNode& child)
{
    TreeNode* previous = nullptr;
    for (TreeNode* each = parent.firstChild; each != nullptr; previous = each, each = each->next) {
        if (each != &child)
            continue;
        (previous == nullptr ? parent.firstChild : previous->next) = each->next;
        if (parent.lastChild == each)
            parent.lastChild = previous;
        return;
    }
}

TreeNode* TreeBuilder::addCopy(TreeNode& parent, std::string_view name, Node node)
{
    TreeNode* copy = add(parent, name, node.value());
    copy->typeName = node.typeName();
    copy->source = node.source();
    copy->origin = node;
    copy->isNull = node.isNull();
    copy->isListItem = node.document().isListItem(node);
    NodeList below;
    node.children(below);
    for (const Node child : below)
        addCopy(*copy, child.name(), child);
    return copy;
}

const TreeDocument* TreeBuilder::finish(std::string_view format, const TreeNode* root, std::string_view bytes)
{
    return new (m_arena.allocate(sizeof(TreeDocument), alignof(TreeDocument)))
        TreeDocument(format, root, bytes);
}

} // namespace hilum
