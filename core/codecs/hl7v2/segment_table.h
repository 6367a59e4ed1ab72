// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/codecs/hl7v2/delimiters.h"

#include <cstdint>
#include <string_view>

namespace hilum::hl7v2 {

/// Where a segment stands in its message.
struct SegmentEntry
{
    std::uint32_t id = 0;     ///< Its three letters, packed.
    std::uint32_t offset = 0; ///< Of its first letter.
    std::uint32_t length = 0; ///< Without its terminator.
};

/// What one scan over a message finds out beside the segments.
struct ScanFindings
{
    bool hasHighBytes = false;        ///< Any byte of 0x80 or more.
    bool hasEscapeBytes = false;      ///< Any ESC (0x1B), as ISO 2022 texts have.
    bool hasEscapes = false;          ///< Any escape character behind MSH-2.
    std::uint32_t continuedLines = 0; ///< Lines that begin no segment and so belong to the field before them.
    std::uint32_t firstContinuedLine = 0; ///< Offset of the first of them.
};

/// Finds the segments of a message in one pass and hands each to `take(const SegmentEntry&)`. A line end (CR,
/// LF, CRLF or any run of them) ends a segment when the message ends there or another segment begins behind
/// it, blanks allowed; else it is data. A lone LF therefore stays in its field, and blank lines do not divide
/// a message. REQUIRES: `message` begins with the first segment's letters and is shorter than 4 GB.
template<typename Take>
ScanFindings scanSegments(std::string_view message, const Delimiters& delimiters, Take&& take);

/// Whether a segment begins at `at`: its name, then the separator or the end of the line. After a CR, which
/// no field should hold, any three letters or digits with the separator are taken as a name.
[[nodiscard]] bool beginsSegment(std::string_view message, std::size_t at, char fieldSeparator,
                                 bool afterReturn);

} // namespace hilum::hl7v2

#include "core/codecs/hl7v2/segment_table_scan.h"
