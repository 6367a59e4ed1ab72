// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/engine/source_reader.h"

#include <deque>

namespace hilum::engine {

/// Frames the bytes of a connector with a codec. Bytes are read into chunks; what is left of a record at a
/// chunk's end is carried over to the next, which grows with the record up to a limit. Small resources share
/// a chunk, so that a folder of files with one message each still makes full batches.
class ByteSourceReader final : public SourceReader
{
public:
    static constexpr std::size_t kChunk = std::size_t{256} * 1024;

    ByteSourceReader(const pipeline::SourceDefinition& source, const Registry& registry,
                     const ReaderOptions& options, std::shared_ptr<MemoryPool> pool);

    [[nodiscard]] Result<void> open(const std::string& folder);

    [[nodiscard]] Result<bool> read(RawBatch& batch) override;
    void decode(RawBatch& batch, Tally& tally, FindingLog::At log) const override;
    [[nodiscard]] PortInfo info() override;
    [[nodiscard]] std::vector<ResourceReceipt> takeReceipts() override { return m_source->takeReceipts(); }
    [[nodiscard]] std::optional<std::uint64_t> totalBytes() const override { return m_source->totalBytes(); }

private:
    /// Bytes of one read: those of a batch of short records.
    static constexpr std::size_t kRead = std::size_t{48} * 1024;
    /// Bytes that a read should at least have room for.
    static constexpr std::size_t kSmallestRead = std::size_t{32} * 1024;
    /// What is kept of a record that is too large.
    static constexpr std::size_t kHead = 1024;

    struct Refused
    {
        RawRecord record;
        std::shared_ptr<const void> kept;
    };

    Result<bool> readNew(RawBatch& batch);
    Result<void> readMore(RawBatch& batch);
    Result<void> openNext(RawBatch& batch);
    Result<void> chooseFormat();
    Result<void> startResource();
    void makeRoom();
    void takeFrames(bool isAtEnd, RawBatch& batch);
    [[nodiscard]] Diagnostic recordTooLarge() const;
    [[nodiscard]] Diagnostic emptyResource() const;
    Refused refuse(Diagnostic reason, std::string_view bytes, std::uint64_t begin);
    void enqueue(Refused refused);
    void dropBytes(std::size_t count);
    void skip();
    void loseResource(Diagnostic reason, RawBatch& batch);
    void closeResource();
    void giveOut(RawBatch& batch);

    [[nodiscard]] std::string_view pending() const
    {
        return {m_chunk->bytes.get() + m_begin, m_end - m_begin};
    }

    const pipeline::SourceDefinition& m_definition;
    const Registry& m_registry;
    ReaderOptions m_options;
    std::shared_ptr<MemoryPool> m_pool;
    std::shared_ptr<const Connector> m_connector; // Before what it made.
    std::unique_ptr<ByteSource> m_source;
    const Codec* m_codec = nullptr;
    std::unique_ptr<Decoder> m_decoder;

    std::unique_ptr<Framer> m_framer; // Null while no resource is open.
    std::shared_ptr<const std::string> m_resource;
    std::uint64_t m_sequence = 0;
    std::shared_ptr<Chunk> m_chunk;
    std::size_t m_begin = 0; // Of what is not framed yet, in the chunk.
    std::size_t m_end = 0;
    std::uint64_t m_offset = 0; // Of m_begin in the resource.
    bool m_isResourceOpen = false;
    bool m_isSkipping = false;
    std::shared_ptr<const StreamContext> m_context;
    Frames m_frames;

    std::deque<RawRecord> m_queue; // All in m_chunk.
    std::uint64_t m_given = 0;
    bool m_isOver = false;
    std::unique_ptr<RawBatch> m_peeked;
};

} // namespace hilum::engine
