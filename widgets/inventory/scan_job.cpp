// SPDX-License-Identifier: Apache-2.0
#include "widgets/inventory/scan_job.h"

#include "core/base/clock.h"
#include "core/inventory/file_source.h"

#include <algorithm>

namespace hilum::inventory_view {
namespace {

struct ResolvedSources
{
    std::vector<pipeline::SourceDefinition> sources;
    std::string folder;
};

Result<ResolvedSources> resolve(const ScanWish& wish, const Registry& registry,
                                const pipeline::ReferenceValues& references)
{
    if (wish.source.empty()) {
        Result<std::vector<pipeline::SourceDefinition>> sources =
            inventory::findFileSources(wish.paths, {}, registry);
        if (!sources)
            return std::move(sources).error();
        return ResolvedSources{.sources = *std::move(sources), .folder = {}};
    }
    // Only what the source needs: a step's parameter without a value does not matter here.
    pipeline::PipelineDefinition alone = wish.definition;
    std::erase_if(alone.sources,
                  [&wish](const pipeline::SourceDefinition& each) { return each.id != wish.source; });
    alone.steps.clear();
    alone.sinks.clear();
    alone.examples.clear();
    Result<pipeline::PipelineDefinition> resolved = pipeline::resolveReferences(alone, references);
    if (!resolved)
        return std::move(resolved).error();
    if (resolved->sources.empty())
        return Diagnostic::error("inventory.no-such-source", "The pipeline has no source \"{0}\" any more.",
                                 {wish.source});
    return ResolvedSources{.sources = {resolved->sources.front()}, .folder = resolved->folder()};
}

} // namespace

ScanJob::ScanJob(const Registry& registry, pipeline::ReferenceValues references, base::LatestWorkPointer work)
    : m_registry(registry), m_references(std::move(references)), m_work(std::move(work))
{
}

void ScanJob::start(ScanWish wish, Done done)
{
    m_shared = std::make_shared<Shared>();
    m_work->start(
        [wish = std::move(wish), done = std::move(done), shared = m_shared, &registry = m_registry,
         references = m_references](const std::stop_token& superseded) -> base::LatestWork::Deliver {
            const ScanOutcome outcome = scan(wish, registry, references, superseded, *shared);
            return [done, outcome] {
                done(outcome);
            };
        });
}

ScanOutcome ScanJob::scan(const ScanWish& wish, const Registry& registry,
                          const pipeline::ReferenceValues& references, const std::stop_token& superseded,
                          Shared& shared)
{
    const std::stop_callback forward(superseded, [&shared] { shared.stop.request_stop(); });
    const Result<ResolvedSources> resolved = resolve(wish, registry, references);
    if (!resolved)
        return {.inventory = nullptr, .failure = resolved.error()};
    inventory::ScanOptions options;
    options.limit = wish.limit;
    options.stop = shared.stop.get_token();
    options.onProgress = [&shared](const inventory::ScanProgress& progress) {
        const std::lock_guard lock(shared.mutex);
        shared.progress = progress;
    };
    std::string started;
    SystemClock().now().appendDateTime(started);
    Result<inventory::Inventory> found =
        inventory::scanSources(resolved->sources, resolved->folder, registry, options);
    if (!found)
        return {.inventory = nullptr, .failure = std::move(found).error()};
    found->source = wish.title;
    found->started = std::move(started);
    return {.inventory = std::make_shared<const inventory::Inventory>(*std::move(found)), .failure = {}};
}

void ScanJob::stop()
{
    if (m_shared)
        m_shared->stop.request_stop();
}

inventory::ScanProgress ScanJob::progress() const
{
    if (!m_shared)
        return {};
    const std::lock_guard lock(m_shared->mutex);
    return m_shared->progress;
}

} // namespace hilum::inventory_view
