// SPDX-License-Identifier: Apache-2.0
#include "core/codecs/csv/csv_dialect.h"

#include "core/base/text.h"
#include "core/codecs/csv/csv_charset.h"
#include "core/codecs/csv/csv_row.h"
#include "core/codecs/csv/row_scanner.h"

#include <array>

namespace hilum::csv {

namespace {

constexpr std::size_t kSampleRows = 50;

/// The character of a setting: itself or its name. Nothing for what is neither; 0 for `auto` and `none`.
std::optional<char> markOf(std::string_view text)
{
    static constexpr std::array<std::pair<std::string_view, char>, 11> kNames{{{"auto", 0},
                                                                               {"none", 0},
                                                                               {"", 0},
                                                                               {"comma", ','},
                                                                               {"semicolon", ';'},
                                                                               {"tab", '\t'},
                                                                               {"\\t", '\t'},
                                                                               {"pipe", '|'},
                                                                               {"space", ' '},
                                                                               {"double", '"'},
                                                                               {"single", '\''}}};
    for (const auto& [name, mark] : kNames) {
        if (name == text)
            return mark;
    }
    const bool isMark =
        text.size() == 1 && static_cast<unsigned char>(text[0]) < 0x80 && text[0] != '\n' && text[0] != '\r';
    return isMark ? std::optional<char>(text[0]) : std::nullopt;
}

bool flagOr(const Settings& settings, std::string_view key, bool fallback)
{
    const SettingValue* value = settings.find(key);
    return value == nullptr ? fallback : value->asBoolean().value_or(fallback);
}

/// A list, or one text with commas.
std::vector<std::string> listOf(const Settings& settings, std::string_view key)
{
    std::vector<std::string> items;
    const SettingValue* value = settings.find(key);
    if (value == nullptr)
        return items;
    for (const SettingValue& item : value->items())
        items.push_back(item.text());
    if (value->isScalar()) {
        for (const std::string_view item : split(value->text(), ','))
            items.emplace_back(trimmed(item));
    }
    return items;
}

Diagnostic badMark(std::string_view key, const std::string& text)
{
    return Diagnostic::error(
        "csv.bad-delimiter",
        "\"{0}\" cannot be the {1}. Use one ASCII character or a word such as comma, semicolon, tab or pipe.",
        {text, std::string(key)});
}

/// How many cells the first rows have with a delimiter, and how alike they are.
struct Evenness
{
    std::size_t columns = 1;
    std::size_t rows = 0;
    std::size_t alike = 0;

    [[nodiscard]] bool isBetterThan(const Evenness& other) const
    {
        const bool cuts = columns > 1;
        const bool otherCuts = other.columns > 1;
        if (cuts != otherCuts)
            return cuts;
        const std::size_t share = alike * other.rows;
        const std::size_t otherShare = other.alike * rows;
        return share != otherShare ? share > otherShare : columns > other.columns;
    }
};

Evenness evennessOf(std::string_view sample, const Dialect& dialect)
{
    Evenness evenness;
    RowScanner scanner(dialect);
    Arena arena;
    while (!sample.empty() && evenness.rows < kSampleRows) {
        scanner.reset();
        std::size_t end = scanner.find(sample, false);
        if (end == std::string_view::npos) {
            if (evenness.rows > 0)
                break; // Cut off.
            end = sample.size();
        }
        RowCutter cutter(sample.substr(0, end), dialect, arena);
        std::size_t columns = 0;
        CellText cell;
        while (cutter.next(cell))
            ++columns;
        if (evenness.rows == 0)
            evenness.columns = columns;
        if (end > 1) {
            ++evenness.rows;
            evenness.alike += columns == evenness.columns ? 1 : 0;
        }
        sample.remove_prefix(std::min(end + 1, sample.size()));
    }
    return evenness;
}

} // namespace

Result<ReadSettings> readSettings(const Settings& settings)
{
    ReadSettings read;
    const std::string delimiter = settings.textOr("delimiter", "auto");
    const std::string quote = settings.textOr("quote", "\"");
    const std::optional<char> delimiterMark = markOf(delimiter);
    const std::optional<char> quoteMark = markOf(quote);
    if (!delimiterMark)
        return badMark("delimiter", delimiter);
    if (!quoteMark)
        return badMark("quote", quote);
    read.delimiter = *delimiterMark;
    read.quote = *quoteMark;
    read.hasHeader = flagOr(settings, "header", true);
    read.columns = listOf(settings, "columns");
    read.charset = settings.textOr("charset", "auto");
    if (!isKnownCharset(read.charset)) {
        return Diagnostic::error(
            "csv.bad-charset",
            "There is no character set \"{0}\". Use a name such as utf-8, windows-1252 or utf-16le.",
            {read.charset});
    }
    read.ragged = settings.textOr("ragged", "reject") == "keep" ? RaggedRows::Keep : RaggedRows::Reject;
    read.trims = flagOr(settings, "trim", false);
    read.nullText = settings.textOr("null", "");
    const SettingValue* skip = settings.find("skip");
    read.skippedLines =
        skip == nullptr
            ? 0
            : static_cast<std::uint64_t>(std::max<std::int64_t>(skip->asInteger().value_or(0), 0));
    return read;
}

Result<WriteSettings> writeSettings(const Settings& settings)
{
    WriteSettings write;
    const std::string delimiter = settings.textOr("delimiter", "comma");
    const std::optional<char> mark = markOf(delimiter);
    if (!mark)
        return badMark("delimiter", delimiter);
    write.delimiter = *mark == 0 ? ',' : *mark;
    write.hasHeader = flagOr(settings, "header", true);
    write.quotesAll = settings.textOr("quoting", "minimal") == "all";
    write.hasByteOrderMark = flagOr(settings, "bom", false);
    write.lineEnd = settings.textOr("line-ends", "lf") == "crlf" ? "\r\n" : "\n";
    write.columns = listOf(settings, "columns");
    return write;
}

char detectDelimiter(std::string_view sample, const Dialect& dialect)
{
    char best = ',';
    Evenness most;
    for (const char candidate : {',', ';', '\t', '|'}) {
        Dialect tried = dialect;
        tried.delimiter = candidate;
        const Evenness evenness = evennessOf(sample, tried);
        if (evenness.isBetterThan(most)) {
            most = evenness;
            best = candidate;
        }
    }
    return best;
}

} // namespace hilum::csv
