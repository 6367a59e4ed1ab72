// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/document.h"

#include <span>

namespace hilum {

/// Another document with more children at its root: what `lookup` and `join` emit. Nothing is copied; the
/// added nodes may belong to any document that lives as long as this one.
// NOLINTNEXTLINE(cppcoreguidelines-virtual-class-destructor): lies in an arena, see Document.
class OverlayDocument final : public Document
{
public:
    struct Added
    {
        std::string_view name;
        Node node;
    };

    /// REQUIRES: base and added live as long as this document.
    OverlayDocument(Node base, std::span<const Added> added) : m_base(base), m_added(added) {}

    [[nodiscard]] std::string_view format() const override { return m_base.document().format(); }
    [[nodiscard]] Node root() const override { return {this, 0}; }
    [[nodiscard]] std::string_view name(Node node) const override;
    [[nodiscard]] std::string_view typeName(Node node) const override;
    [[nodiscard]] Value value(Node node) const override;
    [[nodiscard]] bool isNull(Node node) const override;
    [[nodiscard]] ByteRange source(Node node) const override;
    void children(Node node, NodeList& out) const override;
    void childrenNamed(Node node, std::string_view name, NodeList& out) const override;
    [[nodiscard]] Node firstChild(Node node, std::string_view name) const override;
    [[nodiscard]] std::optional<Value> convert(Node node, ValueKind kind) const override;
    [[nodiscard]] std::string_view bytes() const override { return m_base.document().bytes(); }
    [[nodiscard]] Node base(Node node) const override;
    [[nodiscard]] bool isListItem(Node node) const override;

private:
    /// The node that stands behind one of ours: the base for the root, else the added one.
    [[nodiscard]] Node behind(Node node) const
    {
        return node.position() == 0 ? m_base : m_added[node.position() - 1].node;
    }

    Node m_base;
    std::span<const Added> m_added;
};

} // namespace hilum
