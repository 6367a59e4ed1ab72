// SPDX-License-Identifier: Apache-2.0
#include "core/inventory/frequent_texts.h"

#include <algorithm>
#include <cstring>
#include <tuple>

namespace hilum::inventory {
namespace {

constexpr std::size_t kFirstSlots = 16;

/// The longest beginning that ends between two characters of UTF-8.
std::size_t cutAt(std::string_view text, std::size_t most)
{
    if (text.size() <= most)
        return text.size();
    while (most > 0 && (static_cast<unsigned char>(text[most]) & 0xC0U) == 0x80U)
        --most;
    return most;
}

} // namespace

FrequentTexts::Counter& FrequentTexts::append(std::uint64_t hash, std::string_view text)
{
    Counter& counter = m_counters.emplace_back();
    counter.hash = hash;
    counter.missed = m_missed;
    const std::size_t size = cutAt(text, kKept);
    counter.size = static_cast<std::uint8_t>(size);
    counter.isCut = size < text.size();
    std::memcpy(counter.bytes.data(), text.data(), size);
    if (m_counters.size() * 2 > m_slots.size()) {
        index();
        return counter;
    }
    const std::size_t mask = m_slots.size() - 1;
    std::size_t at = hash & mask;
    while (m_slots[at] != 0)
        at = (at + 1) & mask;
    m_slots[at] = static_cast<std::uint32_t>(m_counters.size());
    return counter;
}

/// How much more than the counters that went before half of the counters were seen.
std::uint64_t FrequentTexts::median() const
{
    std::vector<std::uint64_t> levels;
    levels.reserve(m_counters.size());
    for (const Counter& each : m_counters)
        levels.push_back(each.seen + each.missed - m_missed);
    const auto middle = levels.begin() + static_cast<std::ptrdiff_t>(levels.size() / 2);
    std::nth_element(levels.begin(), middle, levels.end());
    return std::max<std::uint64_t>(1, *middle);
}

void FrequentTexts::index()
{
    std::size_t slots = kFirstSlots;
    while (slots < m_counters.size() * 2)
        slots *= 2;
    m_slots.assign(slots, 0);
    for (std::size_t place = 0; place < m_counters.size(); ++place) {
        std::size_t at = m_counters[place].hash & (slots - 1);
        while (m_slots[at] != 0)
            at = (at + 1) & (slots - 1);
        m_slots[at] = static_cast<std::uint32_t>(place + 1);
    }
}

std::vector<FrequentTexts::Counter> FrequentTexts::most(std::size_t count) const
{
    std::vector<Counter> all;
    std::ranges::copy_if(m_counters, std::back_inserter(all),
                         [](const Counter& each) { return each.missed == 0 || each.seen > each.missed; });
    const auto order = [](const Counter& left, const Counter& right) {
        return std::tuple(right.seen, left.text(), left.hash)
               < std::tuple(left.seen, right.text(), right.hash);
    };
    const std::size_t wanted = std::min(count, all.size());
    std::partial_sort(all.begin(), all.begin() + static_cast<std::ptrdiff_t>(wanted), all.end(), order);
    all.resize(wanted);
    return all;
}

} // namespace hilum::inventory
