// SPDX-License-Identifier: Apache-2.0
#include "core/ucum/unit.h"

#include "core/ucum/meaning.h"

namespace hilum::ucum {

namespace {

Diagnostic outOfRange()
{
    return Diagnostic::error("ucum.out-of-range",
                             "The number is too large or too small to be calculated exactly in this unit.");
}

Diagnostic noSuchAmount()
{
    return Diagnostic::error(
        "ucum.no-such-amount",
        "The scale of the unit has no such value: a logarithm needs a number above zero, a "
        "root none below it.");
}

Diagnostic notComparable(const Unit& from, const Unit& to)
{
    return Diagnostic::error("ucum.not-comparable",
                             "The units measure different things: one is of {0}, the other of {1}.",
                             {from.canonicalUnit(), to.canonicalUnit()});
}

Result<Rational> resultOf(const std::optional<Rational>& number)
{
    if (!number)
        return outOfRange();
    return *number;
}

} // namespace

Result<Unit> Unit::parse(std::string_view text)
{
    const Result<std::vector<UnitPart>> parts = readUnit(text, Catalogue::essence());
    if (!parts)
        return parts.error();
    Result<Meaning> meaning = meaningOf(*parts, text);
    if (!meaning)
        return std::move(meaning).error();
    return Unit(*meaning);
}

std::optional<Unit> Unit::find(std::string_view text)
{
    const Result<std::vector<UnitPart>> parts = readUnit(text, Catalogue::essence(), Suggestions::No);
    if (!parts)
        return std::nullopt;
    const Result<Meaning> meaning = meaningOf(*parts, text);
    return meaning ? std::optional<Unit>(Unit(*meaning)) : std::nullopt;
}

bool operator==(const Unit& left, const Unit& right)
{
    const auto scale = [](const Unit& unit) {
        return unit.m_meaning.special;
    };
    return left.isComparableWith(right) && scale(left) == scale(right) && left.factor() == right.factor();
}

std::string Unit::canonicalUnit() const
{
    std::string text;
    for (const Dimension::Term& term : m_meaning.dimension.terms()) {
        if (!text.empty())
            text += '.';
        text += Catalogue::essence().atom(term.atom).code;
        if (term.exponent != 1)
            text += std::to_string(term.exponent);
    }
    return text.empty() ? "1" : text;
}

std::optional<Unit> Unit::times(const Unit& other, int power) const
{
    Unit product = *this;
    const std::optional<Rational> raised = other.factor().power(power);
    const std::optional<Rational> number = raised ? factor().times(*raised) : std::nullopt;
    if (!number || !product.m_meaning.dimension.multiply(other.m_meaning.dimension, power))
        return std::nullopt;
    product.m_meaning.factor = *number;
    return product;
}

Result<Rational> Unit::toBase(const Rational& amount) const
{
    const std::optional<Rational> scaled = amount.times(factor());
    if (!isSpecial() || !scaled)
        return resultOf(scaled);
    const std::optional<Rational> multiple = m_meaning.special->scale.toProper(*scaled);
    if (!multiple)
        return m_meaning.special->scale.isLinear() ? outOfRange() : noSuchAmount();
    return resultOf(multiple->times(m_meaning.special->properFactor));
}

Result<Rational> Unit::fromBase(const Rational& amount) const
{
    if (!isSpecial())
        return resultOf(amount.dividedBy(factor()));
    const std::optional<Rational> multiple = amount.dividedBy(m_meaning.special->properFactor);
    if (!multiple)
        return outOfRange();
    const std::optional<Rational> reading = m_meaning.special->scale.fromProper(*multiple);
    if (!reading)
        return m_meaning.special->scale.isLinear() ? outOfRange() : noSuchAmount();
    return resultOf(reading->dividedBy(factor()));
}

Result<void> validate(std::string_view unit)
{
    const Result<std::vector<UnitPart>> parts = readUnit(unit, Catalogue::essence());
    if (!parts)
        return parts.error();
    return {};
}

Result<Rational> convert(const Rational& amount, const Unit& from, const Unit& to)
{
    if (!from.isComparableWith(to))
        return notComparable(from, to);
    if (from == to)
        return amount;
    const Result<Rational> base = from.toBase(amount);
    return base ? to.fromBase(*base) : base;
}

Result<Decimal> convert(const Decimal& amount, const Unit& from, const Unit& to)
{
    const Result<Rational> converted = convert(Rational::of(amount), from, to);
    if (!converted)
        return converted.error();
    const std::optional<Decimal> number = converted->toDecimal();
    if (!number)
        return outOfRange();
    return *number;
}

Result<std::strong_ordering> compare(const Rational& left, const Unit& leftUnit, const Rational& right,
                                     const Unit& rightUnit)
{
    if (!leftUnit.isComparableWith(rightUnit))
        return notComparable(leftUnit, rightUnit);
    const Result<Rational> a = leftUnit.toBase(left);
    if (!a)
        return a.error();
    const Result<Rational> b = rightUnit.toBase(right);
    if (!b)
        return b.error();
    return *a <=> *b;
}

Result<Amount> canonical(const Rational& amount, const Unit& unit)
{
    Result<Rational> base = unit.toBase(amount);
    if (!base)
        return std::move(base).error();
    return Amount{*base, unit.canonicalUnit()};
}

Result<Amount> combine(Product product, const Rational& left, const Unit& leftUnit, const Rational& right,
                       const Unit& rightUnit)
{
    if (leftUnit.isSpecial() || rightUnit.isSpecial()) {
        return Diagnostic::error(
            "ucum.special-in-product",
            "A unit with a scale of its own, such as Cel or [pH], cannot be multiplied or "
            "divided; convert it first (Cel to K).");
    }
    const bool isQuotient = product == Product::Per;
    if (isQuotient && right.isZero())
        return Diagnostic::error("ucum.division-by-zero", "An amount cannot be divided by zero.");
    const std::optional<Unit> unit = leftUnit.times(rightUnit, isQuotient ? -1 : 1);
    const std::optional<Rational> number = isQuotient ? left.dividedBy(right) : left.times(right);
    if (!unit || !number)
        return outOfRange();
    return canonical(*number, *unit);
}

} // namespace hilum::ucum
