// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/engine/record_address.h"
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

/// Bytes that a sample may take, decoded: a row of a million columns takes fifty million.
inline constexpr std::size_t kMostSampled = std::size_t{192} * 1024 * 1024;

/// Reads a sample as a preview: nothing is locked, marked or moved. It ends before its limit, and says so,
/// where it takes more than kMostSampled. REQUIRES: the definition is resolved.
[[nodiscard]] Result<std::shared_ptr<const SourceSample>>
readSample(const pipeline::SourceDefinition& definition, const Registry& registry, const std::string& folder,
           std::uint64_t limit, const std::stop_token& stop);

/// Reads the source up to one record and decodes that alone; a sample without records where it is not there
/// any more. As readSample() otherwise.
[[nodiscard]] Result<std::shared_ptr<const SourceSample>>
readOneRecord(const pipeline::SourceDefinition& definition, const Registry& registry,
              const std::string& folder, const RecordAddress& address, const std::stop_token& stop);

} // namespace hilum::engine
