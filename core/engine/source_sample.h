// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/engine/source_reader.h"

namespace hilum::engine {

/// The first records of a source, decoded, with all that they need. Immutable once read.
struct SourceSample
{
    pipeline::SourceDefinition definition;
    std::unique_ptr<SourceReader> reader;
    std::vector<Batch> batches;
    Tally tally;
    /// About the stream and its resources.
    Diagnostics findings;
    PortInfo info;
};

/// Reads a sample as a preview: nothing is locked, marked or moved. REQUIRES: the definition is resolved.
[[nodiscard]] Result<std::shared_ptr<const SourceSample>>
readSample(const pipeline::SourceDefinition& definition, const Registry& registry, const std::string& folder,
           std::uint64_t limit, const std::stop_token& stop);

} // namespace hilum::engine
