// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/connect/resource_receipt.h"
#include "core/model/batch.h"

#include <span>

namespace hilum {

/// Takes records without a codec: database tables. Used by one thread at a time, not always the same.
/// Destroyed without finish() it undoes what was written since the last checkpoint().
class RecordSink
{
public:
    RecordSink() = default;
    RecordSink(const RecordSink&) = delete;
    RecordSink& operator=(const RecordSink&) = delete;
    virtual ~RecordSink() = default;

    /// Writes the records in order. A record that cannot be stored is appended to `refused` (its index in
    /// `records` and why) and the others are written; an error means that the sink is broken.
    struct Refusal
    {
        std::size_t index = 0;
        Diagnostic reason;
    };
    [[nodiscard]] virtual Result<void> write(std::span<const Record> records,
                                             std::vector<Refusal>& refused) = 0;
    /// Makes what was written durable: one transaction ends, the next begins.
    [[nodiscard]] virtual Result<void> checkpoint() = 0;
    /// checkpoint() for the last time, and what was written in all.
    [[nodiscard]] virtual Result<std::vector<ResourceReceipt>> finish() = 0;
};

} // namespace hilum
