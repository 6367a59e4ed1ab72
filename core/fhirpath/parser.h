// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/fhirpath/syntax_tree.h"

namespace hilum {
class PathNotation;
}

namespace hilum::fhirpath {

/// Parses an expression (FHIRPath N1, grammar of appendix A). Nesting is bounded, so hostile text cannot
/// exhaust the stack. `text` must outlive the tree. The error's place is within the text.
[[nodiscard]] Result<SyntaxTree> parse(std::string_view text, const PathNotation* notation);

} // namespace hilum::fhirpath
