// SPDX-License-Identifier: Apache-2.0
#include "core/ucum/natural.h"

#include <algorithm>
#include <bit>
#include <cassert>
#include <numeric>

namespace hilum::ucum {

namespace {

constexpr unsigned kLimbBits = 32;
constexpr std::uint32_t kChunk = 1'000'000'000; // The largest power of ten in a limb.
constexpr std::size_t kChunkDigits = 9;

/// One digit of a quotient: takes it times the divisor v, of n limbs, from the n + 1 limbs at u.
std::uint32_t divideStep(std::uint32_t* u, const std::uint32_t* v, std::uint32_t n)
{
    const std::uint64_t top = static_cast<std::uint64_t>(u[n]) << kLimbBits | u[n - 1];
    std::uint64_t guess = top / v[n - 1];
    std::uint64_t rest = top % v[n - 1];
    while (guess >> kLimbBits != 0 || guess * v[n - 2] > (rest << kLimbBits | u[n - 2])) {
        --guess;
        rest += v[n - 1];
        if (rest >> kLimbBits != 0)
            break;
    }
    std::int64_t borrow = 0;
    std::uint64_t product = 0;
    for (std::uint32_t index = 0; index < n; ++index) {
        product += guess * v[index];
        borrow += static_cast<std::int64_t>(u[index]) - static_cast<std::uint32_t>(product);
        u[index] = static_cast<std::uint32_t>(borrow);
        borrow >>= kLimbBits;
        product >>= kLimbBits;
    }
    borrow += static_cast<std::int64_t>(u[n]) - static_cast<std::int64_t>(product);
    u[n] = static_cast<std::uint32_t>(borrow);
    if (borrow >= 0)
        return static_cast<std::uint32_t>(guess);
    std::uint64_t sum = 0; // The guess was one too much.
    for (std::uint32_t index = 0; index < n; ++index) {
        sum += static_cast<std::uint64_t>(u[index]) + v[index];
        u[index] = static_cast<std::uint32_t>(sum);
        sum >>= kLimbBits;
    }
    u[n] += static_cast<std::uint32_t>(sum);
    return static_cast<std::uint32_t>(guess - 1);
}

} // namespace

Natural::Natural(std::uint64_t number)
{
    for (; number != 0; number >>= kLimbBits)
        m_limbs[m_size++] = static_cast<std::uint32_t>(number);
}

void Natural::assign(const Natural& other)
{
    m_size = other.m_size;
    std::copy_n(other.m_limbs.begin(), m_size, m_limbs.begin());
}

void Natural::trim()
{
    while (m_size > 0 && m_limbs[m_size - 1] == 0)
        --m_size;
}

std::uint64_t Natural::word() const
{
    const std::uint64_t low = m_size > 0 ? m_limbs[0] : 0;
    const std::uint64_t high = m_size > 1 ? m_limbs[1] : 0;
    return high << kLimbBits | low;
}

bool Natural::timesAndPlus(std::uint32_t factor, std::uint32_t summand)
{
    std::uint64_t carry = summand;
    for (std::uint32_t index = 0; index < m_size; ++index) {
        carry += static_cast<std::uint64_t>(m_limbs[index]) * factor;
        m_limbs[index] = static_cast<std::uint32_t>(carry);
        carry >>= kLimbBits;
    }
    if (carry == 0)
        return true;
    if (m_size == kLimbs)
        return false;
    m_limbs[m_size++] = static_cast<std::uint32_t>(carry);
    return true;
}

std::optional<Natural> Natural::parse(std::string_view digits)
{
    Natural made;
    if (digits.empty())
        return std::nullopt;
    for (const char digit : digits) {
        if (digit < '0' || digit > '9' || !made.timesAndPlus(10, static_cast<std::uint32_t>(digit - '0')))
            return std::nullopt;
    }
    return made;
}

std::optional<Natural> Natural::powerOfTen(std::uint32_t exponent)
{
    constexpr auto kDigits = static_cast<std::uint32_t>(kChunkDigits);
    if (exponent > kMaximumBits) // Far beyond what fits.
        return std::nullopt;
    Natural made(1);
    for (; exponent >= kDigits; exponent -= kDigits) {
        if (!made.timesAndPlus(kChunk, 0))
            return std::nullopt;
    }
    std::uint32_t rest = 1;
    for (; exponent > 0; --exponent)
        rest *= 10;
    return made.timesAndPlus(rest, 0) ? std::optional<Natural>(made) : std::nullopt;
}

std::size_t Natural::bits() const
{
    return m_size == 0 ? 0
                       : m_size * std::size_t{kLimbBits}
                             - static_cast<std::size_t>(std::countl_zero(m_limbs[m_size - 1]));
}

std::optional<Natural> Natural::plus(const Natural& other) const
{
    const Natural& longer = m_size >= other.m_size ? *this : other;
    const Natural& shorter = m_size >= other.m_size ? other : *this;
    Natural sum;
    sum.m_size = longer.m_size;
    std::uint64_t carry = 0;
    for (std::uint32_t index = 0; index < longer.m_size; ++index) {
        carry += longer.m_limbs[index];
        carry += index < shorter.m_size ? shorter.m_limbs[index] : 0;
        sum.m_limbs[index] = static_cast<std::uint32_t>(carry);
        carry >>= kLimbBits;
    }
    if (carry == 0)
        return sum;
    if (sum.m_size == kLimbs)
        return std::nullopt;
    sum.m_limbs[sum.m_size++] = static_cast<std::uint32_t>(carry);
    return sum;
}

Natural Natural::minus(const Natural& other) const
{
    assert(other <= *this);
    Natural rest;
    rest.m_size = m_size;
    std::int64_t borrow = 0;
    for (std::uint32_t index = 0; index < m_size; ++index) {
        borrow += m_limbs[index];
        borrow -= index < other.m_size ? other.m_limbs[index] : 0;
        rest.m_limbs[index] = static_cast<std::uint32_t>(borrow);
        borrow >>= kLimbBits;
    }
    rest.trim();
    return rest;
}

std::optional<Natural> Natural::times(const Natural& other) const
{
    Natural product;
    if (isZero() || other.isZero())
        return product;
    if (bits() + other.bits() > kMaximumBits)
        return std::nullopt;
    product.m_size = std::min<std::uint32_t>(m_size + other.m_size, kLimbs);
    std::fill_n(product.m_limbs.begin(), product.m_size, 0);
    for (std::uint32_t i = 0; i < m_size; ++i) {
        std::uint64_t carry = 0;
        for (std::uint32_t j = 0; j < other.m_size; ++j) {
            carry += static_cast<std::uint64_t>(m_limbs[i]) * other.m_limbs[j] + product.m_limbs[i + j];
            product.m_limbs[i + j] = static_cast<std::uint32_t>(carry);
            carry >>= kLimbBits;
        }
        if (carry != 0)
            product.m_limbs[i + other.m_size] = static_cast<std::uint32_t>(carry);
    }
    product.trim();
    return product;
}

std::uint32_t Natural::divide(std::uint32_t divisor)
{
    std::uint64_t rest = 0;
    for (std::uint32_t index = m_size; index-- > 0;) {
        rest = rest << kLimbBits | m_limbs[index];
        m_limbs[index] = static_cast<std::uint32_t>(rest / divisor);
        rest %= divisor;
    }
    trim();
    return static_cast<std::uint32_t>(rest);
}

Natural Natural::shiftedLeft(unsigned bits) const
{
    Natural made;
    std::uint64_t carry = 0;
    for (std::uint32_t index = 0; index < m_size; ++index) {
        carry |= static_cast<std::uint64_t>(m_limbs[index]) << bits;
        made.m_limbs[made.m_size++] = static_cast<std::uint32_t>(carry);
        carry >>= kLimbBits;
    }
    if (carry != 0)
        made.m_limbs[made.m_size++] = static_cast<std::uint32_t>(carry);
    return made;
}

Natural Natural::shiftedRight(unsigned bits) const
{
    Natural made;
    made.m_size = m_size;
    std::uint64_t carry = 0;
    for (std::uint32_t index = m_size; index-- > 0;) {
        carry = carry << kLimbBits | m_limbs[index];
        made.m_limbs[index] = static_cast<std::uint32_t>(carry >> bits);
    }
    made.trim();
    return made;
}

// Knuth, The Art of Computer Programming, volume 2, 4.3.1, algorithm D.
NaturalDivision Natural::dividedBy(const Natural& divisor) const
{
    assert(!divisor.isZero());
    NaturalDivision result;
    if (*this < divisor) {
        result.remainder = *this;
        return result;
    }
    if (divisor.m_size == 1) {
        result.quotient = *this;
        result.remainder = Natural(result.quotient.divide(divisor.m_limbs[0]));
        return result;
    }
    // The divisor's first bit must be set; the dividend then takes one limb more.
    const auto shift = static_cast<unsigned>(std::countl_zero(divisor.m_limbs[divisor.m_size - 1]));
    const Natural v = divisor.shiftedLeft(shift);
    std::array<std::uint32_t, kLimbs + 1> u; // NOLINT(cppcoreguidelines-pro-type-member-init)
    std::uint64_t carry = 0;
    for (std::uint32_t index = 0; index < m_size; ++index) {
        carry |= static_cast<std::uint64_t>(m_limbs[index]) << shift;
        u[index] = static_cast<std::uint32_t>(carry);
        carry >>= kLimbBits;
    }
    u[m_size] = static_cast<std::uint32_t>(carry);
    const std::uint32_t n = v.m_size;
    result.quotient.m_size = m_size - n + 1;
    for (std::uint32_t j = m_size - n + 1; j-- > 0;)
        result.quotient.m_limbs[j] = divideStep(u.data() + j, v.m_limbs.data(), n);
    result.quotient.trim();
    Natural remainder;
    remainder.m_size = n;
    std::copy_n(u.begin(), n, remainder.m_limbs.begin());
    remainder.trim();
    result.remainder = remainder.shiftedRight(shift);
    return result;
}

std::string Natural::toString() const
{
    if (isZero())
        return "0";
    std::string reversed;
    for (Natural rest = *this; !rest.isZero();) {
        std::uint32_t chunk = rest.divide(kChunk);
        for (std::size_t count = 0; count < kChunkDigits && (chunk != 0 || !rest.isZero()); ++count) {
            reversed += static_cast<char>('0' + chunk % 10);
            chunk /= 10;
        }
    }
    return {reversed.rbegin(), reversed.rend()};
}

std::strong_ordering operator<=>(const Natural& left, const Natural& right)
{
    if (left.m_size != right.m_size)
        return left.m_size <=> right.m_size;
    for (std::uint32_t index = left.m_size; index-- > 0;) {
        if (left.m_limbs[index] != right.m_limbs[index])
            return left.m_limbs[index] <=> right.m_limbs[index];
    }
    return std::strong_ordering::equal;
}

Natural commonDivisor(const Natural& left, const Natural& right)
{
    Natural a = left;
    Natural b = right;
    while (!b.isZero()) {
        if (a.fitsWord() && b.fitsWord())
            return Natural(std::gcd(a.word(), b.word()));
        Natural rest = a.dividedBy(b).remainder;
        a = b;
        b = rest;
    }
    return a;
}

} // namespace hilum::ucum
