// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/document.h"

namespace hilum {

/// A node of a TreeDocument. Children hang in a list in document order. A JSON array is as many children of
/// one name; `isListItem` says that they were (or must be written as) an array.
///
/// What navigation looks at lies in the first of two cache lines: to go over records that are not in the
/// cache costs little else than the lines that it touches.
struct alignas(64) TreeNode
{
    // Not `= default`: GCC would clear the whole node with `rep stos`, a third of the time of reading JSON.
    TreeNode() {} // NOLINT(modernize-use-equals-default)

    std::string_view name;
    TreeNode* next = nullptr;
    TreeNode* firstChild = nullptr;
    Value value;
    std::string_view typeName;
    TreeNode* lastChild = nullptr;
    ByteRange source;
    /// The node of another document that the value came from, where a mapping made it; none otherwise.
    Node origin;
    bool isListItem = false;
    bool isNull = false;
};

/// A document as a tree in an arena: what JSON decodes to, what a mapping makes, what a table or data set can
/// be brought into. Built by TreeBuilder, then immutable.
// NOLINTNEXTLINE(cppcoreguidelines-virtual-class-destructor): lies in an arena, see Document.
class TreeDocument final : public Document
{
public:
    /// REQUIRES: format and root live as long as the arena that this document is made in.
    TreeDocument(std::string_view format, const TreeNode* root, std::string_view bytes = {},
                 std::string_view written = {})
        : Document(Layout::Tree), m_format(format), m_root(root), m_bytes(bytes), m_written(written)
    {
    }

    [[nodiscard]] static const TreeNode& treeNode(Node node)
    {
        return *reinterpret_cast<const TreeNode*>(node.position());
    }
    [[nodiscard]] Node nodeOf(const TreeNode* node) const
    {
        return {this, reinterpret_cast<std::uint64_t>(node)};
    }
    [[nodiscard]] const TreeNode* rootNode() const { return m_root; }

    [[nodiscard]] std::string_view format() const override { return m_format; }
    [[nodiscard]] Node root() const override { return nodeOf(m_root); }
    [[nodiscard]] std::string_view name(Node node) const override { return treeNode(node).name; }
    [[nodiscard]] std::string_view typeName(Node node) const override { return treeNode(node).typeName; }
    [[nodiscard]] Value value(Node node) const override { return treeNode(node).value; }
    [[nodiscard]] bool isNull(Node node) const override { return treeNode(node).isNull; }
    /// The node's own bytes; of what a mapping made, those of the value that it came from.
    [[nodiscard]] ByteRange source(Node node) const override
    {
        const TreeNode& tree = treeNode(node);
        return tree.source.empty() && tree.origin ? tree.origin.source() : tree.source;
    }
    void children(Node node, NodeList& out) const override;
    void childrenNamed(Node node, std::string_view name, NodeList& out) const override;
    [[nodiscard]] Node firstChild(Node node, std::string_view name) const override;
    [[nodiscard]] std::string_view bytes() const override { return m_bytes; }
    [[nodiscard]] bool isListItem(Node node) const override { return treeNode(node).isListItem; }
    [[nodiscard]] std::string_view written() const override { return m_written; }

private:
    std::string_view m_format;
    const TreeNode* m_root;
    std::string_view m_bytes;
    std::string_view m_written;
};

} // namespace hilum
