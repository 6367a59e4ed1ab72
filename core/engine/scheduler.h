// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/engine/batch_walker.h"
#include "core/engine/source_reader.h"

#include <condition_variable>
#include <stop_token>

namespace hilum::engine {

/// A batch as a worker gets it.
struct Turn
{
    std::uint64_t ticket = 0;
    std::size_t source = 0;
    RawBatch raw;
};

/// Gives workers their turns: the sources one after the other, each batch with the next number. Holds them
/// back when the writers are too far behind, so that memory stays bounded, and between phases until the
/// tables are filled. Thread-safe.
class Scheduler
{
public:
    /// Readers by node. REQUIRES: all outlive it.
    using Readers = std::vector<std::unique_ptr<SourceReader>>;
    Scheduler(const Plan& plan, Readers& readers, BatchWalker::Writers& writers, MemoryPool& pool,
              std::uint64_t window, std::stop_token stop);

    /// The next batch; nothing where there is none any more, or stop was asked for. An error is about a
    /// source that broke, and ends the run.
    [[nodiscard]] Result<std::optional<Turn>> take();
    /// To be called after a commit: the writers may have moved on.
    void advanced();

private:
    /// Waits until fewer than `most` batches are under way; false where stop was asked for.
    bool waitForWriters(std::uint64_t most);
    [[nodiscard]] std::uint64_t underWay() const;
    Result<bool> nextPhase();

    const Plan& m_plan;
    Readers& m_readers;
    BatchWalker::Writers& m_writers;
    MemoryPool& m_pool;
    const std::uint64_t m_window;
    std::stop_token m_stop;

    std::mutex m_turn; // Held while a source is read.
    std::size_t m_phase = 0;
    std::size_t m_source = 0;
    std::atomic<std::uint64_t> m_ticket = 0;

    std::mutex m_progress; // Only for waiting.
    std::condition_variable_any m_moved;
};

} // namespace hilum::engine
