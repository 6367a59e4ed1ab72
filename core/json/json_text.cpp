// SPDX-License-Identifier: Apache-2.0
#include "core/json/json_text.h"

#include <charconv>
#include <cstdint>
#include <cstring>

namespace hilum::json {

namespace {

constexpr std::uint32_t kReplacement = 0xFFFD;
constexpr int kHexDigits = 4;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

std::optional<std::uint32_t> fourHexDigits(std::string_view text)
{
    std::uint32_t unit = 0;
    if (text.size() < kHexDigits)
        return std::nullopt;
    const auto [end, error] = std::from_chars(text.data(), text.data() + kHexDigits, unit, 16);
    if (error != std::errc() || end != text.data() + kHexDigits)
        return std::nullopt;
    return unit;
}

/// Writes a code point; an escape is never shorter than its UTF-8, so this fits where the escape stood.
char* putUtf8(char* out, std::uint32_t point)
{
    if (point < 0x80) {
        *out++ = static_cast<char>(point);
    } else if (point < 0x800) {
        *out++ = static_cast<char>(0xC0 | (point >> 6));
        *out++ = static_cast<char>(0x80 | (point & 0x3F));
    } else if (point < 0x10000) {
        *out++ = static_cast<char>(0xE0 | (point >> 12));
        *out++ = static_cast<char>(0x80 | ((point >> 6) & 0x3F));
        *out++ = static_cast<char>(0x80 | (point & 0x3F));
    } else {
        *out++ = static_cast<char>(0xF0 | (point >> 18));
        *out++ = static_cast<char>(0x80 | ((point >> 12) & 0x3F));
        *out++ = static_cast<char>(0x80 | ((point >> 6) & 0x3F));
        *out++ = static_cast<char>(0x80 | (point & 0x3F));
    }
    return out;
}

bool isHighSurrogate(std::uint32_t unit)
{
    return unit >= 0xD800 && unit < 0xDC00;
}

bool isLowSurrogate(std::uint32_t unit)
{
    return unit >= 0xDC00 && unit < 0xE000;
}

/// The code point of `\uXXXX` with its second half; `text` starts at the first digit and is moved behind the
/// escape.
std::optional<std::uint32_t> codePoint(std::string_view& text)
{
    const std::optional<std::uint32_t> unit = fourHexDigits(text);
    if (!unit)
        return std::nullopt;
    text.remove_prefix(kHexDigits);
    if (isLowSurrogate(*unit))
        return kReplacement;
    if (!isHighSurrogate(*unit))
        return *unit;
    if (!text.starts_with("\\u"))
        return kReplacement;
    const std::optional<std::uint32_t> low = fourHexDigits(text.substr(2));
    if (!low || !isLowSurrogate(*low))
        return kReplacement;
    text.remove_prefix(2 + kHexDigits);
    return 0x10000 + ((*unit - 0xD800) << 10) + (*low - 0xDC00);
}

char simpleEscape(char c)
{
    switch (c) {
    case '"':
        return '"';
    case '\\':
        return '\\';
    case '/':
        return '/';
    case 'b':
        return '\b';
    case 'f':
        return '\f';
    case 'n':
        return '\n';
    case 'r':
        return '\r';
    case 't':
        return '\t';
    default:
        return 0;
    }
}

} // namespace

std::optional<std::string_view> unescaped(std::string_view escaped, Arena& arena)
{
    std::size_t backslash = escaped.find('\\');
    if (backslash == std::string_view::npos)
        return escaped;
    char* const start = arena.makeArray<char>(escaped.size()).data();
    char* out = start;
    while (backslash != std::string_view::npos) {
        std::memcpy(out, escaped.data(), backslash);
        out += backslash;
        escaped.remove_prefix(backslash + 1);
        if (escaped.empty())
            return std::nullopt;
        const char kind = escaped.front();
        escaped.remove_prefix(1);
        if (kind == 'u') {
            const std::optional<std::uint32_t> point = codePoint(escaped);
            if (!point)
                return std::nullopt;
            out = putUtf8(out, *point);
        } else {
            const char plain = simpleEscape(kind);
            if (plain == 0)
                return std::nullopt;
            *out++ = plain;
        }
        backslash = escaped.find('\\');
    }
    if (!escaped.empty())
        std::memcpy(out, escaped.data(), escaped.size());
    out += escaped.size();
    return std::string_view(start, static_cast<std::size_t>(out - start));
}

bool isNumber(std::string_view text)
{
    const char* at = text.data();
    const char* const end = at + text.size();
    const auto digits = [&] {
        const char* const first = at;
        while (at != end && isDigit(*at))
            ++at;
        return at != first;
    };
    if (at != end && *at == '-')
        ++at;
    const bool leadingZero = at != end && *at == '0';
    const char* const whole = at;
    if (!digits() || (leadingZero && at - whole > 1))
        return false;
    if (at != end && *at == '.') {
        ++at;
        if (!digits())
            return false;
    }
    if (at != end && (*at == 'e' || *at == 'E')) {
        ++at;
        if (at != end && (*at == '+' || *at == '-'))
            ++at;
        if (!digits())
            return false;
    }
    return at == end;
}

Value numberValue(std::string_view text)
{
    std::int64_t whole = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), whole);
    if (error == std::errc() && end == text.data() + text.size())
        return Value::integer(whole);
    const std::optional<Decimal> decimal = Decimal::parse(text);
    return decimal ? Value::decimal(*decimal) : Value();
}

} // namespace hilum::json
