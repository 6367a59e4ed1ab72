// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/connect/registry.h"

#include <atomic>
#include <functional>

namespace hilum::test {

/// What the connector `memory` reads and writes, by the setting `name`.
struct MemoryStore
{
    struct Resource
    {
        std::string name;
        std::string bytes;
        /// Not "": cannot be opened, and why.
        std::string error = {};
        /// Reading breaks after so many bytes.
        std::size_t breaksAt = std::string::npos;
    };

    std::map<std::string, std::vector<Resource>> inputs;
    /// What was published.
    std::map<std::string, std::string> outputs;
    /// Bytes that a read gives at most.
    std::size_t readSize = 4096;
    /// Sinks of this name break after so many bytes.
    std::map<std::string, std::size_t> sinkBreaksAt;
    std::function<void()> onWrite;

    std::atomic<int> opened = 0;
    std::atomic<int> openSinks = 0;
    std::atomic<std::uint64_t> bytesRead = 0;
    std::atomic<std::uint64_t> bytesWritten = 0;
    std::atomic<std::uint64_t> mostUnderWay = 0;
};

/// A registry with the built-in formats, `memory` (bytes) and `table` (a record sink that keeps JSON lines in
/// outputs, refusing records with a member `refuse`). REQUIRES: the store outlives it.
void fillRegistry(Registry& registry, MemoryStore& store);

} // namespace hilum::test
