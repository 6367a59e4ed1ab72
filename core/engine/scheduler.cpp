// SPDX-License-Identifier: Apache-2.0
#include "core/engine/scheduler.h"

#include <algorithm>

namespace hilum::engine {

Scheduler::Scheduler(const Plan& plan, Readers& readers, BatchWalker::Writers& writers, MemoryPool& pool,
                     std::uint64_t window, std::stop_token stop)
    : m_plan(plan),
      m_readers(readers),
      m_writers(writers),
      m_pool(pool),
      m_window(window),
      m_stop(std::move(stop))
{
}

Result<std::optional<Turn>> Scheduler::take()
{
    const std::lock_guard turn(m_turn);
    while (m_phase < m_plan.phases.size()) {
        if (m_stop.stop_requested() || !waitForWriters(m_window))
            break;
        const std::vector<std::size_t>& sources = m_plan.phases[m_phase];
        if (m_source == sources.size()) {
            if (const Result<bool> more = nextPhase(); !more || !*more)
                return more ? Result<std::optional<Turn>>(std::optional<Turn>()) : more.error();
            continue;
        }
        const std::size_t node = sources[m_source];
        if (!m_readers[node]) {
            ++m_source;
            continue;
        }
        std::optional<Turn> next(std::in_place);
        next->source = node;
        next->raw.batch.memories.push_back(m_pool.takeMemory());
        const Result<bool> more = m_readers[node]->read(next->raw);
        if (!more)
            return more.error();
        if (!*more) {
            ++m_source;
            if (next->raw.findings.empty() && next->raw.lostResources == 0)
                continue;
        }
        next->ticket = m_ticket.fetch_add(1);
        next->raw.batch.sequence = next->ticket;
        return next;
    }
    return std::optional<Turn>();
}

/// Waits until the phase's records are in the tables, and closes those; false where stop was asked for.
Result<bool> Scheduler::nextPhase()
{
    if (m_phase + 1 < m_plan.phases.size()) {
        if (!waitForWriters(1))
            return false;
        for (const auto& writer : m_writers) {
            const bool isTable = writer && m_plan.nodes[writer->node()].kind == NodeKind::Step;
            if (!isTable)
                continue;
            if (const auto finished = writer->finish(); !finished)
                return finished.error();
        }
    }
    ++m_phase;
    m_source = 0;
    return true;
}

std::uint64_t Scheduler::underWay() const
{
    std::uint64_t most = 0;
    const std::uint64_t given = m_ticket.load();
    for (const auto& writer : m_writers) {
        if (writer)
            most = std::max(most, given - writer->appended());
    }
    return most;
}

bool Scheduler::waitForWriters(std::uint64_t most)
{
    std::unique_lock lock(m_progress);
    return m_moved.wait(lock, m_stop, [&] { return underWay() < most; });
}

void Scheduler::advanced()
{
    const std::lock_guard lock(m_progress);
    m_moved.notify_all();
}

} // namespace hilum::engine
