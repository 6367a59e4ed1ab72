// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/connect/resource_receipt.h"
#include "core/model/batch.h"
#include "core/model/schema.h"

namespace hilum {

/// Gives records without a codec: database rows, DICOM instances. Used by one thread at a time, not always
/// the same.
class RecordSource
{
public:
    RecordSource() = default;
    RecordSource(const RecordSource&) = delete;
    RecordSource& operator=(const RecordSource&) = delete;
    virtual ~RecordSource() = default;

    /// Appends up to `limit` records, or rejected ones, with documents in the batch's arena and origins
    /// filled but for Origin::source. False when there is no more. An error ends the source.
    [[nodiscard]] virtual Result<bool> read(Batch& batch, std::size_t limit) = 0;
    [[nodiscard]] virtual std::vector<ResourceReceipt> takeReceipts() = 0;
    /// What the records look like; null where that shows only record by record.
    [[nodiscard]] virtual std::shared_ptr<const Schema> schema() const = 0;
    /// Records in all, where known before they are read.
    [[nodiscard]] virtual std::optional<std::uint64_t> totalRecords() const { return std::nullopt; }
};

} // namespace hilum
