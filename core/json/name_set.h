// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/json/name_key.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace hilum::json {

/// A fixed set of member names, asked once for each member that is read. Immutable, any thread.
class NameSet
{
public:
    explicit NameSet(std::vector<std::string> names);

    [[nodiscard]] bool has(std::string_view name) const
    {
        const NameKey wanted(name);
        const Slot* const slots = m_slots.data();
        const std::size_t mask = m_slots.size() - 1;
        for (std::size_t at = wanted.hash() & mask; slots[at].place != 0; at = (at + 1) & mask) {
            if (slots[at].key == wanted
                && (name.size() <= NameKey::kWhole || m_names[slots[at].place - 1] == name))
                return true;
        }
        return false;
    }

private:
    struct Slot
    {
        NameKey key;
        /// In m_names, counted from 1; 0 for a free slot.
        std::uint32_t place = 0;
    };

    std::vector<std::string> m_names;
    /// As many as a power of two, most of them free.
    std::vector<Slot> m_slots;
};

} // namespace hilum::json
