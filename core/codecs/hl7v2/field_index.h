// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/codecs/hl7v2/segment_table.h"

#include <algorithm>
#include <atomic>
#include <span>

namespace hilum::hl7v2 {

/// Where the fields of a segment end, counted from the segment's first letter; its name counts as field 0.
class FieldEnds
{
public:
    FieldEnds() = default;
    FieldEnds(std::uint16_t* ends, std::uint32_t count, bool isAll)
        : m_ends(ends), m_count(count), m_isAll(isAll)
    {
    }

    [[nodiscard]] std::uint32_t count() const { return m_count; }
    /// Whether the segment has no more fields than count().
    [[nodiscard]] bool isAll() const { return m_isAll; }
    /// REQUIRES (also below): field < count().
    [[nodiscard]] std::uint32_t begin(std::uint32_t field) const
    {
        return field == 0 ? 0 : end(field - 1) + 1;
    }
    [[nodiscard]] std::uint32_t end(std::uint32_t field) const
    {
        return std::atomic_ref(m_ends[field]).load(std::memory_order_relaxed);
    }

private:
    std::uint16_t* m_ends = nullptr; // In the arena of the index.
    std::uint32_t m_count = 0;
    bool m_isAll = false;
};

/// What was found out about the fields of a message, so that a segment is not scanned again for each
/// of them: a question goes on where the one before it came to. The first few of a segment are not
/// remembered, so that who asks for few fields pays for no more than these.
///
/// Many threads may ask at once: what they write at the same place is the same. Its room is its owner's.
class FieldIndex
{
public:
    /// Whether one field is asked for, or several will be.
    enum class Demand : std::uint8_t { One, Several };

    /// Remembers nothing.
    FieldIndex() = default;
    /// REQUIRES: as much room as roomFor() says.
    FieldIndex(std::size_t segmentCount, std::span<std::uint16_t> room)
        : m_states(room.data()), m_ends(room.data() + segmentCount)
    {
        std::fill_n(m_states, segmentCount, std::uint16_t{0});
    }

    /// Numbers of 16 bits that are needed for a message; 0 for one that had better go without.
    [[nodiscard]] static std::size_t roomFor(std::size_t segmentCount, std::size_t textSize)
    {
        return textSize > kLargestText ? 0 : textSize / 4 + segmentCount * (kSpare + 1);
    }

    /// The ends of the fields 0 to `field` at least. Fewer, without isAll(), where they are not known: then
    /// what is behind must be counted. REQUIRES: `text` is the message that the entry is of, with 16 readable
    /// bytes behind.
    [[nodiscard]] FieldEnds upTo(std::uint32_t field, std::uint32_t segment, const SegmentEntry& entry,
                                 const char* text, char separator, Demand demand) const
    {
        if (m_states == nullptr)
            return {};
        const std::uint32_t state = std::atomic_ref(m_states[segment]).load(std::memory_order_acquire);
        if (field < (state & kCount) || (state & kIsAll) != 0)
            return {room(segment, entry), state & kCount, (state & kIsAll) != 0};
        if (state < kFewQuestions && demand == Demand::One) {
            std::atomic_ref(m_states[segment])
                .store(static_cast<std::uint16_t>(state + kQuestion), std::memory_order_relaxed);
            return {};
        }
        return goOn(field, segment, entry, text, separator);
    }

private:
    /// Larger messages are embedded files more than fields; the room for their index would be waste.
    static constexpr std::size_t kLargestText = std::size_t{16} << 20;
    /// Room for so many fields more than a segment has groups of four letters: fewer do not fill them.
    static constexpr std::uint32_t kSpare = 4;
    // The state of a segment: how many ends are known, or questions while there are none, and whether that is
    // all of them.
    static constexpr std::uint16_t kIsAll = 0x8000;
    static constexpr std::uint16_t kCount = 0x1FFF;
    static constexpr std::uint16_t kQuestion = 0x2000;
    static constexpr std::uint16_t kFewQuestions = 3 * kQuestion;

    [[nodiscard]] std::uint16_t* room(std::uint32_t segment, const SegmentEntry& entry) const
    {
        return m_ends + (entry.offset / 4 + segment * kSpare);
    }
    [[nodiscard]] FieldEnds goOn(std::uint32_t field, std::uint32_t segment, const SegmentEntry& entry,
                                 const char* text, char separator) const;

    std::uint16_t* m_states = nullptr;
    std::uint16_t* m_ends = nullptr;
};

} // namespace hilum::hl7v2
