// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

namespace hilum::inventory {

/// The texts that come most often in a stream of any length, in bounded memory: a counter for each text while
/// they fit, then the rarer half makes room (Misra and Gries; Space-Saving, Metwally 2005, keeps the same
/// bounds). A text that comes more often than once in `capacity / 2` is never missed.
///
/// The same texts in the same order give the same counters.
class FrequentTexts
{
public:
    /// Longer texts are told apart by their hash, but only their beginning is kept.
    static constexpr std::size_t kKept = 95;

    struct Counter
    {
        std::uint64_t hash = 0;
        /// Times seen since it has a counter: exact where `missed` is 0, else at most so many too few.
        std::uint64_t seen = 0;
        std::uint64_t missed = 0;
        std::uint8_t size = 0;
        bool isCut = false;
        /// The owner's: kind and length of the text.
        std::uint8_t kind = 0;
        std::uint32_t length = 0;
        std::array<char, kKept> bytes{};

        [[nodiscard]] std::string_view text() const { return {bytes.data(), size}; }
    };

    explicit FrequentTexts(std::size_t capacity) : m_capacity(capacity) {}

    /// The counter of the text with this hash, or null.
    [[nodiscard]] Counter* find(std::uint64_t hash)
    {
        if (m_slots.empty())
            return nullptr;
        const std::size_t mask = m_slots.size() - 1;
        for (std::size_t at = hash & mask;; at = (at + 1) & mask) {
            const std::uint32_t place = m_slots[at];
            if (place == 0)
                return nullptr;
            if (m_counters[place - 1].hash == hash)
                return &m_counters[place - 1];
        }
    }

    /// A new counter with nothing seen yet; valid until the next call. `evicted` is called for each counter
    /// that had to go. REQUIRES: find() found none.
    template<typename Evicted>
    Counter& insert(std::uint64_t hash, std::string_view text, Evicted&& evicted)
    {
        if (m_counters.size() >= m_capacity)
            makeRoom(evicted);
        return append(hash, text);
    }

    /// Adds what another one has seen.
    template<typename Evicted>
    void add(const FrequentTexts& other, Evicted&& evicted)
    {
        for (const Counter& each : other.m_counters) {
            Counter* counter = find(each.hash);
            if (counter == nullptr) {
                counter = &insert(each.hash, each.text(), evicted);
                counter->kind = each.kind;
                counter->length = each.length;
                counter->isCut = each.isCut;
            }
            counter->seen += each.seen;
            counter->missed += each.missed;
        }
        m_missed += other.m_missed;
    }

    /// Keeps fewer counters from now on.
    template<typename Evicted>
    void shrink(std::size_t capacity, Evicted&& evicted)
    {
        m_capacity = capacity;
        while (m_counters.size() > m_capacity)
            makeRoom(evicted);
    }

    [[nodiscard]] const std::vector<Counter>& counters() const { return m_counters; }
    /// True while no counter had to go: all that was seen is there, with exact counts.
    [[nodiscard]] bool isComplete() const { return m_missed == 0; }
    /// The `count` most frequent ones, most frequent first, equal ones in the order of their texts; without
    /// those that say nothing, because they may be as rare as any other.
    [[nodiscard]] std::vector<Counter> most(std::size_t count) const;

private:
    template<typename Evicted>
    void makeRoom(Evicted& evicted)
    {
        const std::uint64_t level = median();
        m_missed += level;
        std::size_t kept = 0;
        for (Counter& each : m_counters) {
            // What it was seen beyond the level of all decides, as in Misra and Gries.
            if (each.seen + each.missed <= m_missed)
                evicted(static_cast<const Counter&>(each));
            else
                m_counters[kept++] = each;
        }
        m_counters.resize(kept);
        index();
    }

    Counter& append(std::uint64_t hash, std::string_view text);
    [[nodiscard]] std::uint64_t median() const;
    void index();

    std::size_t m_capacity;
    std::uint64_t m_missed = 0;
    std::vector<Counter> m_counters;
    /// Hash table of places in m_counters, counted from 1; 0 is free. At most half full.
    std::vector<std::uint32_t> m_slots;
};

} // namespace hilum::inventory
