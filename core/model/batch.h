// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/arena.h"
#include "core/model/record.h"

namespace hilum {

/// What records of a batch point into: an arena, and whatever else must live as long (input buffers, row
/// shapes). Shared by all batches that its records went into. Filled by one thread at a time.
struct BatchMemory
{
    Arena arena;
    std::vector<std::shared_ptr<const void>> kept;
};

/// How many records came and went; `in = out + rejected + filtered` for every call of an operator.
struct Tally
{
    std::uint64_t in = 0;
    std::uint64_t out = 0;
    std::uint64_t rejected = 0;
    std::uint64_t filtered = 0;
    /// Findings of severity warning that were added.
    std::uint64_t warnings = 0;

    Tally& operator+=(const Tally& other);
    [[nodiscard]] bool isBalanced() const { return in == out + rejected + filtered; }
    friend bool operator==(const Tally&, const Tally&) = default;
};

/// About a thousand records that move through the pipeline as one.
struct Batch
{
    std::vector<Record> records;
    /// Those a step refused, with their reasons, in order.
    std::vector<Record> rejected;
    /// Everything that the records point into. The first is the one to allocate from; it is never null while
    /// the batch is being worked on.
    std::vector<std::shared_ptr<BatchMemory>> memories;
    /// Number of the batch within its source, from 0: an ordered sink writes in this order.
    std::uint64_t sequence = 0;

    /// Memory for what this step makes; only the worker that holds the batch may allocate.
    [[nodiscard]] Arena& arena();
    /// Moves a record to `rejected` with its reason.
    void reject(Record&& record, Diagnostic reason);
};

[[nodiscard]] Batch makeBatch();

} // namespace hilum
