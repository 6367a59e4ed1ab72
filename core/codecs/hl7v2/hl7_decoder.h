// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/codecs/hl7v2/character_set.h"
#include "core/connect/codec.h"

#include <optional>

namespace hilum::hl7v2 {

/// Makes Hl7Documents. Copies nothing while a message is ASCII or UTF-8 and has no escapes; else a converted
/// copy of the message, or the texts with their escapes undone, lie in the arena.
///
/// Refuses only what is no message. Warnings: `hl7v2.repaired-delimiters`, `hl7v2.continued-line`,
/// `hl7v2.unknown-charset`, `hl7v2.charset-mismatch`, `hl7v2.charset-guessed`, `hl7v2.malformed-escape`,
/// `hl7v2.observation-type`.
class Hl7Decoder final : public Decoder
{
public:
    struct Options
    {
        /// Overrides what the messages say.
        std::optional<CharacterSet> characterSet;
        /// Index in Dictionary::versions(), overrides MSH-12.
        std::optional<std::size_t> version;
    };

    explicit Hl7Decoder(Options options) : m_options(std::move(options)) {}

    [[nodiscard]] Result<const Document*> decode(const DecodeRequest& request, Arena& arena,
                                                 Diagnostics& warnings) const override;

private:
    Options m_options;
};

} // namespace hilum::hl7v2
