// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/value.h"

#include <optional>
#include <string_view>

namespace hilum::hl7v2 {

/// A text as HL7 v2 writes a kind of value: TS, DTM, DT (`19800101`, `2026112510+0100`), TM, NM (`+1.50`), SI
/// and the yes/no of table 0136. Of a composite its first component counts. Nothing where it does not read as
/// one; the text itself for a string.
[[nodiscard]] std::optional<Value> convertText(std::string_view text, char componentSeparator,
                                               ValueKind kind);

/// The text without separators at its end: trailing empty components say nothing.
[[nodiscard]] constexpr std::string_view withoutTrailing(std::string_view text, char separator)
{
    while (!text.empty() && text.back() == separator)
        text.remove_suffix(1);
    return text;
}

} // namespace hilum::hl7v2
