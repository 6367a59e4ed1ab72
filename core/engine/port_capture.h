// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/engine/engine_context.h"
#include "core/engine/steps/operator.h"
#include "core/model/batch.h"

#include <functional>
#include <mutex>
#include <stop_token>

namespace hilum::engine {

/// Some of the captured records, decoded again.
struct CapturedPage
{
    std::vector<Record> records;
    BatchMemory memory;
    std::vector<std::shared_ptr<const void>> kept;
};

/// All records that passed one port, in a file of their own: memory holds eight bytes a record, whatever
/// their number. One thread appends while others read. The file is gone with the object.
class CapturedRecords
{
public:
    CapturedRecords();
    CapturedRecords(const CapturedRecords&) = delete;
    CapturedRecords& operator=(const CapturedRecords&) = delete;
    ~CapturedRecords();

    /// What the records look like; asked for when count() is not 0.
    struct Shape
    {
        std::shared_ptr<const Schema> schema;
        std::string typeName;
        std::string format;
    };

    /// REQUIRES: the registry outlives this.
    [[nodiscard]] Result<void> open(const Registry& registry);
    void setShape(Shape shape);
    [[nodiscard]] Result<void> append(const Record& record);

    [[nodiscard]] std::size_t count() const;
    /// Bytes in the file of the largest record.
    [[nodiscard]] std::size_t largest() const;
    [[nodiscard]] Shape shape() const;
    /// Records from `first` on, at most `most`. Null where the file cannot be read.
    [[nodiscard]] std::shared_ptr<const CapturedPage> page(std::size_t first, std::size_t most) const;

private:
    class Coders;

    [[nodiscard]] Result<void> flush();
    [[nodiscard]] bool read(std::uint64_t from, std::span<char> into) const;

    mutable std::mutex m_mutex; // Guards all below.
    int m_file = -1;
    Shape m_shape;
    /// Where each record begins in the file; one more than there are, once there is one.
    std::vector<std::uint64_t> m_begins;
    /// What was not written yet, the end of the file.
    std::string m_pending;
    std::uint64_t m_written = 0;
    std::size_t m_largest = 0;
    std::unique_ptr<Coders> m_coders;
};

struct CaptureProgress
{
    std::uint64_t captured = 0;
    /// Of the sources, in bytes or records; total is 0 where nobody knows.
    std::uint64_t done = 0;
    std::uint64_t total = 0;
};

struct CaptureOptions
{
    std::string port;
    /// Records to take from each source; 0: all.
    std::uint64_t limit = 0;
    std::stop_token stop = {};
    /// Called now and then from the calling thread.
    std::function<void(const CaptureProgress&)> onProgress = {};
};

/// Runs a pipeline up to one port, in the calling thread, batch by batch, without opening any sink, and keeps
/// what comes there. Sources are only looked at, as for a preview. Stopped, it keeps what it has and fails
/// with `engine.stopped`.
[[nodiscard]] Result<Tally> capturePort(const pipeline::PipelineDefinition& definition,
                                        const EngineContext& context, const CaptureOptions& options,
                                        CapturedRecords& into);

} // namespace hilum::engine
