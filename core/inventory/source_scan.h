// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/connect/registry.h"
#include "core/inventory/inventory.h"
#include "core/pipeline/pipeline_definition.h"

#include <functional>
#include <span>
#include <stop_token>

namespace hilum::inventory {

struct ScanProgress
{
    std::uint64_t records = 0;
    std::uint64_t bytes = 0;
    /// Where known before all is read.
    std::optional<std::uint64_t> totalRecords;
    std::optional<std::uint64_t> totalBytes;
    double seconds = 0;

    /// How much of it is done, 0 to 1; nothing where that is not known.
    [[nodiscard]] std::optional<double> part() const;
};

struct ScanOptions
{
    /// Most records to read; 0: all.
    std::uint64_t limit = 0;
    /// 0: as many as cores. The result does not depend on it.
    unsigned threads = 0;
    /// Fields to look at, and fields not to look at: FieldChoice.
    std::vector<std::string> only = {};
    std::vector<std::string> without = {};
    std::stop_token stop = {};
    /// Called about ten times a second, by one thread at a time.
    std::function<void(const ScanProgress&)> onProgress = {};
};

/// Reads a source once, without changing anything about it, and tells what its fields hold. Memory does not
/// grow with the number of records. Where it is stopped, what was read until then comes back. Fails where
/// nothing could be read. REQUIRES: references in the definition are resolved; the registry outlives the
/// call.
[[nodiscard]] Result<Inventory> scanSource(const pipeline::SourceDefinition& source,
                                           const std::string& folder, const Registry& registry,
                                           const ScanOptions& options);

/// Several sources, one after another, as one: each becomes a group with its id as name, and its fields stand
/// in it. One alone stays as it is. Where it is stopped, those behind are not begun.
[[nodiscard]] Result<Inventory> scanSources(std::span<const pipeline::SourceDefinition> sources,
                                            const std::string& folder, const Registry& registry,
                                            const ScanOptions& options);

} // namespace hilum::inventory
