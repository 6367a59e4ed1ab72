// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/arena.h"
#include "core/model/value.h"

#include <memory>
#include <vector>

namespace hilum::fhirpath {

enum class SyntaxKind : std::uint8_t {
    Empty,       ///< {}
    Literal,     ///< value
    This,        ///< $this
    Index,       ///< $index
    Total,       ///< $total
    Environment, ///< %text
    Member,      ///< [source] .text
    Path,        ///< [source] .text, in the format's notation
    Call,        ///< [source] .text(arguments)
    Indexer,     ///< source[index]
    Unary,       ///< text source
    Binary,      ///< left text right
    TypeOperator ///< source text (is, as) typeName
};

/// One node of a parsed expression. Children are numbers of nodes.
struct SyntaxNode
{
    SyntaxKind kind = SyntaxKind::Empty;
    /// The name, path or operator; undone of its quotes. Lives in the tree's arena or the expression's text.
    std::string_view text = {};
    /// For TypeOperator: `System.String`.
    std::string_view typeName = {};
    Value value = {};
    std::vector<std::uint32_t> children = {};
    /// True where children[0] is the source of a Member, Path or Call; it begins an expression otherwise.
    bool hasSource = false;
    /// Bytes of all of it, and of the name or operator alone, in the expression's text.
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
    std::uint32_t nameBegin = 0;
    std::uint32_t nameEnd = 0;
    std::uint32_t depth = 1;
};

struct SyntaxTree
{
    std::vector<SyntaxNode> nodes;
    std::uint32_t root = 0;
    /// Owns texts and quantities of literals.
    std::unique_ptr<Arena> arena = std::make_unique<Arena>();

    [[nodiscard]] const SyntaxNode& node(std::uint32_t number) const { return nodes[number]; }
};

} // namespace hilum::fhirpath
