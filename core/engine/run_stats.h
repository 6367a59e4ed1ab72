// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/engine/steps/finding_log.h"
#include "core/model/batch.h"

namespace hilum::engine {

/// What a node did so far.
struct NodeStats
{
    Tally tally;
    std::uint64_t emitted = 0;
    std::uint64_t bytes = 0;
    std::uint64_t batches = 0;
    std::uint64_t cpuNanoseconds = 0;

    NodeStats& operator+=(const NodeStats& other);
};

/// What a run, or one worker's batch of it, did: by the plan's nodes and edges.
struct RunStats
{
    std::vector<NodeStats> nodes;
    std::vector<std::uint64_t> edges;
    FindingLog log;
    std::uint64_t lostResources = 0;

    RunStats(std::size_t nodeCount, std::size_t edgeCount) : nodes(nodeCount), edges(edgeCount) {}
    void merge(const RunStats& other);
    void clear();
};

/// CPU time of the calling thread.
[[nodiscard]] std::uint64_t threadCpuNanoseconds();

} // namespace hilum::engine
