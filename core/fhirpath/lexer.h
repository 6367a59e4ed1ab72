// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/diagnostic.h"

#include <optional>
#include <string_view>
#include <vector>

namespace hilum {
class PathNotation;
}

namespace hilum::fhirpath {

enum class TokenKind : std::uint8_t {
    End,
    Identifier,
    DelimitedIdentifier, ///< In backticks.
    Keyword,             ///< A word that is an operator or a Boolean literal.
    Number,
    String,
    Date,
    DateTime,
    Time,
    Special,     ///< $this, $index, $total
    Environment, ///< %resource, %`ext-x`
    Symbol,
    Path, ///< In the notation of the record's format: `PID-5.1`.
    Comment,
    Error ///< What no token begins with, or that does not end.
};

/// A piece of an expression's text, in bytes.
struct Token
{
    TokenKind kind = TokenKind::End;
    std::uint32_t begin = 0;
    std::uint32_t end = 0;

    [[nodiscard]] std::string_view in(std::string_view text) const { return text.substr(begin, end - begin); }
};

struct Tokens
{
    /// In order, white space left out, ends with one of kind End.
    std::vector<Token> tokens;
    /// About the first token of kind Error.
    std::optional<Diagnostic> error;
};

/// Splits an expression into tokens (FHIRPath N1, section 3). Goes on after errors, so that an editor can
/// colour what is not finished. `notation` may be null.
[[nodiscard]] Tokens tokenize(std::string_view text, const PathNotation* notation = nullptr);

/// The place of a piece of an expression: 1-based line, 1-based column in characters, bytes.
[[nodiscard]] Place placeIn(std::string_view text, std::uint32_t begin, std::uint32_t end);

/// True for a plain identifier: letters, digits and _ that do not begin with a digit.
[[nodiscard]] bool isPlainIdentifier(std::string_view text);

} // namespace hilum::fhirpath
