// SPDX-License-Identifier: Apache-2.0
#include "core/codecs/csv/csv_stream.h"

#include "core/base/text.h"
#include "core/codecs/csv/csv_row.h"

#include <algorithm>
#include <array>
#include <set>

namespace hilum::csv {

namespace {

constexpr std::size_t kRowsToGuess = 200;

/// Kinds of text, from the narrowest.
enum class TextKind : std::uint8_t { Nothing, Boolean, Integer, Decimal, Date, DateTime, String };

TextKind kindOf(std::string_view text)
{
    if (text.empty())
        return TextKind::Nothing;
    if (text == "true" || text == "false")
        return TextKind::Boolean;
    const std::string_view digits = text.substr(text.front() == '-' ? 1 : 0);
    const bool hasLeadingZero = digits.size() > 1 && digits[0] == '0' && digits[1] != '.';
    const bool isWhole =
        !digits.empty() && std::ranges::all_of(digits, [](char c) { return c >= '0' && c <= '9'; });
    if (isWhole)
        return hasLeadingZero || digits.size() > 18 ? TextKind::String : TextKind::Integer;
    const bool mayBeDecimal =
        !hasLeadingZero && digits.find_first_not_of("0123456789.") == std::string_view::npos;
    if (mayBeDecimal && Decimal::parse(text))
        return TextKind::Decimal;
    const bool mayBeDate = text.size() >= 10 && text[4] == '-' && text[7] == '-';
    if (mayBeDate && DateTime::parseDate(text))
        return TextKind::Date;
    return mayBeDate && DateTime::parseDateTime(text) ? TextKind::DateTime : TextKind::String;
}

TextKind widened(TextKind left, TextKind right)
{
    if (left == TextKind::Nothing || left == right)
        return right;
    if (right == TextKind::Nothing)
        return left;
    const bool areNumbers = (left == TextKind::Integer || left == TextKind::Decimal)
                            && (right == TextKind::Integer || right == TextKind::Decimal);
    const bool areMoments = (left == TextKind::Date || left == TextKind::DateTime)
                            && (right == TextKind::Date || right == TextKind::DateTime);
    if (areNumbers)
        return TextKind::Decimal;
    return areMoments ? TextKind::DateTime : TextKind::String;
}

std::string_view typeName(TextKind kind)
{
    static constexpr std::array<std::string_view, 7> kNames{"String", "Boolean",  "Integer", "Decimal",
                                                            "Date",   "DateTime", "String"};
    return kNames[static_cast<std::size_t>(kind)];
}

} // namespace

std::vector<std::string> columnNames(std::string_view firstRow, const ReadSettings& settings,
                                     const Dialect& dialect, Diagnostics& findings)
{
    if (!settings.columns.empty())
        return settings.columns;
    std::vector<std::string> names;
    std::set<std::string, std::less<>> used;
    Arena arena;
    RowCutter cutter(firstRow, dialect, arena);
    CellText cell;
    while (cutter.next(cell)) {
        const std::string number = std::to_string(names.size() + 1);
        std::string name(settings.hasHeader ? trimmed(cell.text) : std::string_view());
        if (name.empty()) {
            name = "column_" + number;
            if (settings.hasHeader) {
                findings.push_back(Diagnostic::warning(
                    "csv.unnamed-column", "Column {0} has no name in the header and is called {1}.",
                    {number, name}));
            }
        }
        const std::string wanted = name;
        for (int count = 2; used.contains(name); ++count)
            name = wanted + "_" + std::to_string(count);
        if (name != wanted) {
            findings.push_back(Diagnostic::warning("csv.duplicate-column",
                                                   "The header names {0} twice; column {1} is called {2}.",
                                                   {wanted, number, name}));
        }
        used.insert(name);
        names.push_back(std::move(name));
    }
    return names;
}

std::vector<std::string> guessTypes(std::string_view sampleRows, std::size_t columns, const Dialect& dialect)
{
    std::vector<TextKind> kinds(columns, TextKind::Nothing);
    RowScanner scanner(dialect);
    Arena arena;
    for (std::size_t row = 0; row < kRowsToGuess && !sampleRows.empty(); ++row) {
        scanner.reset();
        const std::size_t end = scanner.find(sampleRows, false);
        if (end == std::string_view::npos && row > 0)
            break; // Perhaps cut off.
        std::string_view text = sampleRows.substr(0, end);
        if (text.ends_with('\r'))
            text.remove_suffix(1);
        RowCutter cutter(text, dialect, arena);
        CellText cell;
        for (std::size_t column = 0; cutter.next(cell) && column < columns; ++column)
            kinds[column] = widened(kinds[column], kindOf(trimmed(cell.text)));
        sampleRows.remove_prefix(end == std::string_view::npos ? sampleRows.size() : end + 1);
    }
    std::vector<std::string> types;
    for (const TextKind kind : kinds)
        types.emplace_back(typeName(kind));
    return types;
}

} // namespace hilum::csv
