// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/engine/sink_writer.h"

namespace hilum::engine {

/// Sees the records of every port as they pass.
class PortObserver
{
public:
    PortObserver() = default;
    PortObserver(const PortObserver&) = delete;
    PortObserver& operator=(const PortObserver&) = delete;
    virtual ~PortObserver() = default;

    virtual void atPort(std::size_t node, std::size_t outlet, std::span<const Record> records,
                        std::span<const std::shared_ptr<BatchMemory>> memories) = 0;
};

/// Takes one batch after the other from its source through all steps, depth first, to pieces for the
/// writers. One a worker; the plan and the writers are shared.
class BatchWalker
{
public:
    /// Writers by node for sinks and for steps with a table; null where there is none.
    using Writers = std::vector<std::unique_ptr<SinkWriter>>;

    /// REQUIRES: plan, writers and observer (may be null) outlive it.
    BatchWalker(const Plan& plan, const Writers& writers, PortObserver* observer = nullptr);

    /// Where mappings tell what became of the records' fields, by node. REQUIRES: outlives it.
    void setCoverage(std::vector<CoverageLog>* byNode) { m_coverage = byNode; }

    /// Sends a source's decoded batch on its way. An error ends the run.
    [[nodiscard]] Result<void> walk(std::size_t source, Batch&& batch);
    /// Hands the pieces of the walk to the writers, under the batch's number. An error ends the run.
    [[nodiscard]] Result<void> commit(std::uint64_t ticket);

    /// What was done since the caller cleared it.
    [[nodiscard]] RunStats& stats() { return m_stats; }

private:
    Result<void> enter(const PlanNode::Consumer& consumer, Batch&& batch);
    Result<void> runStep(std::size_t index, Batch&& batch);
    Result<void> leave(std::size_t node, std::size_t outlet, std::vector<Record>&& records,
                       const std::vector<std::shared_ptr<BatchMemory>>& memories);

    const Plan& m_plan;
    const Writers& m_writers;
    PortObserver* m_observer;
    std::vector<CoverageLog>* m_coverage = nullptr;
    std::vector<std::unique_ptr<OperatorState>> m_states;
    std::vector<SinkPiece> m_pieces;
    RunStats m_stats;
};

} // namespace hilum::engine
