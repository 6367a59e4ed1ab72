// SPDX-License-Identifier: Apache-2.0
#include "core/fhirpath/conversion.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>

namespace hilum::fhirpath {

namespace {

bool isQuantityType(std::string_view typeName)
{
    static constexpr std::array<std::string_view, 7> kTypes = {
        "Quantity", "SimpleQuantity", "Age", "Duration", "Distance", "Count", "MoneyQuantity"};
    return std::ranges::find(kTypes, typeName) != kTypes.end();
}

std::string_view textOfChild(Node node, std::string_view name)
{
    const Node child = node.firstChild(name);
    const Value value = child ? child.value() : Value();
    return value.isString() ? value.asString() : std::string_view();
}

Value quantityOf(Node node, Arena& arena)
{
    const Node number = node.firstChild("value");
    const std::optional<Value> decimal =
        number ? convertValue(number.value(), ValueKind::Decimal, arena) : std::nullopt;
    if (!decimal)
        return {};
    Quantity quantity{.number = decimal->asDecimal()};
    const std::string_view code = textOfChild(node, "code");
    const std::string_view unit = code.empty() ? textOfChild(node, "unit") : code;
    if (!unit.empty())
        quantity.unit = unit;
    return Value::quantity(arena.make<Quantity>(quantity));
}

std::optional<bool> booleanOf(std::string_view text)
{
    static constexpr std::array<std::string_view, 6> kTrue = {"true", "t", "yes", "y", "1", "1.0"};
    static constexpr std::array<std::string_view, 6> kFalse = {"false", "f", "no", "n", "0", "0.0"};
    const auto isOne = [text](std::string_view word) {
        return equalsIgnoringCase(text, word);
    };
    if (std::ranges::any_of(kTrue, isOne))
        return true;
    return std::ranges::any_of(kFalse, isOne) ? std::optional<bool>(false) : std::nullopt;
}

std::optional<Value> toBoolean(const Value& value)
{
    switch (value.kind()) {
    case ValueKind::Boolean:
        return value;
    case ValueKind::Integer:
    case ValueKind::Decimal: {
        const Decimal number = decimalOf(value);
        if (number == Decimal(1) || number.isZero())
            return Value::boolean(!number.isZero());
        return std::nullopt;
    }
    case ValueKind::String: {
        const std::optional<bool> truth = booleanOf(value.asString());
        return truth ? std::optional<Value>(Value::boolean(*truth)) : std::nullopt;
    }
    default:
        return std::nullopt;
    }
}

std::optional<Value> toInteger(const Value& value)
{
    if (value.kind() == ValueKind::Integer)
        return value;
    if (value.kind() == ValueKind::Boolean)
        return Value::integer(value.asBoolean() ? 1 : 0);
    if (!value.isString() || value.asString().find_first_of(".eE") != std::string_view::npos)
        return std::nullopt;
    const std::optional<Decimal> number = Decimal::parse(value.asString());
    const std::optional<std::int64_t> whole = number ? number->toInteger() : std::nullopt;
    return whole ? std::optional<Value>(Value::integer(*whole)) : std::nullopt;
}

std::optional<Value> toDecimal(const Value& value)
{
    switch (value.kind()) {
    case ValueKind::Decimal:
        return value;
    case ValueKind::Integer:
        return Value::decimal(Decimal(value.asInteger()));
    case ValueKind::Boolean:
        return Value::decimal(*Decimal(value.asBoolean() ? 1 : 0).rounded(1));
    case ValueKind::String: {
        const std::optional<Decimal> number = Decimal::parse(value.asString());
        return number ? std::optional<Value>(Value::decimal(*number)) : std::nullopt;
    }
    default:
        return std::nullopt;
    }
}

std::optional<Value> toDate(const Value& value)
{
    if (value.kind() == ValueKind::Date)
        return value;
    if (value.kind() == ValueKind::DateTime)
        return Value::date(value.asDateTime().date());
    if (!value.isString())
        return std::nullopt;
    const std::optional<DateTime> read = DateTime::parseDateTime(value.asString());
    return read ? std::optional<Value>(Value::date(read->date())) : std::nullopt;
}

std::optional<Value> toDateTime(const Value& value)
{
    if (value.kind() == ValueKind::DateTime)
        return value;
    if (value.kind() == ValueKind::Date)
        return Value::dateTime(value.asDateTime());
    if (!value.isString())
        return std::nullopt;
    const std::optional<DateTime> read = DateTime::parseDateTime(value.asString());
    return read ? std::optional<Value>(Value::dateTime(*read)) : std::nullopt;
}

std::optional<Value> toTime(const Value& value)
{
    if (value.kind() == ValueKind::Time)
        return value;
    if (!value.isString())
        return std::nullopt;
    std::string_view text = value.asString();
    if (text.starts_with('T'))
        text.remove_prefix(1);
    const std::optional<DateTime> read = DateTime::parseTime(text);
    return read ? std::optional<Value>(Value::time(*read)) : std::nullopt;
}

/// `5`, `5 'mg'`, `3 days`.
std::optional<Quantity> parseQuantity(std::string_view text)
{
    const std::size_t numberEnd = std::min(text.find_first_of(" '"), text.size());
    const std::optional<Decimal> number = Decimal::parse(text.substr(0, numberEnd));
    if (!number)
        return std::nullopt;
    Quantity quantity{.number = *number};
    const std::string_view unit = trimmed(text.substr(numberEnd));
    if (unit.empty())
        return quantity;
    if (unit.size() > 2 && unit.front() == '\'' && unit.back() == '\'') {
        quantity.unit = unit.substr(1, unit.size() - 2);
        return quantity;
    }
    static constexpr std::array<std::string_view, 8> kWords = {"year", "month",  "week",   "day",
                                                               "hour", "minute", "second", "millisecond"};
    for (const std::string_view word : kWords) {
        if (unit == word
            || (unit.size() == word.size() + 1 && unit.starts_with(word) && unit.back() == 's')) {
            quantity.unit = word;
            quantity.isCalendarUnit = true;
            return quantity;
        }
    }
    return std::nullopt;
}

std::optional<Value> toQuantity(const Value& value, Arena& arena)
{
    if (value.kind() == ValueKind::Quantity)
        return value;
    std::optional<Quantity> quantity;
    if (value.isString()) {
        quantity = parseQuantity(value.asString());
    } else if (const std::optional<Value> number = toDecimal(value); number) {
        quantity = Quantity{.number = number->asDecimal()};
        if (value.kind() == ValueKind::Boolean)
            quantity->number = *quantity->number.rounded(1);
    }
    return quantity ? std::optional<Value>(Value::quantity(arena.make<Quantity>(*quantity))) : std::nullopt;
}

/// The kind that a node's text takes beside a value of this kind.
bool takesTextOfNodes(ValueKind kind)
{
    return kind != ValueKind::None && kind != ValueKind::String;
}

Value textOfNodeAs(const Item& item, const Value& text, ValueKind kind, Arena& arena)
{
    const ValueKind wanted = kind == ValueKind::Integer ? ValueKind::Decimal : kind;
    return convertItem(item, wanted, arena).value_or(text);
}

} // namespace

Decimal decimalOf(const Value& value)
{
    return value.kind() == ValueKind::Integer ? Decimal(value.asInteger()) : value.asDecimal();
}

bool isNumber(const Value& value)
{
    return value.kind() == ValueKind::Integer || value.kind() == ValueKind::Decimal;
}

bool isMoment(const Value& value)
{
    return value.kind() == ValueKind::Date || value.kind() == ValueKind::DateTime
           || value.kind() == ValueKind::Time;
}

Value primitiveOf(const Item& item, Arena& arena)
{
    const Value value = item.value();
    if (value.isNone() && item.isNode() && isQuantityType(item.node().typeName()))
        return quantityOf(item.node(), arena);
    return value;
}

std::optional<Value> convertValue(const Value& value, ValueKind kind, Arena& arena)
{
    switch (kind) {
    case ValueKind::Boolean:
        return toBoolean(value);
    case ValueKind::String:
        if (value.isNone() || value.isString())
            return value.isNone() ? std::nullopt : std::optional<Value>(value);
        return Value::string(arena.copy(value.toString()));
    case ValueKind::Integer:
        return toInteger(value);
    case ValueKind::Decimal:
        return toDecimal(value);
    case ValueKind::Date:
        return toDate(value);
    case ValueKind::DateTime:
        return toDateTime(value);
    case ValueKind::Time:
        return toTime(value);
    case ValueKind::Quantity:
        return toQuantity(value, arena);
    case ValueKind::None:
        break;
    }
    return std::nullopt;
}

std::optional<Value> convertItem(const Item& item, ValueKind kind, Arena& arena)
{
    if (item.isNode() && kind != ValueKind::String) {
        if (const std::optional<Value> converted = item.node().convert(kind);
            converted && converted->kind() == kind)
            return converted;
    }
    return convertValue(primitiveOf(item, arena), kind, arena);
}

OperandPair harmonised(const Item& left, const Item& right, Arena& arena)
{
    OperandPair pair{primitiveOf(left, arena), primitiveOf(right, arena)};
    if (pair.left.isString() && left.isNode() && takesTextOfNodes(pair.right.kind()))
        pair.left = textOfNodeAs(left, pair.left, pair.right.kind(), arena);
    else if (pair.right.isString() && right.isNode() && takesTextOfNodes(pair.left.kind()))
        pair.right = textOfNodeAs(right, pair.right, pair.left.kind(), arena);
    const ValueKind leftKind = pair.left.kind();
    const ValueKind rightKind = pair.right.kind();
    if (leftKind == rightKind)
        return pair;
    if (leftKind == ValueKind::Quantity && isNumber(pair.right))
        pair.right = *toQuantity(pair.right, arena);
    else if (rightKind == ValueKind::Quantity && isNumber(pair.left))
        pair.left = *toQuantity(pair.left, arena);
    else if (isNumber(pair.left) && isNumber(pair.right)) {
        pair.left = Value::decimal(decimalOf(pair.left));
        pair.right = Value::decimal(decimalOf(pair.right));
    }
    return pair;
}

} // namespace hilum::fhirpath
