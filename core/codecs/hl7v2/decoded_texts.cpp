// SPDX-License-Identifier: Apache-2.0
#include "core/codecs/hl7v2/decoded_texts.h"

#include "core/codecs/hl7v2/byte_scan.h"
#include "core/codecs/hl7v2/value_conversion.h"

#include <algorithm>

namespace hilum::hl7v2 {

namespace {

/// Calls `take(part)` for each part of a text that holds the escape character.
template<typename Take>
void eachEscapedPart(std::string_view text, char separator, char escapeMark, const Take& take)
{
    std::size_t at = 0;
    while (at <= text.size()) {
        const std::size_t length =
            separator == '\0' ? text.size() - at : findOrEnd(text.substr(at), separator);
        const std::string_view part = text.substr(at, length);
        if (part.find(escapeMark) != std::string_view::npos)
            take(part);
        at += length + 1;
    }
}

} // namespace

void DecodedTexts::decode(std::span<const SegmentEntry> segments, const CharacterSet& set)
{
    m_entries.clear();
    m_malformed = 0;
    m_needsCharacterSet = false;
    for (std::size_t i = 0; i < segments.size(); ++i) {
        std::string_view segment = m_text.substr(segments[i].offset, segments[i].length);
        if (i == 0) // The delimiters in MSH-1 and MSH-2 are no escapes.
            segment.remove_prefix(std::min<std::size_t>(segment.find(m_delimiters.field, 4), segment.size()));
        eachEscapedPart(segment, m_delimiters.field, m_delimiters.escape,
                        [&](std::string_view field) { decodeField(field, set); });
    }
}

void DecodedTexts::decodeField(std::string_view field, const CharacterSet& set)
{
    const Delimiters& marks = m_delimiters;
    eachEscapedPart(field, marks.repetition, marks.escape, [&](std::string_view repetition) {
        const std::string_view whole = withoutTrailing(repetition, marks.component);
        if (decodeText(whole, set).malformed && m_malformed++ == 0)
            m_firstMalformed = static_cast<std::size_t>(whole.data() - m_text.data());
        eachEscapedPart(repetition, marks.component, marks.escape, [&](std::string_view component) {
            if (component.size() != whole.size())
                decodeText(component, set);
            eachEscapedPart(component, marks.subcomponent, marks.escape, [&](std::string_view part) {
                if (part.size() != component.size())
                    decodeText(part, set);
            });
        });
    });
}

EscapeFindings DecodedTexts::decodeText(std::string_view raw, const CharacterSet& set)
{
    m_buffer.clear();
    const EscapeFindings findings = unescape(raw, m_delimiters, set, m_buffer);
    m_needsCharacterSet = m_needsCharacterSet || findings.needsCharacterSet;
    if (m_buffer != raw)
        m_entries.push_back({.offset = static_cast<std::uint32_t>(raw.data() - m_text.data()),
                             .length = static_cast<std::uint32_t>(raw.size()),
                             .text = m_arena.copy(m_buffer)});
    return findings;
}

std::span<const DecodedText> DecodedTexts::store()
{
    std::ranges::sort(m_entries, std::ranges::less(),
                      [](const DecodedText& entry) { return std::pair(entry.offset, entry.length); });
    const std::span<DecodedText> all = m_arena.makeArray<DecodedText>(m_entries.size());
    std::ranges::copy(m_entries, all.begin());
    return all;
}

} // namespace hilum::hl7v2
