// SPDX-License-Identifier: Apache-2.0
#include "core/fhirpath/functions/boundary.h"

#include <array>

namespace hilum::fhirpath {

namespace {

constexpr int kDefaultDigits = 8;
/// More digits than this behind the point are refused, as the reference engines do.
constexpr int kMostDigits = 28;

std::optional<Decimal> boundaryOfNumber(const Decimal& number, Boundary side, int digits)
{
    if (digits < 0 || digits > kMostDigits)
        return std::nullopt;
    // Half a unit of the last digit that was given.
    std::optional<Decimal> half =
        Decimal::parse("0." + std::string(static_cast<std::size_t>(number.scale()), '0') + "5");
    const std::optional<Decimal> edge = !half                   ? half
                                        : side == Boundary::Low ? number.minus(*half)
                                                                : number.plus(*half);
    if (!edge)
        return std::nullopt;
    // Fewer digits than were given: outwards, but a value so small that it vanishes is zero.
    if (digits < number.scale() && number.absolute() < Decimal::parse("1e-" + std::to_string(digits)))
        return Decimal().rounded(digits);
    return edge->roundedTowards(digits, side == Boundary::Low ? RoundTowards::Down : RoundTowards::Up);
}

struct DateDigits
{
    int digits;
    DatePrecision precision;
};

constexpr std::array<DateDigits, 7> kDateDigits = {{{4, DatePrecision::Year},
                                                    {6, DatePrecision::Month},
                                                    {8, DatePrecision::Day},
                                                    {10, DatePrecision::Hour},
                                                    {12, DatePrecision::Minute},
                                                    {14, DatePrecision::Second},
                                                    {17, DatePrecision::Fraction}}};

std::optional<DatePrecision> precisionFor(int digits)
{
    for (const DateDigits& row : kDateDigits) {
        if (row.digits == digits)
            return row.precision;
    }
    return std::nullopt;
}

void fillUp(DateTime& moment)
{
    if (moment.precision < DatePrecision::Month)
        moment.month = 12;
    if (moment.precision < DatePrecision::Day) {
        moment.day = 31;
        while (!moment.isValid())
            --moment.day;
    }
    if (moment.precision < DatePrecision::Hour)
        moment.hour = 23;
    if (moment.precision < DatePrecision::Minute)
        moment.minute = 59;
    if (moment.precision < DatePrecision::Second)
        moment.second = 59;
    if (moment.precision < DatePrecision::Fraction)
        moment.nanosecond = 999'000'000;
}

Value boundaryOfMoment(const Value& value, Boundary side, std::optional<int> digits)
{
    const ValueKind kind = value.kind();
    const int all = kind == ValueKind::Date ? 8 : kind == ValueKind::Time ? 9 : 17;
    const int wanted = digits.value_or(all);
    const std::optional<DatePrecision> precision =
        precisionFor(kind == ValueKind::Time ? wanted + 8 : wanted);
    if (!precision || wanted > all || (kind == ValueKind::Time && *precision < DatePrecision::Hour))
        return {};
    DateTime moment = value.asDateTime();
    const bool wasFraction = moment.precision == DatePrecision::Fraction;
    if (side == Boundary::High)
        fillUp(moment);
    // A time whose zone is not known may be anywhere on earth.
    if (kind == ValueKind::DateTime && !moment.hasZone && *precision >= DatePrecision::Hour) {
        moment.hasZone = true;
        moment.zoneMinutes = side == Boundary::Low ? 14 * 60 : -12 * 60;
    }
    moment.precision = *precision;
    moment.fractionDigits =
        *precision == DatePrecision::Fraction ? (wasFraction ? moment.fractionDigits : 3) : 0;
    if (kind == ValueKind::Date)
        return Value::date(moment);
    return kind == ValueKind::Time ? Value::time(moment) : Value::dateTime(moment);
}

} // namespace

Value boundaryOf(const Value& value, Boundary side, std::optional<int> digits, Arena& arena)
{
    const auto ofNumber = [&](const Decimal& number) {
        return boundaryOfNumber(number, side, digits.value_or(kDefaultDigits));
    };
    switch (value.kind()) {
    case ValueKind::Integer:
    case ValueKind::Decimal: {
        const bool isWhole = value.kind() == ValueKind::Integer;
        const std::optional<Decimal> edge =
            ofNumber(isWhole ? Decimal(value.asInteger()) : value.asDecimal());
        return edge ? Value::decimal(*edge) : Value();
    }
    case ValueKind::Quantity: {
        Quantity quantity = value.asQuantity();
        const std::optional<Decimal> edge = ofNumber(quantity.number);
        if (!edge)
            return {};
        quantity.number = *edge;
        return Value::quantity(arena.make<Quantity>(quantity));
    }
    case ValueKind::Date:
    case ValueKind::DateTime:
    case ValueKind::Time:
        return boundaryOfMoment(value, side, digits);
    default:
        return {};
    }
}

std::optional<int> precisionDigits(const Value& value)
{
    switch (value.kind()) {
    case ValueKind::Integer:
        return 0;
    case ValueKind::Decimal:
        return value.asDecimal().scale();
    case ValueKind::Date:
    case ValueKind::DateTime:
    case ValueKind::Time: {
        const auto index = static_cast<std::size_t>(value.asDateTime().precision);
        return kDateDigits[index].digits - (value.kind() == ValueKind::Time ? 8 : 0);
    }
    default:
        return std::nullopt;
    }
}

} // namespace hilum::fhirpath
