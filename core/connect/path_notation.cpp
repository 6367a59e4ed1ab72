// SPDX-License-Identifier: Apache-2.0
#include "core/connect/path_notation.h"

namespace hilum {

Node CompiledPath::first(Node context) const
{
    NodeList found;
    select(context, found);
    return found.empty() ? Node() : found.front();
}

std::unique_ptr<const CompiledPathSet>
PathNotation::together(std::span<const std::shared_ptr<const CompiledPath>> /*paths*/) const
{
    return nullptr;
}

std::optional<ItemContent> PathNotation::contentOf(Node /*item*/) const
{
    return std::nullopt;
}

} // namespace hilum
