// SPDX-License-Identifier: Apache-2.0
#include "core/json/value_scanner.h"

#include <array>
#include <bit>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace hilum::json {

namespace {

constexpr std::size_t kBlock = 16;

constexpr std::array<bool, 256> makeMarks(std::string_view marks)
{
    std::array<bool, 256> table{};
    for (const char c : marks)
        table[static_cast<unsigned char>(c)] = true;
    return table;
}

constexpr std::array<bool, 256> kStructure = makeMarks("{}[]\"");
constexpr std::array<bool, 256> kInString = makeMarks("\"\\");

#if defined(__SSE2__)
__m128i equal(__m128i block, char c)
{
    return _mm_cmpeq_epi8(block, _mm_set1_epi8(c));
}

template<bool isInString>
unsigned markMask(const char* at)
{
    const __m128i block = _mm_loadu_si128(reinterpret_cast<const __m128i*>(at));
    if constexpr (isInString)
        return static_cast<unsigned>(_mm_movemask_epi8(_mm_or_si128(equal(block, '"'), equal(block, '\\'))));
    // `{` and `[`, `}` and `]` differ in one bit.
    const __m128i folded = _mm_or_si128(block, _mm_set1_epi8(0x20));
    const __m128i brackets = _mm_or_si128(equal(folded, '{'), equal(folded, '}'));
    return static_cast<unsigned>(_mm_movemask_epi8(_mm_or_si128(equal(block, '"'), brackets)));
}
#endif

/// Offset of the next byte that matters, or the size.
template<bool isInString>
std::size_t nextMark(std::string_view bytes, std::size_t at)
{
#if defined(__SSE2__)
    for (; at + kBlock <= bytes.size(); at += kBlock) {
        const unsigned mask = markMask<isInString>(bytes.data() + at);
        if (mask != 0)
            return at + static_cast<std::size_t>(std::countr_zero(mask));
    }
#endif
    const std::array<bool, 256>& marks = isInString ? kInString : kStructure;
    while (at < bytes.size() && !marks[static_cast<unsigned char>(bytes[at])])
        ++at;
    return at;
}

bool endsWord(char c)
{
    return c == ',' || c == ']' || c == '}' || c == '{' || c == '[' || c == ' ' || c == '\n' || c == '\r'
           || c == '\t';
}

} // namespace

/// Behind the closing quote, or npos.
std::size_t ValueScanner::endOfString(std::string_view bytes)
{
    while (true) {
        m_scanned = nextMark<true>(bytes, m_scanned);
        const std::size_t needed = m_scanned < bytes.size() && bytes[m_scanned] == '\\' ? 2 : 1;
        if (m_scanned + needed > bytes.size())
            return std::string_view::npos;
        m_scanned += needed;
        if (needed == 1) {
            m_isInString = false;
            return m_scanned;
        }
    }
}

std::size_t ValueScanner::find(std::string_view bytes, bool atEnd)
{
    if (!m_hasBegun && !bytes.empty()) {
        m_hasBegun = true;
        m_isWord = !kStructure[static_cast<unsigned char>(bytes.front())];
    }
    if (m_isWord) {
        while (m_scanned < bytes.size() && !endsWord(bytes[m_scanned]))
            ++m_scanned;
        return m_scanned < bytes.size() || atEnd ? m_scanned : std::string_view::npos;
    }
    while (m_scanned < bytes.size()) {
        if (m_isInString) {
            if (endOfString(bytes) == std::string_view::npos)
                return std::string_view::npos;
            if (m_depth == 0)
                return m_scanned;
        }
        m_scanned = nextMark<false>(bytes, m_scanned);
        if (m_scanned == bytes.size())
            break;
        const char c = bytes[m_scanned++];
        if (c == '"') {
            m_isInString = true;
        } else if (c == '{' || c == '[') {
            ++m_depth;
        } else if (m_depth <= 1) {
            return m_scanned; // The last bracket, or one that closes nothing: a record of its own, to be
                              // refused.
        } else {
            --m_depth;
        }
    }
    return std::string_view::npos;
}

} // namespace hilum::json
