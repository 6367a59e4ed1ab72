// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/value.h"

#include <compare>
#include <optional>
#include <string>

namespace hilum::fhirpath {

// Quantities whose units are UCUM's (core/ucum) or calendar words. Amounts of one unit, whatever it is, are
// taken as they are. Otherwise there is no common unit where one is not UCUM's, where they measure different
// things, and where a calendar year or month meets a definite duration (N1 4.1.8).

/// True where both can be brought to one unit.
[[nodiscard]] bool areComparable(const Quantity& left, const Quantity& right);

/// Which is more, exactly; nothing where they have no common unit.
[[nodiscard]] std::optional<std::strong_ordering> orderOfQuantities(const Quantity& left,
                                                                    const Quantity& right);

/// The number of the quantity in the unit of another one.
[[nodiscard]] std::optional<Decimal> amountIn(const Quantity& quantity, const Quantity& unit);

enum class Granularity : std::uint8_t { Finer, Coarser };
/// Both numbers in the unit of one of them. Nothing where one has a scale of its own (Cel) and the other not
/// the same unit: temperatures convert, but their sums depend on which is a difference.
struct CommonNumbers
{
    Decimal left;
    Decimal right;
    /// Whose unit it is.
    bool isLeftUnit = true;
};
[[nodiscard]] std::optional<CommonNumbers> inCommonUnit(const Quantity& left, const Quantity& right,
                                                        Granularity granularity);

/// The unit of a product or quotient: `m2`, `g/m`, `1` where it cancels out. Nothing where a unit is not
/// UCUM's or has a scale of its own, unless the other is the unity.
[[nodiscard]] std::optional<std::string> unitOfProduct(const Quantity& left, const Quantity& right);
[[nodiscard]] std::optional<std::string> unitOfQuotient(const Quantity& left, const Quantity& right);

/// The calendar unit that a quantity moves dates by; nothing for units that are none, and for the definite
/// durations `'a'` and `'mo'`.
[[nodiscard]] std::optional<CalendarUnit> calendarUnitOf(const Quantity& quantity);

/// The same in a definite unit where it is a calendar word: `year` becomes `'a'`.
[[nodiscard]] Quantity definite(const Quantity& quantity);

} // namespace hilum::fhirpath
