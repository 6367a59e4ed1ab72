// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/codecs/hl7v2/dictionary.h"

#include <atomic>
#include <span>

namespace hilum::hl7v2 {

/// How a message falls into groups.
struct MessageGroups
{
    /// Null where the dictionary knows no structure for the message.
    const StructureDefinition* definition = nullptr;
    /// As MessageStructure::divide() gives them.
    std::span<const GroupOccurrence> occurrences;
};

/// Room in the arena for the groups of one message, so that they are found once and not for each question.
/// Whoever asks first fills it; who asks meanwhile makes do with what it found itself. Lives in the arena
/// with its room.
class GroupCache
{
public:
    explicit GroupCache(std::span<GroupOccurrence> room) : m_room(room) {}

    /// Whether the groups are there.
    [[nodiscard]] bool get(MessageGroups& groups) const
    {
        if (m_state.load(std::memory_order_acquire) != State::Filled)
            return false;
        groups = m_groups;
        return true;
    }

    /// Keeps the groups if there is room and nobody else is at it.
    void offer(const MessageGroups& groups)
    {
        State empty = State::Empty;
        if (groups.occurrences.size() > m_room.size()
            || !m_state.compare_exchange_strong(empty, State::Filling, std::memory_order_acquire))
            return;
        std::copy(groups.occurrences.begin(), groups.occurrences.end(), m_room.begin());
        m_groups = {.definition = groups.definition, .occurrences = m_room.first(groups.occurrences.size())};
        m_state.store(State::Filled, std::memory_order_release);
    }

private:
    enum class State : std::uint8_t { Empty, Filling, Filled };

    std::span<GroupOccurrence> m_room;
    MessageGroups m_groups;
    std::atomic<State> m_state = State::Empty;
};

} // namespace hilum::hl7v2
