// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstring>
#include <memory>
#include <new>
#include <span>
#include <string_view>
#include <type_traits>
#include <vector>

namespace hilum {

/// Memory that is given out piece by piece and taken back all at once. Nothing in it is destroyed, so only
/// trivially destructible things go in. One thread at a time; what lies in it may be read by many.
class Arena
{
public:
    static constexpr std::size_t kFirstBlock = std::size_t{16} * 1024;
    static constexpr std::size_t kLargestBlock = std::size_t{1024} * 1024;
    static constexpr std::size_t kKeptOnReset = std::size_t{16} * 1024 * 1024;
    /// Greatest alignment that can be asked for: a cache line.
    static constexpr std::size_t kAlignment = 64;

    Arena() = default;
    Arena(const Arena&) = delete;
    Arena& operator=(const Arena&) = delete;
    Arena(Arena&&) = default;
    Arena& operator=(Arena&&) = default;
    ~Arena() = default;

    [[nodiscard]] void* allocate(std::size_t size, std::size_t alignment)
    {
        const std::size_t start = (m_used + alignment - 1) & ~(alignment - 1);
        if (start + size > m_capacity)
            return allocateInNewBlock(size);
        m_used = start + size;
        return m_block + start;
    }

    template<typename T, typename... Arguments>
    [[nodiscard]] T* make(Arguments&&... arguments)
    {
        static_assert(std::is_trivially_destructible_v<T>, "an arena destroys nothing");
        return new (allocate(sizeof(T), alignof(T))) T{std::forward<Arguments>(arguments)...};
    }

    /// Uninitialised storage for `count` trivially constructible things.
    template<typename T>
    [[nodiscard]] std::span<T> makeArray(std::size_t count)
    {
        static_assert(std::is_trivially_destructible_v<T>, "an arena destroys nothing");
        return {static_cast<T*>(allocate(sizeof(T) * count, alignof(T))), count};
    }

    /// A copy of the text that lives as long as the arena.
    [[nodiscard]] std::string_view copy(std::string_view text)
    {
        if (text.empty())
            return {};
        char* bytes = static_cast<char*>(allocate(text.size(), 1));
        std::memcpy(bytes, text.data(), text.size());
        return {bytes, text.size()};
    }

    /// Forgets all content and keeps blocks for the next use, up to kKeptOnReset: memory that comes fresh
    /// from the system costs a page fault each 4 KiB, more than most of what is done with it.
    void reset()
    {
        if (m_current == 0 && m_used == 0 && m_pieces.empty())
            return; // Nothing was asked for since the last time.
        m_pieces.clear();
        m_reserved = 0;
        std::size_t kept = 0;
        while (kept < m_blocks.size() && m_reserved + m_blocks[kept].size <= kKeptOnReset)
            m_reserved += m_blocks[kept++].size;
        m_blocks.resize(kept);
        m_current = 0;
        m_used = 0;
        m_block = kept == 0 ? nullptr : m_blocks.front().bytes.get();
        m_capacity = kept == 0 ? 0 : m_blocks.front().size;
    }

    /// Bytes held from the system.
    [[nodiscard]] std::size_t reserved() const { return m_reserved; }

private:
    struct Free
    {
        void operator()(std::byte* bytes) const { ::operator delete[](bytes, std::align_val_t{kAlignment}); }
    };
    using Bytes = std::unique_ptr<std::byte[], Free>;

    struct Block
    {
        Bytes bytes;
        std::size_t size = 0;
    };

    [[nodiscard]] static Bytes makeBytes(std::size_t size)
    {
        return Bytes(static_cast<std::byte*>(::operator new[](size, std::align_val_t{kAlignment})));
    }

    [[nodiscard]] void* allocateInNewBlock(std::size_t size)
    {
        // A piece too big for a block gets its own, and the current block goes on being filled.
        if (size > kLargestBlock / 4) {
            m_pieces.push_back(makeBytes(size));
            m_reserved += size;
            return m_pieces.back().get();
        }
        m_current += m_block == nullptr ? 0 : 1;
        while (m_current < m_blocks.size() && m_blocks[m_current].size < size)
            ++m_current;
        if (m_current >= m_blocks.size()) {
            const std::size_t grown =
                m_blocks.empty() ? kFirstBlock : std::min(m_blocks.back().size * 2, kLargestBlock);
            const std::size_t made = std::max(grown, size);
            m_blocks.push_back({makeBytes(made), made});
            m_current = m_blocks.size() - 1;
            m_reserved += made;
        }
        m_block = m_blocks[m_current].bytes.get();
        m_capacity = m_blocks[m_current].size;
        m_used = size;
        return m_block;
    }

    std::vector<Block> m_blocks;
    /// Pieces too big for a block.
    std::vector<Bytes> m_pieces;
    /// Index of the block that is being filled.
    std::size_t m_current = 0;
    std::byte* m_block = nullptr;
    std::size_t m_used = 0;
    std::size_t m_capacity = 0;
    std::size_t m_reserved = 0;
};

} // namespace hilum
