// SPDX-License-Identifier: Apache-2.0
#include "core/model/row_document.h"

#include "core/base/text.h"

#include <algorithm>

namespace hilum {

int RowShape::indexOf(std::string_view name) const
{
    auto found = std::ranges::find(names, name);
    if (found == names.end())
        found = std::ranges::find_if(
            names, [name](const std::string& each) { return equalsIgnoringCase(each, name); });
    return found == names.end() ? -1 : static_cast<int>(found - names.begin());
}

std::string_view RowDocument::name(Node node) const
{
    return node.position() == 0 ? std::string_view() : m_shape.names[node.position() - 1];
}

std::string_view RowDocument::typeName(Node node) const
{
    const bool known = node.position() != 0 && node.position() <= m_shape.types.size();
    return known ? std::string_view(m_shape.types[node.position() - 1]) : std::string_view();
}

Value RowDocument::value(Node node) const
{
    return node.position() == 0 ? Value() : m_cells[node.position() - 1].value;
}

bool RowDocument::isNull(Node node) const
{
    return node.position() != 0 && m_cells[node.position() - 1].isNull;
}

ByteRange RowDocument::source(Node node) const
{
    return node.position() == 0 ? ByteRange{0, m_bytes.size()} : m_cells[node.position() - 1].source;
}

void RowDocument::children(Node node, NodeList& out) const
{
    if (node.position() != 0)
        return;
    const std::size_t count = std::min(m_cells.size(), m_shape.names.size());
    for (std::size_t column = 0; column < count; ++column)
        out.push_back(cellNode(column));
}

void RowDocument::childrenNamed(Node node, std::string_view name, NodeList& out) const
{
    const std::size_t before = out.size();
    Document::childrenNamed(node, name, out); // A join may give two columns one name.
    if (out.size() != before)
        return;
    if (const Node cell = firstChild(node, name))
        out.push_back(cell);
}

Node RowDocument::firstChild(Node node, std::string_view name) const
{
    const int column = node.position() == 0 ? m_shape.indexOf(name) : -1;
    const bool present = column >= 0 && static_cast<std::size_t>(column) < m_cells.size();
    return present ? cellNode(static_cast<std::size_t>(column)) : Node();
}

} // namespace hilum
