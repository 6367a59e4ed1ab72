// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/connect/registry.h"
#include "widgets/preview/work_strip.h"
#include "widgets/record/record_columns.h"

#include <stop_token>

namespace hilum::preview {

enum class CopyFormat : std::uint8_t { Csv, Json, Hl7 };

struct CopyQuestion
{
    record::RecordSequencePointer records;
    /// Places in the sequence.
    std::vector<int> rows;
    /// Of a table of values: what it shows.
    std::vector<record::RecordColumn> columns;
    CopyFormat format = CopyFormat::Csv;
    bool isMasking = true;
};

struct CopyAnswer
{
    QString text;
    std::size_t copied = 0;
    /// More would not fit, or it was stopped.
    bool isCut = false;
    /// Why a record could not be written; the others are.
    std::optional<Diagnostic> problem;
};

/// Whether records of that format can be written so.
[[nodiscard]] bool canCopyAs(CopyFormat format, std::string_view recordFormat);

/// The records as a text for the clipboard: CSV with a header, JSON a record a line (one alone is indented),
/// HL7 v2 as it came. Hidden values are dots, or `*` in HL7 v2.
[[nodiscard]] CopyAnswer copyText(const CopyQuestion& question, const Registry& registry,
                                  WorkProgress& progress, const std::stop_token& stop);

} // namespace hilum::preview
