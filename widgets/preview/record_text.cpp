// SPDX-License-Identifier: Apache-2.0
#include "widgets/preview/record_text.h"

#include "core/base/utf8.h"

#include <algorithm>

namespace hilum::preview {

namespace {

std::size_t lengthOfCharacter(unsigned char lead)
{
    if (lead < 0x80)
        return 1;
    if (lead < 0xE0)
        return 2;
    return lead < 0xF0 ? 3 : 4;
}

} // namespace

RecordText::RecordText(std::string_view bytes) : m_isCut(bytes.size() > kMostBytes)
{
    std::string_view shown = bytes.substr(0, kMostBytes);
    bool isUtf8 = isValidUtf8(shown);
    // A cut inside a character does not make the text another encoding's.
    for (int cut = 1; !isUtf8 && m_isCut && cut < 4; ++cut) {
        shown.remove_suffix(1);
        isUtf8 = isValidUtf8(shown);
    }
    m_positions.reserve(shown.size());
    for (std::size_t at = 0; at < shown.size();) {
        const std::size_t length =
            isUtf8 ? std::min(lengthOfCharacter(static_cast<unsigned char>(shown[at])), shown.size() - at)
                   : 1;
        m_positions.insert(m_positions.end(), length, static_cast<int>(m_text.size()));
        const char byte = shown[at];
        if (byte == '\r')
            m_text += u'\n';
        else if (byte == '\n' && at > 0 && shown[at - 1] == '\r')
            m_positions.back() = static_cast<int>(m_text.size()) - 1; // The line end is one.
        else if (length == 1 && static_cast<unsigned char>(byte) < 0x20 && byte != '\n' && byte != '\t')
            m_text += QChar(0x2400 + byte);
        else if (isUtf8)
            m_text += QString::fromUtf8(shown.data() + at, static_cast<qsizetype>(length));
        else
            m_text += QLatin1Char(byte);
        at += length;
    }
}

void RecordText::mask(const std::vector<ByteRange>& ranges)
{
    for (const ByteRange& range : ranges) {
        for (int at = positionOf(range.begin); at < positionOf(range.end); ++at) {
            if (m_text[at].isLetterOrNumber() || m_text[at].isSurrogate())
                m_text[at] = QChar(0x2022);
        }
    }
}

int RecordText::positionOf(std::uint64_t byte) const
{
    return byte < m_positions.size() ? m_positions[static_cast<std::size_t>(byte)]
                                     : static_cast<int>(m_text.size());
}

std::uint64_t RecordText::byteAt(int position) const
{
    const auto after = std::ranges::upper_bound(m_positions, position);
    if (after == m_positions.begin())
        return 0;
    // The first byte of the character that the position is in.
    const auto first = std::ranges::lower_bound(m_positions, *(after - 1));
    return static_cast<std::uint64_t>(first - m_positions.begin());
}

bool looksLikeText(std::string_view bytes)
{
    const std::string_view head = bytes.substr(0, 4096);
    const auto controls = std::ranges::count_if(head, [](char byte) {
        const auto code = static_cast<unsigned char>(byte);
        return code < 0x20 && byte != '\r' && byte != '\n' && byte != '\t' && code != 0x0B && code != 0x1C;
    });
    return controls * 50 <= static_cast<std::ptrdiff_t>(head.size());
}

} // namespace hilum::preview
