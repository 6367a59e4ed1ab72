// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/connect/registry.h"
#include "core/inventory/source_scan.h"
#include "core/pipeline/references.h"
#include "widgets/base/latest_work.h"
#include "widgets/inventory/inventory_text.h"

#include <functional>
#include <mutex>

namespace hilum::inventory_view {

/// What is to be scanned: a source of a pipeline, or a file or folder; several files are one.
struct ScanWish
{
    pipeline::PipelineDefinition definition;
    /// Of the pipeline; "" for paths.
    std::string source;
    std::vector<std::string> paths;
    /// What the report calls it.
    std::string title;
    /// Most records; 0: all.
    std::uint64_t limit = 0;
};

struct ScanOutcome
{
    /// With all values; null where it failed.
    InventoryPointer inventory;
    std::optional<Diagnostic> failure;
};

/// One scan at a time off the main thread, which can look at its progress and stop it.
class ScanJob
{
public:
    using Done = std::function<void(const ScanOutcome& outcome)>;

    /// REQUIRES: the registry outlives the job; `references` may be asked by any thread.
    ScanJob(const Registry& registry, pipeline::ReferenceValues references, base::LatestWorkPointer work);

    /// Stops the one before. `done` comes on the main thread unless something newer was started.
    void start(ScanWish wish, Done done);
    /// The scan ends soon, with what it saw until then.
    void stop();
    [[nodiscard]] inventory::ScanProgress progress() const;

private:
    struct Shared
    {
        mutable std::mutex mutex; // Guards the progress.
        inventory::ScanProgress progress;
        std::stop_source stop;
    };

    static ScanOutcome scan(const ScanWish& wish, const Registry& registry,
                            const pipeline::ReferenceValues& references, const std::stop_token& superseded,
                            Shared& shared);

    const Registry& m_registry;
    pipeline::ReferenceValues m_references;
    std::shared_ptr<Shared> m_shared;
    base::LatestWorkPointer m_work; // Last: it ends before what it uses.
};

} // namespace hilum::inventory_view
