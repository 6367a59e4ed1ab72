// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string_view>

namespace hilum::hl7v2 {

/// The characters that divide a message, as its MSH-1 and MSH-2 say. A NUL character divides nothing.
struct Delimiters
{
    char field = '|';
    char component = '^';
    char repetition = '~';
    char escape = '\\';
    char subcomponent = '&';
    char truncation = '\0'; ///< The fifth character of MSH-2 (since 2.7, usually #); never splits anything.

    bool operator==(const Delimiters&) const = default;
};

enum class DelimiterRepair : std::uint8_t {
    None,
    Completed, ///< MSH-2 was short or empty: what it lacks has its usual value.
    Doubled,   ///< The escape character stood twice (`^~\\&`).
    Replaced,  ///< A letter, a digit, a blank or the same character twice: replaced by the usual one.
};

struct DelimiterReading
{
    Delimiters delimiters;
    DelimiterRepair repair = DelimiterRepair::None;
};

/// Reads the delimiters of a header segment (MSH, FHS, BHS: all three alike), repairing what is short or
/// doubled. REQUIRES: `header` begins with the segment's three letters; it may end there.
[[nodiscard]] DelimiterReading readDelimiters(std::string_view header);

/// Whether a character may separate fields: anything but letters, digits, blanks, control characters and
/// bytes over 0x7E.
[[nodiscard]] constexpr bool canSeparate(char c)
{
    return c > ' ' && c < '\x7f' && !(c >= '0' && c <= '9') && !(c >= 'A' && c <= 'Z')
           && !(c >= 'a' && c <= 'z');
}

/// Three letters of a segment as one number, so that a comparison is one instruction.
[[nodiscard]] constexpr std::uint32_t packedSegmentId(char a, char b, char c)
{
    return static_cast<std::uint32_t>(static_cast<unsigned char>(a))
           | static_cast<std::uint32_t>(static_cast<unsigned char>(b)) << 8
           | static_cast<std::uint32_t>(static_cast<unsigned char>(c)) << 16;
}

/// REQUIRES: at least three characters.
[[nodiscard]] constexpr std::uint32_t packedSegmentId(std::string_view id)
{
    return packedSegmentId(id[0], id[1], id[2]);
}

/// Whether three characters can name a segment: a capital, then capitals or digits.
[[nodiscard]] constexpr bool isSegmentId(std::string_view id)
{
    constexpr auto isUpper = [](char c) {
        return c >= 'A' && c <= 'Z';
    };
    constexpr auto isUpperOrDigit = [](char c) {
        return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    };
    return id.size() == 3 && isUpper(id[0]) && isUpperOrDigit(id[1]) && isUpperOrDigit(id[2]);
}

} // namespace hilum::hl7v2
