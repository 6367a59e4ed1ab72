// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <compare>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace hilum::ucum {

struct NaturalDivision;

/// A whole number from zero on, held in place and exactly, of at most kMaximumBits. What would become larger
/// gives nothing; nothing is ever rounded.
class Natural
{
public:
    static constexpr std::size_t kLimbs = 136;
    static constexpr std::size_t kMaximumBits = kLimbs * 32;

    Natural() = default;
    explicit Natural(std::uint64_t number);
    Natural(const Natural& other) { assign(other); }
    Natural& operator=(const Natural& other)
    {
        if (this != &other)
            assign(other);
        return *this;
    }
    ~Natural() = default;

    /// Reads decimal digits; the whole text or nothing.
    [[nodiscard]] static std::optional<Natural> parse(std::string_view digits);
    [[nodiscard]] static std::optional<Natural> powerOfTen(std::uint32_t exponent);

    [[nodiscard]] bool isZero() const { return m_size == 0; }
    [[nodiscard]] bool isOne() const { return m_size == 1 && m_limbs[0] == 1; }
    [[nodiscard]] bool isEven() const { return m_size == 0 || (m_limbs[0] & 1) == 0; }
    /// Bits without leading zeros; 0 for zero.
    [[nodiscard]] std::size_t bits() const;

    [[nodiscard]] std::optional<Natural> plus(const Natural& other) const;
    /// REQUIRES: other <= *this.
    [[nodiscard]] Natural minus(const Natural& other) const;
    [[nodiscard]] std::optional<Natural> times(const Natural& other) const;
    /// REQUIRES: the divisor is not zero.
    [[nodiscard]] NaturalDivision dividedBy(const Natural& divisor) const;
    /// Divides by a small number in place and returns the remainder. REQUIRES: the divisor is not zero.
    std::uint32_t divide(std::uint32_t divisor);

    /// Decimal digits.
    [[nodiscard]] std::string toString() const;

    friend std::strong_ordering operator<=>(const Natural& left, const Natural& right);
    friend bool operator==(const Natural& left, const Natural& right)
    {
        return (left <=> right) == std::strong_ordering::equal;
    }
    /// The greatest common divisor.
    friend Natural commonDivisor(const Natural& left, const Natural& right);

private:
    void assign(const Natural& other);
    void trim();
    [[nodiscard]] bool fitsWord() const { return m_size <= 2; }
    /// REQUIRES: fitsWord().
    [[nodiscard]] std::uint64_t word() const;
    /// Shifted by less than a limb. REQUIRES: there is room.
    [[nodiscard]] Natural shiftedLeft(unsigned bits) const;
    [[nodiscard]] Natural shiftedRight(unsigned bits) const;
    bool timesAndPlus(std::uint32_t factor, std::uint32_t summand);

    // Least significant first; those from m_size on are not initialised.
    std::array<std::uint32_t, kLimbs> m_limbs; // NOLINT(cppcoreguidelines-pro-type-member-init)
    std::uint32_t m_size = 0;
};

struct NaturalDivision
{
    Natural quotient;
    Natural remainder;
};

} // namespace hilum::ucum
