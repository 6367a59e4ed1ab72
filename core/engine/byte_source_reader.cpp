// SPDX-License-Identifier: Apache-2.0
#include "core/engine/byte_source_reader.h"

#include "core/base/hash.h"

#include <algorithm>
#include <cstring>

namespace hilum::engine {

ByteSourceReader::ByteSourceReader(const pipeline::SourceDefinition& source, const Registry& registry,
                                   const ReaderOptions& options, std::shared_ptr<MemoryPool> pool)
    : m_definition(source), m_registry(registry), m_options(options), m_pool(std::move(pool))
{
}

Result<void> ByteSourceReader::open(const std::string& folder)
{
    Result<std::shared_ptr<const Connector>> connector = m_registry.connector(m_definition.connector);
    if (!connector)
        return std::move(connector).error();
    m_connector = *std::move(connector);
    Result<std::unique_ptr<ByteSource>> source =
        m_connector->openByteSource({.name = m_definition.id,
                                     .settings = m_definition.settings,
                                     .baseFolder = folder,
                                     .stop = m_options.stop,
                                     .isPreview = m_options.isPreview,
                                     .schema = nullptr});
    if (!source)
        return std::move(source).error();
    m_source = *std::move(source);
    m_peeked = std::make_unique<RawBatch>();
    m_peeked->batch.memories.push_back(m_pool->takeMemory());
    if (Result<bool> more = readNew(*m_peeked); !more)
        return std::move(more).error();
    return {};
}

Result<bool> ByteSourceReader::read(RawBatch& batch)
{
    if (m_peeked) {
        batch = std::move(*m_peeked);
        m_peeked.reset();
        return !batch.records.empty() || !m_isOver;
    }
    return readNew(batch);
}

Result<bool> ByteSourceReader::readNew(RawBatch& batch)
{
    while (!m_isOver && m_queue.size() < kBatchRecords) {
        if (!m_isResourceOpen) {
            if (Result<void> opened = openNext(batch); !opened)
                return std::move(opened).error();
            continue;
        }
        if (!m_chunk || m_chunk->capacity - m_end < kSmallestRead) {
            if (!m_queue.empty())
                break; // Its records first: they lie in this chunk.
            makeRoom();
        }
        if (Result<void> read = readMore(batch); !read)
            return std::move(read).error();
    }
    giveOut(batch);
    return !batch.records.empty() || !m_isOver;
}

Result<void> ByteSourceReader::openNext(RawBatch& batch)
{
    Result<std::optional<ByteResource>> next = m_source->next();
    if (!next) {
        ++batch.lostResources;
        batch.findings.push_back(std::move(next).error());
        return {};
    }
    if (!*next) {
        m_isOver = true;
        return {};
    }
    m_resource = std::make_shared<const std::string>((*next)->name);
    m_isResourceOpen = true;
    m_isSkipping = false;
    m_sequence = 0;
    m_offset = 0;
    m_begin = m_end;
    m_framer.reset();
    m_context.reset();
    if (m_chunk)
        m_chunk->kept.push_back(m_resource);
    return {};
}

Result<void> ByteSourceReader::chooseFormat()
{
    if (m_definition.format.empty()) {
        m_codec = m_registry.recognise(*m_resource, pending());
        if (m_codec == nullptr)
            return Diagnostic::error("engine.unknown-format",
                                     "It cannot be told from {0} what format source \"{1}\" has. Name it: "
                                     "\"format: ...\".",
                                     {*m_resource, m_definition.id});
    } else {
        const Result<const Codec*> codec = m_registry.codec(m_definition.format);
        if (!codec)
            return codec.error();
        m_codec = *codec;
    }
    Result<std::unique_ptr<Decoder>> decoder = m_codec->makeDecoder(m_definition.settings);
    if (!decoder)
        return std::move(decoder).error();
    m_decoder = *std::move(decoder);
    return {};
}

Result<void> ByteSourceReader::startResource()
{
    if (m_codec == nullptr) {
        if (Result<void> chosen = chooseFormat(); !chosen)
            return chosen;
    }
    Result<std::unique_ptr<Framer>> framer = m_codec->makeFramer(m_definition.settings);
    if (!framer)
        return std::move(framer).error();
    m_framer = *std::move(framer);
    return {};
}

/// A new chunk with the carried-over bytes at its beginning. REQUIRES: nothing is queued.
void ByteSourceReader::makeRoom()
{
    Refused tooLarge;
    if (m_end - m_begin > m_options.maxRecordBytes) {
        tooLarge = refuse(recordTooLarge(), pending(), m_offset);
        m_isSkipping = true;
        dropBytes(m_end - m_begin - 1); // All of it is this record's, whatever line ends are in it.
        skip();
    }
    const std::size_t carried = m_end - m_begin;
    std::size_t capacity = kChunk;
    while (capacity < carried + kSmallestRead)
        capacity *= 2;
    std::shared_ptr<Chunk> chunk = m_pool->takeChunk(capacity);
    if (carried != 0)
        std::memcpy(chunk->bytes.get(), m_chunk->bytes.get() + m_begin, carried);
    m_chunk = std::move(chunk);
    m_chunk->kept.push_back(m_resource);
    if (m_context)
        m_chunk->kept.push_back(m_context);
    m_begin = 0;
    m_end = carried;
    if (tooLarge.kept)
        enqueue(std::move(tooLarge));
}

Result<void> ByteSourceReader::readMore(RawBatch& batch)
{
    // About a batch at a time, so that whoever decodes the bytes has just read them: they are in its cache.
    const std::size_t space = std::min(m_chunk->capacity - m_end, kRead);
    const Result<std::size_t> count = m_source->read({m_chunk->bytes.get() + m_end, space});
    if (!count) {
        loseResource(count.error(), batch);
        return {};
    }
    m_end += *count;
    batch.bytes += *count;
    std::memset(m_chunk->bytes.get() + m_end, 0,
                std::min(Chunk::kPadding, m_chunk->capacity + Chunk::kPadding - m_end));
    const bool isAtEnd = *count == 0;
    if (m_isSkipping)
        skip();
    if (!m_framer && !(isAtEnd && pending().empty())) {
        if (Result<void> started = startResource(); !started)
            return started;
    }
    if (m_framer && !m_isSkipping)
        takeFrames(isAtEnd, batch);
    if (isAtEnd) {
        if (!m_framer && !m_isSkipping)
            batch.findings.push_back(emptyResource());
        closeResource();
    }
    return {};
}

Diagnostic ByteSourceReader::emptyResource() const
{
    Place where;
    where.resource = *m_resource;
    return Diagnostic::warning("engine.empty-resource",
                               "It is empty and gives no record. Check whether its sender was cut off.")
        .at(where);
}

void ByteSourceReader::takeFrames(bool isAtEnd, RawBatch& batch)
{
    const std::string_view bytes = pending();
    m_frames.clear();
    const std::size_t consumed = m_framer->frame(bytes, isAtEnd, m_frames);
    if (std::shared_ptr<const StreamContext> context = m_framer->context(); context != m_context) {
        m_context = std::move(context);
        m_chunk->kept.push_back(m_context);
    }
    for (const Frame& frame : m_frames.frames) {
        if (!frame.isRecord)
            continue;
        if (frame.refusal != 0 || frame.bytes.size() > m_options.maxRecordBytes) {
            enqueue(refuse(
                frame.refusal != 0 ? std::move(m_frames.refusals[frame.refusal - 1]) : recordTooLarge(),
                bytes.substr(frame.bytes.begin, frame.bytes.size()), m_offset + frame.bytes.begin));
            continue;
        }
        m_queue.push_back({.bytes = bytes.substr(frame.bytes.begin, frame.bytes.size()),
                           .begin = m_offset + frame.bytes.begin,
                           .line = frame.line,
                           .sequence = ++m_sequence,
                           .resource = m_resource.get(),
                           .stream = m_context.get(),
                           .refusal = nullptr});
    }
    for (Diagnostic& finding : m_frames.findings) {
        if (finding.place.resource.empty())
            finding.place.resource = *m_resource;
        batch.findings.push_back(std::move(finding));
    }
    m_begin += consumed;
    m_offset += consumed;
}

Diagnostic ByteSourceReader::recordTooLarge() const
{
    return Diagnostic::error("engine.record-too-large",
                             "The record is larger than {0} bytes and was skipped. Check that the source's "
                             "format is right.",
                             {std::to_string(m_options.maxRecordBytes)});
}

/// A record that is none, with the beginning of its bytes.
ByteSourceReader::Refused ByteSourceReader::refuse(Diagnostic reason, std::string_view bytes,
                                                   std::uint64_t begin)
{
    const std::size_t size = std::min(bytes.size(), kHead);
    auto kept =
        std::make_shared<std::pair<Diagnostic, std::string>>(std::move(reason), bytes.substr(0, size));
    kept->second.resize(size + Chunk::kPadding);
    const RawRecord record{.bytes = std::string_view(kept->second).substr(0, size),
                           .begin = begin,
                           .line = 0,
                           .sequence = ++m_sequence,
                           .resource = m_resource.get(),
                           .stream = nullptr,
                           .refusal = &kept->first};
    return {.record = record, .kept = std::move(kept)};
}

void ByteSourceReader::enqueue(Refused refused)
{
    m_queue.push_back(refused.record);
    m_chunk->kept.push_back(std::move(refused.kept));
}

void ByteSourceReader::dropBytes(std::size_t count)
{
    m_framer->drop(pending().substr(0, count));
    m_begin += count;
    m_offset += count;
}

/// Drops bytes up to the end of the line, which is where a record may begin in every format of lines.
void ByteSourceReader::skip()
{
    const std::string_view bytes = pending();
    const std::size_t lineEnd = bytes.find_first_of("\r\n");
    const std::size_t dropped = lineEnd == std::string_view::npos ? bytes.size() : lineEnd + 1;
    m_isSkipping = lineEnd == std::string_view::npos;
    dropBytes(dropped);
}

void ByteSourceReader::loseResource(Diagnostic reason, RawBatch& batch)
{
    if (reason.place.resource.empty())
        reason.place.resource = *m_resource;
    if (!pending().empty() && !m_isSkipping)
        enqueue(refuse(Diagnostic::error("engine.cut-off", "The record is incomplete: its resource could not "
                                                           "be read to the end."),
                       pending(), m_offset));
    ++batch.lostResources;
    batch.findings.push_back(std::move(reason));
    closeResource();
}

void ByteSourceReader::closeResource()
{
    m_isResourceOpen = false;
    m_begin = m_end;
}

/// Moves up to a batch of records out of the queue.
void ByteSourceReader::giveOut(RawBatch& batch)
{
    std::size_t count = std::min(m_queue.size(), kBatchRecords);
    if (m_options.limit != 0) {
        count = static_cast<std::size_t>(std::min<std::uint64_t>(count, m_options.limit - m_given));
        m_isOver = m_isOver || m_given + count == m_options.limit;
    }
    batch.records.assign(m_queue.begin(), m_queue.begin() + static_cast<std::ptrdiff_t>(count));
    m_queue.erase(m_queue.begin(), m_queue.begin() + static_cast<std::ptrdiff_t>(count));
    if (m_options.limit != 0 && m_given + count == m_options.limit)
        m_queue.clear();
    m_given += count;
    if (count != 0)
        batch.batch.memories.front()->kept.push_back(m_chunk);
}

void ByteSourceReader::decode(RawBatch& raw, Tally& tally, FindingLog::At log) const
{
    Batch& batch = raw.batch;
    Arena& arena = batch.arena();
    Diagnostics warnings;
    std::vector<std::vector<Record>> none;
    StepWork work{.state = nullptr, .outlets = none, .log = log, .tally = {}};
    batch.records.reserve(raw.records.size());
    for (const RawRecord& frame : raw.records) {
        Record record;
        record.origin = {.source = m_definition.id,
                         .resource = *frame.resource,
                         .bytes = {frame.begin, frame.begin + frame.bytes.size()},
                         .sequence = frame.sequence,
                         .hash = contentHash(frame.bytes)};
        Result<const Document*> document =
            frame.refusal != nullptr
                ? Result<const Document*>(*frame.refusal)
                : m_decoder->decode({.bytes = frame.bytes, .line = frame.line, .stream = frame.stream}, arena,
                                    warnings);
        record.document = document ? *document : arena.make<RawDocument>(frame.bytes);
        for (Diagnostic& warning : warnings)
            work.note(record, std::move(warning));
        warnings.clear();
        if (document)
            batch.records.push_back(std::move(record));
        else
            work.reject(batch, std::move(record), std::move(document).error());
    }
    tally += work.tally;
    tally.in += raw.records.size();
    tally.out += batch.records.size();
}

PortInfo ByteSourceReader::info()
{
    PortInfo info;
    if (m_codec == nullptr && !m_definition.format.empty()) {
        const Result<const Codec*> codec = m_registry.codec(m_definition.format);
        m_codec = codec ? *codec : nullptr;
    }
    if (m_codec == nullptr)
        return info;
    info.format = m_codec->manifest().id;
    info.notation = m_codec->pathNotation();
    Arena arena;
    Diagnostics warnings;
    const Document* sample = nullptr;
    for (const RawRecord& frame : m_peeked ? m_peeked->records : std::vector<RawRecord>()) {
        if (frame.refusal != nullptr)
            continue;
        const Result<const Document*> document = m_decoder->decode(
            {.bytes = frame.bytes, .line = frame.line, .stream = frame.stream}, arena, warnings);
        if (document) {
            sample = *document;
            break;
        }
    }
    info.schema = m_codec->schema(m_definition.settings, sample);
    if (info.schema && info.schema->rootTypes().size() == 1)
        info.typeName = info.schema->rootTypes().front();
    return info;
}

} // namespace hilum::engine
