// SPDX-License-Identifier: Apache-2.0
#include "core/fhirpath/unit.h"

#include "core/fhirpath/unit_cache.h"

#include <algorithm>

namespace hilum::fhirpath {

namespace {

struct CalendarWord
{
    std::string_view word;
    /// The definite duration of the same name.
    std::string_view code;
    /// Its length among calendar words (N1 5.5.6: a year is 365 days, a month 30 days).
    std::string_view length;
    CalendarUnit unit;
};

constexpr CalendarWord kCalendarWords[] = {
    {"year", "a", "365.d", CalendarUnit::Year}, {"month", "mo", "30.d", CalendarUnit::Month},
    {"week", "wk", "wk", CalendarUnit::Week},   {"day", "d", "d", CalendarUnit::Day},
    {"hour", "h", "h", CalendarUnit::Hour},     {"minute", "min", "min", CalendarUnit::Minute},
    {"second", "s", "s", CalendarUnit::Second}, {"millisecond", "ms", "ms", CalendarUnit::Millisecond}};

const CalendarWord* calendarWord(const Quantity& quantity)
{
    const auto* found = quantity.isCalendarUnit
                            ? std::ranges::find(kCalendarWords, quantity.unit, &CalendarWord::word)
                            : std::end(kCalendarWords);
    return found == std::end(kCalendarWords) ? nullptr : found;
}

/// Years and months have no fixed length: days and shorter are definite, whether word or code.
bool isYearOrMonth(const Quantity& quantity)
{
    if (quantity.isCalendarUnit)
        return quantity.unit == "year" || quantity.unit == "month";
    return quantity.unit == "a" || quantity.unit == "mo";
}

bool isSameUnit(const Quantity& left, const Quantity& right)
{
    return left.unit == right.unit && left.isCalendarUnit == right.isCalendarUnit;
}

/// The units of two quantities; both or none.
struct UnitPair
{
    const ucum::Unit* left = nullptr;
    const ucum::Unit* right = nullptr;

    explicit operator bool() const { return left != nullptr; }
};

UnitPair unitsOf(const Quantity& left, const Quantity& right)
{
    if (left.isCalendarUnit != right.isCalendarUnit && (isYearOrMonth(left) || isYearOrMonth(right)))
        return {};
    const bool isInMonths =
        left.isCalendarUnit && right.isCalendarUnit && isYearOrMonth(left) && isYearOrMonth(right);
    UnitCache& cache = UnitCache::ofThread();
    const auto find = [&](const Quantity& quantity) {
        if (isInMonths)
            return cache.find(quantity.unit == "year" ? "12.mo" : "mo");
        const CalendarWord* word = calendarWord(quantity);
        return cache.find(word == nullptr ? quantity.unit : word->length);
    };
    UnitPair units{find(left), find(right)};
    if (units.left == nullptr || units.right == nullptr || !units.left->isComparableWith(*units.right))
        return {};
    return units;
}

std::optional<Decimal> converted(const Decimal& number, const ucum::Unit& from, const ucum::Unit& to)
{
    const Result<Decimal> amount = ucum::convert(number, from, to);
    return amount ? std::optional<Decimal>(*amount) : std::nullopt;
}

/// The UCUM code of a unit that may stand in a product; nothing where it may not.
std::optional<std::string_view> factorCode(const Quantity& quantity)
{
    const CalendarWord* word = calendarWord(quantity);
    if (word != nullptr && isYearOrMonth(quantity))
        return std::nullopt;
    const std::string_view code = word == nullptr ? quantity.unit : word->code;
    const ucum::Unit* unit = UnitCache::ofThread().find(code);
    return unit == nullptr || unit->isSpecial() ? std::nullopt : std::optional<std::string_view>(code);
}

/// As the right side of an operator, which is read from left to right.
std::string asOperand(std::string_view code)
{
    if (code.find_first_of("./") == std::string_view::npos)
        return std::string(code);
    return (code.front() == '/' ? "(1" : "(") + std::string(code) + ")";
}

} // namespace

bool areComparable(const Quantity& left, const Quantity& right)
{
    // Whether they compare, not how: years and days do.
    return left.unit == right.unit || unitsOf(left, right);
}

std::optional<std::strong_ordering> orderOfQuantities(const Quantity& left, const Quantity& right)
{
    if (isSameUnit(left, right))
        return left.number <=> right.number;
    const UnitPair units = unitsOf(left, right);
    if (!units)
        return std::nullopt;
    const Result<std::strong_ordering> order = ucum::compare(ucum::Rational::of(left.number), *units.left,
                                                             ucum::Rational::of(right.number), *units.right);
    return order ? std::optional<std::strong_ordering>(*order) : std::nullopt;
}

std::optional<Decimal> amountIn(const Quantity& quantity, const Quantity& unit)
{
    if (isSameUnit(quantity, unit))
        return quantity.number;
    const UnitPair units = unitsOf(quantity, unit);
    return units ? converted(quantity.number, *units.left, *units.right) : std::nullopt;
}

std::optional<CommonNumbers> inCommonUnit(const Quantity& left, const Quantity& right,
                                          Granularity granularity)
{
    if (isSameUnit(left, right))
        return CommonNumbers{left.number, right.number, true};
    const UnitPair units = unitsOf(left, right);
    if (!units || units.left->isSpecial() || units.right->isSpecial())
        return std::nullopt;
    const bool isLeftFiner = units.left->factor() <= units.right->factor();
    CommonNumbers numbers{left.number, right.number, isLeftFiner == (granularity == Granularity::Finer)};
    const std::optional<Decimal> other = numbers.isLeftUnit
                                             ? converted(right.number, *units.right, *units.left)
                                             : converted(left.number, *units.left, *units.right);
    if (!other)
        return std::nullopt;
    (numbers.isLeftUnit ? numbers.right : numbers.left) = *other;
    return numbers;
}

std::optional<std::string> unitOfProduct(const Quantity& left, const Quantity& right)
{
    if (right.unit == "1")
        return std::string(left.unit);
    if (left.unit == "1")
        return std::string(right.unit);
    const std::optional<std::string_view> a = factorCode(left);
    const std::optional<std::string_view> b = factorCode(right);
    if (!a || !b)
        return std::nullopt;
    const bool isSquare = *a == *b && a->find_first_of("./0123456789{(") == std::string_view::npos;
    return isSquare ? std::string(*a) + "2" : std::string(*a) + "." + asOperand(*b);
}

std::optional<std::string> unitOfQuotient(const Quantity& left, const Quantity& right)
{
    if (right.unit == "1")
        return std::string(left.unit);
    if (isSameUnit(left, right))
        return "1";
    const std::optional<std::string_view> a = factorCode(left);
    const std::optional<std::string_view> b = factorCode(right);
    if (!a || !b)
        return std::nullopt;
    return (*a == "1" ? std::string() : std::string(*a)) + "/" + asOperand(*b);
}

std::optional<CalendarUnit> calendarUnitOf(const Quantity& quantity)
{
    if (const CalendarWord* word = calendarWord(quantity); word != nullptr)
        return word->unit;
    const auto* found = std::ranges::find(kCalendarWords, quantity.unit, &CalendarWord::code);
    const bool isMovable =
        !quantity.isCalendarUnit && found != std::end(kCalendarWords) && !isYearOrMonth(quantity);
    return isMovable ? std::optional<CalendarUnit>(found->unit) : std::nullopt;
}

Quantity definite(const Quantity& quantity)
{
    Quantity made = quantity;
    if (const CalendarWord* word = calendarWord(quantity); word != nullptr) {
        made.unit = word->code;
        made.isCalendarUnit = false;
    }
    return made;
}

} // namespace hilum::fhirpath
