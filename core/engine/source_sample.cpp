// SPDX-License-Identifier: Apache-2.0
#include "core/engine/source_sample.h"

namespace hilum::engine {

namespace {

Diagnostic cutSample(const SourceSample& sample)
{
    return Diagnostic::information(
        "engine.sample-cut",
        "The records are so large that the preview shows the first {0} of source \"{1}\" only.",
        {std::to_string(sample.tally.in), sample.definition.id});
}

/// The source open, nothing read yet.
Result<std::shared_ptr<SourceSample>> openSample(const pipeline::SourceDefinition& definition,
                                                 const Registry& registry, const std::string& folder,
                                                 std::uint64_t limit, const std::stop_token& stop)
{
    auto sample = std::make_shared<SourceSample>();
    sample->definition = definition;
    Result<std::unique_ptr<SourceReader>> reader =
        openSource(sample->definition, registry, folder, {.limit = limit, .isPreview = true, .stop = stop},
                   std::make_shared<MemoryPool>());
    if (!reader)
        return std::move(reader).error();
    sample->reader = *std::move(reader);
    sample->info = sample->reader->info();
    return sample;
}

} // namespace

Result<std::shared_ptr<const SourceSample>> readSample(const pipeline::SourceDefinition& definition,
                                                       const Registry& registry, const std::string& folder,
                                                       std::uint64_t limit, const std::stop_token& stop)
{
    const Result<std::shared_ptr<SourceSample>> opened =
        openSample(definition, registry, folder, limit, stop);
    if (!opened)
        return opened.error();
    const std::shared_ptr<SourceSample>& sample = *opened;
    FindingLog log;
    std::size_t held = 0;
    for (bool goesOn = true; goesOn && !stop.stop_requested();) {
        RawBatch raw;
        raw.batch.memories.push_back(std::make_shared<BatchMemory>());
        const Result<bool> more = sample->reader->read(raw);
        if (!more)
            return more.error();
        goesOn = *more;
        if (held >= kMostSampled && !(raw.records.empty() && raw.batch.records.empty())) {
            sample->findings.push_back(cutSample(*sample));
            break;
        }
        sample->reader->decode(raw, sample->tally, {.log = &log, .node = 0});
        for (Diagnostic& finding : raw.findings)
            sample->findings.push_back(std::move(finding));
        held += raw.bytes + raw.batch.arena().reserved();
        sample->batches.push_back(std::move(raw.batch));
    }
    return std::shared_ptr<const SourceSample>(sample);
}

Result<std::shared_ptr<const SourceSample>> readOneRecord(const pipeline::SourceDefinition& definition,
                                                          const Registry& registry, const std::string& folder,
                                                          const RecordAddress& address,
                                                          const std::stop_token& stop)
{
    const Result<std::shared_ptr<SourceSample>> opened = openSample(definition, registry, folder, 0, stop);
    if (!opened)
        return opened.error();
    const std::shared_ptr<SourceSample>& sample = *opened;
    FindingLog log;
    for (bool goesOn = true; goesOn && !stop.stop_requested();) {
        RawBatch raw;
        raw.batch.memories.push_back(std::make_shared<BatchMemory>());
        const Result<bool> more = sample->reader->read(raw);
        if (!more)
            return more.error();
        goesOn = *more;
        std::erase_if(raw.records, [&](const RawRecord& each) {
            return each.sequence != address.sequence || *each.resource != address.resource;
        });
        const auto isOther = [&](const Record& each) {
            return each.origin.sequence != address.sequence || each.origin.resource != address.resource;
        };
        std::erase_if(raw.batch.records, isOther);
        std::erase_if(raw.batch.rejected, isOther);
        if (raw.records.empty() && raw.batch.records.empty() && raw.batch.rejected.empty())
            continue;
        sample->reader->decode(raw, sample->tally, {.log = &log, .node = 0});
        sample->batches.push_back(std::move(raw.batch));
        break;
    }
    return std::shared_ptr<const SourceSample>(sample);
}

} // namespace hilum::engine
