// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/decimal.h"
#include "core/ucum/natural.h"

namespace hilum::ucum {

/// An exact fraction times a power of ten, as the factors of units are. What would need more than about 600
/// digits above or below the line, or a power of ten beyond ±kMaximumExponent, gives nothing.
class Rational
{
public:
    static constexpr std::size_t kMaximumBits = 2048;
    static constexpr std::int32_t kMaximumExponent = 100'000;
    /// Significant digits of a number that has no end, or one that is too far away to be read.
    static constexpr std::size_t kShownDigits = 34;

    /// Zero.
    Rational() = default;
    explicit Rational(std::uint64_t number) : m_numerator(number) { normalise(); }

    /// Reads `-12.50`, `1e-3`, `+7`; the whole text or nothing.
    [[nodiscard]] static std::optional<Rational> parse(std::string_view text);
    [[nodiscard]] static Rational of(const Decimal& number);
    /// Nothing where the number has more digits before the point than a Decimal holds. Rounded where it has
    /// no end: half to even, to kShownDigits and to what a Decimal holds.
    [[nodiscard]] std::optional<Decimal> toDecimal() const;

    [[nodiscard]] bool isZero() const { return m_numerator.isZero(); }
    [[nodiscard]] bool isNegative() const { return m_isNegative; }

    [[nodiscard]] Rational negated() const;
    [[nodiscard]] std::optional<Rational> plus(const Rational& other) const;
    [[nodiscard]] std::optional<Rational> minus(const Rational& other) const;
    [[nodiscard]] std::optional<Rational> times(const Rational& other) const;
    /// Nothing for a division by zero as well.
    [[nodiscard]] std::optional<Rational> dividedBy(const Rational& other) const;
    /// Nothing for a negative power of zero as well.
    [[nodiscard]] std::optional<Rational> power(int exponent) const;
    /// The exact root, if there is one.
    [[nodiscard]] std::optional<Rational> squareRoot() const;

    /// At most so many significant digits, rounded half to even, without zeros at the end: `0.0063`, `-40`;
    /// `1.5e-40` where plain digits would need many zeros.
    [[nodiscard]] std::string toString(std::size_t significantDigits = kShownDigits) const;

    friend std::strong_ordering operator<=>(const Rational& left, const Rational& right);
    friend bool operator==(const Rational& left, const Rational& right)
    {
        return (left <=> right) == std::strong_ordering::equal;
    }

private:
    /// Digits and where the point stands: 0.DIGITS × 10^exponent.
    struct Digits
    {
        std::string text;
        std::int64_t exponent = 0;
    };

    /// Takes tens out of both numbers.
    void normalise();
    [[nodiscard]] bool isInRange() const;
    [[nodiscard]] Digits rounded(std::size_t significantDigits) const;

    // numerator / denominator × 10^exponent, without a common divisor. Zero has the denominator 1.
    Natural m_numerator;
    Natural m_denominator{1};
    std::int32_t m_exponent = 0;
    bool m_isNegative = false;
};

} // namespace hilum::ucum
