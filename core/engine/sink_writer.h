// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/connect/connector.h"
#include "core/engine/plan.h"
#include "core/engine/run_stats.h"

#include <atomic>
#include <map>
#include <mutex>
#include <thread>

namespace hilum::engine {

/// What one batch leaves for one writer.
struct SinkPiece
{
    /// Encoded by the worker already, or records for the writer, with what they point into.
    std::string text;
    std::vector<Record> records;
    std::vector<std::shared_ptr<BatchMemory>> memories;
    /// Who filled it, and in whose core's cache its text still lies when it is used again.
    std::thread::id filler = std::this_thread::get_id();
};

/// The end of the line for batches: brings them into their order and appends them, one at a time, by
/// whichever worker comes with the next one. Thread-safe.
class SinkWriter
{
public:
    explicit SinkWriter(std::size_t node) : m_node(node) {}
    SinkWriter(const SinkWriter&) = delete;
    SinkWriter& operator=(const SinkWriter&) = delete;
    virtual ~SinkWriter() = default;

    [[nodiscard]] std::size_t node() const { return m_node; }

    /// Adds records to the worker's piece, encoded and counted where that can be done out of order.
    virtual void collect(Batch& batch, SinkPiece& piece, NodeStats& stats, FindingLog::At log) = 0;

    /// Hands over the piece of the batch with this number; every number comes exactly once. Returns the error
    /// of what was appended by this call.
    [[nodiscard]] Result<void> commit(std::uint64_t ticket, SinkPiece&& piece);
    /// Batches that were appended.
    [[nodiscard]] std::uint64_t appended() const { return m_next.load(std::memory_order_acquire); }
    /// A piece with room in it.
    [[nodiscard]] SinkPiece takePiece();
    /// What appending did, since the last call. Safe at any time.
    void drainStats(RunStats& into);

    /// Publishes or makes durable. After the last commit.
    [[nodiscard]] virtual Result<std::vector<ResourceReceipt>> finish() = 0;
    /// True for a sink that takes records as they are.
    [[nodiscard]] virtual bool takesRecords() const { return false; }
    /// Records that stay although the run did not succeed.
    [[nodiscard]] virtual std::uint64_t durableRecords() const { return 0; }

protected:
    /// Writes one piece; called in order, by one thread at a time. Refused records and bytes go into the
    /// stats.
    [[nodiscard]] virtual Result<void> append(SinkPiece& piece, NodeStats& stats, FindingLog::At log) = 0;

private:
    static constexpr std::size_t kSpare = 32;

    const std::size_t m_node;
    std::mutex m_mutex;
    std::map<std::uint64_t, SinkPiece> m_waiting;
    std::vector<SinkPiece> m_spare;
    NodeStats m_stats;
    FindingLog m_log;
    std::atomic<std::uint64_t> m_next = 0;
    bool m_isAppending = false;
    bool m_isBroken = false;
};

/// Opens a sink of the plan: with a format, or for records.
[[nodiscard]] Result<std::unique_ptr<SinkWriter>> openSink(const Plan& plan, std::size_t node,
                                                           const Registry& registry, std::stop_token stop);

/// Fills the table of a step.
[[nodiscard]] std::unique_ptr<SinkWriter> makeTableWriter(const Plan& plan, std::size_t node);

} // namespace hilum::engine
