// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/value.h"

#include <string>

namespace hilum::inventory {

/// What one value looks like.
enum class TextKind : std::uint8_t {
    Boolean,         ///< `true`, `false` in any case.
    Integer,         ///< Fits 64 bits, no leading zero.
    DigitString,     ///< Only digits, but no number: a leading zero, or too many.
    Decimal,         ///< With a point.
    Date,            ///< ISO 8601, to the day or coarser with a hyphen.
    CompactDate,     ///< Eight digits that are a day between 1800 and 2199.
    LocalDate,       ///< `31.12.2025`, `12/31/2025`: which is the day only others know.
    DateTime,        ///< ISO 8601, also with a blank for the `T`.
    CompactDateTime, ///< As HL7 v2 and DICOM write it.
    Time,            ///< `10:30`, with or without seconds.
    Word,            ///< No blanks in it.
    Phrase           ///< With blanks.
};
inline constexpr std::size_t kTextKinds = 12;

/// What a text looks like; `moment` is filled for the kinds of dates and times that can be compared.
[[nodiscard]] TextKind kindOfText(std::string_view text, DateTime& moment);
/// Of a value of another kind than String.
[[nodiscard]] TextKind kindOfValue(const Value& value, DateTime& moment);

/// The shape of a text: letters as `A` and `a`, digits as `9`, other characters as they are, runs of more
/// than three letters or twelve digits with a `+`: `A99-999`, `Aa+, Aa+`. At most about 32 characters.
[[nodiscard]] std::string patternOf(std::string_view text);

} // namespace hilum::inventory
