// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace hilum::hl7v2 {

/// Bytes looked at in one step; a mask has one bit a byte, the lowest for the first.
constexpr std::size_t kBlock = 16;

#ifdef __SSE2__
/// Sixteen bytes and the questions that a scan asks of them.
class ByteBlock
{
public:
    explicit ByteBlock(const char* bytes) : m_bytes(_mm_loadu_si128(reinterpret_cast<const __m128i*>(bytes)))
    {
    }
    [[nodiscard]] std::uint32_t equal(char c) const
    {
        return mask(_mm_cmpeq_epi8(m_bytes, _mm_set1_epi8(c)));
    }
    [[nodiscard]] std::uint32_t equalEither(char a, char b) const
    {
        return mask(_mm_or_si128(_mm_cmpeq_epi8(m_bytes, _mm_set1_epi8(a)),
                                 _mm_cmpeq_epi8(m_bytes, _mm_set1_epi8(b))));
    }
    [[nodiscard]] std::uint32_t highBits() const { return mask(m_bytes); }
    /// Control characters.
    [[nodiscard]] std::uint32_t control() const
    {
        return mask(_mm_cmpeq_epi8(_mm_min_epu8(m_bytes, _mm_set1_epi8(' ' - 1)), m_bytes));
    }

private:
    static std::uint32_t mask(__m128i bytes) { return static_cast<std::uint32_t>(_mm_movemask_epi8(bytes)); }
    __m128i m_bytes;
};
#else
class ByteBlock
{
public:
    explicit ByteBlock(const char* bytes) : m_bytes(bytes) {}
    [[nodiscard]] std::uint32_t equal(char c) const { return equalEither(c, c); }
    [[nodiscard]] std::uint32_t equalEither(char a, char b) const
    {
        std::uint32_t mask = 0;
        for (std::size_t i = 0; i < kBlock; ++i)
            mask |= static_cast<std::uint32_t>(m_bytes[i] == a || m_bytes[i] == b) << i;
        return mask;
    }
    [[nodiscard]] std::uint32_t highBits() const
    {
        std::uint32_t mask = 0;
        for (std::size_t i = 0; i < kBlock; ++i)
            mask |= static_cast<std::uint32_t>(static_cast<unsigned char>(m_bytes[i]) >> 7) << i;
        return mask;
    }
    [[nodiscard]] std::uint32_t control() const
    {
        std::uint32_t mask = 0;
        for (std::size_t i = 0; i < kBlock; ++i)
            mask |= static_cast<std::uint32_t>(static_cast<unsigned char>(m_bytes[i]) < ' ') << i;
        return mask;
    }

private:
    const char* m_bytes;
};
#endif

/// Which of sixteen places may begin a header or trailer: MSH, FHS, BHS, BTS or FTS. REQUIRES: 18 readable
/// bytes.
[[nodiscard]] inline std::uint32_t envelopeMask(const char* bytes)
{
#ifdef __SSE2__
    const auto load = [&](std::size_t at) {
        return _mm_loadu_si128(reinterpret_cast<const __m128i*>(bytes + at));
    };
    const auto is = [](__m128i block, char c) {
        return _mm_cmpeq_epi8(block, _mm_set1_epi8(c));
    };
    const __m128i first = load(0);
    const __m128i second = load(1);
    const __m128i third = load(2);
    const __m128i message = _mm_and_si128(is(first, 'M'), _mm_and_si128(is(second, 'S'), is(third, 'H')));
    const __m128i batch =
        _mm_and_si128(_mm_or_si128(is(first, 'B'), is(first, 'F')),
                      _mm_and_si128(_mm_or_si128(is(second, 'H'), is(second, 'T')), is(third, 'S')));
    return static_cast<std::uint32_t>(_mm_movemask_epi8(_mm_or_si128(message, batch)));
#else
    const ByteBlock first(bytes);
    const ByteBlock second(bytes + 1);
    const ByteBlock third(bytes + 2);
    return (first.equal('M') & second.equal('S') & third.equal('H'))
           | (first.equalEither('B', 'F') & second.equalEither('H', 'T') & third.equal('S'));
#endif
}

/// The place of the first `c`, or the end of the text. REQUIRES (also below): 16 readable bytes behind it.
[[nodiscard]] inline std::size_t findOrEnd(std::string_view text, char c)
{
    for (std::size_t at = 0; at < text.size(); at += kBlock) {
        if (const std::uint32_t mask = ByteBlock(text.data() + at).equal(c); mask != 0)
            return std::min(at + static_cast<std::size_t>(std::countr_zero(mask)), text.size());
    }
    return text.size();
}

/// Texts of fewer bytes have a mask of places.
constexpr std::size_t kManyBytes = 64;

/// The places of `c` in a text, one bit each; none of NUL, which divides nothing. REQUIRES: fewer bytes than
/// kManyBytes.
[[nodiscard]] inline std::uint64_t placesOf(std::string_view text, char c)
{
    if (c == '\0')
        return 0;
    std::uint64_t places = 0;
    for (std::size_t at = 0; at < text.size(); at += kBlock)
        places |= std::uint64_t{ByteBlock(text.data() + at).equal(c)} << at;
    return places & ((std::uint64_t{1} << text.size()) - 1);
}

/// How many `c` a text has; what is behind the last one is left in `text`.
[[nodiscard]] inline std::uint32_t takeCounted(std::string_view& text, char c)
{
    std::uint32_t count = 0;
    std::size_t after = 0;
    if (c == '\0')
        return 0;
    for (std::size_t at = 0; at < text.size(); at += kBlock) {
        std::uint32_t mask = ByteBlock(text.data() + at).equal(c);
        if (text.size() - at < kBlock)
            mask &= (1U << (text.size() - at)) - 1;
        if (mask == 0)
            continue;
        count += static_cast<std::uint32_t>(std::popcount(mask));
        after = at + static_cast<std::size_t>(std::bit_width(mask));
    }
    text.remove_prefix(after);
    return count;
}

/// The n-th part (from 0) of a text divided by `c`; nothing there, as opposed to an empty part, has a null
/// data(). Nothing is looked at twice.
[[nodiscard]] inline std::string_view partOf(std::string_view text, char c, std::size_t n)
{
    if (c == '\0')
        return n == 0 ? text : std::string_view();
    std::size_t begin = 0;
    for (std::size_t at = 0; at < text.size(); at += kBlock) {
        std::uint32_t mask = ByteBlock(text.data() + at).equal(c);
        if (text.size() - at < kBlock)
            mask &= (1U << (text.size() - at)) - 1;
        for (; n > 0 && mask != 0; mask &= mask - 1) {
            if (--n == 0)
                begin = at + static_cast<std::size_t>(std::countr_zero(mask)) + 1;
        }
        if (mask != 0)
            return {text.data() + begin, at + static_cast<std::size_t>(std::countr_zero(mask)) - begin};
    }
    return n == 0 ? std::string_view(text.data() + begin, text.size() - begin) : std::string_view();
}

} // namespace hilum::hl7v2
