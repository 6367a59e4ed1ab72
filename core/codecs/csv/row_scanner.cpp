// SPDX-License-Identifier: Apache-2.0
#include "core/codecs/csv/row_scanner.h"

#include <bit>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace hilum::csv {

namespace {

constexpr std::size_t kNone = std::string_view::npos;
constexpr std::size_t kScanBlock = 16;

std::size_t findEither(std::string_view bytes, std::size_t at, char first, char second)
{
#if defined(__SSE2__)
    const __m128i firsts = _mm_set1_epi8(first);
    const __m128i seconds = _mm_set1_epi8(second);
    for (; at + kScanBlock <= bytes.size(); at += kScanBlock) {
        const __m128i block = _mm_loadu_si128(reinterpret_cast<const __m128i*>(bytes.data() + at));
        const int mask =
            _mm_movemask_epi8(_mm_or_si128(_mm_cmpeq_epi8(block, firsts), _mm_cmpeq_epi8(block, seconds)));
        if (mask != 0)
            return at + static_cast<std::size_t>(std::countr_zero(static_cast<unsigned>(mask)));
    }
#endif
    for (; at < bytes.size(); ++at) {
        if (bytes[at] == first || bytes[at] == second)
            return at;
    }
    return kNone;
}

} // namespace

void RowScanner::reset()
{
    m_scanned = 0;
    m_isInQuotes = false;
}

bool RowScanner::isMark(std::string_view bytes, std::size_t at, char mark) const
{
    switch (m_width) {
    case UnitWidth::LittleEndian16:
        return bytes[at] == mark && bytes[at + 1] == 0;
    case UnitWidth::BigEndian16:
        return bytes[at] == 0 && bytes[at + 1] == mark;
    case UnitWidth::Byte:
        break;
    }
    return bytes[at] == mark;
}

std::size_t RowScanner::findMark(std::string_view bytes, std::size_t at, char first, char second) const
{
    if (m_width == UnitWidth::Byte)
        return findEither(bytes, at, first, second);
    for (; at + 2 <= bytes.size(); at += 2) {
        if (isMark(bytes, at, first) || isMark(bytes, at, second))
            return at;
    }
    return kNone;
}

std::size_t RowScanner::findLineEnd(std::string_view bytes) const
{
    return findMark(bytes, 0, m_dialect.terminator, m_dialect.terminator);
}

std::size_t RowScanner::find(std::string_view bytes, bool atEnd)
{
    const std::size_t unit = unitSize();
    const std::size_t whole = bytes.size() - bytes.size() % unit;
    const char quote = m_dialect.quote == 0 ? m_dialect.terminator : m_dialect.quote;
    while (true) {
        const char other = m_isInQuotes ? quote : m_dialect.terminator;
        const std::size_t mark = findMark(bytes, m_scanned, quote, other);
        if (mark == kNone) {
            m_scanned = whole;
            return kNone;
        }
        if (!m_isInQuotes) {
            if (isMark(bytes, mark, m_dialect.terminator))
                return mark;
            // A quote within a cell (5" wide) means itself.
            m_isInQuotes = mark == 0 || isMark(bytes, mark - unit, m_dialect.delimiter);
        } else if (mark + unit < whole && isMark(bytes, mark + unit, quote)) {
            m_scanned = mark + 2 * unit;
            continue;
        } else if (mark + unit >= whole && !atEnd) {
            m_scanned = mark; // Whether a second quote follows shows later.
            return kNone;
        } else {
            m_isInQuotes = false;
        }
        m_scanned = mark + unit;
    }
}

} // namespace hilum::csv
