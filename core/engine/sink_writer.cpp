// SPDX-License-Identifier: Apache-2.0
#include "core/engine/sink_writer.h"

#include "core/connect/map_reader.h"

#include <algorithm>

namespace hilum::engine {
namespace {

void keepRecords(Batch& batch, SinkPiece& piece)
{
    piece.records.insert(piece.records.end(), std::make_move_iterator(batch.records.begin()),
                         std::make_move_iterator(batch.records.end()));
    piece.memories.insert(piece.memories.end(), batch.memories.begin(), batch.memories.end());
}

/// Encodes records and appends the bytes to a sink.
class ByteSinkWriter final : public SinkWriter
{
public:
    ByteSinkWriter(std::size_t node, std::shared_ptr<const Connector> connector,
                   std::unique_ptr<ByteSink> sink, std::unique_ptr<Encoder> encoder)
        : SinkWriter(node),
          m_connector(std::move(connector)),
          m_sink(std::move(sink)),
          m_encoder(std::move(encoder)),
          m_isOrdered(m_encoder->isOrdered())
    {
    }

    void collect(Batch& batch, SinkPiece& piece, NodeStats& stats, FindingLog::At log) override
    {
        if (m_isOrdered)
            keepRecords(batch, piece);
        else
            encodeAll(batch.records, piece.text, stats, log);
    }

    Result<std::vector<ResourceReceipt>> finish() override
    {
        std::string text;
        if (!m_hasBegun)
            m_encoder->begin(text);
        m_encoder->end(text);
        if (Result<void> written = m_sink->write(text); !written)
            return std::move(written).error();
        return m_sink->finish();
    }

protected:
    Result<void> append(SinkPiece& piece, NodeStats& stats, FindingLog::At log) override
    {
        if (!m_hasBegun && (!piece.text.empty() || !piece.records.empty())) {
            m_hasBegun = true;
            std::string head;
            m_encoder->begin(head);
            if (Result<void> written = m_sink->write(head); !written)
                return written;
        }
        if (m_isOrdered)
            encodeAll(piece.records, piece.text, stats, log);
        if (piece.text.empty())
            return {};
        stats.bytes += piece.text.size();
        return m_sink->write(piece.text);
    }

private:
    void encodeAll(std::span<const Record> records, std::string& text, NodeStats& stats, FindingLog::At log)
    {
        stats.tally.in += records.size();
        for (const Record& record : records) {
            const Result<void> encoded = m_encoder->encode(record, text);
            if (encoded) {
                ++stats.tally.out;
                continue;
            }
            ++stats.tally.rejected;
            Diagnostic reason = encoded.error();
            completePlace(reason, record.origin);
            log.add(reason);
        }
    }

    std::shared_ptr<const Connector> m_connector; // Before what it made.
    std::unique_ptr<ByteSink> m_sink;
    std::unique_ptr<Encoder> m_encoder;
    const bool m_isOrdered;
    bool m_hasBegun = false;
};

/// Gives records to a sink that takes them as they are.
class RecordSinkWriter final : public SinkWriter
{
public:
    /// Batches between checkpoints: some ten thousand records.
    static constexpr std::uint64_t kCheckpoint = 256;

    RecordSinkWriter(std::size_t node, std::shared_ptr<const Connector> connector,
                     std::unique_ptr<RecordSink> sink)
        : SinkWriter(node), m_connector(std::move(connector)), m_sink(std::move(sink))
    {
    }

    void collect(Batch& batch, SinkPiece& piece, NodeStats& /*stats*/, FindingLog::At /*log*/) override
    {
        keepRecords(batch, piece);
    }

    Result<std::vector<ResourceReceipt>> finish() override
    {
        Result<std::vector<ResourceReceipt>> receipts = m_sink->finish();
        if (receipts)
            m_durable = m_written;
        return receipts;
    }

    bool takesRecords() const override { return true; }
    std::uint64_t durableRecords() const override { return m_durable; }

protected:
    Result<void> append(SinkPiece& piece, NodeStats& stats, FindingLog::At log) override
    {
        if (piece.records.empty())
            return {};
        m_refused.clear();
        if (Result<void> written = m_sink->write(piece.records, m_refused); !written)
            return written;
        for (RecordSink::Refusal& refusal : m_refused) {
            completePlace(refusal.reason, piece.records[refusal.index].origin);
            log.add(refusal.reason);
        }
        stats.tally.in += piece.records.size();
        stats.tally.rejected += m_refused.size();
        stats.tally.out += piece.records.size() - m_refused.size();
        m_written += piece.records.size() - m_refused.size();
        if (++m_batches % kCheckpoint != 0)
            return {};
        Result<void> kept = m_sink->checkpoint();
        if (kept)
            m_durable = m_written;
        return kept;
    }

private:
    std::shared_ptr<const Connector> m_connector; // Before what it made.
    std::unique_ptr<RecordSink> m_sink;
    std::vector<RecordSink::Refusal> m_refused;
    std::uint64_t m_batches = 0;
    std::uint64_t m_written = 0;
    std::uint64_t m_durable = 0;
};

/// Fills a step's table.
class TableWriter final : public SinkWriter
{
public:
    TableWriter(std::size_t node, std::shared_ptr<BuildTable> table)
        : SinkWriter(node), m_table(std::move(table))
    {
    }

    void collect(Batch& batch, SinkPiece& piece, NodeStats& /*stats*/, FindingLog::At /*log*/) override
    {
        keepRecords(batch, piece);
    }

    Result<std::vector<ResourceReceipt>> finish() override
    {
        m_table->finish();
        return std::vector<ResourceReceipt>();
    }

protected:
    Result<void> append(SinkPiece& piece, NodeStats& /*stats*/, FindingLog::At log) override
    {
        return piece.records.empty() ? Result<void>() : m_table->add(piece.records, piece.memories, log);
    }

private:
    std::shared_ptr<BuildTable> m_table;
};

Result<std::unique_ptr<SinkWriter>> openByteSink(const PlanNode& node, std::size_t index,
                                                 const Registry& registry,
                                                 std::shared_ptr<const Connector> connector,
                                                 const OpenRequest& request)
{
    const Codec* codec = nullptr;
    if (node.sink->format.empty()) {
        codec = registry.recognise(node.sink->settings.textOr("path", ""), {});
        if (codec == nullptr)
            return Diagnostic::error("engine.no-format",
                                     "Sink \"{0}\" needs a format: \"format: fhir\", for instance.",
                                     {node.id});
    } else {
        const Result<const Codec*> known = registry.codec(node.sink->format);
        if (!known)
            return known.error();
        codec = *known;
    }
    const bool hasRejects = std::ranges::any_of(
        node.inputs, [](const pipeline::PortReference& port) { return port.outlet == "rejected"; });
    Result<std::unique_ptr<Encoder>> encoder =
        codec->makeEncoder(node.sink->settings, hasRejects ? EncodeContent::Rejects : EncodeContent::Records);
    if (!encoder)
        return std::move(encoder).error();
    Result<std::unique_ptr<ByteSink>> sink = connector->openByteSink(request);
    if (!sink)
        return std::move(sink).error();
    return std::unique_ptr<SinkWriter>(
        std::make_unique<ByteSinkWriter>(index, std::move(connector), *std::move(sink), *std::move(encoder)));
}

} // namespace

Result<void> SinkWriter::commit(std::uint64_t ticket, SinkPiece&& piece)
{
    std::unique_lock lock(m_mutex);
    if (m_isBroken)
        return {};
    m_waiting.emplace(ticket, std::move(piece));
    if (m_isAppending)
        return {};
    m_isAppending = true;
    Result<void> result;
    for (auto next = m_waiting.find(m_next); next != m_waiting.end() && result;
         next = m_waiting.find(m_next)) {
        SinkPiece taken = std::move(next->second);
        m_waiting.erase(next);
        lock.unlock();
        NodeStats stats;
        FindingLog log;
        const std::uint64_t begin = threadCpuNanoseconds();
        result = append(taken, stats, {.log = &log, .node = m_node});
        stats.cpuNanoseconds = threadCpuNanoseconds() - begin;
        taken.text.clear();
        taken.records.clear();
        taken.memories.clear();
        lock.lock();
        m_stats += stats;
        m_log.merge(log);
        if (m_spare.size() < kSpare)
            m_spare.push_back(std::move(taken));
        m_next.fetch_add(1, std::memory_order_release);
    }
    m_isAppending = false;
    m_isBroken = !result;
    return result;
}

SinkPiece SinkWriter::takePiece()
{
    const std::lock_guard lock(m_mutex);
    const auto own = std::ranges::find(m_spare, std::this_thread::get_id(), &SinkPiece::filler);
    if (own == m_spare.end())
        return {};
    SinkPiece piece = std::move(*own);
    m_spare.erase(own);
    return piece;
}

void SinkWriter::drainStats(RunStats& into)
{
    const std::lock_guard lock(m_mutex);
    into.nodes[m_node] += m_stats;
    into.log.merge(m_log);
    m_stats = {};
    m_log.clear();
}

Result<std::unique_ptr<SinkWriter>> openSink(const Plan& plan, std::size_t index, const Registry& registry,
                                             std::stop_token stop)
{
    const PlanNode& node = plan.nodes[index];
    const Result<const Manifest*> manifest = registry.connectorManifest(node.sink->connector);
    if (!manifest)
        return manifest.error();
    Result<std::shared_ptr<const Connector>> connector = registry.connector(node.sink->connector);
    if (!connector)
        return std::move(connector).error();
    const OpenRequest request{.name = node.id,
                              .settings = node.sink->settings,
                              .baseFolder = plan.definition.folder(),
                              .stop = std::move(stop),
                              .isPreview = false,
                              .schema = node.input.schema};
    if ((*manifest)->sink != Carries::Records)
        return openByteSink(node, index, registry, *std::move(connector), request);
    Result<std::unique_ptr<RecordSink>> sink = (*connector)->openRecordSink(request);
    if (!sink)
        return std::move(sink).error();
    return std::unique_ptr<SinkWriter>(
        std::make_unique<RecordSinkWriter>(index, *std::move(connector), *std::move(sink)));
}

std::unique_ptr<SinkWriter> makeTableWriter(const Plan& plan, std::size_t node)
{
    return std::make_unique<TableWriter>(node, plan.nodes[node].plan.table);
}

} // namespace hilum::engine
