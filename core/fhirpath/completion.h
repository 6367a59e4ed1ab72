// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/byte_range.h"
#include "core/fhirpath/expression.h"

#include <vector>

namespace hilum::fhirpath {

enum class CompletionKind : std::uint8_t { Path, Member, Function, Variable, Type, Keyword };

/// Something that can stand at the cursor.
struct Completion
{
    CompletionKind kind = CompletionKind::Member;
    /// What to insert instead of CompletionList::replaced; a function with its opening bracket, and the
    /// closing one where it takes nothing.
    std::string text;
    /// A field's title and type, a function's signature.
    std::string detail;
    /// A function's line of help, in plain English; else "".
    std::string help;
};

struct CompletionList
{
    /// The unfinished word before the cursor, in bytes of the text.
    ByteRange replaced;
    /// Best first; only what begins with the unfinished word, whatever its case.
    std::vector<Completion> items;
};

/// What can be written at a byte position of an unfinished expression: members by the schema, the format's
/// own paths (SchemaField::path), functions, variables, types. Needs no valid text before or behind the
/// cursor.
[[nodiscard]] CompletionList complete(std::string_view text, std::size_t cursor,
                                      const CompileContext& context);

} // namespace hilum::fhirpath
