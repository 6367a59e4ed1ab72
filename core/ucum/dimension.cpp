// SPDX-License-Identifier: Apache-2.0
#include "core/ucum/dimension.h"

#include <algorithm>
#include <cstdlib>

namespace hilum::ucum {

bool Dimension::multiply(const Dimension& other, int power)
{
    if (power == 0 || other.isNone())
        return true;
    if (std::abs(power) > kLargestExponent)
        return false;
    std::array<Term, kMostTerms> merged{};
    std::size_t count = 0;
    std::size_t left = 0;
    std::size_t right = 0;
    while (left < m_count || right < other.m_count) {
        const bool hasLeft = left < m_count;
        const bool hasRight = right < other.m_count;
        const bool takesLeft = hasLeft && (!hasRight || m_terms[left].atom <= other.m_terms[right].atom);
        const bool takesRight = hasRight && (!hasLeft || other.m_terms[right].atom <= m_terms[left].atom);
        const std::uint16_t atom = takesLeft ? m_terms[left].atom : other.m_terms[right].atom;
        const int exponent = (takesLeft ? m_terms[left].exponent : 0)
                             + (takesRight ? power * other.m_terms[right].exponent : 0);
        left += takesLeft ? 1 : 0;
        right += takesRight ? 1 : 0;
        if (exponent == 0)
            continue;
        if (count == kMostTerms || std::abs(exponent) > kLargestExponent)
            return false;
        merged[count++] = {atom, static_cast<std::int16_t>(exponent)};
    }
    m_terms = merged;
    m_count = count;
    return true;
}

bool operator==(const Dimension& left, const Dimension& right)
{
    return std::ranges::equal(left.terms(), right.terms());
}

} // namespace hilum::ucum
