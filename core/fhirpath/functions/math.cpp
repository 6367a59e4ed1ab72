// SPDX-License-Identifier: Apache-2.0
#include "core/fhirpath/arithmetic.h"
#include "core/fhirpath/comparison.h"
#include "core/fhirpath/conversion.h"
#include "core/fhirpath/functions/function_call.h"
#include "core/fhirpath/functions/function_groups.h"

#include <algorithm>
#include <cmath>

namespace hilum::fhirpath {

namespace {

/// The input as a number that keeps its kind; quantities are given to `quantity`.
Single inputNumber(FunctionCall& call, Value& out)
{
    Item item;
    const Single found = call.inputItem(item);
    if (found != Single::Value)
        return found;
    out = primitiveOf(item, call.values());
    if (isNumber(out) || out.kind() == ValueKind::Quantity)
        return found;
    return call.inputValue(ValueKind::Decimal, out);
}

/// Applies an operation on decimals to number or quantity; a whole number stays one.
template<typename Operate>
bool onNumber(FunctionCall& call, Collection& out, const Operate& operate)
{
    Value value;
    const Single found = inputNumber(call, value);
    if (found != Single::Value)
        return goesOn(found);
    if (value.kind() == ValueKind::Quantity) {
        Quantity quantity = value.asQuantity();
        const std::optional<Decimal> number = operate(quantity.number);
        if (!number)
            return true;
        quantity.number = *number;
        call.add(out, Value::quantity(call.values().make<Quantity>(quantity)));
        return true;
    }
    const std::optional<Decimal> number = operate(decimalOf(value));
    const std::optional<std::int64_t> whole =
        number && value.kind() == ValueKind::Integer ? number->toInteger() : std::nullopt;
    if (whole)
        call.add(out, Value::integer(*whole));
    else
        call.addDecimal(out, number);
    return true;
}

/// The same where the result is a whole number.
template<typename Operate>
bool toWholeNumber(FunctionCall& call, Collection& out, const Operate& operate)
{
    Value value;
    const Single found = inputNumber(call, value);
    if (found != Single::Value)
        return goesOn(found);
    if (value.kind() == ValueKind::Quantity)
        return onNumber(call, out,
                        [&](const Decimal& number) { return std::optional<Decimal>(operate(number)); });
    const Decimal number = operate(decimalOf(value));
    if (const std::optional<std::int64_t> whole = number.toInteger(); whole)
        call.add(out, Value::integer(*whole));
    else
        call.add(out, Value::decimal(number));
    return true;
}

bool absFunction(FunctionCall& call, Collection& out)
{
    return onNumber(call, out,
                    [](const Decimal& number) { return std::optional<Decimal>(number.absolute()); });
}

bool ceilingFunction(FunctionCall& call, Collection& out)
{
    return toWholeNumber(call, out, [](const Decimal& number) { return number.ceiling(); });
}

bool floorFunction(FunctionCall& call, Collection& out)
{
    return toWholeNumber(call, out, [](const Decimal& number) { return number.floor(); });
}

bool truncateFunction(FunctionCall& call, Collection& out)
{
    return toWholeNumber(call, out, [](const Decimal& number) { return number.truncated(); });
}

bool roundFunction(FunctionCall& call, Collection& out)
{
    std::int64_t digits = 0;
    if (call.argumentCount() > 0) {
        const Single found = call.argumentInteger(0, digits);
        if (found == Single::Failed)
            return false;
        if (digits < 0)
            return call.fail(Diagnostic::error("fhirpath.negative-precision",
                                               "The number of digits must not be negative."));
    }
    return onNumber(call, out, [digits](const Decimal& number) {
        // More digits than there are change nothing.
        return digits >= number.scale() ? std::optional<Decimal>(number)
                                        : number.rounded(static_cast<int>(digits));
    });
}

/// Functions that leave the exact numbers: by way of a double.
template<typename Operate>
bool byDouble(FunctionCall& call, Collection& out, const Operate& operate)
{
    Value value;
    const Single found = call.inputValue(ValueKind::Decimal, value);
    if (found == Single::Value)
        call.addDecimal(out, Decimal::fromDouble(operate(value.asDecimal().toDouble())));
    return goesOn(found);
}

bool expFunction(FunctionCall& call, Collection& out)
{
    return byDouble(call, out, [](double number) { return std::exp(number); });
}

bool lnFunction(FunctionCall& call, Collection& out)
{
    return byDouble(call, out, [](double number) { return std::log(number); });
}

bool sqrtFunction(FunctionCall& call, Collection& out)
{
    return byDouble(call, out, [](double number) { return std::sqrt(number); });
}

bool logFunction(FunctionCall& call, Collection& out)
{
    Decimal base;
    const Single found = call.argumentDecimal(0, base);
    if (found != Single::Value)
        return goesOn(found);
    return byDouble(call, out, [&](double number) {
        const double result = std::log(number) / std::log(base.toDouble());
        const double whole = std::round(result); // 100.log(10) is 2, not nearly 2.
        return std::pow(base.toDouble(), whole) == number ? whole : result;
    });
}

/// An exact power; nothing where it overflows or the exponent is too large or negative.
std::optional<Decimal> exactPower(const Decimal& base, std::int64_t exponent)
{
    if (exponent < 0 || exponent > 1'000)
        return std::nullopt;
    std::optional<Decimal> result = Decimal(1);
    for (std::int64_t times = 0; times < exponent && result; ++times)
        result = result->times(base);
    return result;
}

bool powerFunction(FunctionCall& call, Collection& out)
{
    Value value;
    Decimal exponent;
    const Single input = inputNumber(call, value);
    const Single found = input == Single::Value ? call.argumentDecimal(0, exponent) : input;
    if (found != Single::Value)
        return goesOn(found);
    if (!isNumber(value))
        return call.inputValue(ValueKind::Decimal, value) != Single::Failed;
    const std::optional<std::int64_t> whole = exponent.toInteger();
    const std::optional<Decimal> exact = whole ? exactPower(decimalOf(value), *whole) : std::nullopt;
    const std::optional<std::int64_t> integer =
        exact && value.kind() == ValueKind::Integer ? exact->toInteger() : std::nullopt;
    if (integer)
        call.add(out, Value::integer(*integer));
    else if (exact)
        call.addDecimal(out, exact);
    else if (!whole || *whole <= 1'000)
        call.addDecimal(out, Decimal::fromDouble(std::pow(decimalOf(value).toDouble(), exponent.toDouble())));
    return true;
}

/// sum, min, max and avg go through the input with one operator.
template<typename Step>
bool foldNumbers(FunctionCall& call, std::optional<Decimal>& total, bool& areWhole, const Step& step)
{
    for (const Item& item : call.input()) {
        const std::optional<Value> number = convertItem(item, ValueKind::Decimal, call.values());
        if (!number)
            return call.fail(Diagnostic::error("fhirpath.not-a-number", "Numbers were expected here."));
        areWhole = areWhole && item.value().kind() == ValueKind::Integer;
        total = total ? step(*total, number->asDecimal()) : number->asDecimal();
        if (!total)
            return true;
    }
    return true;
}

void addNumber(FunctionCall& call, Collection& out, const std::optional<Decimal>& number, bool isWhole)
{
    const std::optional<std::int64_t> whole = number && isWhole ? number->toInteger() : std::nullopt;
    if (whole)
        call.add(out, Value::integer(*whole));
    else
        call.addDecimal(out, number);
}

bool holdsQuantity(FunctionCall& call)
{
    return std::ranges::any_of(call.input(), [&](const Item& item) {
        return primitiveOf(item, call.values()).kind() == ValueKind::Quantity;
    });
}

/// The sum of quantities in a unit that they have in common; None where there is no such unit.
Result<Value> sumOfQuantities(FunctionCall& call)
{
    Value total;
    for (const Item& item : call.input()) {
        const Value value = primitiveOf(item, call.values());
        Result<Value> sum = total.isNone()
                                ? Result<Value>(value)
                                : calculate(OperationCode::Add, Item(total), Item(value), call.values());
        if (!sum || sum->isNone())
            return sum;
        total = *sum;
    }
    return total;
}

bool sumFunction(FunctionCall& call, Collection& out)
{
    if (holdsQuantity(call)) {
        Result<Value> sum = sumOfQuantities(call);
        if (!sum)
            return call.fail(std::move(sum).error());
        if (!sum->isNone())
            call.add(out, *sum);
        return true;
    }
    std::optional<Decimal> total;
    bool areWhole = true;
    if (!foldNumbers(call, total, areWhole, [](const Decimal& a, const Decimal& b) { return a.plus(b); }))
        return false;
    addNumber(call, out, total, areWhole);
    return true;
}

bool averageFunction(FunctionCall& call, Collection& out)
{
    const Value count = Value::integer(static_cast<std::int64_t>(call.input().size()));
    if (holdsQuantity(call)) {
        Result<Value> average = sumOfQuantities(call);
        if (average && !average->isNone())
            average = calculate(OperationCode::Divide, Item(*average), Item(count), call.values());
        if (!average)
            return call.fail(std::move(average).error());
        if (!average->isNone())
            call.add(out, *average);
        return true;
    }
    std::optional<Decimal> total;
    bool areWhole = true;
    if (!foldNumbers(call, total, areWhole, [](const Decimal& a, const Decimal& b) { return a.plus(b); }))
        return false;
    if (total)
        call.addDecimal(out, total->dividedBy(decimalOf(count)));
    return true;
}

/// The item that is before or behind all others. Texts of nodes are numbers where all of them are.
template<Order wanted>
bool extremeFunction(FunctionCall& call, Collection& out)
{
    const auto isNumeric = [&](const Item& item) {
        const Value value = item.value();
        return isNumber(value)
               || (item.isNode() && value.isString()
                   && convertItem(item, ValueKind::Decimal, call.values()).has_value());
    };
    if (std::ranges::all_of(call.input(), isNumeric)) {
        std::optional<Decimal> extreme;
        bool areWhole = true;
        if (!foldNumbers(call, extreme, areWhole, [](const Decimal& a, const Decimal& b) {
                return std::optional<Decimal>((wanted == Order::Less) == (b < a) ? b : a);
            }))
            return false;
        addNumber(call, out, extreme, areWhole);
        return true;
    }
    Item extreme = call.input().front();
    for (const Item& item : call.input()) {
        const Order order = orderOf(item, extreme, call.values());
        if (order == Order::Mismatch)
            return call.fail(
                Diagnostic::error("fhirpath.no-order", "{0} and {1} cannot be compared.",
                                  {std::string(item.typeName()), std::string(extreme.typeName())}));
        if (order == Order::Unknown)
            return true;
        if (order == wanted)
            extreme = item;
    }
    const Value value = primitiveOf(extreme, call.values());
    if (!value.isNone())
        call.add(out, value);
    return true;
}

constexpr FunctionRow kMathRows[] = {
    {"abs",
     "abs()",
     "The number without its sign.",
     0,
     0,
     {},
     ResultKind::Input,
     absFunction,
     {{{"(-5).abs()", "5"}, {"(-5.5 'mg').abs()", "5.5 'mg'"}}},
     kAmountKinds},
    {"ceiling",
     "ceiling()",
     "The next whole number that is not less.",
     0,
     0,
     {},
     ResultKind::OneInteger,
     ceilingFunction,
     {{{"1.1.ceiling()", "2"}, {"(-1.1).ceiling()", "-1"}}},
     kAmountKinds},
    {"floor",
     "floor()",
     "The next whole number that is not greater.",
     0,
     0,
     {},
     ResultKind::OneInteger,
     floorFunction,
     {{{"2.1.floor()", "2"}, {"(-2.1).floor()", "-3"}}},
     kAmountKinds},
    {"truncate",
     "truncate()",
     "The number without what stands behind the point.",
     0,
     0,
     {},
     ResultKind::OneInteger,
     truncateFunction,
     {{{"(-1.56).truncate()", "-1"}}},
     kAmountKinds},
    {"round",
     "round([digits])",
     "Rounded to so many digits behind the point, half away from zero.",
     0,
     1,
     {ArgumentKind::Value},
     ResultKind::OneDecimal,
     roundFunction,
     {{{"3.14159.round(3)", "3.142"}, {"1.5.round()", "2"}}},
     kAmountKinds,
     {kWholeKinds}},
    {"exp",
     "exp()",
     "e to the power of the number.",
     0,
     0,
     {},
     ResultKind::OneDecimal,
     expFunction,
     {{{"0.exp()", "1"}}},
     kNumberKinds},
    {"ln",
     "ln()",
     "The natural logarithm.",
     0,
     0,
     {},
     ResultKind::OneDecimal,
     lnFunction,
     {{{"1.ln()", "0"}}},
     kNumberKinds},
    {"log",
     "log(base)",
     "The logarithm to a base.",
     1,
     1,
     {ArgumentKind::Value},
     ResultKind::OneDecimal,
     logFunction,
     {{{"100.log(10)", "2"}, {"16.log(2)", "4"}}},
     kNumberKinds,
     {kNumberKinds}},
    {"power",
     "power(exponent)",
     "The number to a power.",
     1,
     1,
     {ArgumentKind::Value},
     ResultKind::OneDecimal,
     powerFunction,
     {{{"2.power(3)", "8"}, {"2.5.power(2)", "6.25"}, {"(-1).power(0.5)", "{}"}}},
     kNumberKinds,
     {kNumberKinds}},
    {"sqrt",
     "sqrt()",
     "The square root; nothing for a negative number.",
     0,
     0,
     {},
     ResultKind::OneDecimal,
     sqrtFunction,
     {{{"81.sqrt()", "9"}, {"(-1).sqrt()", "{}"}}},
     kNumberKinds},
    {"sum",
     "sum()",
     "The sum of all items.",
     0,
     0,
     {},
     ResultKind::InputValue,
     sumFunction,
     {{{"(1 | 2 | 3).sum()", "6"}, {"(1 'g' | 500 'mg').sum()", "1500 'mg'"}, {"{}.sum()", "{}"}}}},
    {"min",
     "min()",
     "The smallest item: number, quantity, date or text.",
     0,
     0,
     {},
     ResultKind::InputValue,
     extremeFunction<Order::Less>,
     {{{"(2 | 1 | 3).min()", "1"}, {"(@2024-03-01 | @2023-12-31).min()", "@2023-12-31"}}}},
    {"max",
     "max()",
     "The greatest item: number, quantity, date or text.",
     0,
     0,
     {},
     ResultKind::InputValue,
     extremeFunction<Order::Greater>,
     {{{"(2 | 1 | 3).max()", "3"}, {"(1 'g' | 500 'mg').max()", "1 'g'"}, {"('b' | 'a').max()", "'b'"}}}},
    {"avg",
     "avg()",
     "The mean of all items.",
     0,
     0,
     {},
     ResultKind::InputValue,
     averageFunction,
     {{{"(1 | 2).avg()", "1.5"}, {"(1 'mg' | 2 'mg').avg()", "1.5 'mg'"}}}},
};

} // namespace

FunctionGroup mathFunctions()
{
    return {"Numbers", kMathRows};
}

} // namespace hilum::fhirpath
