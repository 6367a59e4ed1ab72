// SPDX-License-Identifier: Apache-2.0
#include "core/recognise/delimited_text.h"

#include "core/base/text.h"
#include "core/base/utf8.h"
#include "core/codecs/csv/csv_charset.h"
#include "core/codecs/csv/csv_dialect.h"

#include <algorithm>
#include <set>

namespace hilum::recognise {
namespace {

Diagnostic separatorFact(char separator)
{
    constexpr std::string_view kCode = "recognise.csv-separator";
    if (separator == '\t')
        return Diagnostic::information(kCode, "Cells separated by tabs");
    if (separator == ';')
        return Diagnostic::information(kCode, "Cells separated by semicolons");
    if (separator == ',')
        return Diagnostic::information(kCode, "Cells separated by commas");
    return Diagnostic::information(kCode, "Cells separated by {0}", {std::string(1, separator)});
}

std::string_view unquoted(std::string_view cell)
{
    cell = trimmed(cell);
    if (cell.size() >= 2 && cell.front() == '"' && cell.back() == '"')
        return cell.substr(1, cell.size() - 2);
    return cell;
}

/// Names are different, short, begin with no digit, and are no values such as addresses. A first row that is
/// not like that would lose a record if it were taken for names.
bool namesColumns(const std::vector<std::string_view>& cells)
{
    constexpr std::size_t kLongestName = 64;
    std::set<std::string_view> seen;
    return std::ranges::all_of(cells, [&](std::string_view cell) {
        const std::string_view name = unquoted(cell);
        const bool isName = !name.empty() && name.size() <= kLongestName
                            && (name.front() < '0' || name.front() > '9') && name.front() != '-'
                            && name.front() != '+' && name.find('@') == std::string_view::npos;
        return isName && seen.insert(name).second;
    });
}

Diagnostic columnsFact(const std::vector<std::string_view>& cells)
{
    constexpr std::size_t kMostNames = 6;
    std::vector<std::string> names;
    for (std::size_t at = 0; at < std::min(cells.size(), kMostNames); ++at)
        names.emplace_back(unquoted(cells[at]));
    if (cells.size() > kMostNames)
        names.emplace_back("…");
    return Diagnostic::information("recognise.csv-columns", "{0} columns: {1}",
                                   {std::to_string(cells.size()), joined(names, ", ")});
}

} // namespace

Content describeTable(const Head& head)
{
    Content content{.kind = ContentKind::Csv,
                    .format = "csv",
                    .summary = Diagnostic::information("recognise.csv", "A table as text (CSV)"),
                    .facts = {}};
    const csv::Charset charset = csv::detectCharset(head.bytes, "");
    if (charset.width != csv::UnitWidth::Byte) {
        content.facts.push_back(
            Diagnostic::information("recognise.charset", "Character set {0}", {charset.name}));
        return content;
    }
    const std::string_view text = head.bytes.substr(std::min(charset.markLength, head.bytes.size()));
    csv::Dialect dialect;
    dialect.delimiter = csv::detectDelimiter(text, dialect);
    content.facts.push_back(separatorFact(dialect.delimiter));
    const std::vector<std::string_view> cells =
        split(text.substr(0, text.find_first_of("\r\n")), dialect.delimiter);
    if (namesColumns(cells)) {
        content.facts.push_back(columnsFact(cells));
    } else {
        content.settings.set("header", "false");
        content.facts.push_back(Diagnostic::information("recognise.csv-no-header",
                                                        "{0} columns; the first row seems to be no header",
                                                        {std::to_string(cells.size())}));
    }
    return content;
}

} // namespace hilum::recognise
