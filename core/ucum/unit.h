// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/decimal.h"
#include "core/base/result.h"
#include "core/ucum/catalogue.h"

#include <compare>

namespace hilum::ucum {

/// A unit of the Unified Code for Units of Measure, reduced to base units. A value: cheap enough to copy,
/// immutable, usable from any thread. Numbers stay exact except on logarithmic and angular scales.
class Unit
{
public:
    /// The unity.
    Unit() = default;
    /// Reads a unit in case sensitive symbols: `mg/dL`, `10*3/uL`, `mm[Hg]`, `{score}`. The empty text is the
    /// unity. Diagnostics are those of readUnit() and meaningOf(); their place has the bytes of the text.
    [[nodiscard]] static Result<Unit> parse(std::string_view text);

    /// The same for data, where nobody reads a diagnostic: nothing where it is no unit.
    [[nodiscard]] static std::optional<Unit> find(std::string_view text);

    /// True where amounts of both can be brought to one unit. Arbitrary units ([iU]) fit only themselves.
    [[nodiscard]] bool isComparableWith(const Unit& other) const
    {
        return m_meaning.dimension == other.m_meaning.dimension;
    }
    /// True where the unit has a scale of its own: Cel, [pH], dB.
    [[nodiscard]] bool isSpecial() const { return m_meaning.special != nullptr; }
    /// Same size and dimension, however they are written: `g/L` and `mg/mL`.
    friend bool operator==(const Unit& left, const Unit& right);

    /// The multiple of base units that one of this unit is; of a special unit the scale of its readings.
    [[nodiscard]] const Rational& factor() const { return m_meaning.factor; }
    /// Base units in the order of their codes: `g.m-1.s-2`; `1` for none. A unit that reads as itself.
    [[nodiscard]] std::string canonicalUnit() const;

    /// The product with a power of another unit. REQUIRES: neither is special. Nothing where it is out of
    /// range.
    [[nodiscard]] std::optional<Unit> times(const Unit& other, int power) const;

    /// An amount of this unit in base units, and back. `ucum.no-such-amount` where a scale has no such
    /// reading, `ucum.out-of-range` where the number is too large or small.
    [[nodiscard]] Result<Rational> toBase(const Rational& amount) const;
    [[nodiscard]] Result<Rational> fromBase(const Rational& amount) const;

private:
    explicit Unit(const Meaning& meaning) : m_meaning(meaning) {}

    Meaning m_meaning;
};

/// A number with a unit.
struct Amount
{
    Rational number;
    std::string unit;
};

/// Says whether the grammar holds and every symbol exists.
[[nodiscard]] Result<void> validate(std::string_view unit);

/// The amount in the other unit. `ucum.not-comparable` where there is no way between them.
[[nodiscard]] Result<Rational> convert(const Rational& amount, const Unit& from, const Unit& to);
/// Rounded to what a Decimal holds where the result has no end.
[[nodiscard]] Result<Decimal> convert(const Decimal& amount, const Unit& from, const Unit& to);

/// Which of two amounts is more. `ucum.not-comparable` where their units do not fit.
[[nodiscard]] Result<std::strong_ordering> compare(const Rational& left, const Unit& leftUnit,
                                                   const Rational& right, const Unit& rightUnit);

/// The amount in base units.
[[nodiscard]] Result<Amount> canonical(const Rational& amount, const Unit& unit);

enum class Product : std::uint8_t { Times, Per };
/// Product or quotient of two amounts in base units; `ucum.special-in-product` for units with a scale of
/// their own, `ucum.division-by-zero`.
[[nodiscard]] Result<Amount> combine(Product product, const Rational& left, const Unit& leftUnit,
                                     const Rational& right, const Unit& rightUnit);

/// The unit in words: `(milligram) / (deciliter)`; annotations are not told.
[[nodiscard]] Result<std::string> displayName(std::string_view unit);

} // namespace hilum::ucum
