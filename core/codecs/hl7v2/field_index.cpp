// SPDX-License-Identifier: Apache-2.0
#include "core/codecs/hl7v2/field_index.h"

#include "core/codecs/hl7v2/byte_scan.h"

#include <algorithm>
#include <limits>

namespace hilum::hl7v2 {

namespace {

constexpr std::uint32_t kLongestSegment = std::numeric_limits<std::uint16_t>::max();

} // namespace

FieldEnds FieldIndex::goOn(std::uint32_t field, std::uint32_t segment, const SegmentEntry& entry,
                           const char* text, char separator) const
{
    if (entry.length > kLongestSegment)
        return {};
    const char* const letters = text + entry.offset;
    std::uint16_t* const ends = room(segment, entry);
    const std::uint32_t capacity = std::min<std::uint32_t>(entry.length / 4 + kSpare, kCount);
    const std::atomic_ref state(m_states[segment]);
    std::uint32_t count = state.load(std::memory_order_acquire) & kCount;
    const auto add = [&](std::size_t end) {
        std::atomic_ref(ends[count++]).store(static_cast<std::uint16_t>(end), std::memory_order_relaxed);
    };
    std::size_t at = count == 0 ? 0 : FieldEnds(ends, count, false).end(count - 1) + 1U;
    for (; at < entry.length && count <= field; at += kBlock) {
        std::uint32_t mask = ByteBlock(letters + at).equal(separator);
        if (entry.length - at < kBlock)
            mask &= (1U << (entry.length - at)) - 1;
        for (; mask != 0 && count < capacity; mask &= mask - 1)
            add(at + static_cast<std::size_t>(std::countr_zero(mask)));
        if (mask != 0)
            break;
    }
    const bool isAll = at >= entry.length && count < capacity;
    if (isAll)
        add(entry.length);
    state.store(static_cast<std::uint16_t>(count | (isAll ? kIsAll : kFewQuestions)),
                std::memory_order_release);
    return {ends, count, isAll};
}

} // namespace hilum::hl7v2
