// SPDX-License-Identifier: Apache-2.0
#include "core/fhirpath/conversion.h"

#include "core/fhirpath/functions/function_call.h"
#include "core/fhirpath/functions/function_groups.h"
#include "core/fhirpath/unit.h"

namespace hilum::fhirpath {

namespace {

/// A quantity in the unit that the argument names; nothing where it cannot be brought to it.
std::optional<Value> inUnit(const Value& value, std::string_view unit, Arena& arena)
{
    const Quantity& quantity = value.asQuantity();
    if (quantity.unit == unit)
        return value;
    const std::optional<Value> named =
        convertValue(Value::string(arena.copy("1 " + std::string(unit))), ValueKind::Quantity, arena);
    Quantity target{.number = Decimal(1), .unit = unit};
    if (named)
        target = named->asQuantity();
    const std::optional<Decimal> amount = amountIn(quantity, target);
    if (!amount)
        return std::nullopt;
    target.number = *amount;
    return Value::quantity(arena.make<Quantity>(target));
}

template<ValueKind kind>
Single converted(FunctionCall& call, std::optional<Value>& out)
{
    Item item;
    const Single found = call.inputItem(item);
    if (found != Single::Value)
        return found;
    out = convertItem(item, kind, call.values());
    std::string_view unit;
    if (kind == ValueKind::Quantity && call.argumentCount() > 0) {
        const Single named = call.argumentText(0, unit);
        if (named == Single::Failed)
            return named;
        if (named == Single::Value && out)
            out = inUnit(*out, unit, call.values());
    }
    return found;
}

template<ValueKind kind>
bool toKind(FunctionCall& call, Collection& out)
{
    std::optional<Value> value;
    const Single found = converted<kind>(call, value);
    if (found == Single::Value && value)
        call.add(out, *value);
    return goesOn(found);
}

template<ValueKind kind>
bool convertsToKind(FunctionCall& call, Collection& out)
{
    std::optional<Value> value;
    const Single found = converted<kind>(call, value);
    if (found == Single::Value)
        call.addBoolean(out, value.has_value());
    return goesOn(found);
}

constexpr FunctionRow kConversionRows[] = {
    {"toBoolean",
     "toBoolean()",
     "As true or false: from true, yes, y, t, 1 and their opposites.",
     0,
     0,
     {},
     ResultKind::OneBoolean,
     toKind<ValueKind::Boolean>,
     {{{"'yes'.toBoolean()", "true"}, {"0.toBoolean()", "false"}, {"'x'.toBoolean()", "{}"}}}},
    {"convertsToBoolean",
     "convertsToBoolean()",
     "True if toBoolean() would give a value.",
     0,
     0,
     {},
     ResultKind::OneBoolean,
     convertsToKind<ValueKind::Boolean>,
     {{{"'no'.convertsToBoolean()", "true"}}}},
    {"toInteger",
     "toInteger()",
     "As a whole number.",
     0,
     0,
     {},
     ResultKind::OneInteger,
     toKind<ValueKind::Integer>,
     {{{"'12'.toInteger()", "12"}, {"'1.5'.toInteger()", "{}"}, {"true.toInteger()", "1"}}}},
    {"convertsToInteger",
     "convertsToInteger()",
     "True if toInteger() would give a value.",
     0,
     0,
     {},
     ResultKind::OneBoolean,
     convertsToKind<ValueKind::Integer>,
     {{{"'a'.convertsToInteger()", "false"}}}},
    {"toDecimal",
     "toDecimal()",
     "As an exact decimal number.",
     0,
     0,
     {},
     ResultKind::OneDecimal,
     toKind<ValueKind::Decimal>,
     {{{"'1.10'.toDecimal()", "1.10"}, {"'a'.toDecimal()", "{}"}}}},
    {"convertsToDecimal",
     "convertsToDecimal()",
     "True if toDecimal() would give a value.",
     0,
     0,
     {},
     ResultKind::OneBoolean,
     convertsToKind<ValueKind::Decimal>,
     {{{"'1.5'.convertsToDecimal()", "true"}}}},
    {"toDate",
     "toDate()",
     "As a date; of a field in the way its format writes dates (HL7 v2: 19800101).",
     0,
     0,
     {},
     ResultKind::OneDate,
     toKind<ValueKind::Date>,
     {{{"'2026-11-25'.toDate()", "@2026-11-25"},
       {"'2026-11'.toDate()", "@2026-11"},
       {"'x'.toDate()", "{}"}}}},
    {"convertsToDate",
     "convertsToDate()",
     "True if toDate() would give a value.",
     0,
     0,
     {},
     ResultKind::OneBoolean,
     convertsToKind<ValueKind::Date>,
     {{{"'2026'.convertsToDate()", "true"}}}},
    {"toDateTime",
     "toDateTime()",
     "As a date with time, to the precision that is there.",
     0,
     0,
     {},
     ResultKind::OneDateTime,
     toKind<ValueKind::DateTime>,
     {{{"'2026-11-25T10:30:00Z'.toDateTime()", "@2026-11-25T10:30:00Z"}}}},
    {"convertsToDateTime",
     "convertsToDateTime()",
     "True if toDateTime() would give a value.",
     0,
     0,
     {},
     ResultKind::OneBoolean,
     convertsToKind<ValueKind::DateTime>,
     {{{"'2026-11-25T10'.convertsToDateTime()", "true"}}}},
    {"toTime",
     "toTime()",
     "As a time of day.",
     0,
     0,
     {},
     ResultKind::OneTime,
     toKind<ValueKind::Time>,
     {{{"'10:30'.toTime()", "@T10:30"}}}},
    {"convertsToTime",
     "convertsToTime()",
     "True if toTime() would give a value.",
     0,
     0,
     {},
     ResultKind::OneBoolean,
     convertsToKind<ValueKind::Time>,
     {{{"'25:00'.convertsToTime()", "false"}}}},
    {"toQuantity",
     "toQuantity([unit])",
     "As a number with unit, brought to the unit named.",
     0,
     1,
     {ArgumentKind::Value},
     ResultKind::OneQuantity,
     toKind<ValueKind::Quantity>,
     {{{"'5 \\'mg\\''.toQuantity()", "5 'mg'"},
       {"1.toQuantity()", "1 '1'"},
       {"1500 'mg'.toQuantity('g')", "1.5 'g'"}}},
     {},
     {kTextKinds}},
    {"convertsToQuantity",
     "convertsToQuantity([unit])",
     "True if toQuantity() would give a value.",
     0,
     1,
     {ArgumentKind::Value},
     ResultKind::OneBoolean,
     convertsToKind<ValueKind::Quantity>,
     {{{"'5 days'.convertsToQuantity()", "true"}}},
     {},
     {kTextKinds}},
    {"toString",
     "toString()",
     "As text.",
     0,
     0,
     {},
     ResultKind::OneString,
     toKind<ValueKind::String>,
     {{{"1.10.toString()", "'1.10'"}, {"true.toString()", "'true'"}, {"5 'mg'.toString()", "'5 \\'mg\\''"}}}},
    {"convertsToString",
     "convertsToString()",
     "True if toString() would give a value.",
     0,
     0,
     {},
     ResultKind::OneBoolean,
     convertsToKind<ValueKind::String>,
     {{{"1.convertsToString()", "true"}}}},
};

} // namespace

FunctionGroup conversionFunctions()
{
    return {"Conversion", kConversionRows};
}

} // namespace hilum::fhirpath
