// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/codecs/hl7v2/character_set.h"
#include "core/codecs/hl7v2/delimiters.h"

#include <string>
#include <string_view>

namespace hilum::hl7v2 {

/// What an unescaped text turned out to hold.
struct EscapeFindings
{
    /// `\Xdd..\` with a byte of 0x80 or more: what it means depends on the character set.
    bool needsCharacterSet = false;
    /// A lone or unknown escape, left as it stood.
    bool malformed = false;
};

/// Undoes the escapes of one already divided text, once and from left to right, and appends it to `out`.
/// Formatting commands become what plain text can show (`\.br\` a newline, `\.sp2\` two, `\.sk3\` blanks,
/// highlighting nothing); what is malformed, unclosed or local (`\Z..\`) stays literally. `\Xdd..\` are bytes
/// in `set`; `\C..\` and `\M..\` switch to the sets of ISO 2022. HL7 v2.8, chapter 2.7.
EscapeFindings unescape(std::string_view raw, const Delimiters& delimiters, const CharacterSet& set,
                        std::string& out);

/// Appends a text with everything that would divide it escaped; line ends become `\.br\`.
void escape(std::string_view text, const Delimiters& delimiters, std::string& out);

} // namespace hilum::hl7v2
