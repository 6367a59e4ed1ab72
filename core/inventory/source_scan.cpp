// SPDX-License-Identifier: Apache-2.0
#include "core/inventory/source_scan.h"

#include "core/engine/source_reader.h"
#include "core/inventory/inventory_builder.h"
#include "core/inventory/record_walker.h"

#include <algorithm>
#include <atomic>
#include <bit>
#include <chrono>
#include <condition_variable>
#include <exception>
#include <thread>

namespace hilum::inventory {
namespace {

using Steady = std::chrono::steady_clock;

/// A batch taken apart, on its way through the parts of the statistics.
struct ScannedBatch
{
    std::uint64_t number = 0;
    /// Owns what the values point into.
    engine::RawBatch raw;
    std::vector<FieldEntry> entries;
    /// Parts that have not counted it yet.
    std::size_t waiting = 0;
};

/// The statistics of every n-th field. Batches are counted in their order, so that the result is the same
/// however many threads there are.
struct Part
{
    std::mutex mutex; // Guards all but `next`, which changes only while it is held.
    std::atomic<std::uint64_t> next = 0;
    FieldLimits limits;
    std::deque<FieldStatistics> fields;
    std::string scratch;
};

/// One scan, from opening to the inventory. Threads read in turns, take batches apart side by side, and then
/// each counts for whichever part of the fields nobody counts at the moment: a field's sketches exist once.
class Scan
{
public:
    Scan(const pipeline::SourceDefinition& source, const ScanOptions& options)
        : m_source(source),
          m_options(options),
          m_threads(
              std::max(1U, options.threads != 0 ? options.threads : std::thread::hardware_concurrency())),
          m_catalogue({.only = options.only, .without = options.without}),
          m_parts(std::bit_ceil(m_threads))
    {
    }

    Result<Inventory> run(const std::string& folder, const Registry& registry)
    {
        m_started = Steady::now();
        const std::stop_callback forward(m_options.stop, [this] { stop(); });
        Result<std::unique_ptr<engine::SourceReader>> opened = engine::openSource(
            m_source, registry, folder,
            {.limit = m_options.limit, .isPreview = true, .stop = m_stop.get_token()}, m_pool);
        if (!opened)
            return std::move(opened).error();
        m_reader = *std::move(opened);
        const engine::PortInfo info = m_reader->info();
        m_catalogue.setSchema(info.format, info.schema, info.typeName);
        {
            std::vector<std::jthread> others;
            for (unsigned index = 1; index < m_threads; ++index)
                others.emplace_back([this] { workGuarded(); });
            workGuarded();
        }
        if (m_failure)
            return *std::move(m_failure);
        return makeInventory();
    }

private:
    static constexpr std::size_t kBatchesPerThread = 4;
    /// More than a batch has entries.
    static constexpr unsigned kUnitBits = 24;

    void stop()
    {
        m_stop.request_stop();
        m_hasRoom.notify_all();
    }

    void fail(Diagnostic reason)
    {
        {
            const std::lock_guard lock(m_mutex);
            if (!m_failure)
                m_failure = std::move(reason);
        }
        stop();
    }

    /// Nothing may leave a thread as an exception: out of memory, or a fault of ours.
    void workGuarded()
    {
        try {
            work();
        } catch (const std::exception& error) {
            fail(Diagnostic::error("inventory.unexpected", "The scan stopped unexpectedly ({0}).",
                                   {error.what()}));
        }
    }

    void work()
    {
        RecordWalker walker(m_catalogue);
        while (!m_stop.stop_requested()) {
            const std::shared_ptr<ScannedBatch> batch = take();
            if (!batch)
                break;
            Tally tally;
            engine::FindingLog log;
            for (const Diagnostic& finding : batch->raw.findings)
                log.add(0, finding);
            m_reader->decode(batch->raw, tally, {.log = &log, .node = 0});
            walker.walk(batch->raw.batch.records, batch->entries);
            publish(batch, tally, log);
            countAll();
        }
        countAll();
    }

    /// The next batch, or null where there is none.
    std::shared_ptr<ScannedBatch> take()
    {
        {
            std::unique_lock lock(m_mutex);
            m_hasRoom.wait(lock, [this] {
                return m_underWay < kBatchesPerThread * m_threads || m_stop.stop_requested();
            });
            ++m_underWay;
        }
        auto batch = std::make_shared<ScannedBatch>();
        batch->raw.batch.memories.push_back(m_pool->takeMemory());
        const std::lock_guard reading(m_readMutex);
        if (m_isOver || m_stop.stop_requested())
            return dropped();
        Result<bool> more = m_reader->read(batch->raw);
        if (!more) {
            m_isOver = true;
            fail(std::move(more).error());
            return dropped();
        }
        m_isOver = !*more;
        batch->number = m_taken++;
        batch->waiting = m_parts.size();
        return batch;
    }

    std::shared_ptr<ScannedBatch> dropped()
    {
        const std::lock_guard lock(m_mutex);
        --m_underWay;
        return nullptr;
    }

    void publish(const std::shared_ptr<ScannedBatch>& batch, const Tally& tally,
                 const engine::FindingLog& log)
    {
        const std::lock_guard lock(m_mutex);
        m_ready.emplace(batch->number, batch);
        m_tally += tally;
        m_log.merge(log);
        m_bytes += batch->raw.bytes;
        tellProgress();
    }

    /// REQUIRES: m_mutex is held.
    void tellProgress()
    {
        constexpr double kInterval = 0.1;
        const double seconds = std::chrono::duration<double>(Steady::now() - m_started).count();
        if (!m_options.onProgress || seconds - m_lastProgress < kInterval)
            return;
        m_lastProgress = seconds;
        ScanProgress progress{.records = m_tally.in,
                              .bytes = m_bytes,
                              .totalRecords = m_reader->totalRecords(),
                              .totalBytes = m_reader->totalBytes(),
                              .seconds = seconds};
        if (m_options.limit != 0)
            progress.totalRecords =
                std::min(m_options.limit, progress.totalRecords.value_or(m_options.limit));
        m_options.onProgress(progress);
    }

    /// Counts for each part what is ready, unless another thread does it.
    void countAll()
    {
        for (std::size_t part = 0; part < m_parts.size(); ++part) {
            // Whoever held the part looks again after letting go: what became ready meanwhile is not left.
            while (readyFor(m_parts[part])) {
                const std::unique_lock lock(m_parts[part].mutex, std::try_to_lock);
                if (!lock.owns_lock())
                    break;
                while (const std::shared_ptr<ScannedBatch> batch = readyFor(m_parts[part])) {
                    count(part, *batch);
                    ++m_parts[part].next;
                    release(*batch);
                }
            }
        }
    }

    std::shared_ptr<ScannedBatch> readyFor(const Part& part)
    {
        const std::lock_guard lock(m_mutex);
        const auto found = m_ready.find(part.next.load());
        return found == m_ready.end() ? nullptr : found->second;
    }

    void release(ScannedBatch& batch)
    {
        const std::lock_guard lock(m_mutex);
        if (--batch.waiting != 0)
            return;
        m_ready.erase(batch.number);
        --m_underWay;
        m_hasRoom.notify_one();
    }

    void count(std::size_t index, const ScannedBatch& batch)
    {
        Part& part = m_parts[index];
        const FieldLimits limits = FieldLimits::forFields(m_catalogue.size());
        if (limits.topValues < part.limits.topValues) {
            part.limits = limits;
            for (FieldStatistics& field : part.fields)
                field.shrink(limits);
        }
        const std::size_t mask = m_parts.size() - 1;
        const int shift = std::countr_zero(m_parts.size());
        const std::uint64_t first = batch.number << kUnitBits;
        for (std::size_t at = 0; at < batch.entries.size(); ++at) {
            const FieldEntry& entry = batch.entries[at];
            if ((entry.place & mask) != index)
                continue;
            while (part.fields.size() <= entry.place >> shift)
                part.fields.emplace_back(part.limits);
            FieldStatistics& field = part.fields[entry.place >> shift];
            const std::uint64_t place = first | std::min<std::size_t>(at, (1U << kUnitBits) - 1);
            if (entry.kind == FieldEntry::Kind::Value)
                field.addValue(entry.value, first | entry.unit, place, part.scratch);
            else if (entry.kind == FieldEntry::Kind::Null)
                field.addNull(place);
            else
                field.addGroup(first | entry.unit, place);
        }
    }

    Result<Inventory> makeInventory()
    {
        if (m_tally.in == 0) {
            for (const auto& [key, entry] : m_log.entries()) {
                if (entry.first.severity == Severity::Error)
                    return entry.first;
            }
        }
        Inventory inventory;
        inventory.format = m_reader->info().format;
        if (inventory.format.empty())
            inventory.format = m_source.connector;
        inventory.seconds = std::chrono::duration<double>(Steady::now() - m_started).count();
        inventory.bytes = m_bytes;
        inventory.records = m_tally.in;
        inventory.rejected = m_tally.rejected;
        inventory.isComplete = !m_options.stop.stop_requested();
        inventory.limit = m_options.limit;
        inventory.without = m_options.without;
        for (const auto& [key, entry] : m_log.entries())
            inventory.findings.push_back({.first = entry.first, .count = entry.count});
        uniteForms();
        for (Part& part : m_parts) {
            for (FieldStatistics& field : part.fields)
                field.finish();
        }
        describeFields(inventory, m_catalogue,
                       [this](std::uint32_t place) -> const FieldStatistics* { return statisticsOf(place); });
        return inventory;
    }

    FieldStatistics* statisticsOf(std::uint32_t place)
    {
        Part& part = m_parts[place & (m_parts.size() - 1)];
        const std::size_t at = place >> std::countr_zero(m_parts.size());
        return at < part.fields.size() ? &part.fields[at] : nullptr;
    }

    /// In HL7 v2 an element without parts means the same as its first part; which elements have parts changes
    /// from version to version.
    void uniteForms()
    {
        if (m_catalogue.format() != "hl7v2")
            return;
        const std::deque<FieldPlace>& places = m_catalogue.places();
        for (std::uint32_t index = 0; index < places.size(); ++index) { // An owner stands before its parts.
            const std::uint32_t owner = places[index].parent;
            if (owner == FieldPlace::kNone || places[index].depth < 3 || !places[index].path.ends_with(".1")
                || places[owner].isPassedThrough)
                continue;
            FieldStatistics* whole = statisticsOf(owner);
            FieldStatistics* first = statisticsOf(index);
            if (whole != nullptr && first != nullptr && whole->values() != 0 && first->records() != 0)
                whole->moveValuesTo(*first);
        }
    }

    const pipeline::SourceDefinition& m_source;
    const ScanOptions& m_options;
    const unsigned m_threads;
    Steady::time_point m_started;
    std::stop_source m_stop;
    std::shared_ptr<engine::MemoryPool> m_pool =
        std::make_shared<engine::MemoryPool>(); // Before what holds memory of it.
    FieldCatalogue m_catalogue;

    std::mutex m_readMutex; // Guards reading, and what follows.
    std::unique_ptr<engine::SourceReader> m_reader;
    std::uint64_t m_taken = 0;
    bool m_isOver = false;

    std::vector<Part> m_parts;

    std::mutex m_mutex; // Guards all below while threads run.
    std::condition_variable m_hasRoom;
    std::map<std::uint64_t, std::shared_ptr<ScannedBatch>> m_ready;
    std::size_t m_underWay = 0;
    Tally m_tally;
    engine::FindingLog m_log;
    std::uint64_t m_bytes = 0;
    double m_lastProgress = 0;
    std::optional<Diagnostic> m_failure;
};

} // namespace

Result<Inventory> scanSource(const pipeline::SourceDefinition& source, const std::string& folder,
                             const Registry& registry, const ScanOptions& options)
{
    return Scan(source, options).run(folder, registry);
}

std::optional<double> ScanProgress::part() const
{
    std::optional<double> part;
    if (totalRecords && *totalRecords != 0)
        part = static_cast<double>(records) / static_cast<double>(*totalRecords);
    if (totalBytes && *totalBytes != 0)
        part = std::max(part.value_or(0), static_cast<double>(bytes) / static_cast<double>(*totalBytes));
    return part ? std::optional(std::min(1.0, *part)) : std::nullopt;
}

} // namespace hilum::inventory
