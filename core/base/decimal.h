// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace hilum {

enum class RoundTowards : std::uint8_t { Zero, Down, Up };

/// An exact decimal number: coefficient × 10^-scale, the coefficient a signed 128-bit integer of at most 38
/// digits. The scale is kept, so `1.10` stays `1.10`; comparison and equality ignore it. Operations that
/// would lose digits beyond 38 round half to even, those that overflow give nothing.
class Decimal
{
public:
    static constexpr int kMaximumDigits = 38;

    constexpr Decimal() = default;
    explicit constexpr Decimal(std::int64_t whole)
        : m_low(static_cast<std::uint64_t>(whole)), m_high(whole < 0 ? -1 : 0)
    {
    }

    /// Reads `-12.50`, `1e3`, `+7`; the whole text or nothing.
    [[nodiscard]] static std::optional<Decimal> parse(std::string_view text);

    /// Digits as they were given: `1.10`. Never in exponent form.
    [[nodiscard]] std::string toString() const;
    /// Appends toString() to a buffer without a temporary.
    void appendTo(std::string& out) const;
    [[nodiscard]] double toDouble() const;
    /// The shortest decimal that reads back as the same double; nothing for NaN, infinity and what overflows.
    [[nodiscard]] static std::optional<Decimal> fromDouble(double number);
    /// The whole number, if it is one and fits.
    [[nodiscard]] std::optional<std::int64_t> toInteger() const;

    /// Digits without leading zeros: 3 for `1.10`, 1 for `0.05`.
    [[nodiscard]] int digits() const;
    /// Digits after the point.
    [[nodiscard]] int scale() const { return m_scale; }
    [[nodiscard]] bool isNegative() const { return m_high < 0; }
    [[nodiscard]] bool isZero() const { return m_low == 0 && m_high == 0; }

    [[nodiscard]] std::optional<Decimal> plus(const Decimal& other) const;
    [[nodiscard]] std::optional<Decimal> minus(const Decimal& other) const;
    [[nodiscard]] std::optional<Decimal> times(const Decimal& other) const;
    /// At least 8 digits after the point where the quotient is not exact; nothing for a division by zero.
    [[nodiscard]] std::optional<Decimal> dividedBy(const Decimal& other) const;
    /// Towards zero, as FHIRPath `div` and `mod`.
    [[nodiscard]] std::optional<Decimal> wholeQuotient(const Decimal& other) const;
    [[nodiscard]] std::optional<Decimal> remainder(const Decimal& other) const;
    [[nodiscard]] Decimal negated() const;
    [[nodiscard]] Decimal absolute() const;
    /// With exactly so many digits after the point, rounded half away from zero.
    [[nodiscard]] std::optional<Decimal> rounded(int digits) const;
    /// With at most so many digits after the point, the rest cut off in one direction.
    [[nodiscard]] std::optional<Decimal> roundedTowards(int digits, RoundTowards direction) const;
    [[nodiscard]] Decimal truncated() const;
    [[nodiscard]] Decimal floor() const;
    [[nodiscard]] Decimal ceiling() const;

    friend std::strong_ordering operator<=>(const Decimal& left, const Decimal& right);
    friend bool operator==(const Decimal& left, const Decimal& right)
    {
        return (left <=> right) == std::strong_ordering::equal;
    }

private:
    friend struct DecimalAccess;

    std::uint64_t m_low = 0;
    std::int64_t m_high = 0;
    std::int32_t m_scale = 0;
};

} // namespace hilum
