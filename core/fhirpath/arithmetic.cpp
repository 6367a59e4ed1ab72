// SPDX-License-Identifier: Apache-2.0
#include "core/fhirpath/arithmetic.h"

#include "core/fhirpath/conversion.h"
#include "core/fhirpath/unit.h"

#include <string>

namespace hilum::fhirpath {

namespace {

std::string_view symbolOf(OperationCode operation)
{
    switch (operation) {
    case OperationCode::Add:
        return "+";
    case OperationCode::Subtract:
        return "-";
    case OperationCode::Multiply:
        return "*";
    case OperationCode::Divide:
        return "/";
    case OperationCode::WholeDivide:
        return "div";
    default:
        return "mod";
    }
}

std::string nameOfType(const Item& item)
{
    const std::string_view name = item.typeName();
    return name.empty() ? std::string("a composite") : std::string(name);
}

Diagnostic mismatch(OperationCode operation, const Item& left, const Item& right)
{
    return Diagnostic::error("fhirpath.operands-do-not-fit", "{0} cannot be calculated of {1} and {2}.",
                             {std::string(symbolOf(operation)), nameOfType(left), nameOfType(right)});
}

Value valueOrNone(const std::optional<Decimal>& number)
{
    return number ? Value::decimal(*number) : Value();
}

Value calculateIntegers(OperationCode operation, std::int64_t left, std::int64_t right)
{
    std::int64_t result = 0;
    bool isLost = false;
    switch (operation) {
    case OperationCode::Add:
        isLost = __builtin_add_overflow(left, right, &result);
        break;
    case OperationCode::Subtract:
        isLost = __builtin_sub_overflow(left, right, &result);
        break;
    case OperationCode::Multiply:
        isLost = __builtin_mul_overflow(left, right, &result);
        break;
    case OperationCode::Divide:
        return valueOrNone(Decimal(left).dividedBy(Decimal(right)));
    case OperationCode::WholeDivide:
    default:
        // The smallest number divided by -1 does not fit.
        isLost = right == 0 || (right == -1 && left == INT64_MIN);
        if (!isLost)
            result = operation == OperationCode::WholeDivide ? left / right : left % right;
        break;
    }
    return isLost ? Value() : Value::integer(result);
}

Value calculateDecimals(OperationCode operation, const Decimal& left, const Decimal& right)
{
    switch (operation) {
    case OperationCode::Add:
        return valueOrNone(left.plus(right));
    case OperationCode::Subtract:
        return valueOrNone(left.minus(right));
    case OperationCode::Multiply:
        return valueOrNone(left.times(right));
    case OperationCode::Divide:
        return valueOrNone(left.dividedBy(right));
    case OperationCode::WholeDivide: {
        const std::optional<Decimal> whole = left.wholeQuotient(right);
        const std::optional<std::int64_t> integer = whole ? whole->toInteger() : std::nullopt;
        return integer ? Value::integer(*integer) : valueOrNone(whole);
    }
    default:
        return valueOrNone(left.remainder(right));
    }
}

Value makeQuantity(const std::optional<Decimal>& number, std::string_view unit, bool isCalendarUnit,
                   Arena& arena)
{
    if (!number)
        return {};
    return Value::quantity(
        arena.make<Quantity>(Quantity{.number = *number, .unit = unit, .isCalendarUnit = isCalendarUnit}));
}

Result<Value> calculateQuantities(OperationCode operation, const Quantity& left, const Quantity& right,
                                  const Item& leftItem, const Item& rightItem, Arena& arena)
{
    if (operation == OperationCode::Multiply || operation == OperationCode::Divide) {
        const bool isProduct = operation == OperationCode::Multiply;
        const std::optional<Decimal> number =
            isProduct ? left.number.times(right.number) : left.number.dividedBy(right.number);
        const std::optional<std::string> unit =
            isProduct ? unitOfProduct(left, right) : unitOfQuotient(left, right);
        const bool isScaled = (left.isCalendarUnit && right.unit == "1")
                              || (isProduct && right.isCalendarUnit && left.unit == "1");
        return unit ? makeQuantity(number, arena.copy(*unit), isScaled, arena) : Value();
    }
    if (operation != OperationCode::Add && operation != OperationCode::Subtract)
        return mismatch(operation, leftItem, rightItem);
    const std::optional<CommonNumbers> numbers = inCommonUnit(left, right, Granularity::Finer);
    if (!numbers)
        return Value();
    const Quantity& named = numbers->isLeftUnit ? left : right;
    return makeQuantity(operation == OperationCode::Add ? numbers->left.plus(numbers->right)
                                                        : numbers->left.minus(numbers->right),
                        named.unit, named.isCalendarUnit, arena);
}

Result<Value> moveMoment(OperationCode operation, const Value& moment, const Quantity& duration,
                         const Item& left, const Item& right)
{
    if (operation != OperationCode::Add && operation != OperationCode::Subtract)
        return mismatch(operation, left, right);
    const std::optional<CalendarUnit> unit = calendarUnitOf(duration);
    if (!unit)
        return Diagnostic::error("fhirpath.no-calendar-unit",
                                 "Dates and times are moved by calendar units (3 days, 1 year), not by {0}.",
                                 {std::string(duration.unit)});
    const std::optional<std::int64_t> whole = duration.number.truncated().toInteger();
    if (!whole)
        return Value();
    const std::int64_t amount = operation == OperationCode::Add ? *whole : -*whole;
    if (moment.kind() == ValueKind::Time) {
        if (*unit < CalendarUnit::Hour)
            return mismatch(operation, left, right);
        const std::optional<DateTime> moved = moment.asDateTime().timePlus(amount, *unit);
        return moved ? Value::time(*moved) : Value();
    }
    const std::optional<DateTime> moved = moment.asDateTime().plus(amount, *unit);
    if (!moved)
        return Value();
    return moment.kind() == ValueKind::Date ? Value::date(*moved) : Value::dateTime(*moved);
}

/// The text of a node as a number, where it stands beside one or where both are such texts.
Value calculable(const Item& item, const Value& value, Arena& arena)
{
    if (!item.isNode() || !value.isString())
        return value;
    return convertItem(item, ValueKind::Decimal, arena).value_or(value);
}

} // namespace

Result<Value> calculate(OperationCode operation, const Item& left, const Item& right, Arena& arena)
{
    const Value leftValue = primitiveOf(left, arena);
    const Value rightValue = primitiveOf(right, arena);
    if (rightValue.kind() == ValueKind::Quantity) { // The text of a node beside a duration is a date.
        for (const ValueKind kind : {ValueKind::Date, ValueKind::DateTime}) {
            const bool isText = left.isNode() && leftValue.isString();
            const std::optional<Value> moment = isText && calendarUnitOf(rightValue.asQuantity())
                                                    ? convertItem(left, kind, arena)
                                                    : std::nullopt;
            if (moment
                && (kind == ValueKind::DateTime || moment->asDateTime().precision <= DatePrecision::Day))
                return moveMoment(operation, *moment, rightValue.asQuantity(), left, right);
        }
    }
    if (isMoment(leftValue) && rightValue.kind() == ValueKind::Quantity)
        return moveMoment(operation, leftValue, rightValue.asQuantity(), left, right);
    OperandPair pair = harmonised(left, right, arena);
    if (pair.left.isString() && pair.right.isString() && operation == OperationCode::Add) {
        std::string text(pair.left.asString());
        text += pair.right.asString();
        return Value::string(arena.copy(text));
    }
    pair.left = calculable(left, pair.left, arena);
    pair.right = calculable(right, pair.right, arena);
    if (pair.left.kind() == ValueKind::Integer && pair.right.kind() == ValueKind::Integer)
        return calculateIntegers(operation, pair.left.asInteger(), pair.right.asInteger());
    if (isNumber(pair.left) && isNumber(pair.right))
        return calculateDecimals(operation, decimalOf(pair.left), decimalOf(pair.right));
    if (pair.left.kind() == ValueKind::Quantity && pair.right.kind() == ValueKind::Quantity)
        return calculateQuantities(operation, pair.left.asQuantity(), pair.right.asQuantity(), left, right,
                                   arena);
    const bool isData = (left.isNode() && pair.left.isString()) || (right.isNode() && pair.right.isString());
    if (isData && (isNumber(pair.left) || isNumber(pair.right)))
        return Value(); // A text in the data that is no number.
    return mismatch(operation, left, right);
}

Result<Value> negated(const Item& item, Arena& arena)
{
    const Value value = calculable(item, primitiveOf(item, arena), arena);
    switch (value.kind()) {
    case ValueKind::Integer:
        return value.asInteger() == INT64_MIN ? Value() : Value::integer(-value.asInteger());
    case ValueKind::Decimal:
        return Value::decimal(value.asDecimal().negated());
    case ValueKind::Quantity: {
        Quantity quantity = value.asQuantity();
        quantity.number = quantity.number.negated();
        return Value::quantity(arena.make<Quantity>(quantity));
    }
    default:
        return Diagnostic::error("fhirpath.not-a-number",
                                 "A sign must stand before a number, not before {0}.", {nameOfType(item)});
    }
}

} // namespace hilum::fhirpath
