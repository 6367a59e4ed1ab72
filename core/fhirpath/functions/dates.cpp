// SPDX-License-Identifier: Apache-2.0
#include "core/fhirpath/conversion.h"
#include "core/fhirpath/functions/boundary.h"
#include "core/fhirpath/functions/function_call.h"
#include "core/fhirpath/functions/function_groups.h"
#include "core/fhirpath/unit.h"

namespace hilum::fhirpath {

namespace {

bool nowFunction(FunctionCall& call, Collection& out)
{
    call.add(out, Value::dateTime(call.context().now()));
    return true;
}

bool todayFunction(FunctionCall& call, Collection& out)
{
    call.add(out, Value::date(call.context().now().date()));
    return true;
}

bool timeOfDayFunction(FunctionCall& call, Collection& out)
{
    const DateTime& now = call.context().now();
    call.add(out, Value::time({.hour = now.hour,
                               .minute = now.minute,
                               .second = now.second,
                               .precision = now.precision,
                               .nanosecond = now.nanosecond,
                               .fractionDigits = now.fractionDigits}));
    return true;
}

/// The input as Date, DateTime or Time; the text of a node as what it is.
Single inputMoment(FunctionCall& call, Value& out)
{
    Item item;
    const Single found = call.inputItem(item);
    if (found != Single::Value)
        return found;
    out = primitiveOf(item, call.values());
    if (out.isString() && item.isNode())
        out = convertItem(item, ValueKind::DateTime, call.values()).value_or(out);
    if (isMoment(out))
        return found;
    if (out.isString() && item.isNode())
        return Single::Empty;
    (void)call.fail(Diagnostic::error("fhirpath.wrong-type", "{0} was expected here, not {1}.",
                                      {"DateTime", std::string(item.typeName())}));
    return Single::Failed;
}

enum class Component : std::uint8_t { Year, Month, Day, Hour, Minute, Second, Millisecond, Zone, Date, Time };

DatePrecision precisionOf(Component component)
{
    switch (component) {
    case Component::Year:
        return DatePrecision::Year;
    case Component::Month:
        return DatePrecision::Month;
    case Component::Day:
        return DatePrecision::Day;
    case Component::Minute:
        return DatePrecision::Minute;
    case Component::Second:
        return DatePrecision::Second;
    case Component::Millisecond:
        return DatePrecision::Fraction;
    case Component::Date:
        return DatePrecision::Year;
    default:
        return DatePrecision::Hour;
    }
}

Value componentOf(const DateTime& moment, Component component)
{
    switch (component) {
    case Component::Year:
        return Value::integer(moment.year);
    case Component::Month:
        return Value::integer(moment.month);
    case Component::Day:
        return Value::integer(moment.day);
    case Component::Hour:
        return Value::integer(moment.hour);
    case Component::Minute:
        return Value::integer(moment.minute);
    case Component::Second:
        return Value::integer(moment.second);
    case Component::Millisecond:
        return Value::integer(moment.nanosecond / 1'000'000);
    case Component::Zone:
        return moment.hasZone
                   ? Value::decimal(Decimal(moment.zoneMinutes).dividedBy(Decimal(60)).value_or(Decimal()))
                   : Value();
    case Component::Date:
        return Value::date(moment.date());
    case Component::Time:
        break;
    }
    DateTime time = moment;
    time.year = 1;
    time.month = 1;
    time.day = 1;
    time.hasZone = false;
    time.zoneMinutes = 0;
    return Value::time(time);
}

template<Component component>
bool partOfMoment(FunctionCall& call, Collection& out)
{
    Value value;
    const Single found = inputMoment(call, value);
    if (found != Single::Value)
        return goesOn(found);
    const bool isDatePart = component <= Component::Day || component == Component::Date;
    const bool isThere = value.asDateTime().precision >= precisionOf(component)
                         && (!isDatePart || value.kind() != ValueKind::Time);
    const Value part = isThere ? componentOf(value.asDateTime(), component) : Value();
    if (!part.isNone())
        call.add(out, part);
    return true;
}

template<Boundary side>
bool boundaryFunction(FunctionCall& call, Collection& out)
{
    Item item;
    const Single found = call.inputItem(item);
    if (found != Single::Value)
        return goesOn(found);
    std::optional<int> digits;
    if (call.argumentCount() > 0) {
        std::int64_t given = 0;
        const Single argument = call.argumentInteger(0, given);
        if (argument == Single::Failed)
            return false;
        if (argument == Single::Value)
            digits = static_cast<int>(std::clamp<std::int64_t>(given, -1, 1000));
    }
    const Value value = boundaryOf(primitiveOf(item, call.values()), side, digits, call.values());
    if (!value.isNone())
        call.add(out, value);
    return true;
}

bool precisionFunction(FunctionCall& call, Collection& out)
{
    Item item;
    const Single found = call.inputItem(item);
    if (found == Single::Value) {
        if (const std::optional<int> digits = precisionDigits(primitiveOf(item, call.values())); digits)
            call.add(out, Value::integer(*digits));
    }
    return goesOn(found);
}

bool comparableFunction(FunctionCall& call, Collection& out)
{
    Value left;
    Item right;
    const Single input = call.inputValue(ValueKind::Quantity, left);
    const Single found = input == Single::Value ? call.argumentItem(0, right) : input;
    if (found != Single::Value)
        return goesOn(found);
    const Value other = primitiveOf(right, call.values());
    call.addBoolean(out, other.kind() == ValueKind::Quantity
                             && areComparable(left.asQuantity(), other.asQuantity()));
    return true;
}

constexpr FunctionRow kDateRows[] = {
    {"now",
     "now()",
     "Date and time of the run, the same wherever it stands.",
     0,
     0,
     {},
     ResultKind::OneDateTime,
     nowFunction,
     {{{"now() = now()", "true"}}}},
    {"today",
     "today()",
     "The date of the run.",
     0,
     0,
     {},
     ResultKind::OneDate,
     todayFunction,
     {{{"today() = now().dateOf()", "true"}}}},
    {"timeOfDay",
     "timeOfDay()",
     "The time of day of the run.",
     0,
     0,
     {},
     ResultKind::OneTime,
     timeOfDayFunction,
     {{{"timeOfDay() = now().timeOf()", "true"}}}},
    {"yearOf",
     "yearOf()",
     "Its year.",
     0,
     0,
     {},
     ResultKind::OneInteger,
     partOfMoment<Component::Year>,
     {{{"@2026-11-25.yearOf()", "2026"}}},
     kMomentKinds},
    {"monthOf",
     "monthOf()",
     "Its month, 1 to 12.",
     0,
     0,
     {},
     ResultKind::OneInteger,
     partOfMoment<Component::Month>,
     {{{"@2026-11-25.monthOf()", "11"}, {"@2026.monthOf()", "{}"}}},
     kMomentKinds},
    {"dayOf",
     "dayOf()",
     "Its day of the month.",
     0,
     0,
     {},
     ResultKind::OneInteger,
     partOfMoment<Component::Day>,
     {{{"@2026-11-25.dayOf()", "25"}}},
     kMomentKinds},
    {"hourOf",
     "hourOf()",
     "Its hour.",
     0,
     0,
     {},
     ResultKind::OneInteger,
     partOfMoment<Component::Hour>,
     {{{"@2026-11-25T10:30.hourOf()", "10"}, {"@T10:30.hourOf()", "10"}}},
     kMomentKinds},
    {"minuteOf",
     "minuteOf()",
     "Its minute.",
     0,
     0,
     {},
     ResultKind::OneInteger,
     partOfMoment<Component::Minute>,
     {{{"@T10:30.minuteOf()", "30"}}},
     kMomentKinds},
    {"secondOf",
     "secondOf()",
     "Its second.",
     0,
     0,
     {},
     ResultKind::OneInteger,
     partOfMoment<Component::Second>,
     {{{"@T10:30:15.secondOf()", "15"}}},
     kMomentKinds},
    {"millisecondOf",
     "millisecondOf()",
     "Its milliseconds.",
     0,
     0,
     {},
     ResultKind::OneInteger,
     partOfMoment<Component::Millisecond>,
     {{{"@T10:30:15.250.millisecondOf()", "250"}}},
     kMomentKinds},
    {"timezoneOffsetOf",
     "timezoneOffsetOf()",
     "Its distance from UTC in hours.",
     0,
     0,
     {},
     ResultKind::OneDecimal,
     partOfMoment<Component::Zone>,
     {{{"@2026-11-25T10:30:00+05:30.timezoneOffsetOf()", "5.5"}}},
     kMomentKinds},
    {"dateOf",
     "dateOf()",
     "Its date without the time.",
     0,
     0,
     {},
     ResultKind::OneDate,
     partOfMoment<Component::Date>,
     {{{"@2026-11-25T10:30.dateOf()", "@2026-11-25"}}},
     kMomentKinds},
    {"timeOf",
     "timeOf()",
     "Its time without the date.",
     0,
     0,
     {},
     ResultKind::OneTime,
     partOfMoment<Component::Time>,
     {{{"@2026-11-25T10:30.timeOf()", "@T10:30"}}},
     kMomentKinds},
    {"lowBoundary",
     "lowBoundary([precision])",
     "The least value that it can stand for.",
     0,
     1,
     {ArgumentKind::Value},
     ResultKind::Input,
     boundaryFunction<Boundary::Low>,
     {{{"1.587.lowBoundary(8)", "1.58650000"}, {"@2014.lowBoundary(6)", "@2014-01"}}},
     {},
     {kWholeKinds}},
    {"highBoundary",
     "highBoundary([precision])",
     "The greatest value that it can stand for.",
     0,
     1,
     {ArgumentKind::Value},
     ResultKind::Input,
     boundaryFunction<Boundary::High>,
     {{{"1.587.highBoundary(8)", "1.58750000"}, {"@2014.highBoundary(6)", "@2014-12"}}},
     {},
     {kWholeKinds}},
    {"precision",
     "precision()",
     "Number of digits to which it is known.",
     0,
     0,
     {},
     ResultKind::OneInteger,
     precisionFunction,
     {{{"1.58700.precision()", "5"}, {"@2014.precision()", "4"}}}},
    {"comparable",
     "comparable(quantity)",
     "True if both units measure the same.",
     1,
     1,
     {ArgumentKind::Value},
     ResultKind::OneBoolean,
     comparableFunction,
     {{{"1 'cm'.comparable(1 'm')", "true"}, {"1 'cm'.comparable(1 's')", "false"}}}},
};

} // namespace

FunctionGroup dateFunctions()
{
    return {"Dates and precision", kDateRows};
}

} // namespace hilum::fhirpath
