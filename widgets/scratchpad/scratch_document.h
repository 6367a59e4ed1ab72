// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/arena.h"
#include "core/connect/registry.h"
#include "core/fhir/validator.h"
#include "core/model/document.h"

#include <QString>

#include <memory>
#include <optional>

namespace hilum::scratchpad {

/// A text read as the first record that is in it, with all that it lives in. Immutable once made.
struct ScratchDocument
{
    Arena arena;
    std::shared_ptr<const StreamContext> stream;
    /// The whole text's bytes, in the arena; the document's bytes begin at `begin` in them.
    std::string_view bytes;
    std::uint64_t begin = 0;
    /// Null where the text is no record.
    const Document* document = nullptr;
    const Codec* codec = nullptr;
    std::shared_ptr<const Schema> schema;
    std::string typeName;
    /// Why it could not be read.
    std::optional<Diagnostic> problem;
    Diagnostics warnings;
    /// What is wrong with a FHIR resource, each with its element and its bytes in the record.
    Diagnostics findings;
    /// True where the record was validated: it is FHIR.
    bool isValidated = false;
    /// Records that are in the text.
    std::size_t records = 0;
};

using ScratchPointer = std::shared_ptr<const ScratchDocument>;

/// Reads a text as the format of the id says, or, where it is "", as what it looks like, and validates what
/// is FHIR. Any thread.
[[nodiscard]] ScratchPointer readScratch(const Registry& registry, const fhir::Validator& validator,
                                         const DateTime& now, const std::string& text,
                                         const std::string& format);

} // namespace hilum::scratchpad
