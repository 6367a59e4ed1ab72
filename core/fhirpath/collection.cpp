// SPDX-License-Identifier: Apache-2.0
#include "core/fhirpath/collection.h"

#include <algorithm>

namespace hilum::fhirpath {

std::string_view Item::typeName() const
{
    if (m_node) {
        const std::string_view name = m_node.typeName();
        if (!name.empty())
            return name;
    }
    return valueKindName(value().kind());
}

void Collection::add(Arena& arena, const Collection& other)
{
    for (std::size_t index = 0, count = other.size(); index < count; ++index)
        add(arena, Item(other[index]));
}

Collection Collection::frozen(Arena& arena) const
{
    Collection laid;
    if (m_size == 0)
        return laid;
    laid.m_first = front();
    laid.m_size = m_size;
    if (m_size > 1) {
        const std::span<Item> space = arena.makeArray<Item>(m_size);
        std::uninitialized_copy_n(data(), m_size, space.data());
        laid.m_many = space.data();
        laid.m_capacity = m_size;
    }
    return laid;
}

void Collection::grow(Arena& arena)
{
    constexpr std::uint32_t kFirstCapacity = 8;
    const std::uint32_t capacity = m_capacity == 0 ? kFirstCapacity : m_capacity * 2;
    const std::span<Item> space = arena.makeArray<Item>(capacity);
    std::uninitialized_copy_n(data(), m_size, space.data());
    m_many = space.data();
    m_capacity = capacity;
}

} // namespace hilum::fhirpath
