// SPDX-License-Identifier: Apache-2.0
#include "core/mapping/conversion.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstring>
#include <iterator>

namespace hilum::mapping {
namespace {

std::optional<std::int64_t> wholeNumber(std::string_view text)
{
    std::int64_t number = 0;
    if (text.starts_with('+'))
        text.remove_prefix(1);
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (text.empty() || error != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return number;
}

std::optional<bool> truth(std::string_view text)
{
    static constexpr std::array<std::string_view, 5> kTrue = {"true", "t", "yes", "y", "1"};
    static constexpr std::array<std::string_view, 5> kFalse = {"false", "f", "no", "n", "0"};
    const auto isText = [text](std::string_view word) {
        return equalsIgnoringCase(text, word);
    };
    if (std::ranges::any_of(kTrue, isText))
        return true;
    return std::ranges::any_of(kFalse, isText) ? std::optional(false) : std::nullopt;
}

/// A date and time as ISO 8601 or as HL7 v2 and DICOM write it.
std::optional<DateTime> moment(std::string_view text)
{
    if (const std::optional<DateTime> iso = DateTime::parseDateTime(text))
        return iso;
    if (text.size() > 10 && text[10] == ' ') { // As databases write it.
        std::string withT(text);
        withT[10] = 'T';
        if (const std::optional<DateTime> iso = DateTime::parseDateTime(withT))
            return iso;
    }
    return DateTime::parseCompact(text);
}

std::optional<Value> fromText(ValueKind kind, std::string_view given)
{
    const std::string_view text = trimmed(given);
    const auto wrap = [](const auto& parsed, auto make) {
        return parsed ? std::optional<Value>(make(*parsed)) : std::nullopt;
    };
    switch (kind) {
    case ValueKind::Boolean:
        return wrap(truth(text), Value::boolean);
    case ValueKind::Integer:
        return wrap(wholeNumber(text), Value::integer);
    case ValueKind::Decimal:
        return wrap(Decimal::parse(text), Value::decimal);
    case ValueKind::Date:
        return wrap(moment(text), [](const DateTime& each) { return Value::date(each.date()); });
    case ValueKind::DateTime:
        return wrap(moment(text), Value::dateTime);
    case ValueKind::Time: {
        const std::optional<DateTime> iso = DateTime::parseTime(text);
        return wrap(iso ? iso : DateTime::parseCompactTime(text), Value::time);
    }
    default:
        return std::nullopt;
    }
}

/// Between the kinds that are no text.
std::optional<Value> fromTyped(ValueKind kind, const Value& value)
{
    const ValueKind given = value.kind();
    if (kind == ValueKind::Decimal && given == ValueKind::Integer)
        return Value::decimal(Decimal(value.asInteger()));
    if (kind == ValueKind::Integer && given == ValueKind::Decimal) {
        const std::optional<std::int64_t> whole = value.asDecimal().toInteger();
        return whole ? std::optional<Value>(Value::integer(*whole)) : std::nullopt;
    }
    if (kind == ValueKind::Date && given == ValueKind::DateTime)
        return Value::date(value.asDateTime().date());
    if (kind == ValueKind::DateTime && given == ValueKind::Date)
        return Value::dateTime(value.asDateTime());
    if (kind == ValueKind::Boolean && given == ValueKind::Integer
        && (value.asInteger() == 0 || value.asInteger() == 1))
        return Value::boolean(value.asInteger() == 1);
    return std::nullopt;
}

std::optional<Value> asMoment(const Value& value, Node node, MomentDefaults defaults, bool isInstant)
{
    const std::optional<Value> converted = convertToSystem(ValueKind::DateTime, value, node);
    if (!converted)
        return std::nullopt;
    DateTime made = converted->asDateTime();
    if (made.precision <= DatePrecision::Day)
        return isInstant ? std::nullopt : converted;
    made.precision = std::max(made.precision, DatePrecision::Second);
    if (!made.hasZone) {
        made.hasZone = true;
        made.zoneMinutes = defaults.zoneMinutes;
    }
    return Value::dateTime(made);
}

std::optional<Value> asText(const Value& value, Arena& arena)
{
    if (value.isString()) {
        const std::string_view text = textFor(TargetKind::String, value.asString());
        return text.empty() ? std::nullopt : std::optional(Value::string(text));
    }
    std::string text;
    value.appendTo(text);
    return Value::string(arena.copy(text));
}

bool isBlank(char letter)
{
    return letter == ' ' || letter == '\t' || letter == '\n' || letter == '\r';
}

/// FHIR `code`: no blank at the ends, single ones between.
bool isCode(std::string_view text)
{
    if (std::ranges::none_of(text, isBlank))
        return !text.empty();
    for (std::size_t at = 0; at + 1 < text.size(); ++at) {
        if (isBlank(text[at]) && (text[at] != ' ' || isBlank(text[at + 1])))
            return false;
    }
    return !text.empty();
}

/// Which letters an `id` may have.
constexpr std::array<bool, 256> kIdLetters = [] {
    std::array<bool, 256> known{};
    for (const char each :
         std::string_view("-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"))
        known[static_cast<unsigned char>(each)] = true;
    return known;
}();

bool isId(std::string_view text)
{
    constexpr std::size_t kLongestId = 64;
    if (text.empty() || text.size() > kLongestId)
        return false;
    bool isOne = true; // All are looked at: nearly always they are.
    for (const char each : text)
        isOne &= kIdLetters[static_cast<unsigned char>(each)];
    return isOne;
}

/// No blank and no control character is in it, nor nothing at all.
bool isOneWord(std::string_view text)
{
    constexpr std::uint64_t kEach = 0x0101010101010101;
    constexpr std::size_t kWord = sizeof(std::uint64_t);
    if (text.size() < kWord)
        return !text.empty() && std::ranges::none_of(text, [](char each) {
            return static_cast<unsigned char>(each) <= ' ';
        });
    // The highest bit of a byte is set where it is less than the first letter behind the blank.
    const auto low = [&text](std::size_t at) {
        std::uint64_t word = 0;
        std::memcpy(&word, text.data() + at, kWord);
        return (word - kEach * (' ' + 1)) & ~word & kEach * 0x80;
    };
    std::uint64_t any = low(text.size() - kWord);
    for (std::size_t at = 0; at + kWord < text.size(); at += kWord)
        any |= low(at);
    return any == 0;
}

/// RFC 4648, 4: four characters each time, those that fill up at the end. Line ends between them are left
/// out.
std::optional<Value> asBase64(const Value& value, Arena& arena)
{
    if (!value.isString())
        return std::nullopt;
    std::string_view text = trimmed(value.asString());
    if (std::ranges::any_of(text, isBlank)) {
        std::string kept;
        std::ranges::copy_if(text, std::back_inserter(kept), [](char each) { return !isBlank(each); });
        text = arena.copy(kept);
    }
    const std::size_t filled = text.ends_with("==") ? 2 : text.ends_with('=') ? 1 : 0;
    const bool fits = !text.empty() && text.size() % 4 == 0
                      && std::ranges::all_of(text.substr(0, text.size() - filled), [](char each) {
                             return (each >= 'a' && each <= 'z') || (each >= 'A' && each <= 'Z')
                                    || (each >= '0' && each <= '9') || each == '+' || each == '/';
                         });
    return fits ? std::optional(Value::string(text)) : std::nullopt;
}

std::optional<Value> asWord(TargetKind kind, const Value& value, Arena& arena)
{
    const std::optional<Value> text = asText(value, arena);
    if (!text)
        return std::nullopt;
    const std::string_view word = textFor(kind, text->asString());
    return word.empty() ? std::nullopt : std::optional(Value::string(word));
}

std::optional<Value> asWhole(TargetKind kind, const Value& value, Node node)
{
    std::optional<Value> made = convertToSystem(ValueKind::Integer, value, node);
    if (!made) {
        const std::optional<Value> decimal = convertToSystem(ValueKind::Decimal, value, node);
        made = decimal ? fromTyped(ValueKind::Integer, *decimal) : std::nullopt;
    }
    const std::int64_t lowest = kind == TargetKind::PositiveInteger   ? 1
                                : kind == TargetKind::UnsignedInteger ? 0
                                                                      : INT32_MIN;
    const bool fits = made && made->asInteger() >= lowest && made->asInteger() <= INT32_MAX;
    return fits ? made : std::nullopt;
}

} // namespace

TargetKind targetKindOf(std::string_view typeName)
{
    struct Row
    {
        std::string_view name;
        TargetKind kind;
    };
    static constexpr std::array<Row, 23> kRows = {{{"boolean", TargetKind::Boolean},
                                                   {"integer", TargetKind::Integer},
                                                   {"unsignedInt", TargetKind::UnsignedInteger},
                                                   {"positiveInt", TargetKind::PositiveInteger},
                                                   {"decimal", TargetKind::Decimal},
                                                   {"date", TargetKind::Date},
                                                   {"dateTime", TargetKind::DateTime},
                                                   {"instant", TargetKind::Instant},
                                                   {"time", TargetKind::Time},
                                                   {"string", TargetKind::String},
                                                   {"markdown", TargetKind::String},
                                                   {"xhtml", TargetKind::String},
                                                   {"base64Binary", TargetKind::Base64},
                                                   {"code", TargetKind::Code},
                                                   {"id", TargetKind::Id},
                                                   {"uri", TargetKind::Uri},
                                                   {"url", TargetKind::Uri},
                                                   {"canonical", TargetKind::Uri},
                                                   {"oid", TargetKind::Uri},
                                                   {"DT", TargetKind::Date},
                                                   {"DTM", TargetKind::Moment},
                                                   {"TS", TargetKind::Moment},
                                                   {"TM", TargetKind::Time}}};
    const auto* found = std::ranges::find(kRows, typeName, &Row::name);
    return found == kRows.end() ? TargetKind::Any : found->kind;
}

bool isTextKind(TargetKind kind)
{
    return kind == TargetKind::String || kind == TargetKind::Code || kind == TargetKind::Id
           || kind == TargetKind::Uri;
}

std::string_view textFor(TargetKind kind, std::string_view text)
{
    if (kind != TargetKind::Id && isOneWord(text))
        return text;
    // Blanks around a text say nothing, and FHIR does not want them.
    const std::string_view word = trimmed(text);
    const bool fits = kind == TargetKind::String ? true
                      : kind == TargetKind::Code ? isCode(word)
                      : kind == TargetKind::Id   ? isId(word)
                                                 : std::ranges::none_of(word, isBlank);
    return fits ? word : std::string_view();
}

std::optional<Value> convertToSystem(ValueKind kind, const Value& value, Node node)
{
    if (value.kind() == kind)
        return value;
    if (!value.isString())
        return fromTyped(kind, value);
    if (node) {
        if (const std::optional<Value> converted = node.convert(kind))
            return converted;
    }
    return fromText(kind, value.asString());
}

std::optional<Value> convertTo(TargetKind kind, const Value& value, Node node, MomentDefaults defaults,
                               Arena& arena)
{
    switch (kind) {
    case TargetKind::Any:
        return value;
    case TargetKind::Boolean:
        return convertToSystem(ValueKind::Boolean, value, node);
    case TargetKind::Integer:
    case TargetKind::UnsignedInteger:
    case TargetKind::PositiveInteger:
        return asWhole(kind, value, node);
    case TargetKind::Decimal:
        return convertToSystem(ValueKind::Decimal, value, node);
    case TargetKind::Date:
        return convertToSystem(ValueKind::Date, value, node);
    case TargetKind::DateTime:
    case TargetKind::Instant:
        return asMoment(value, node, defaults, kind == TargetKind::Instant);
    case TargetKind::Time:
        return convertToSystem(ValueKind::Time, value, node);
    case TargetKind::Moment:
        return convertToSystem(ValueKind::DateTime, value, node);
    case TargetKind::String:
        return asText(value, arena);
    case TargetKind::Code:
    case TargetKind::Id:
    case TargetKind::Uri:
        return asWord(kind, value, arena);
    case TargetKind::Base64:
        return asBase64(value, arena);
    }
    return std::nullopt;
}

Value typedConstant(std::string_view text, bool isQuoted)
{
    if (!isQuoted && (text == "true" || text == "false"))
        return Value::boolean(text == "true");
    if (!isQuoted) {
        if (const std::optional<std::int64_t> number = wholeNumber(text))
            return Value::integer(*number);
        if (const std::optional<Decimal> number = Decimal::parse(text))
            return Value::decimal(*number);
    }
    return Value::string(text);
}

} // namespace hilum::mapping
