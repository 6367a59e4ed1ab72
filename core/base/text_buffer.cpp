// SPDX-License-Identifier: Apache-2.0
#include "core/base/text_buffer.h"

#include "core/base/text.h"

#include <string>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace hilum {

#ifdef __SSE2__
namespace {

/// Zero bytes for those that a JSON string holds as they are.
__m128i escapesIn(__m128i block)
{
    // Turning one bit makes the quote the neighbour of the control characters.
    const __m128i turned = _mm_xor_si128(block, _mm_set1_epi8('"' ^ ' '));
    return _mm_or_si128(_mm_subs_epu8(_mm_set1_epi8(' ' + 1), turned),
                        _mm_cmpeq_epi8(block, _mm_set1_epi8('\\')));
}

bool isPlain(__m128i escapes)
{
    return _mm_movemask_epi8(_mm_cmpeq_epi8(escapes, _mm_setzero_si128())) == 0xFFFF;
}

__m128i load(const char* from)
{
    return _mm_loadu_si128(reinterpret_cast<const __m128i*>(from));
}

__m128i loadHalf(const char* from)
{
    return _mm_loadl_epi64(reinterpret_cast<const __m128i*>(from));
}

__m128i loadQuarter(const char* from)
{
    std::int32_t word = 0;
    std::memcpy(&word, from, sizeof(word));
    return _mm_set1_epi32(word);
}

} // namespace

inline bool TextBuffer::copyPlain(char* to, std::string_view text)
{
    const char* from = text.data();
    const std::size_t size = text.size();
    if (size >= 16) {
        const char* const last = from + size - 16;
        __m128i escapes = _mm_setzero_si128();
        for (; from < last; from += 16, to += 16) {
            const __m128i block = load(from);
            _mm_storeu_si128(reinterpret_cast<__m128i*>(to), block);
            escapes = _mm_or_si128(escapes, escapesIn(block));
        }
        const __m128i block = load(last);
        _mm_storeu_si128(reinterpret_cast<__m128i*>(to + (last - from)), block);
        return isPlain(_mm_or_si128(escapes, escapesIn(block)));
    }
    copy(to, text);
    if (size >= 8)
        return isPlain(escapesIn(_mm_unpacklo_epi64(loadHalf(from), loadHalf(from + size - 8))));
    if (size >= 4)
        return isPlain(escapesIn(_mm_unpacklo_epi64(loadQuarter(from), loadQuarter(from + size - 4))));
    const auto isPlainLetter = [](char letter) {
        return static_cast<unsigned char>(letter) >= ' ' && letter != '"' && letter != '\\';
    };
    return size == 0
           || (isPlainLetter(from[0]) && isPlainLetter(from[size / 2]) && isPlainLetter(from[size - 1]));
}
#else
inline bool TextBuffer::copyPlain(char* to, std::string_view text)
{
    if (needsJsonEscape(text))
        return false;
    copy(to, text);
    return true;
}
#endif

void TextBuffer::addJsonMember(std::string_view padded, std::string_view text)
{
    // All that is rare is called last, so that the usual way needs no registers of others.
    const std::size_t size = padded.size() + text.size() + 2;
    if (padded.size() > kPadding || static_cast<std::size_t>(m_limit - m_end) <= size)
        return addLongMember(padded, text);
    char* const at = m_end + padded.size();
    std::memcpy(m_end, padded.data(), kPadding);
    if (!copyPlain(at + 1, text)) {
        m_end = at;
        return addEscaped(text);
    }
    at[0] = '"';
    at[text.size() + 1] = '"';
    m_end = at + text.size() + 2;
}

void TextBuffer::addLongMember(std::string_view padded, std::string_view text)
{
    addPadded(padded);
    addEscaped(text);
}

void TextBuffer::addEscaped(std::string_view text)
{
    std::string escaped;
    appendJsonString(escaped, text);
    add(std::string_view(escaped));
}

void TextBuffer::grow(std::size_t count)
{
    const std::size_t used = size();
    const std::size_t capacity =
        std::max({kFirst, static_cast<std::size_t>(m_limit - m_begin.get()) * 2, used + count});
    auto larger = std::make_unique_for_overwrite<char[]>(capacity + kPadding);
    if (used != 0)
        std::memcpy(larger.get(), m_begin.get(), used);
    m_begin = std::move(larger);
    m_end = m_begin.get() + used;
    m_limit = m_begin.get() + capacity;
}

} // namespace hilum
