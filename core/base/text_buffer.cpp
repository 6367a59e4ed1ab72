// SPDX-License-Identifier: Apache-2.0
#include "core/base/text_buffer.h"

#include "core/base/text.h"

#include <string>

namespace hilum {

void TextBuffer::addEscaped(std::string_view text)
{
    std::string escaped;
    appendJsonString(escaped, text);
    add(std::string_view(escaped));
}

#ifndef __SSE2__
bool TextBuffer::copyPlain(char* to, std::string_view text)
{
    if (needsJsonEscape(text))
        return false;
    copy(to, text);
    return true;
}
#endif

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
