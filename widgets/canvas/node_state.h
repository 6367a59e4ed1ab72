// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <cstdint>
#include <optional>

namespace hilum::canvas {

/// What a run or a sample did at a node.
struct NodeState
{
    enum class Phase : std::uint8_t { Sampled, Running, Done, Rejects, Failed, Cancelled };

    QString node;
    Phase phase = Phase::Sampled;
    /// Why, in the user's words: the first thing that went wrong; "" for nothing.
    QString reason = {};
    std::uint64_t in = 0;
    std::uint64_t out = 0;
    std::uint64_t rejected = 0;
    std::uint64_t filtered = 0;
    /// Records that were handed to it and wait.
    std::uint64_t waiting = 0;
    /// Its share of the run's work, 0 to 1; nothing where nobody measured.
    std::optional<double> load = {};

    friend bool operator==(const NodeState&, const NodeState&) = default;
};

/// The phase in a word.
[[nodiscard]] QString phaseText(NodeState::Phase phase);

/// Phase, reason and counts, a line each.
[[nodiscard]] QString stateText(const NodeState& state);

} // namespace hilum::canvas
