// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace hilum {

/// True when all bytes are below 0x80.
[[nodiscard]] bool isAscii(std::string_view bytes);
/// True for well-formed UTF-8 (RFC 3629: no surrogates, no overlong forms).
[[nodiscard]] bool isValidUtf8(std::string_view bytes);
/// Appends one code point.
void appendUtf8(std::string& out, char32_t codePoint);
/// Each byte taken as ISO 8859-1.
[[nodiscard]] std::string latin1ToUtf8(std::string_view bytes);
/// Number of code points; malformed bytes count as one each.
[[nodiscard]] std::size_t utf8Length(std::string_view text);
/// Byte offset of the code point with that index, or the size of the text.
[[nodiscard]] std::size_t utf8Offset(std::string_view text, std::size_t index);

} // namespace hilum
