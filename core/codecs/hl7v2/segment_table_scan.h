// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/codecs/hl7v2/byte_scan.h"
#include "core/codecs/hl7v2/segment_table.h"

namespace hilum::hl7v2 {

/// The state of one scan: which segment is open, and which line ends were already looked at.
template<typename Take>
class SegmentScan
{
public:
    SegmentScan(std::string_view message, const Delimiters& delimiters, Take& take)
        : m_message(message), m_separator(delimiters.field), m_escape(delimiters.escape), m_take(take)
    {
    }

    ScanFindings run()
    {
        std::size_t at = 0;
        std::uint32_t high = 0;
        std::uint32_t shifts = 0;
        std::uint32_t escapes = 0;
        // The delimiters themselves are in the first nine bytes, MSH|^~\&.
        std::uint32_t counted = ~0U << 9;
        for (; at + kBlock <= m_message.size(); at += kBlock) {
            const ByteBlock block(m_message.data() + at);
            high |= block.highBits();
            shifts |= block.equal('\x1b');
            escapes |= block.equal(m_escape) & counted;
            counted = ~0U;
            for (std::uint32_t mask = block.equalEither('\r', '\n'); mask != 0; mask &= mask - 1)
                lineEnd(at + static_cast<std::size_t>(std::countr_zero(mask)));
        }
        for (; at < m_message.size(); ++at) {
            const char c = m_message[at];
            high |= static_cast<unsigned char>(c) >> 7;
            shifts |= static_cast<std::uint32_t>(c == '\x1b');
            escapes |= static_cast<std::uint32_t>(c == m_escape && at >= 9);
            if (c == '\r' || c == '\n')
                lineEnd(at);
        }
        if (m_open < m_message.size())
            close(m_message.size());
        m_findings.hasHighBytes = high != 0;
        m_findings.hasEscapeBytes = shifts != 0;
        m_findings.hasEscapes = escapes != 0 && m_escape != '\0';
        return m_findings;
    }

private:
    void lineEnd(std::size_t at)
    {
        if (at < m_seen)
            return;
        std::size_t next = at;
        bool afterReturn = false;
        while (next < m_message.size() && isBetweenSegments(m_message[next])) {
            afterReturn = afterReturn || m_message[next] == '\r';
            ++next;
        }
        m_seen = next;
        if (next == m_message.size() || beginsSegment(m_message, next, m_separator, afterReturn)) {
            close(at);
            m_open = next;
        } else if (m_findings.continuedLines++ == 0) {
            m_findings.firstContinuedLine = static_cast<std::uint32_t>(next);
        }
    }

    /// Framing bytes in the middle (VT, FS) come from files glued together.
    static bool isBetweenSegments(char c)
    {
        return c == '\r' || c == '\n' || c == ' ' || c == '\t' || c == '\x0b' || c == '\x1c';
    }

    void close(std::size_t end)
    {
        if (end < m_open + 3)
            return;
        m_take(SegmentEntry{.id = packedSegmentId(m_message.substr(m_open, 3)),
                            .offset = static_cast<std::uint32_t>(m_open),
                            .length = static_cast<std::uint32_t>(end - m_open)});
    }

    std::string_view m_message;
    char m_separator;
    char m_escape;
    Take& m_take;
    ScanFindings m_findings;
    std::size_t m_open = 0; ///< Where the open segment began.
    std::size_t m_seen = 0; ///< Line ends before it are part of a run that was decided.
};

template<typename Take>
ScanFindings scanSegments(std::string_view message, const Delimiters& delimiters, Take&& take)
{
    return SegmentScan<Take>(message, delimiters, take).run();
}

inline bool beginsSegment(std::string_view message, std::size_t at, char fieldSeparator, bool afterReturn)
{
    if (message.size() < at + 3)
        return false;
    const std::string_view id = message.substr(at, 3);
    const char behind = message.size() > at + 3 ? message[at + 3] : '\r';
    if (behind == fieldSeparator && afterReturn) {
        constexpr auto isLetterOrDigit = [](char c) {
            return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        };
        return isLetterOrDigit(id[0]) && isLetterOrDigit(id[1]) && isLetterOrDigit(id[2]);
    }
    return isSegmentId(id) && (behind == fieldSeparator || behind == '\r' || behind == '\n');
}

} // namespace hilum::hl7v2
