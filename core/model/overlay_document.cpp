// SPDX-License-Identifier: Apache-2.0
#include "core/model/overlay_document.h"

namespace hilum {

std::string_view OverlayDocument::name(Node node) const
{
    return node.position() == 0 ? m_base.name() : m_added[node.position() - 1].name;
}

std::string_view OverlayDocument::typeName(Node node) const
{
    return behind(node).typeName();
}

Value OverlayDocument::value(Node node) const
{
    return behind(node).value();
}

bool OverlayDocument::isNull(Node node) const
{
    return behind(node).isNull();
}

ByteRange OverlayDocument::source(Node node) const
{
    return behind(node).source();
}

void OverlayDocument::children(Node node, NodeList& out) const
{
    behind(node).children(out);
    if (node.position() != 0)
        return;
    for (std::size_t index = 0; index < m_added.size(); ++index)
        out.emplace_back(this, index + 1);
}

void OverlayDocument::childrenNamed(Node node, std::string_view name, NodeList& out) const
{
    behind(node).children(name, out);
    if (node.position() != 0)
        return;
    for (std::size_t index = 0; index < m_added.size(); ++index) {
        if (m_added[index].name == name)
            out.emplace_back(this, index + 1);
    }
}

Node OverlayDocument::firstChild(Node node, std::string_view name) const
{
    if (const Node found = behind(node).firstChild(name))
        return found;
    for (std::size_t index = 0; node.position() == 0 && index < m_added.size(); ++index) {
        if (m_added[index].name == name)
            return {this, index + 1};
    }
    return {};
}

std::optional<Value> OverlayDocument::convert(Node node, ValueKind kind) const
{
    return behind(node).convert(kind);
}

Node OverlayDocument::base(Node node) const
{
    const Node other = behind(node);
    return other.document().base(other);
}

bool OverlayDocument::isListItem(Node node) const
{
    // Several matches of a join are a list; `Added` entries of one name follow each other.
    if (node.position() == 0)
        return false;
    const std::size_t index = node.position() - 1;
    const auto isSame = [&](std::size_t other) {
        return m_added[other].name == m_added[index].name;
    };
    return (index > 0 && isSame(index - 1)) || (index + 1 < m_added.size() && isSame(index + 1));
}

} // namespace hilum
