// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ucum/rational.h"

#include <cstdint>
#include <optional>
#include <string_view>

namespace hilum::ucum {

/// The functions that definitions of special units name (UCUM §21 to §23): between a measurement on such a
/// scale and the corresponding proper unit.
enum class ScaleFunction : std::uint8_t {
    Celsius,
    Fahrenheit,
    Reaumur,
    NegativeLogarithm, ///< pH and homeopathic potencies; with a base.
    Logarithm,
    TwiceLogarithm,
    HundredTangents,
    SquareRoot
};

/// A special unit's scale: r = f(m / u) and m = f⁻¹(r) × u for a measurement m and the proper unit u.
struct SpecialScale
{
    ScaleFunction function = ScaleFunction::Celsius;
    /// Of a logarithm; 0 is e.
    std::uint32_t base = 0;

    /// By the name in a definition: `Cel`, `lgTimes2`, `hpX`, `100tan`. Nothing for one that is not known.
    [[nodiscard]] static std::optional<SpecialScale> named(std::string_view name);

    /// True where every reading has an amount: scales that only begin elsewhere.
    [[nodiscard]] bool isLinear() const { return function <= ScaleFunction::Reaumur; }

    /// f: from multiples of the proper unit to the scale. Exact where the function is; otherwise to 16
    /// digits. Nothing where the function has no value (the logarithm of a negative number) or none that can
    /// be held.
    [[nodiscard]] std::optional<Rational> fromProper(const Rational& multiple) const;
    /// f⁻¹.
    [[nodiscard]] std::optional<Rational> toProper(const Rational& reading) const;
};

} // namespace hilum::ucum
