// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <memory>
#include <string_view>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace hilum {

/// Text that grows by many short pieces. Where std::string calls a function for each of them, this copies
/// in place.
class TextBuffer
{
public:
    /// Bytes behind a padded piece that may be read, and behind what was asked for that may be written.
    static constexpr std::size_t kPadding = 32;

    void clear() { m_end = m_begin.get(); }
    [[nodiscard]] std::size_t size() const { return static_cast<std::size_t>(m_end - m_begin.get()); }
    [[nodiscard]] std::string_view text() const { return {m_begin.get(), size()}; }

    void add(char letter)
    {
        *room(1) = letter;
        ++m_end;
    }
    void add(std::string_view piece)
    {
        copy(room(piece.size()), piece);
        m_end += piece.size();
    }
    /// The same, without a look at how long the piece is while it is short. REQUIRES: kPadding bytes behind
    /// the piece may be read.
    void addPadded(std::string_view piece)
    {
        char* const at = room(piece.size());
        std::memcpy(at, piece.data(), kPadding);
        if (piece.size() > kPadding)
            std::memcpy(at + kPadding, piece.data() + kPadding, piece.size() - kPadding);
        m_end = at + piece.size();
    }
    /// As appendJsonString(): quoted, with the escapes of RFC 8259, section 7.
    void addJsonString(std::string_view text)
    {
        char* const at = room(text.size() + 2);
        if (!copyPlain(at + 1, text))
            return addEscaped(text);
        at[0] = '"';
        at[text.size() + 1] = '"';
        m_end = at + text.size() + 2;
    }
    /// A padded piece and a JSON string.
    void addJsonMember(std::string_view padded, std::string_view text)
    {
        if (padded.size() > kPadding) {
            addPadded(padded);
            return addJsonString(text);
        }
        char* at = room(padded.size() + text.size() + 2);
        std::memcpy(at, padded.data(), kPadding);
        at += padded.size();
        if (!copyPlain(at + 1, text)) {
            m_end = at;
            return addEscaped(text);
        }
        at[0] = '"';
        at[text.size() + 1] = '"';
        m_end = at + text.size() + 2;
    }

private:
    static constexpr std::size_t kFirst = 4096;

    [[nodiscard]] char* room(std::size_t count)
    {
        if (static_cast<std::size_t>(m_limit - m_end) <= count) // Before the first piece there is no padding.
            grow(count);
        return m_end;
    }
    void grow(std::size_t count);
    void addEscaped(std::string_view text);

    static void copy(char* to, std::string_view piece)
    {
        const std::size_t size = piece.size();
        if (size > 32)
            std::memcpy(to, piece.data(), size);
        else if (size >= 16)
            copyEnds<16>(to, piece);
        else if (size >= 8)
            copyEnds<8>(to, piece);
        else if (size >= 4)
            copyEnds<4>(to, piece);
        else
            copyFew(to, piece);
    }
    /// The first and the last N bytes, which overlap where there are less than 2 N.
    template<std::size_t N>
    static void copyEnds(char* to, std::string_view piece)
    {
        std::memcpy(to, piece.data(), N);
        std::memcpy(to + piece.size() - N, piece.data() + piece.size() - N, N);
    }
    static void copyFew(char* to, std::string_view piece)
    {
        if (piece.empty())
            return;
        to[0] = piece.front();
        to[piece.size() / 2] = piece[piece.size() / 2];
        to[piece.size() - 1] = piece.back();
    }

    /// Copies what stands between the quotes of a JSON string. False where that is not the text as it is;
    /// what lies at `to` is then of no use.
    static bool copyPlain(char* to, std::string_view text);

    std::unique_ptr<char[]> m_begin;
    char* m_end = nullptr;
    /// What may be written ends kPadding bytes behind it.
    char* m_limit = nullptr;
};

#ifdef __SSE2__
namespace text_buffer {

/// Zero bytes for those that a JSON string holds as they are.
inline __m128i escapesIn(__m128i block)
{
    // Turning one bit makes the quote the neighbour of the control characters.
    const __m128i turned = _mm_xor_si128(block, _mm_set1_epi8('"' ^ ' '));
    return _mm_or_si128(_mm_subs_epu8(_mm_set1_epi8(' ' + 1), turned),
                        _mm_cmpeq_epi8(block, _mm_set1_epi8('\\')));
}

inline bool isPlain(__m128i escapes)
{
    return _mm_movemask_epi8(_mm_cmpeq_epi8(escapes, _mm_setzero_si128())) == 0xFFFF;
}

inline __m128i load(const char* from)
{
    return _mm_loadu_si128(reinterpret_cast<const __m128i*>(from));
}

inline __m128i loadHalf(const char* from)
{
    return _mm_loadl_epi64(reinterpret_cast<const __m128i*>(from));
}

inline __m128i loadQuarter(const char* from)
{
    std::int32_t word = 0;
    std::memcpy(&word, from, sizeof(word));
    return _mm_set1_epi32(word);
}

} // namespace text_buffer

inline bool TextBuffer::copyPlain(char* to, std::string_view text)
{
    using namespace text_buffer;
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
    return std::all_of(from, from + size, [](char letter) {
        return static_cast<unsigned char>(letter) >= ' ' && letter != '"' && letter != '\\';
    });
}
#endif

} // namespace hilum
