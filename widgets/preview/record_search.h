// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/preview/work_strip.h"
#include "widgets/record/record_columns.h"

#include <stop_token>

namespace hilum::preview {

struct SearchQuestion
{
    record::RecordSequencePointer records;
    /// Where to look, as the table shows them.
    std::vector<record::RecordColumn> columns;
    QString text;
    /// Hidden values are not looked at: to find one would be to show it.
    bool isMasking = true;
};

struct SearchAnswer
{
    /// Records that have the text, by their places in the sequence, in order.
    std::vector<int> records;
    /// Cells that have it.
    std::uint64_t cells = 0;
    /// Of each record the first column that has it.
    std::vector<int> columns;
    bool isWhole = true;
};

/// Looks for a text in the cells of all records, whatever its case.
[[nodiscard]] SearchAnswer search(const SearchQuestion& question, WorkProgress& progress,
                                  const std::stop_token& stop);

} // namespace hilum::preview
