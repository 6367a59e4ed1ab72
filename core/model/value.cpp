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

void Value::appendTo(std::string& out) const
{
    switch (m_kind) {
    case ValueKind::None:
        return;
    case ValueKind::Boolean:
        out += m_payload.integer != 0 ? "true" : "false";
        return;
    case ValueKind::String:
        out += m_payload.text;
        return;
    case ValueKind::Integer: {
        char digits[24];
        const auto end = std::to_chars(digits, digits + sizeof digits, m_payload.integer).ptr;
        out.append(digits, end);
        return;
    }
    case ValueKind::Decimal:
        return m_payload.decimal.appendTo(out);
    case ValueKind::Date:
        return m_payload.moment.appendDate(out);
    case ValueKind::DateTime:
        return m_payload.moment.appendDateTime(out);
    case ValueKind::Time:
        return m_payload.moment.appendTime(out);
    case ValueKind::Quantity:
        m_payload.quantity->number.appendTo(out);
        out += ' ';
        if (!m_payload.quantity->isCalendarUnit)
            out += '\'';
        out += m_payload.quantity->unit;
        if (!m_payload.quantity->isCalendarUnit)
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
