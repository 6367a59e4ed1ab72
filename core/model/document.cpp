// SPDX-License-Identifier: Apache-2.0
#include "core/model/document.h"

namespace hilum {

bool Document::isNull(Node /*node*/) const
{
    return false;
}

void Document::childrenNamed(Node node, std::string_view name, NodeList& out) const
{
    const std::size_t first = out.size();
    children(node, out);
    std::size_t kept = first;
    for (std::size_t index = first; index < out.size(); ++index) {
        if (out[index].name() == name)
            out[kept++] = out[index];
    }
    out.resize(kept);
}

Node Document::firstChild(Node node, std::string_view name) const
{
    NodeList found;
    childrenNamed(node, name, found);
    return found.empty() ? Node() : found.front();
}

std::optional<Value> Document::convert(Node /*node*/, ValueKind /*kind*/) const
{
    return std::nullopt;
}

std::string_view Document::bytes() const
{
    return {};
}

std::string_view Document::written() const
{
    return {};
}

Node Document::base(Node node) const
{
    return node;
}

bool Document::isListItem(Node /*node*/) const
{
    return false;
}

} // namespace hilum
