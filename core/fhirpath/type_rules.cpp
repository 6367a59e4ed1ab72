// SPDX-License-Identifier: Apache-2.0
#include "core/fhirpath/type_rules.h"

#include <algorithm>
#include <array>

namespace hilum::fhirpath {

namespace {

constexpr std::array<ValueKind, 9> kAllKinds = {ValueKind::None,     ValueKind::Boolean, ValueKind::String,
                                                ValueKind::Integer,  ValueKind::Decimal, ValueKind::Date,
                                                ValueKind::DateTime, ValueKind::Time,    ValueKind::Quantity};
constexpr ValueKinds kDayKinds{ValueKind::Date, ValueKind::DateTime};
constexpr ValueKinds kQuantityKinds{ValueKind::Quantity};
constexpr ValueKinds kTimeKinds{ValueKind::Time};

bool isUnknown(const StaticType& type)
{
    return type.kinds.empty() || type.isNothing;
}

/// `HumanName`, `dateTime | Period`; for what is computed its System types.
std::string nameOf(const StaticType& type)
{
    constexpr std::size_t kMostNames = 3;
    std::vector<std::string> names = type.names;
    for (const ValueKind kind : kAllKinds) {
        if (!type.isKnown() && kind != ValueKind::None && type.kinds.has(kind))
            names.emplace_back(valueKindName(kind));
    }
    std::string text;
    for (std::size_t index = 0; index < std::min(names.size(), kMostNames); ++index)
        text += (index == 0 ? "" : " | ") + names[index];
    return names.size() > kMostNames ? text + " | ..." : text;
}

/// Whether `<` and `=` know values of both as comparable: numbers with numbers and quantities, dates with
/// moments.
bool haveOrder(const StaticType& left, const StaticType& right)
{
    const auto both = [&](ValueKinds a, ValueKinds b) {
        return (left.kinds.overlaps(a) && right.kinds.overlaps(b))
               || (left.kinds.overlaps(b) && right.kinds.overlaps(a));
    };
    return both(kTextKinds, kTextKinds) || both(kAmountKinds, kAmountKinds) || both(kDayKinds, kDayKinds)
           || both(kTimeKinds, kTimeKinds);
}

ValueKinds added(OperationCode operation, ValueKinds left, ValueKinds right)
{
    ValueKinds result;
    if (operation == OperationCode::Add && left.overlaps(kTextKinds) && right.overlaps(kTextKinds))
        result = result.with(kTextKinds);
    for (const ValueKind moment : {ValueKind::Date, ValueKind::DateTime, ValueKind::Time}) {
        if (left.has(moment) && right.overlaps(kQuantityKinds))
            result = result.with({moment});
    }
    return result;
}

/// The kinds that an arithmetic operator gives for operands of known kinds; none where it never gives any.
ValueKinds calculated(OperationCode operation, ValueKinds left, ValueKinds right)
{
    ValueKinds result;
    if (operation == OperationCode::Add || operation == OperationCode::Subtract)
        result = added(operation, left, right);
    if (left.overlaps(kNumberKinds) && right.overlaps(kNumberKinds)) {
        const bool mayBeWhole = left.has(ValueKind::Integer) && right.has(ValueKind::Integer);
        const bool mayBeBroken = left.has(ValueKind::Decimal) || right.has(ValueKind::Decimal);
        if (mayBeWhole && operation != OperationCode::Divide)
            result = result.with(kWholeKinds);
        if (mayBeBroken || operation == OperationCode::Divide)
            result = result.with({ValueKind::Decimal});
        if (operation == OperationCode::WholeDivide)
            result = result.with(kNumberKinds);
    }
    const bool isWhole = operation == OperationCode::WholeDivide || operation == OperationCode::Modulo;
    if (!isWhole && left.overlaps(kAmountKinds) && right.overlaps(kAmountKinds)
        && (left.overlaps(kQuantityKinds) || right.overlaps(kQuantityKinds)))
        result = result.with(kQuantityKinds);
    return result;
}

/// The function that makes a value of these kinds, "" where none does.
std::string_view conversionTo(ValueKinds kinds)
{
    if (kinds.has(ValueKind::String))
        return "toString()";
    if (kinds.has(ValueKind::Decimal))
        return "toDecimal()";
    if (kinds.has(ValueKind::Integer))
        return "toInteger()";
    if (kinds.has(ValueKind::Date))
        return "toDate()";
    return kinds.has(ValueKind::Boolean) ? "toBoolean()" : "";
}

/// The plain name of what a function wants: numbers of all sorts are one.
std::string_view wantedName(ValueKinds kinds)
{
    for (const ValueKind kind : {ValueKind::String, ValueKind::Decimal, ValueKind::DateTime}) {
        if (kinds.has(kind))
            return valueKindName(kind);
    }
    const auto found = std::ranges::find_if(kAllKinds, [&](ValueKind kind) { return kinds.has(kind); });
    return found == kAllKinds.end() ? std::string_view() : valueKindName(*found);
}

Diagnostic wrongType(ValueKinds wanted, const StaticType& given)
{
    const std::string_view conversion = conversionTo(wanted);
    const bool isComposite = given.kinds == ValueKinds{ValueKind::None};
    if (isComposite || conversion.empty())
        return Diagnostic::error("fhirpath.wrong-type", "{0} was expected here, not {1}.",
                                 {std::string(wantedName(wanted)), nameOf(given)});
    return Diagnostic::error("fhirpath.wrong-type", "{0} was expected here, not {1}; {2} makes one of it.",
                             {std::string(wantedName(wanted)), nameOf(given), std::string(conversion)});
}

} // namespace

std::optional<Diagnostic> checkOperands(OperationCode operation, std::string_view symbol,
                                        const StaticType& left, const StaticType& right)
{
    if (operation == OperationCode::Concatenate) {
        for (const StaticType* side : {&left, &right}) {
            if (side->kinds == ValueKinds{ValueKind::None} && !side->isNothing)
                return wrongType(kTextKinds, *side);
        }
        return std::nullopt;
    }
    if (isUnknown(left) || isUnknown(right))
        return std::nullopt;
    if (operation >= OperationCode::Less && operation <= OperationCode::GreaterOrEqual) {
        if (haveOrder(left, right))
            return std::nullopt;
        return Diagnostic::error("fhirpath.no-order", "{0} and {1} cannot be compared.",
                                 {nameOf(left), nameOf(right)});
    }
    if (operation < OperationCode::Add || operation > OperationCode::Modulo
        || !calculated(operation, left.kinds, right.kinds).empty())
        return std::nullopt;
    return Diagnostic::error("fhirpath.operands-do-not-fit", "{0} cannot be calculated of {1} and {2}.",
                             {std::string(symbol), nameOf(left), nameOf(right)});
}

std::optional<Diagnostic> checkEquality(const StaticType& left, const StaticType& right)
{
    const bool areAlike = left.kinds.overlaps(right.kinds) || haveOrder(left, right);
    if (isUnknown(left) || isUnknown(right) || areAlike)
        return std::nullopt;
    return Diagnostic::warning("fhirpath.never-equal", "{0} and {1} are never equal.",
                               {nameOf(left), nameOf(right)});
}

std::optional<Diagnostic> checkSign(const StaticType& operand)
{
    if (isUnknown(operand) || operand.kinds.overlaps(kAmountKinds))
        return std::nullopt;
    return Diagnostic::error("fhirpath.not-a-number", "A sign must stand before a number, not before {0}.",
                             {nameOf(operand)});
}

std::optional<Diagnostic> checkIndex(const StaticType& index)
{
    if (isUnknown(index) || index.kinds.overlaps(kWholeKinds))
        return std::nullopt;
    return Diagnostic::error("fhirpath.index-not-integer", "An index must be a whole number.");
}

std::optional<Diagnostic> checkInput(const FunctionRow& function, const StaticType& input)
{
    if (function.inputKinds.empty() || isUnknown(input) || input.kinds.overlaps(function.inputKinds))
        return std::nullopt;
    return wrongType(function.inputKinds, input);
}

std::optional<Diagnostic> checkArgument(const FunctionRow& function, std::size_t index,
                                        const StaticType& argument)
{
    const ValueKinds wanted = function.argumentKinds[index > 0 ? 1 : 0];
    if (wanted == kTruthKinds)
        return isNeverBoolean(argument) ? std::optional(conditionExpected(argument)) : std::nullopt;
    if (wanted.empty() || isUnknown(argument) || argument.kinds.overlaps(wanted))
        return std::nullopt;
    return wrongType(wanted, argument);
}

bool isNeverBoolean(const StaticType& condition)
{
    return !isUnknown(condition) && !condition.kinds.has(ValueKind::Boolean);
}

Diagnostic conditionExpected(const StaticType& condition)
{
    return Diagnostic::error(
        "fhirpath.condition-expected",
        "A condition was expected here: {0} is never true or false. Compare it, or write "
        "exists() behind it.",
        {nameOf(condition)});
}

StaticType calculatedType(OperationCode operation, const StaticType& left, const StaticType& right)
{
    StaticType type;
    type.isList = false;
    if (isUnknown(left) || isUnknown(right)) {
        // Columns say what they are called, if not what they hold.
        const bool areAlike = left.name() == right.name() && operation != OperationCode::Divide;
        if (areAlike && systemKind(left.name()) != ValueKind::None)
            type.names = left.names;
        return type;
    }
    type.kinds = calculated(operation, left.kinds, right.kinds);
    for (const ValueKind kind : kAllKinds) {
        if (type.kinds == ValueKinds{kind})
            type.names.emplace_back(valueKindName(kind));
    }
    return type;
}

} // namespace hilum::fhirpath
