// SPDX-License-Identifier: Apache-2.0
#include "core/json/name_set.h"

#include <algorithm>
#include <bit>
#include <utility>

namespace hilum::json {

namespace {

/// A sparse table: a name that is not in it mostly finds a free slot and is not compared.
constexpr std::size_t kSlotsAName = 4;

} // namespace

NameSet::NameSet(std::vector<std::string> names) : m_names(std::move(names))
{
    std::ranges::sort(m_names);
    m_names.erase(std::unique(m_names.begin(), m_names.end()), m_names.end());
    m_slots.resize(std::bit_ceil(kSlotsAName * (m_names.size() + 1)));
    for (std::uint32_t place = 1; place <= m_names.size(); ++place) {
        const NameKey key(m_names[place - 1]);
        std::size_t at = key.hash() & (m_slots.size() - 1);
        while (m_slots[at].place != 0)
            at = (at + 1) & (m_slots.size() - 1);
        m_slots[at] = {.key = key, .place = place};
    }
}

} // namespace hilum::json
