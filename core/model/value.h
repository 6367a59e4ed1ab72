// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/date_time.h"
#include "core/base/decimal.h"

#include <cassert>
#include <string>
#include <string_view>

namespace hilum {

/// The System types of FHIRPath (N1, section 4.1), in which every codec gives its primitive values.
enum class ValueKind : std::uint8_t {
    None,
    Boolean,
    String,
    Integer,
    Decimal,
    Date,
    DateTime,
    Time,
    Quantity
};

/// `String`, `DateTime`...; `None` is "".
[[nodiscard]] std::string_view valueKindName(ValueKind kind);

struct Quantity;

/// One primitive value, cheap to copy. Strings (UTF-8) and quantities are views: they live as long as the
/// document or arena that they came from.
class Value
{
public:
    Value() = default;
    static Value boolean(bool value) { return {ValueKind::Boolean, Payload(std::int64_t{value})}; }
    static Value string(std::string_view text) { return {ValueKind::String, Payload(text)}; }
    static Value integer(std::int64_t number) { return {ValueKind::Integer, Payload(number)}; }
    static Value decimal(const Decimal& number) { return {ValueKind::Decimal, Payload(number)}; }
    static Value date(const DateTime& date) { return {ValueKind::Date, Payload(date)}; }
    static Value dateTime(const DateTime& moment) { return {ValueKind::DateTime, Payload(moment)}; }
    static Value time(const DateTime& time) { return {ValueKind::Time, Payload(time)}; }
    /// REQUIRES: the quantity outlives the value.
    static Value quantity(const Quantity* quantity) { return {ValueKind::Quantity, Payload(quantity)}; }

    [[nodiscard]] ValueKind kind() const { return m_kind; }
    [[nodiscard]] bool isNone() const { return m_kind == ValueKind::None; }
    [[nodiscard]] bool isString() const { return m_kind == ValueKind::String; }

    /// REQUIRES: kind() is the one named.
    [[nodiscard]] bool asBoolean() const
    {
        return assert(m_kind == ValueKind::Boolean), m_payload.integer != 0;
    }
    [[nodiscard]] std::string_view asString() const { return assert(isString()), m_payload.text; }
    [[nodiscard]] std::int64_t asInteger() const
    {
        return assert(m_kind == ValueKind::Integer), m_payload.integer;
    }
    [[nodiscard]] const Decimal& asDecimal() const
    {
        return assert(m_kind == ValueKind::Decimal), m_payload.decimal;
    }
    /// For Date, DateTime and Time.
    [[nodiscard]] const DateTime& asDateTime() const { return m_payload.moment; }
    [[nodiscard]] const Quantity& asQuantity() const
    {
        return assert(m_kind == ValueKind::Quantity), *m_payload.quantity;
    }

    /// Appends it as text: a string as it is, numbers with their digits, dates in ISO 8601, `true`, `5 'mg'`.
    void appendTo(std::string& out) const;
    [[nodiscard]] std::string toString() const;

private:
    union Payload {
        Payload() : integer(0) {}
        explicit Payload(std::int64_t value) : integer(value) {}
        explicit Payload(std::string_view value) : text(value) {}
        explicit Payload(const Decimal& value) : decimal(value) {}
        explicit Payload(const DateTime& value) : moment(value) {}
        explicit Payload(const Quantity* value) : quantity(value) {}
        std::int64_t integer;
        std::string_view text;
        Decimal decimal;
        DateTime moment;
        const Quantity* quantity;
    };

    // Inline, as are those that call it: a value that is copied right after it was put together in pieces
    // makes the processor wait.
    Value(ValueKind kind, const Payload& payload) : m_kind(kind), m_payload(payload) {}

    ValueKind m_kind = ValueKind::None;
    Payload m_payload;
};

/// A number with a UCUM unit or a calendar word (`'mg'`, `year`); unit "1" where it has none.
struct Quantity
{
    Decimal number;
    std::string_view unit = "1";
    /// True for the calendar words of FHIRPath (`3 days`), false for UCUM (`3 'd'`).
    bool isCalendarUnit = false;
};

} // namespace hilum
