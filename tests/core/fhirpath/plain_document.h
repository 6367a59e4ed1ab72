// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/tree_document.h"

namespace hilum {

/// A tree that does not say that it is one, so that navigation takes the way of all other documents.
// NOLINTNEXTLINE(cppcoreguidelines-virtual-class-destructor): see Document.
class PlainDocument final : public Document
{
public:
    explicit PlainDocument(const Document& tree) : m_tree(tree) {}

    [[nodiscard]] std::string_view format() const override { return m_tree.format(); }
    [[nodiscard]] Node root() const override { return ours(m_tree.root()); }
    [[nodiscard]] std::string_view name(Node node) const override { return m_tree.name(theirs(node)); }
    [[nodiscard]] std::string_view typeName(Node node) const override
    {
        return m_tree.typeName(theirs(node));
    }
    [[nodiscard]] Value value(Node node) const override { return m_tree.value(theirs(node)); }
    [[nodiscard]] bool isNull(Node node) const override { return m_tree.isNull(theirs(node)); }
    [[nodiscard]] ByteRange source(Node node) const override { return m_tree.source(theirs(node)); }
    void children(Node node, NodeList& out) const override
    {
        NodeList found;
        m_tree.children(theirs(node), found);
        for (const Node child : found)
            out.push_back(ours(child));
    }
    [[nodiscard]] bool isListItem(Node node) const override { return m_tree.isListItem(theirs(node)); }

private:
    [[nodiscard]] Node ours(Node node) const { return {this, node.position()}; }
    [[nodiscard]] Node theirs(Node node) const { return {&m_tree, node.position()}; }

    const Document& m_tree;
};

} // namespace hilum
