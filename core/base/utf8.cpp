// SPDX-License-Identifier: Apache-2.0
#include "core/base/utf8.h"

#include <cstdint>
#include <cstring>

namespace hilum {
namespace {

constexpr bool isContinuation(unsigned char byte)
{
    return (byte & 0xC0) == 0x80;
}

/// Length of the well-formed sequence at the start of `bytes`, 0 when malformed.
std::size_t sequenceLength(const unsigned char* bytes, std::size_t size)
{
    const unsigned char lead = bytes[0];
    if (lead < 0x80)
        return 1;
    if (lead >= 0xC2 && lead <= 0xDF)
        return size >= 2 && isContinuation(bytes[1]) ? 2 : 0;
    if (lead >= 0xE0 && lead <= 0xEF) {
        const unsigned char lowest = lead == 0xE0 ? 0xA0 : 0x80;
        const unsigned char highest = lead == 0xED ? 0x9F : 0xBF;
        const bool valid = size >= 3 && bytes[1] >= lowest && bytes[1] <= highest && isContinuation(bytes[2]);
        return valid ? 3 : 0;
    }
    if (lead >= 0xF0 && lead <= 0xF4) {
        const unsigned char lowest = lead == 0xF0 ? 0x90 : 0x80;
        const unsigned char highest = lead == 0xF4 ? 0x8F : 0xBF;
        const bool valid = size >= 4 && bytes[1] >= lowest && bytes[1] <= highest && isContinuation(bytes[2])
                           && isContinuation(bytes[3]);
        return valid ? 4 : 0;
    }
    return 0;
}

std::size_t asciiPrefix(std::string_view bytes)
{
    std::size_t at = 0;
    for (; at + 8 <= bytes.size(); at += 8) {
        std::uint64_t word = 0;
        std::memcpy(&word, bytes.data() + at, 8);
        if ((word & 0x8080808080808080U) != 0)
            break;
    }
    while (at < bytes.size() && static_cast<unsigned char>(bytes[at]) < 0x80)
        ++at;
    return at;
}

} // namespace

bool isAscii(std::string_view bytes)
{
    return asciiPrefix(bytes) == bytes.size();
}

bool isValidUtf8(std::string_view bytes)
{
    while (true) {
        bytes.remove_prefix(asciiPrefix(bytes));
        if (bytes.empty())
            return true;
        const std::size_t length =
            sequenceLength(reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size());
        if (length == 0)
            return false;
        bytes.remove_prefix(length);
    }
}

void appendUtf8(std::string& out, char32_t codePoint)
{
    const auto put = [&out](char32_t byte) {
        out += static_cast<char>(byte);
    };
    if (codePoint < 0x80) {
        put(codePoint);
    } else if (codePoint < 0x800) {
        put(0xC0 | (codePoint >> 6));
        put(0x80 | (codePoint & 0x3F));
    } else if (codePoint < 0x10000) {
        put(0xE0 | (codePoint >> 12));
        put(0x80 | ((codePoint >> 6) & 0x3F));
        put(0x80 | (codePoint & 0x3F));
    } else {
        put(0xF0 | (codePoint >> 18));
        put(0x80 | ((codePoint >> 12) & 0x3F));
        put(0x80 | ((codePoint >> 6) & 0x3F));
        put(0x80 | (codePoint & 0x3F));
    }
}

std::string latin1ToUtf8(std::string_view bytes)
{
    std::string text;
    text.reserve(bytes.size() + bytes.size() / 8);
    for (const char byte : bytes)
        appendUtf8(text, static_cast<unsigned char>(byte));
    return text;
}

std::size_t utf8Length(std::string_view text)
{
    std::size_t count = 0;
    for (const char byte : text)
        count += isContinuation(static_cast<unsigned char>(byte)) ? 0 : 1;
    return count;
}

std::size_t utf8Offset(std::string_view text, std::size_t index)
{
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (isContinuation(static_cast<unsigned char>(text[at])))
            continue;
        if (index == 0)
            return at;
        --index;
    }
    return text.size();
}

} // namespace hilum
