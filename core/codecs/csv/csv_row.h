// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/arena.h"
#include "core/codecs/csv/csv_dialect.h"

#include <string_view>

namespace hilum::csv {

/// One cell of a row.
struct CellText
{
    /// Without its quotes; a view of the row where no quote had to be undone, else in the arena.
    std::string_view text;
    /// Bytes of the content in the row.
    std::size_t begin = 0;
    std::size_t end = 0;
    bool isQuoted = false;
};

/// Cuts a row (RFC 4180) cell by cell. A quote opens only at a cell's beginning; text behind a closing quote
/// belongs to the cell, as others read it too.
class RowCutter
{
public:
    RowCutter(std::string_view row, const Dialect& dialect, Arena& arena)
        : m_row(row),
          m_dialect(dialect),
          m_arena(arena),
          m_mayQuote(dialect.quote != 0 && row.find(dialect.quote) != std::string_view::npos)
    {
    }

    /// False after the last cell. A row has at least one.
    [[nodiscard]] bool next(CellText& cell);
    /// A quote was opened and never closed.
    [[nodiscard]] bool hasOpenQuote() const { return m_hasOpenQuote; }

private:
    void cutQuoted(CellText& cell);

    std::string_view m_row;
    const Dialect& m_dialect;
    Arena& m_arena;
    std::size_t m_at = 0;
    bool m_mayQuote;
    bool m_isDone = false;
    bool m_hasOpenQuote = false;
};

} // namespace hilum::csv
