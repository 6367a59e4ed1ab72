// SPDX-License-Identifier: Apache-2.0
#include "core/base/text_buffer.h"

#include "core/base/text.h"

#include <string>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace hilum {
namespace {

bool needsEscape(char letter)
{
    return static_cast<unsigned char>(letter) < 0x20 || letter == '"' || letter == '\\';
}

#ifdef __SSE2__
/// Whether one of sixteen bytes needs an escape.
bool anyNeedsEscape(const char* bytes)
{
    const __m128i block = _mm_loadu_si128(reinterpret_cast<const __m128i*>(bytes));
    const __m128i control = _mm_cmpeq_epi8(_mm_min_epu8(block, _mm_set1_epi8(0x1F)), block);
    const __m128i quote = _mm_cmpeq_epi8(block, _mm_set1_epi8('"'));
    const __m128i slash = _mm_cmpeq_epi8(block, _mm_set1_epi8('\\'));
    return _mm_movemask_epi8(_mm_or_si128(control, _mm_or_si128(quote, slash))) != 0;
}
#endif

bool isPlain(std::string_view text)
{
    const char* at = text.data();
    const char* const end = at + text.size();
#ifdef __SSE2__
    constexpr std::ptrdiff_t kBlock = 16;
    if (end - at >= kBlock) {
        for (; end - at >= kBlock; at += kBlock) {
            if (anyNeedsEscape(at))
                return false;
        }
        return at == end || !anyNeedsEscape(end - kBlock);
    }
#endif
    return std::none_of(at, end, needsEscape);
}

} // namespace

void TextBuffer::addJsonString(std::string_view text)
{
    if (!isPlain(text)) {
        std::string escaped;
        appendJsonString(escaped, text);
        return add(std::string_view(escaped));
    }
    char* at = room(text.size() + 2);
    *at = '"';
    copy(at + 1, text);
    at[text.size() + 1] = '"';
    m_end += text.size() + 2;
}

void TextBuffer::grow(std::size_t count)
{
    const std::size_t used = size();
    const std::size_t capacity =
        std::max({kFirst, static_cast<std::size_t>(m_limit - m_begin.get()) * 2, used + count});
    auto larger = std::make_unique_for_overwrite<char[]>(capacity);
    if (used != 0)
        std::memcpy(larger.get(), m_begin.get(), used);
    m_begin = std::move(larger);
    m_end = m_begin.get() + used;
    m_limit = m_begin.get() + capacity;
}

} // namespace hilum
