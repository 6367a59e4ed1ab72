// SPDX-License-Identifier: Apache-2.0
#include "core/engine/run_stats.h"

#include <algorithm>
#include <ctime>

namespace hilum::engine {

NodeStats& NodeStats::operator+=(const NodeStats& other)
{
    tally += other.tally;
    emitted += other.emitted;
    bytes += other.bytes;
    batches += other.batches;
    cpuNanoseconds += other.cpuNanoseconds;
    return *this;
}

void RunStats::merge(const RunStats& other)
{
    for (std::size_t index = 0; index < nodes.size(); ++index)
        nodes[index] += other.nodes[index];
    for (std::size_t index = 0; index < edges.size(); ++index)
        edges[index] += other.edges[index];
    log.merge(other.log);
    lostResources += other.lostResources;
}

void RunStats::clear()
{
    std::ranges::fill(nodes, NodeStats());
    std::ranges::fill(edges, std::uint64_t{0});
    log.clear();
    lostResources = 0;
}

std::uint64_t threadCpuNanoseconds()
{
    timespec time{};
    if (clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time) != 0)
        return 0;
    constexpr std::uint64_t kPerSecond = 1'000'000'000;
    return static_cast<std::uint64_t>(time.tv_sec) * kPerSecond + static_cast<std::uint64_t>(time.tv_nsec);
}

} // namespace hilum::engine
