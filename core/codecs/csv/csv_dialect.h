// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/connect/settings.h"

#include <string>
#include <string_view>
#include <vector>

namespace hilum::csv {

/// How the cells of a row stand apart. All marks are ASCII.
struct Dialect
{
    char delimiter = ',';
    /// 0: quotes have no meaning.
    char quote = '"';
    /// `\n` for LF and CRLF, `\r` for CR alone.
    char terminator = '\n';
};

enum class RaggedRows : std::uint8_t { Reject, Keep };

/// The settings of a CSV source.
struct ReadSettings
{
    /// 0: found out from the beginning of the file.
    char delimiter = 0;
    char quote = '"';
    bool hasHeader = true;
    std::uint64_t skippedLines = 0;
    /// Names instead of those of the header; empty: the header's, or column_1...
    std::vector<std::string> columns;
    /// "" or `auto`: found out.
    std::string charset;
    RaggedRows ragged = RaggedRows::Reject;
    bool trims = false;
    /// A cell with this text is null; "" for none.
    std::string nullText;
};

/// The settings of a CSV sink.
struct WriteSettings
{
    char delimiter = ',';
    char quote = '"';
    bool hasHeader = true;
    bool quotesAll = false;
    bool hasByteOrderMark = false;
    std::string lineEnd = "\n";
    std::vector<std::string> columns;
};

/// Errors: `csv.bad-delimiter`, `csv.bad-charset`.
[[nodiscard]] Result<ReadSettings> readSettings(const Settings& settings);
[[nodiscard]] Result<WriteSettings> writeSettings(const Settings& settings);

/// The delimiter (`,` `;` tab `|`) that cuts the first rows most evenly; `,` when none does. `sample` is
/// UTF-8 or any other superset of ASCII and ends anywhere.
[[nodiscard]] char detectDelimiter(std::string_view sample, const Dialect& dialect);

} // namespace hilum::csv
