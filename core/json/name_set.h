// SPDX-License-Identifier: Apache-2.0
#pragma once

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
        for (std::size_t slot = slotOf(name); m_slots[slot] != 0; slot = (slot + 1) & (m_slots.size() - 1)) {
            if (m_names[m_slots[slot] - 1] == name)
                return true;
        }
        return false;
    }

private:
    /// The characters by which names of FHIR and the like differ most.
    [[nodiscard]] std::size_t slotOf(std::string_view name) const
    {
        if (name.empty())
            return 0;
        const auto first = static_cast<unsigned char>(name.front());
        const auto middle = static_cast<unsigned char>(name[name.size() / 2]);
        const auto last = static_cast<unsigned char>(name.back());
        return (first * 7U + middle * 13U + last * 31U + name.size() * 5U) & (m_slots.size() - 1);
    }

    std::vector<std::string> m_names;
    /// Places in m_names, counted from 1; 0 for a free slot. As many as a power of two, half of them free.
    std::vector<std::uint32_t> m_slots;
};

} // namespace hilum::json
