// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/arena.h"
#include "core/codecs/hl7v2/escapes.h"
#include "core/codecs/hl7v2/hl7_document.h"

namespace hilum::hl7v2 {

/// Undoes the escapes of a message once, when it is decoded, so that reading values later changes nothing:
/// one entry for each field repetition, component and subcomponent that unescaping changes.
class DecodedTexts
{
public:
    /// REQUIRES: the text and the delimiters outlive it.
    DecodedTexts(std::string_view text, const Delimiters& delimiters, Arena& arena)
        : m_text(text), m_delimiters(delimiters), m_arena(arena)
    {
    }

    /// Decodes all, forgetting what an earlier call found.
    void decode(std::span<const SegmentEntry> segments, const CharacterSet& set);
    /// The entries, sorted, in the arena.
    [[nodiscard]] std::span<const DecodedText> store();

    [[nodiscard]] bool needsCharacterSet() const { return m_needsCharacterSet; }
    /// How many texts have an escape that could not be undone, and where the first is.
    [[nodiscard]] std::size_t malformed() const { return m_malformed; }
    [[nodiscard]] std::size_t firstMalformed() const { return m_firstMalformed; }

private:
    void decodeField(std::string_view field, const CharacterSet& set);
    EscapeFindings decodeText(std::string_view raw, const CharacterSet& set);

    std::string_view m_text;
    const Delimiters& m_delimiters;
    Arena& m_arena;
    std::vector<DecodedText> m_entries;
    std::string m_buffer;
    std::size_t m_malformed = 0;
    std::size_t m_firstMalformed = 0;
    bool m_needsCharacterSet = false;
};

} // namespace hilum::hl7v2
