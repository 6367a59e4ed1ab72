// SPDX-License-Identifier: Apache-2.0
#include "plugins/sql/sql_value.h"

#include "core/json/json_writer.h"

#include <QByteArray>
#include <QDateTime>
#include <QVariant>

#include <charconv>

namespace hilum::sql {
namespace {

DateTime fromDate(const QDate& date)
{
    DateTime made;
    made.year = static_cast<std::uint16_t>(date.year());
    made.month = static_cast<std::uint8_t>(date.month());
    made.day = static_cast<std::uint8_t>(date.day());
    made.precision = DatePrecision::Day;
    return made;
}

void setTime(DateTime& made, const QTime& time)
{
    made.hour = static_cast<std::uint8_t>(time.hour());
    made.minute = static_cast<std::uint8_t>(time.minute());
    made.second = static_cast<std::uint8_t>(time.second());
    made.precision = time.msec() == 0 ? DatePrecision::Second : DatePrecision::Fraction;
    made.fractionDigits = time.msec() == 0 ? 0 : 3;
    made.nanosecond = static_cast<std::uint32_t>(time.msec()) * 1'000'000;
}

Value fromDateTime(const QDateTime& moment)
{
    DateTime made = fromDate(moment.date());
    setTime(made, moment.time());
    made.hasZone = moment.timeSpec() != Qt::LocalTime;
    made.zoneMinutes = static_cast<std::int16_t>(made.hasZone ? moment.offsetFromUtc() / 60 : 0);
    return Value::dateTime(made);
}

/// A double by its shortest text that reads back the same.
Value fromDouble(double number, Arena& arena)
{
    char digits[32];
    const auto end = std::to_chars(digits, digits + sizeof digits, number).ptr;
    const std::string_view text(digits, static_cast<std::size_t>(end - digits));
    const std::optional<Decimal> decimal = Decimal::parse(text);
    return decimal ? Value::decimal(*decimal) : Value::string(arena.copy(text));
}

Value fromText(const QString& text, bool isDateColumn, Arena& arena)
{
    const QByteArray utf8 = text.toUtf8();
    const std::string_view bytes(utf8.constData(), static_cast<std::size_t>(utf8.size()));
    if (isDateColumn) {
        if (const auto date = DateTime::parseDate(bytes))
            return Value::date(*date);
        std::string iso(bytes);
        if (iso.size() > 10 && iso[10] == ' ')
            iso[10] = 'T'; // SQL writes a blank where ISO 8601 has T.
        if (const auto moment = DateTime::parseDateTime(iso))
            return Value::dateTime(*moment);
    }
    return Value::string(arena.copy(bytes));
}

Value valueOf(const QVariant& value, bool isDateColumn, Arena& arena)
{
    switch (value.typeId()) {
    case QMetaType::Bool:
        return Value::boolean(value.toBool());
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong:
        return Value::integer(value.toLongLong());
    case QMetaType::Double:
    case QMetaType::Float:
        return fromDouble(value.toDouble(), arena);
    case QMetaType::QDate:
        return Value::date(fromDate(value.toDate()));
    case QMetaType::QDateTime:
        return fromDateTime(value.toDateTime());
    case QMetaType::QTime: {
        DateTime time;
        setTime(time, value.toTime());
        return Value::time(time);
    }
    case QMetaType::QByteArray: {
        const QByteArray text = value.toByteArray().toBase64();
        return Value::string(arena.copy({text.constData(), static_cast<std::size_t>(text.size())}));
    }
    default:
        return fromText(value.toString(), isDateColumn, arena);
    }
}

bool isPlain(std::span<const Node> nodes)
{
    if (nodes.size() != 1 || nodes.front().document().isListItem(nodes.front()))
        return false;
    if (!nodes.front().value().isNone() || nodes.front().isNull())
        return true;
    NodeList below;
    nodes.front().children(below);
    return below.empty();
}

void appendNested(std::string& text, std::span<const Node> nodes)
{
    json::JsonWriter writer;
    const bool isList = nodes.size() > 1 || nodes.front().document().isListItem(nodes.front());
    text += isList ? "[" : "";
    for (const Node& node : nodes) {
        if (&node != nodes.data())
            text += ',';
        writer.append(text, node);
    }
    text += isList ? "]" : "";
}

} // namespace

Cell cellOf(const QVariant& value, bool isDateColumn, Arena& arena)
{
    if (value.isNull())
        return {.value = {}, .source = {}, .isNull = true};
    return {.value = valueOf(value, isDateColumn, arena), .source = {}, .isNull = false};
}

QVariant parameterOf(std::span<const Node> nodes)
{
    if (nodes.empty())
        return {};
    std::string text;
    if (!isPlain(nodes)) {
        appendNested(text, nodes);
        return QString::fromStdString(text);
    }
    const Value value = nodes.front().value();
    switch (value.kind()) {
    case ValueKind::None:
        return {};
    case ValueKind::Boolean:
        return value.asBoolean();
    case ValueKind::Integer:
        return QVariant::fromValue<qlonglong>(value.asInteger());
    case ValueKind::String:
        return QString::fromUtf8(value.asString().data(), static_cast<qsizetype>(value.asString().size()));
    default:
        value.appendTo(text);
        return QString::fromStdString(text);
    }
}

std::string_view columnTypeOf(std::span<const Node> nodes)
{
    if (!isPlain(nodes))
        return "TEXT";
    switch (nodes.front().value().kind()) {
    case ValueKind::Boolean:
        return "BOOLEAN";
    case ValueKind::Integer:
        return "BIGINT";
    case ValueKind::Decimal:
        return "NUMERIC";
    default:
        // Dates too: a FHIR date may be a year alone, which no DATE column holds.
        return "TEXT";
    }
}

} // namespace hilum::sql
