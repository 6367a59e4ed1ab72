// SPDX-License-Identifier: Apache-2.0
#include "core/ucum/special_scale.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <string>

namespace hilum::ucum {

namespace {

/// Digits of a long double that are right after a logarithm or a power.
constexpr int kCertainDigits = 16;
constexpr long double kPi = 3.14159265358979323846264338327950288L;

std::optional<Rational> offsetOf(ScaleFunction function)
{
    switch (function) {
    case ScaleFunction::Celsius:
        return Rational::parse("273.15");
    case ScaleFunction::Fahrenheit:
        return Rational::parse("459.67");
    case ScaleFunction::Reaumur:
        return Rational::parse("218.52");
    default:
        return std::nullopt;
    }
}

std::optional<long double> inexact(const Rational& number)
{
    const std::string text = number.toString(25);
    long double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc() && std::isfinite(value) ? std::optional<long double>(value) : std::nullopt;
}

std::optional<Rational> rounded(long double value)
{
    if (!std::isfinite(value))
        return std::nullopt;
    std::array<char, 64> text{};
    const auto [end, error] = std::to_chars(text.data(), text.data() + text.size(), value,
                                            std::chars_format::scientific, kCertainDigits - 1);
    return error == std::errc() ? Rational::parse({text.data(), end}) : std::nullopt;
}

/// The whole number that a reading is, if it is one that a power can have.
std::optional<int> wholePower(const Rational& number)
{
    constexpr int kMostPower = 30'000;
    const std::string text = number.toString();
    int whole = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), whole);
    const bool isWhole = error == std::errc() && end == text.data() + text.size();
    return isWhole && std::abs(whole) <= kMostPower ? std::optional<int>(whole) : std::nullopt;
}

std::optional<Rational> logarithm(const Rational& number, std::uint32_t base)
{
    if (number.isZero() || number.isNegative())
        return std::nullopt;
    if (number == Rational(1))
        return Rational();
    const std::optional<long double> value = inexact(number);
    if (!value || *value == 0)
        return std::nullopt;
    const long double result = base == 0    ? std::log(*value)
                               : base == 2  ? std::log2(*value)
                               : base == 10 ? std::log10(*value)
                                            : std::log(*value) / std::log(static_cast<long double>(base));
    const std::optional<Rational> near = rounded(std::round(result));
    const std::optional<int> whole = base != 0 && near ? wholePower(*near) : std::nullopt;
    if (whole && Rational(base).power(*whole) == number) // A power of the base has an exact logarithm.
        return near;
    return rounded(result);
}

/// The base raised to a reading.
std::optional<Rational> powerOf(std::uint32_t base, const Rational& exponent)
{
    if (const std::optional<int> whole = base != 0 ? wholePower(exponent) : std::nullopt; whole) {
        if (const std::optional<Rational> exact = Rational(base).power(*whole); exact)
            return exact;
    }
    const std::optional<long double> power = inexact(exponent);
    if (!power)
        return std::nullopt;
    const long double result =
        base == 0 ? std::exp(*power) : std::pow(static_cast<long double>(base), *power);
    return result == 0 ? std::nullopt : rounded(result);
}

} // namespace

std::optional<SpecialScale> SpecialScale::named(std::string_view name)
{
    struct Row
    {
        std::string_view name;
        SpecialScale scale;
    };
    static constexpr Row kRows[] = {{"Cel", {ScaleFunction::Celsius, 0}},
                                    {"degF", {ScaleFunction::Fahrenheit, 0}},
                                    {"degRe", {ScaleFunction::Reaumur, 0}},
                                    {"pH", {ScaleFunction::NegativeLogarithm, 10}},
                                    {"hpX", {ScaleFunction::NegativeLogarithm, 10}},
                                    {"hpC", {ScaleFunction::NegativeLogarithm, 100}},
                                    {"hpM", {ScaleFunction::NegativeLogarithm, 1'000}},
                                    {"hpQ", {ScaleFunction::NegativeLogarithm, 50'000}},
                                    {"ln", {ScaleFunction::Logarithm, 0}},
                                    {"lg", {ScaleFunction::Logarithm, 10}},
                                    {"ld", {ScaleFunction::Logarithm, 2}},
                                    {"lgTimes2", {ScaleFunction::TwiceLogarithm, 10}},
                                    {"tanTimes100", {ScaleFunction::HundredTangents, 0}},
                                    {"100tan", {ScaleFunction::HundredTangents, 0}},
                                    {"sqrt", {ScaleFunction::SquareRoot, 0}}};
    const auto* found =
        std::ranges::find_if(kRows, [name](const Row& row) { return equalsIgnoringCase(row.name, name); });
    return found == std::end(kRows) ? std::nullopt : std::optional<SpecialScale>(found->scale);
}

std::optional<Rational> SpecialScale::fromProper(const Rational& multiple) const
{
    switch (function) {
    case ScaleFunction::Celsius:
    case ScaleFunction::Fahrenheit:
    case ScaleFunction::Reaumur:
        return multiple.minus(*offsetOf(function));
    case ScaleFunction::Logarithm:
        return logarithm(multiple, base);
    case ScaleFunction::NegativeLogarithm: {
        const std::optional<Rational> power = logarithm(multiple, base);
        return power ? std::optional<Rational>(power->negated()) : std::nullopt;
    }
    case ScaleFunction::TwiceLogarithm: {
        const std::optional<Rational> power = logarithm(multiple, base);
        return power ? power->times(Rational(2)) : std::nullopt;
    }
    case ScaleFunction::HundredTangents: {
        constexpr long double kSteepest =
            1e15L; // Beyond it stands an angle of 90 degrees, which has no tangent.
        const std::optional<long double> degrees = inexact(multiple);
        const long double tangent = degrees ? std::tan(*degrees * kPi / 180) : kSteepest;
        return std::abs(tangent) < kSteepest ? rounded(100 * tangent) : std::nullopt;
    }
    case ScaleFunction::SquareRoot:
        break;
    }
    if (const std::optional<Rational> exact = multiple.squareRoot(); exact || multiple.isNegative())
        return exact;
    const std::optional<long double> value = inexact(multiple);
    return value ? rounded(std::sqrt(*value)) : std::nullopt;
}

std::optional<Rational> SpecialScale::toProper(const Rational& reading) const
{
    switch (function) {
    case ScaleFunction::Celsius:
    case ScaleFunction::Fahrenheit:
    case ScaleFunction::Reaumur:
        return reading.plus(*offsetOf(function));
    case ScaleFunction::Logarithm:
        return powerOf(base, reading);
    case ScaleFunction::NegativeLogarithm:
        return powerOf(base, reading.negated());
    case ScaleFunction::TwiceLogarithm: {
        const std::optional<Rational> half = reading.dividedBy(Rational(2));
        return half ? powerOf(base, *half) : std::nullopt;
    }
    case ScaleFunction::HundredTangents: {
        const std::optional<long double> value = inexact(reading);
        return value ? rounded(std::atan(*value / 100) * 180 / kPi) : std::nullopt;
    }
    case ScaleFunction::SquareRoot:
        break;
    }
    return reading.times(reading);
}

} // namespace hilum::ucum
