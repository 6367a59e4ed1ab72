// SPDX-License-Identifier: Apache-2.0
#include "core/codecs/hl7v2/value_conversion.h"

#include "core/base/text.h"

namespace hilum::hl7v2 {

namespace {

std::optional<Value> convertNumber(std::string_view text, ValueKind kind)
{
    const std::optional<Decimal> number = Decimal::parse(text);
    if (!number)
        return std::nullopt;
    if (kind == ValueKind::Decimal)
        return Value::decimal(*number);
    const std::optional<std::int64_t> whole = number->toInteger();
    return whole ? std::optional(Value::integer(*whole)) : std::nullopt;
}

std::optional<Value> convertMoment(std::string_view text, ValueKind kind)
{
    if (kind == ValueKind::Time) {
        const std::optional<DateTime> time = DateTime::parseCompactTime(text);
        return time ? std::optional(Value::time(*time)) : std::nullopt;
    }
    const std::optional<DateTime> moment = DateTime::parseCompact(text);
    if (!moment)
        return std::nullopt;
    return kind == ValueKind::Date ? Value::date(moment->date()) : Value::dateTime(*moment);
}

} // namespace

std::optional<Value> convertText(std::string_view text, char componentSeparator, ValueKind kind)
{
    if (kind == ValueKind::String)
        return Value::string(text);
    const std::string_view first = trimmed(text.substr(0, text.find(componentSeparator)));
    switch (kind) {
    case ValueKind::Boolean:
        if (first == "Y" || first == "N")
            return Value::boolean(first == "Y");
        return std::nullopt;
    case ValueKind::Integer:
    case ValueKind::Decimal:
        return convertNumber(first, kind);
    case ValueKind::Date:
    case ValueKind::DateTime:
    case ValueKind::Time:
        return convertMoment(first, kind);
    default:
        return std::nullopt;
    }
}

} // namespace hilum::hl7v2
