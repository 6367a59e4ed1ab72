// SPDX-License-Identifier: Apache-2.0
#include "core/engine/memory_pool.h"

#include <algorithm>

namespace hilum::engine {

std::shared_ptr<BatchMemory> MemoryPool::takeMemory()
{
    std::unique_ptr<BatchMemory> memory;
    {
        const std::lock_guard lock(m_mutex);
        // The one that came back last: it is the warmest.
        const auto own = std::find_if(m_memories.rbegin(), m_memories.rend(), [](const Rested& each) {
            return each.user == std::this_thread::get_id();
        });
        const auto taken = own != m_memories.rend() ? own : m_memories.rbegin();
        if (taken != m_memories.rend()) {
            memory = std::move(taken->memory);
            m_memories.erase(std::next(taken).base());
        }
    }
    if (!memory)
        memory = std::make_unique<BatchMemory>();
    return {memory.release(), [pool = weak_from_this()](BatchMemory* each) {
                if (const std::shared_ptr<MemoryPool> alive = pool.lock())
                    alive->giveBack(each);
                else
                    delete each;
            }};
}

std::shared_ptr<Chunk> MemoryPool::takeChunk(std::size_t capacity)
{
    std::unique_ptr<Chunk> chunk;
    {
        const std::lock_guard lock(m_mutex);
        const auto found = std::ranges::find(m_chunks, capacity, &Chunk::capacity);
        if (found != m_chunks.end()) {
            chunk = std::move(*found);
            m_chunks.erase(found);
        }
    }
    if (!chunk) {
        chunk = std::make_unique<Chunk>();
        chunk->bytes = std::make_unique_for_overwrite<char[]>(capacity + Chunk::kPadding);
        chunk->capacity = capacity;
    }
    return {chunk.release(), [pool = weak_from_this()](Chunk* each) {
                if (const std::shared_ptr<MemoryPool> alive = pool.lock())
                    alive->giveBack(each);
                else
                    delete each;
            }};
}

void MemoryPool::giveBack(BatchMemory* memory)
{
    std::unique_ptr<BatchMemory> owned(memory);
    owned->kept.clear(); // May give back a chunk: not under the lock.
    owned->arena.reset();
    const std::lock_guard lock(m_mutex);
    if (m_memories.size() < kMostKept)
        m_memories.push_back({.memory = std::move(owned), .user = std::this_thread::get_id()});
}

void MemoryPool::giveBack(Chunk* chunk)
{
    std::unique_ptr<Chunk> owned(chunk);
    owned->kept.clear();
    constexpr std::size_t kLargestKept = std::size_t{4} * 1024 * 1024;
    const std::lock_guard lock(m_mutex);
    if (owned->capacity <= kLargestKept && m_chunks.size() < kMostKept)
        m_chunks.push_back(std::move(owned));
}

} // namespace hilum::engine
