// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace hilum::hl7v2 {

enum class CharacterSetKind : std::uint8_t {
    Utf8,       ///< Also ASCII.
    SingleByte, ///< One byte a character, ASCII below 0x80: can be divided as bytes and decoded value by
                ///< value.
    MultiByte,  ///< A delimiter's byte may be half a character (Shift_JIS, GB 18030, ISO 2022, UTF-16):
                ///< decoded whole first.
};

/// The 256 characters of a single-byte set, by byte.
using CharacterTable = std::array<char32_t, 256>;

/// A character set a message may be in.
struct CharacterSet
{
    CharacterSetKind kind = CharacterSetKind::Utf8;
    std::string name = "UTF-8";            ///< As the converter library knows it.
    const CharacterTable* table = nullptr; ///< Of a single-byte set; lives as long as the program.
    bool isAscii = false; ///< Declared as plain ASCII: a byte of 0x80 or more contradicts it.
};

/// Finds a set by its name in HL7 table 0211 (`8859/1`, `UNICODE UTF-8`, `ISO IR87`) or by any name the
/// converter library knows (`windows-1252`). False when there is none of that name.
[[nodiscard]] bool findCharacterSet(std::string_view name, CharacterSet& set);

/// Latin-1, in which every byte is a character: what is read when nothing else fits.
[[nodiscard]] const CharacterSet& latin1();

/// Appends the text that the bytes of a single-byte set stand for, as UTF-8.
void appendDecoded(std::string_view bytes, const CharacterTable& table, std::string& out);

/// Appends bytes in any set, by the converter library, as UTF-8; what is not in the set becomes U+FFFD and
/// makes the result false.
bool appendConverted(std::string_view bytes, const std::string& setName, std::string& out);

/// The offset in `bytes` of the character that stands at `converted` bytes in what appendConverted() makes of
/// them.
[[nodiscard]] std::size_t offsetBeforeConversion(std::string_view bytes, const std::string& setName,
                                                 std::size_t converted);

} // namespace hilum::hl7v2
