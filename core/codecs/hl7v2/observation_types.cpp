// SPDX-License-Identifier: Apache-2.0
#include "core/codecs/hl7v2/observation_types.h"

#include "core/codecs/hl7v2/byte_scan.h"

#include <algorithm>
#include <array>

namespace hilum::hl7v2 {

namespace {

/// Nearly all there are in practice; they need no look into the dictionary.
bool isUsualType(std::string_view type)
{
    static constexpr auto kUsual =
        std::to_array<std::string_view>({"NM", "ST", "TX", "FT", "CE", "CWE", "SN", "TS", "DT", "ED"});
    return std::ranges::find(kUsual, type) != kUsual.end();
}

} // namespace

UntypedObservations findUntypedObservations(const Hl7Document& document)
{
    constexpr std::uint32_t kObservation = packedSegmentId("OBX");
    const std::span<const SegmentEntry> segments = document.segments();
    const char separator = document.delimiters().field;
    UntypedObservations found;
    for (std::uint32_t index = 0; index < segments.size(); ++index) {
        if (segments[index].id != kObservation)
            continue;
        const std::string_view segment = document.segmentText(index);
        const std::string_view type = partOf(segment, separator, 2);
        if (isUsualType(type)
            || (!type.empty() && Dictionary::instance().type(document.version(), type) != nullptr))
            continue;
        const std::string_view value = partOf(segment, separator, 5);
        if (value.empty() || value == "\"\"")
            continue;
        if (found.count++ == 0)
            found.firstSegment = index;
    }
    return found;
}

} // namespace hilum::hl7v2
