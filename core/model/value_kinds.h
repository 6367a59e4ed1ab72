// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/value.h"

#include <initializer_list>

namespace hilum {

/// A set of kinds of value: those that the nodes of a type may have. None stands for a composite that has no
/// value of its own. The empty set says that nothing is known.
class ValueKinds
{
public:
    constexpr ValueKinds() = default;
    constexpr ValueKinds(std::initializer_list<ValueKind> kinds)
    {
        for (const ValueKind kind : kinds)
            m_bits = static_cast<std::uint16_t>(m_bits | bit(kind));
    }

    [[nodiscard]] constexpr bool empty() const { return m_bits == 0; }
    [[nodiscard]] constexpr bool has(ValueKind kind) const { return (m_bits & bit(kind)) != 0; }
    [[nodiscard]] constexpr bool overlaps(ValueKinds other) const { return (m_bits & other.m_bits) != 0; }
    [[nodiscard]] constexpr ValueKinds with(ValueKinds other) const
    {
        ValueKinds both;
        both.m_bits = static_cast<std::uint16_t>(m_bits | other.m_bits);
        return both;
    }
    friend constexpr bool operator==(ValueKinds, ValueKinds) = default;

private:
    static constexpr std::uint16_t bit(ValueKind kind)
    {
        return static_cast<std::uint16_t>(1U << static_cast<unsigned>(kind));
    }

    std::uint16_t m_bits = 0;
};

} // namespace hilum
