// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/engine/pipeline_run.h"
#include "widgets/dropped/new_pipeline.h"

namespace hilum::dropped {

struct WholeRequest
{
    pipeline::SourceDefinition source;
    BuiltinPack pack;
    /// Takes all results, one after the other; packed where it ends in .gz or .zst.
    std::string file;
};

/// What became of all records of a source.
struct WholeOutcome
{
    std::string file;
    std::uint64_t records = 0;
    std::uint64_t written = 0;
    /// Records of which nothing was written.
    std::uint64_t refused = 0;
    /// Among those written: what validation finds wrong.
    std::uint64_t withErrors = 0;
    /// Counted, errors first.
    std::vector<engine::FindingReport> findings;
};

/// The pipeline that writes all of the source as the pack makes it: it is validated on the side, and what is
/// wrong is written as well.
[[nodiscard]] pipeline::PipelineDefinition wholePipelineOf(const WholeRequest& request);

/// True where the file is one of those that are read.
[[nodiscard]] bool isReadFrom(const pipeline::SourceDefinition& source, const std::string& droppedPath,
                              const std::string& file);

/// Takes all of the source through the pack into the file, batch by batch; the file appears whole or not at
/// all. Fails where it breaks or was stopped (`dropped.stopped`). Any thread, and works in several.
[[nodiscard]] Result<WholeOutcome>
convertWhole(const WholeRequest& request, engine::EngineContext context, const std::stop_token& stop,
             const std::function<void(const engine::RunProgress&)>& onProgress);

} // namespace hilum::dropped
