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

std::optional<ItemContent> PathNotation::contentOf(Node /*item*/, std::string_view /*typeName*/) const
{
    return std::nullopt;
}

bool PathNotation::outline(const Document& /*record*/, RecordOutline& /*out*/) const
{
    return false;
}

std::optional<ByteRange> PathNotation::textPlace(Node /*node*/) const
{
    return std::nullopt;
}

Node PathNotation::nodeLike(const Document& record, std::uint64_t position, ByteRange /*place*/) const
{
    return {&record, position};
}

} // namespace hilum
