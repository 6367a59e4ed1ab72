// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/batch.h"

#include <mutex>
#include <thread>

namespace hilum::engine {

/// Bytes of a source as they were read, and what their frames need: names of resources, stream contexts. As
/// long as batches point into it only what lies behind the used bytes changes.
struct Chunk
{
    static constexpr std::size_t kPadding = 64;

    std::unique_ptr<char[]> bytes;
    std::size_t capacity = 0;
    std::vector<std::shared_ptr<const void>> kept;
};

/// Gives out arenas and buffers and gets them back by itself when the last batch lets go. Thread-safe.
class MemoryPool : public std::enable_shared_from_this<MemoryPool>
{
public:
    [[nodiscard]] std::shared_ptr<BatchMemory> takeMemory();
    [[nodiscard]] std::shared_ptr<Chunk> takeChunk(std::size_t capacity);

private:
    static constexpr std::size_t kMostKept = 64;

    /// Memory and the thread that used it last, in whose core's cache it still lies.
    struct Rested
    {
        std::unique_ptr<BatchMemory> memory;
        std::thread::id user;
    };

    void giveBack(BatchMemory* memory);
    void giveBack(Chunk* chunk);

    std::mutex m_mutex;
    std::vector<Rested> m_memories;
    std::vector<std::unique_ptr<Chunk>> m_chunks;
};

} // namespace hilum::engine
