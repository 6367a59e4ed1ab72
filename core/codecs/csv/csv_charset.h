// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/arena.h"
#include "core/codecs/csv/row_scanner.h"

#include <string>
#include <string_view>

namespace hilum::csv {

/// The character set of a stream.
struct Charset
{
    /// Name for ICU; "" for UTF-8, with what is not UTF-8 taken as windows-1252.
    std::string name;
    UnitWidth width = UnitWidth::Byte;
    /// Each byte is a character, so that cells can be cut first and converted then.
    bool isSingleByte = true;
    /// Length of the byte-order mark at the beginning.
    std::size_t markLength = 0;
};

/// `auto`, "" or a name that ICU knows.
[[nodiscard]] bool isKnownCharset(const std::string& name);

/// By the setting, else the byte-order mark, else zero bytes of UTF-16, else UTF-8. Needs the first four
/// bytes, for UTF-16 without a mark some more.
[[nodiscard]] Charset detectCharset(std::string_view head, const std::string& setting);

/// The text in UTF-8: the same view where nothing had to be done, else in the arena. What cannot be converted
/// becomes U+FFFD. Thread-safe.
struct Converted
{
    std::string_view text;
    /// It was not the UTF-8 that was expected.
    bool wasGuessed = false;
};
[[nodiscard]] Converted toUtf8(std::string_view bytes, const Charset& charset, Arena& arena);

} // namespace hilum::csv
