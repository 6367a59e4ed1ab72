// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/codecs/hl7v2/segment_table.h"

#include <algorithm>
#include <atomic>
#include <span>

namespace hilum::hl7v2 {

/// Which segments of a message have a name: chains of those whose names fall into one of 64 places, in their
/// order. Filled once it was asked for some times: looking through the segments is faster at first. One
/// thread fills it; who comes meanwhile goes on looking. Its room is its owner's.
class SegmentDirectory
{
public:
    static constexpr std::uint32_t kNone = ~0U;

    /// REQUIRES: as much room as roomFor() says.
    SegmentDirectory(std::size_t segmentCount, std::span<std::uint32_t> room)
        : m_first(room.first(kPlaces)), m_next(room.subspan(kPlaces, segmentCount))
    {
    }

    [[nodiscard]] static std::size_t roomFor(std::size_t segmentCount) { return kPlaces + segmentCount; }

    /// Whether it can be asked.
    [[nodiscard]] bool isFilled() const { return m_state.load(std::memory_order_acquire) == State::Filled; }
    /// The same, after one question more.
    [[nodiscard]] bool isFilledFor(std::span<const SegmentEntry> segments)
    {
        const std::uint8_t asked = m_asked.load(std::memory_order_relaxed);
        if (asked < kFewQuestions) {
            m_asked.store(asked + 1, std::memory_order_relaxed);
            return false;
        }
        return fill(segments);
    }
    /// The same, for one that is worth it.
    [[nodiscard]] bool fill(std::span<const SegmentEntry> segments)
    {
        State state = State::Empty;
        if (m_state.compare_exchange_strong(state, State::Filling, std::memory_order_acquire)) {
            link(segments);
            m_state.store(State::Filled, std::memory_order_release);
            return true;
        }
        return state == State::Filled;
    }

    /// The first segment of that name, or kNone. REQUIRES (also below): it is filled, from these segments.
    [[nodiscard]] std::uint32_t first(std::span<const SegmentEntry> segments, std::uint32_t id) const
    {
        return ofName(segments, id, m_first[placeOf(id)]);
    }
    /// The next of that name behind one of that name, or kNone.
    [[nodiscard]] std::uint32_t next(std::span<const SegmentEntry> segments, std::uint32_t segment) const
    {
        return ofName(segments, segments[segment].id, m_next[segment]);
    }

private:
    enum class State : std::uint8_t { Empty, Filling, Filled };
    static constexpr std::size_t kPlaces = 64;
    static constexpr std::uint8_t kFewQuestions = 8;

    [[nodiscard]] static std::uint32_t placeOf(std::uint32_t id) { return id * 0x9E3779B1U >> 26; }
    [[nodiscard]] std::uint32_t ofName(std::span<const SegmentEntry> segments, std::uint32_t id,
                                       std::uint32_t segment) const
    {
        while (segment != kNone && segments[segment].id != id)
            segment = m_next[segment];
        return segment;
    }
    void link(std::span<const SegmentEntry> segments)
    {
        std::fill(m_first.begin(), m_first.end(), kNone);
        for (std::size_t segment = segments.size(); segment-- > 0;) {
            std::uint32_t& first = m_first[placeOf(segments[segment].id)];
            m_next[segment] = first;
            first = static_cast<std::uint32_t>(segment);
        }
    }

    std::span<std::uint32_t> m_first;
    std::span<std::uint32_t> m_next;
    std::atomic<State> m_state = State::Empty;
    std::atomic<std::uint8_t> m_asked = 0;
};

} // namespace hilum::hl7v2
