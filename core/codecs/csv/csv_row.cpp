// SPDX-License-Identifier: Apache-2.0
#include "core/codecs/csv/csv_row.h"

#include "core/base/text.h"

#include <algorithm>

namespace hilum::csv {

bool RowCutter::next(CellText& cell)
{
    if (m_isDone)
        return false;
    cell.isQuoted = false;
    if (m_mayQuote && m_at < m_row.size() && m_row[m_at] == m_dialect.quote) {
        cutQuoted(cell);
    } else {
        const std::size_t end = std::min(m_row.find(m_dialect.delimiter, m_at), m_row.size());
        cell.text = m_row.substr(m_at, end - m_at);
        cell.begin = m_at;
        cell.end = end;
        m_at = end;
    }
    m_isDone = m_at >= m_row.size();
    ++m_at; // Behind the delimiter.
    return true;
}

void RowCutter::cutQuoted(CellText& cell)
{
    const std::size_t begin = m_at + 1;
    std::size_t close = m_row.find(m_dialect.quote, begin);
    bool hasDoubled = false;
    while (close != std::string_view::npos && close + 1 < m_row.size()
           && m_row[close + 1] == m_dialect.quote) {
        hasDoubled = true;
        close = m_row.find(m_dialect.quote, close + 2);
    }
    m_hasOpenQuote = m_hasOpenQuote || close == std::string_view::npos;
    close = std::min(close, m_row.size());
    cell.isQuoted = true;
    cell.begin = begin;
    cell.end = close;
    cell.text = m_row.substr(begin, close - begin);
    m_at = std::min(m_row.find(m_dialect.delimiter, close), m_row.size());
    const std::string_view rest =
        close < m_row.size() ? trimmed(m_row.substr(close + 1, m_at - close - 1)) : std::string_view();
    if (!hasDoubled && rest.empty())
        return;
    const std::span<char> space = m_arena.makeArray<char>(cell.text.size() + rest.size());
    char* out = space.data();
    for (std::size_t at = 0; at < cell.text.size(); ++at) {
        *out++ = cell.text[at];
        at += cell.text[at] == m_dialect.quote ? 1 : 0; // The second of two.
    }
    out = std::copy(rest.begin(), rest.end(), out);
    cell.text = {space.data(), static_cast<std::size_t>(out - space.data())};
    cell.end = rest.empty() ? close : m_at;
}

} // namespace hilum::csv
