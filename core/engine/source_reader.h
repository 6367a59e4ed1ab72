// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/connect/codec.h"
#include "core/connect/connector.h"
#include "core/engine/memory_pool.h"
#include "core/engine/steps/step_factory.h"

namespace hilum::engine {

/// A record's bytes on their way to the decoder.
struct RawRecord
{
    std::string_view bytes;
    /// In the resource.
    std::uint64_t begin = 0;
    std::uint64_t line = 0;
    std::uint64_t sequence = 0;
    /// Owned by the batch's memory, like the rest.
    const std::string* resource = nullptr;
    const StreamContext* stream = nullptr;
    /// Not null: no record, and why.
    const Diagnostic* refusal = nullptr;
};

/// What one turn at a source gives.
struct RawBatch
{
    /// Memory, and from a record source the records.
    Batch batch;
    /// From a byte source.
    std::vector<RawRecord> records;
    /// About the stream and its resources.
    Diagnostics findings;
    std::uint64_t bytes = 0;
    /// Resources that could not be read.
    std::uint64_t lostResources = 0;
};

struct ReaderOptions
{
    /// Records in all; 0: no limit.
    std::uint64_t limit = 0;
    std::uint64_t maxRecordBytes = std::uint64_t{256} * 1024 * 1024;
    bool isPreview = false;
    std::stop_token stop;
};

/// A source of a pipeline, opened. read() is called by one thread at a time, decode() by many.
class SourceReader
{
public:
    /// Few enough for the trees that are made of them to stay in a core's cache until they are written.
    static constexpr std::size_t kBatchRecords = 64;

    SourceReader() = default;
    SourceReader(const SourceReader&) = delete;
    SourceReader& operator=(const SourceReader&) = delete;
    virtual ~SourceReader() = default;

    /// Fills an empty batch (with memory); false where nothing more will come, then the batch may still hold
    /// findings. An error ends the source.
    [[nodiscard]] virtual Result<bool> read(RawBatch& batch) = 0;
    /// Makes records of what was read: `batch.batch.records` and `rejected`. Counts `in`, `out`, `rejected`
    /// and `warnings`.
    virtual void decode(RawBatch& batch, Tally& tally, FindingLog::At log) const = 0;
    /// What its records look like, as far as it is known; asked for after open.
    [[nodiscard]] virtual PortInfo info() = 0;
    [[nodiscard]] virtual std::vector<ResourceReceipt> takeReceipts() = 0;
    [[nodiscard]] virtual std::optional<std::uint64_t> totalBytes() const { return std::nullopt; }
    [[nodiscard]] virtual std::optional<std::uint64_t> totalRecords() const { return std::nullopt; }
};

/// Opens a source. REQUIRES: the definition is resolved and outlives the reader and its records.
[[nodiscard]] Result<std::unique_ptr<SourceReader>>
openSource(const pipeline::SourceDefinition& source, const Registry& registry, const std::string& folder,
           const ReaderOptions& options, std::shared_ptr<MemoryPool> pool);

} // namespace hilum::engine
