// SPDX-License-Identifier: Apache-2.0
#include "core/model/value.h"

#include <charconv>

namespace hilum {

std::string_view valueKindName(ValueKind kind)
{
    static constexpr std::string_view kNames[] = {"",     "Boolean",  "String", "Integer", "Decimal",
                                                  "Date", "DateTime", "Time",   "Quantity"};
    return kNames[static_cast<std::size_t>(kind)];
}

Value Value::boolean(bool value)
{
    Value made;
    made.m_kind = ValueKind::Boolean;
    made.m_integer = value ? 1 : 0;
    return made;
}

Value Value::string(std::string_view text)
{
    Value made;
    made.m_kind = ValueKind::String;
    made.m_string = text;
    return made;
}

Value Value::integer(std::int64_t number)
{
    Value made;
    made.m_kind = ValueKind::Integer;
    made.m_integer = number;
    return made;
}

Value Value::decimal(const Decimal& number)
{
    Value made;
    made.m_kind = ValueKind::Decimal;
    made.m_decimal = number;
    return made;
}

Value Value::date(const DateTime& date)
{
    Value made;
    made.m_kind = ValueKind::Date;
    made.m_dateTime = date;
    return made;
}

Value Value::dateTime(const DateTime& moment)
{
    Value made;
    made.m_kind = ValueKind::DateTime;
    made.m_dateTime = moment;
    return made;
}

Value Value::time(const DateTime& time)
{
    Value made;
    made.m_kind = ValueKind::Time;
    made.m_dateTime = time;
    return made;
}

Value Value::quantity(const Quantity* quantity)
{
    Value made;
    made.m_kind = ValueKind::Quantity;
    made.m_quantity = quantity;
    return made;
}

void Value::appendTo(std::string& out) const
{
    switch (m_kind) {
    case ValueKind::None:
        return;
    case ValueKind::Boolean:
        out += m_integer != 0 ? "true" : "false";
        return;
    case ValueKind::String:
        out += m_string;
        return;
    case ValueKind::Integer: {
        char digits[24];
        const auto end = std::to_chars(digits, digits + sizeof digits, m_integer).ptr;
        out.append(digits, end);
        return;
    }
    case ValueKind::Decimal:
        return m_decimal.appendTo(out);
    case ValueKind::Date:
        return m_dateTime.appendDate(out);
    case ValueKind::DateTime:
        return m_dateTime.appendDateTime(out);
    case ValueKind::Time:
        return m_dateTime.appendTime(out);
    case ValueKind::Quantity:
        m_quantity->number.appendTo(out);
        out += ' ';
        if (!m_quantity->isCalendarUnit)
            out += '\'';
        out += m_quantity->unit;
        if (!m_quantity->isCalendarUnit)
            out += '\'';
        return;
    }
}

std::string Value::toString() const
{
    std::string text;
    appendTo(text);
    return text;
}

} // namespace hilum
