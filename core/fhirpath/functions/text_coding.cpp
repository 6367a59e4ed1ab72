// SPDX-License-Identifier: Apache-2.0
#include "core/fhirpath/functions/text_coding.h"

#include "core/base/text.h"
#include "core/base/utf8.h"

#include <array>
#include <charconv>
#include <cstdint>

namespace hilum::fhirpath {

namespace {

constexpr std::string_view kHexDigits = "0123456789abcdef";
constexpr std::string_view kBase64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
constexpr std::string_view kUrlBase64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

std::string encodeHex(std::string_view text)
{
    std::string out;
    for (const char character : text) {
        const auto byte = static_cast<unsigned char>(character);
        out += kHexDigits[byte >> 4U];
        out += kHexDigits[byte & 15U];
    }
    return out;
}

std::optional<std::string> decodeHex(std::string_view text)
{
    std::string out;
    if (text.size() % 2 != 0)
        return std::nullopt;
    for (std::size_t at = 0; at < text.size(); at += 2) {
        unsigned byte = 0;
        const auto [end, error] = std::from_chars(text.data() + at, text.data() + at + 2, byte, 16);
        if (error != std::errc() || end != text.data() + at + 2)
            return std::nullopt;
        out += static_cast<char>(byte);
    }
    return out;
}

std::string encodeBase64(std::string_view text, std::string_view alphabet)
{
    std::string out;
    for (std::size_t at = 0; at < text.size(); at += 3) {
        const std::size_t count = std::min<std::size_t>(3, text.size() - at);
        std::uint32_t bits = 0;
        for (std::size_t index = 0; index < 3; ++index)
            bits = bits << 8U | (index < count ? static_cast<unsigned char>(text[at + index]) : 0U);
        for (std::size_t index = 0; index < 4; ++index)
            out += index <= count ? alphabet[(bits >> (18 - 6 * index)) & 63U] : '=';
    }
    return out;
}

std::optional<std::string> decodeBase64(std::string_view text, std::string_view alphabet)
{
    while (!text.empty() && text.back() == '=')
        text.remove_suffix(1);
    if (text.size() % 4 == 1)
        return std::nullopt;
    std::string out;
    std::uint32_t bits = 0;
    unsigned count = 0;
    for (const char character : text) {
        const std::size_t digit = alphabet.find(character);
        if (digit == std::string_view::npos)
            return std::nullopt;
        bits = bits << 6U | static_cast<std::uint32_t>(digit);
        count += 6;
        if (count >= 8) {
            count -= 8;
            out += static_cast<char>(bits >> count & 255U);
        }
    }
    return out;
}

struct Entity
{
    std::string_view name;
    char character;
};

constexpr std::array<Entity, 5> kEntities = {
    {{"&lt;", '<'}, {"&gt;", '>'}, {"&amp;", '&'}, {"&quot;", '"'}, {"&#39;", '\''}}};

std::string escapeHtml(std::string_view text)
{
    std::string out;
    for (const char character : text) {
        std::string_view written(&character, 1);
        for (const Entity& entity : kEntities) {
            if (entity.character == character)
                written = entity.name;
        }
        out += written;
    }
    return out;
}

std::string unescapeHtml(std::string_view text)
{
    std::string out;
    while (!text.empty()) {
        std::size_t taken = 1;
        char character = text.front();
        for (const Entity& entity : kEntities) {
            if (text.starts_with(entity.name)) {
                taken = entity.name.size();
                character = entity.character;
                break;
            }
        }
        out += character;
        text.remove_prefix(taken);
    }
    return out;
}

std::string escapeJson(std::string_view text)
{
    std::string quoted;
    appendJsonString(quoted, text);
    return quoted.substr(1, quoted.size() - 2);
}

std::string unescapeJson(std::string_view text)
{
    static constexpr std::string_view kNames = "bfnrt";
    static constexpr std::string_view kMeanings = "\b\f\n\r\t";
    std::string out;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] != '\\' || at + 1 == text.size()) {
            out += text[at];
            continue;
        }
        const char name = text[++at];
        unsigned codePoint = 0;
        const std::string_view digits = text.substr(at + 1, 4);
        if (name == 'u' && digits.size() == 4
            && std::from_chars(digits.data(), digits.data() + 4, codePoint, 16).ptr == digits.data() + 4) {
            appendUtf8(out, codePoint >= 0xD800 && codePoint < 0xE000 ? U'\uFFFD'
                                                                      : static_cast<char32_t>(codePoint));
            at += 4;
            continue;
        }
        const std::size_t index = kNames.find(name);
        out += index == std::string_view::npos ? name : kMeanings[index];
    }
    return out;
}

} // namespace

std::optional<std::string> encodeText(std::string_view text, std::string_view coding)
{
    if (coding == "hex")
        return encodeHex(text);
    if (coding == "base64" || coding == "urlbase64")
        return encodeBase64(text, coding == "base64" ? kBase64 : kUrlBase64);
    return std::nullopt;
}

std::optional<std::string> decodeText(std::string_view text, std::string_view coding)
{
    if (coding == "hex")
        return decodeHex(text);
    if (coding == "base64" || coding == "urlbase64")
        return decodeBase64(text, coding == "base64" ? kBase64 : kUrlBase64);
    return std::nullopt;
}

std::optional<std::string> escapeText(std::string_view text, std::string_view target)
{
    if (target == "html")
        return escapeHtml(text);
    return target == "json" ? std::optional<std::string>(escapeJson(text)) : std::nullopt;
}

std::optional<std::string> unescapeText(std::string_view text, std::string_view target)
{
    if (target == "html")
        return unescapeHtml(text);
    return target == "json" ? std::optional<std::string>(unescapeJson(text)) : std::nullopt;
}

} // namespace hilum::fhirpath
