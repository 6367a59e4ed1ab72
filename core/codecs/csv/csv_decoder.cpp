// SPDX-License-Identifier: Apache-2.0
#include "core/codecs/csv/csv_decoder.h"

#include "core/base/text.h"
#include "core/codecs/csv/csv_row.h"
#include "core/codecs/csv/csv_stream.h"

#include <algorithm>

namespace hilum::csv {

namespace {

Diagnostic atLine(Diagnostic finding, std::uint64_t line)
{
    Place where;
    where.line = static_cast<std::uint32_t>(line);
    return std::move(finding).at(where);
}

Diagnostic raggedRow(std::size_t cells, std::size_t columns)
{
    return Diagnostic::error(
        "csv.ragged-row",
        "The row has {0} cells where the header has {1}. Is a delimiter or quote missing or too many?",
        {std::to_string(cells), std::to_string(columns)});
}

} // namespace

Result<const Document*> CsvDecoder::decode(const DecodeRequest& request, Arena& arena,
                                           Diagnostics& warnings) const
{
    const auto* stream = dynamic_cast<const CsvStream*>(request.stream);
    if (stream == nullptr)
        return Diagnostic::error("csv.no-columns", "The columns of the row are not known.");
    std::string_view row = request.bytes;
    const bool convertsCells = stream->charset.isSingleByte;
    if (!convertsCells) {
        row = toUtf8(row, stream->charset, arena).text;
        if (row.ends_with('\r'))
            row.remove_suffix(1);
    }
    const std::size_t columns = stream->shape.names.size();
    const std::span<Cell> cells = arena.makeArray<Cell>(columns);
    RowCutter cutter(row, stream->dialect, arena);
    CellText cell;
    std::size_t count = 0;
    bool wasGuessed = false;
    for (; cutter.next(cell); ++count) {
        if (count >= columns)
            continue;
        Cell* made = new (&cells[count]) Cell;
        std::string_view text = m_settings.trims && !cell.isQuoted ? trimmed(cell.text) : cell.text;
        if (convertsCells) {
            const Converted converted = toUtf8(text, stream->charset, arena);
            text = converted.text;
            wasGuessed = wasGuessed || converted.wasGuessed;
            made->source = {cell.begin, cell.end};
        } else {
            made->source = {0, request.bytes.size()};
        }
        made->isNull = !m_settings.nullText.empty() && text == m_settings.nullText;
        if (!text.empty() && !made->isNull)
            made->value = Value::string(text);
    }
    if (cutter.hasOpenQuote()) {
        return atLine(
            Diagnostic::error(
                "csv.open-quote",
                "A quote is opened and not closed in the row. Double it if it is part of the text."),
            request.line);
    }
    if (count > columns || (count < columns && m_settings.ragged == RaggedRows::Reject))
        return atLine(raggedRow(count, columns), request.line);
    if (wasGuessed) {
        warnings.push_back(
            atLine(Diagnostic::warning(
                       "csv.guessed-charset",
                       "The row is not UTF-8 and is read as windows-1252. Set \"charset\" if it is another."),
                   request.line));
    }
    return static_cast<const Document*>(
        new (arena.allocate(sizeof(RowDocument), alignof(RowDocument)))
            RowDocument("csv", stream->shape, cells.first(std::min(count, columns)), request.bytes));
}

} // namespace hilum::csv
