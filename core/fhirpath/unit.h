// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/value.h"

#include <array>
#include <optional>

namespace hilum::fhirpath {

/// A unit as a multiple of base units: metre, second, gram, radian, kelvin, coulomb, candela, mole, and
/// arbitrary units such as [IU], which only compare with themselves.
struct UnitMeasure
{
    static constexpr std::size_t kDimensions = 9;

    Decimal factor = Decimal(1);
    std::array<std::int8_t, kDimensions> dimension{};

    [[nodiscard]] bool isComparableWith(const UnitMeasure& other) const
    {
        return dimension == other.dimension;
    }
};

/// Reads a unit of the units that are common in care, with prefixes, products, quotients and exponents, as
/// UCUM writes them (https://ucum.org, sections 2 and 4). Nothing for what it does not know, and for special
/// units such as Cel, whose scale does not begin at zero.
[[nodiscard]] std::optional<UnitMeasure> measureUnit(std::string_view unit);

/// True where both can be brought to one unit.
[[nodiscard]] bool areComparable(const Quantity& left, const Quantity& right);

/// Both numbers in one unit: that of the finer one. Nothing where they have none in common, or where a
/// calendar year or month meets a definite duration (N1 4.1.8).
struct CommonNumbers
{
    Decimal left;
    Decimal right;
};
[[nodiscard]] std::optional<CommonNumbers> inCommonUnit(const Quantity& left, const Quantity& right);

/// The calendar unit that a quantity moves dates by; nothing for units that are none, and for the definite
/// durations `'a'` and `'mo'`.
[[nodiscard]] std::optional<CalendarUnit> calendarUnitOf(const Quantity& quantity);

} // namespace hilum::fhirpath
