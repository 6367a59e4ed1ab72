// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/codecs/csv/csv_charset.h"
#include "core/codecs/csv/csv_dialect.h"
#include "core/connect/codec.h"
#include "core/model/row_document.h"

namespace hilum::csv {

/// What the beginning of a CSV file says about the rest.
class CsvStream final : public StreamContext
{
public:
    Dialect dialect;
    Charset charset;
    /// Names from the settings, the header, or `column_1`...; types guessed from the first rows.
    RowShape shape;
};

/// The columns of a header row or, without one, of the first row. Names are trimmed; an empty one becomes
/// `column_3`, a repeated one `mrn_2`, both with a warning.
[[nodiscard]] std::vector<std::string> columnNames(std::string_view firstRow, const ReadSettings& settings,
                                                   const Dialect& dialect, Diagnostics& findings);

/// System type of each column that all its cells in the sample fit (empty ones aside): Integer, Decimal,
/// Date, DateTime, Boolean, else String. Whole numbers with a leading zero are text: they are codes, not
/// counts.
[[nodiscard]] std::vector<std::string> guessTypes(std::string_view sampleRows, std::size_t columns,
                                                  const Dialect& dialect);

} // namespace hilum::csv
