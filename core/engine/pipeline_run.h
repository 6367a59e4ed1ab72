// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/engine/engine_context.h"
#include "core/engine/run_report.h"

#include <functional>
#include <stop_token>

namespace hilum::engine {

struct NodeProgress
{
    std::string id;
    Tally tally;
    std::uint64_t emitted = 0;
    std::uint64_t bytes = 0;
    /// What it cost so far: where it is much, the others wait for it.
    double cpuSeconds = 0;
};

/// How far a run is.
struct RunProgress
{
    double seconds = 0;
    /// Records and bytes read by all sources.
    std::uint64_t records = 0;
    std::uint64_t bytes = 0;
    /// Over all sources; nothing where one does not know.
    std::optional<std::uint64_t> totalBytes;
    std::optional<std::uint64_t> totalRecords;
    std::vector<NodeProgress> nodes;
    std::vector<EdgeReport> edges;
};

struct RunOptions
{
    /// Workers; 0: one a core. 1: everything runs in the calling thread.
    unsigned threads = 0;
    /// Records to take from each source; 0: all. Sources of a join's table are always read whole.
    std::uint64_t limit = 0;
    /// A record larger than this is rejected and skipped.
    std::uint64_t maxRecordBytes = std::uint64_t{256} * 1024 * 1024;
    std::stop_token stop = {};
    /// Called by any worker, at most about ten times a second and once at the end; one call at a time.
    std::function<void(const RunProgress&)> onProgress = {};
};

/// Runs a pipeline. Fails only where the definition is wrong: then nothing was opened for writing. What
/// happens later is in the report. Records of one source arrive at each sink in their order, sources in the
/// order of the file (those of join tables first), so that the output does not depend on the threads. Byte
/// sinks publish when the whole run succeeded, record sinks keep what was committed at their last checkpoint.
/// Never throws.
[[nodiscard]] Result<RunReport> runPipeline(const pipeline::PipelineDefinition& definition,
                                            const EngineContext& context, const RunOptions& options);

} // namespace hilum::engine
