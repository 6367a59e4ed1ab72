// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/engine/engine_context.h"
#include "core/engine/record_address.h"
#include "core/engine/steps/operator.h"
#include "core/model/batch.h"

#include <optional>
#include <stop_token>

namespace hilum::engine {

class PreviewCache;

struct PreviewOptions
{
    /// Records to take from each source.
    std::uint64_t limit = 200;
    std::stop_token stop = {};
    /// Ports to look at (`patient`, `checked.rejected`); what they do not need is not run. Empty: all.
    std::vector<std::string> at = {};
    /// Decoded samples of sources, kept between previews; null: read anew each time.
    PreviewCache* cache = nullptr;
    /// Only this record of its source goes through; of other sources the usual sample.
    std::optional<RecordAddress> only = {};
};

/// What came out at one port. A step that cannot be run yet has no port, only findings.
struct PortPreview
{
    std::string port;
    std::vector<Record> records;
    /// Of the port's node.
    Tally tally;
    /// What the records look like; null and "" where unknown.
    std::shared_ptr<const Schema> schema;
    std::string typeName;
    std::string format;
    const PathNotation* notation = nullptr;
    /// Ports that the node takes from.
    std::vector<std::string> inputs;
};

/// Records of a sample at every port, kept alive by this object. Movable; not thread-safe to change, safe to
/// read.
struct PreviewResult
{
    std::map<std::string, PortPreview, std::less<>> ports;
    /// What each map step made of the fields of the messages that it was given, by its id.
    std::map<std::string, CoverageLog, std::less<>> coverage;
    /// What is wrong with the definition, with places, and what the run itself met; records carry their own.
    Diagnostics findings;
    /// Own what the records point into.
    std::vector<std::shared_ptr<const void>> kept;

    /// The record that went into the port's node and became this one (what a mapping saw before), or null at
    /// a source. Several records may have the same one.
    [[nodiscard]] const Record* upstream(const PortPreview& port, const Record& record) const;
    /// The record as its source gave it: its document's bytes are those that Node::source() counts in.
    [[nodiscard]] const Record* atSource(const Record& record) const;
    /// What became of the fields of a source's record on its way to a node: in the node itself, else in a map
    /// step before it; null where nothing mapped it.
    [[nodiscard]] const mapping::RecordCoverage* coverageOf(std::string_view node,
                                                            const Record& source) const;
};

/// Runs a sample through the pipeline, in the calling thread, without opening any sink. Parts that are wrong
/// are left out and said so; what lies before them is run. Fails only where it was stopped.
[[nodiscard]] Result<PreviewResult> previewPipeline(const pipeline::PipelineDefinition& definition,
                                                    const EngineContext& context,
                                                    const PreviewOptions& options);

} // namespace hilum::engine
