// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/model/schema.h"

#include <memory>
#include <span>
#include <string>
#include <string_view>

namespace hilum {
class PathNotation;
}

namespace hilum::fhirpath {

struct Program;

/// What is done about a member that the schema does not know.
enum class MemberCheck : std::uint8_t {
    Warn,  ///< A finding of severity warning: the data may hold it all the same, unless its type is closed.
    Refuse ///< An error.
};

/// What is known when an expression is compiled. Everything may be missing.
struct CompileContext
{
    /// The record format's own paths; REQUIRES: outlives the call.
    const PathNotation* notation = nullptr;
    /// Types of the record. REQUIRES: outlives the expression.
    const Schema* schema = nullptr;
    /// Type of the context node: `ADT_A01`, `Patient`, `XPN` inside an `each`.
    std::string_view contextType = {};
    /// Names of variables without %, besides those that always exist. Number n is set by
    /// EvaluationContext::setVariable(n, ...).
    std::span<const std::string_view> variables = {};
    MemberCheck memberCheck = MemberCheck::Warn;
};

/// A compiled FHIRPath expression (N1 http://hl7.org/fhirpath/N1, and the functions of the FHIR R4 page and
/// of the build that are cheap). Immutable, cheap to copy and to move; many threads evaluate it at once.
///
/// One extension: a path in the notation of the record's format (`PID-5.1`, `(0010,0010)`, a column) stands
/// wherever a path may stand. Seen from `$this`; behind a dot, from each item of the source.
class Expression
{
public:
    /// As `{}`.
    Expression();

    /// The text as it was given.
    [[nodiscard]] std::string_view text() const;
    /// Schema type of the items that it gives, "" where unknown; `Boolean`, `String`... for computed values.
    [[nodiscard]] std::string_view typeName() const;
    /// False only where it can give one item at most whatever the record holds.
    [[nodiscard]] bool isList() const;
    /// True where it gives the same for every record (literals, and what is made of them).
    [[nodiscard]] bool isConstant() const;
    /// Warnings of the compilation, with places in the text.
    [[nodiscard]] const Diagnostics& findings() const;

    [[nodiscard]] const Program& program() const { return *m_program; }

private:
    friend Result<Expression> compile(std::string_view text, const CompileContext& context);
    explicit Expression(std::shared_ptr<const Program> program) : m_program(std::move(program)) {}

    std::shared_ptr<const Program> m_program;
};

/// Compiles an expression; everything that can be known beforehand is checked: syntax, functions and their
/// number of arguments, variables, type names, members and types (with a schema), patterns. The error has a
/// place in the text (line, column, bytes), and suggests the nearest name for a misspelled one. Codes:
/// `fhirpath.*`, or those of the format for its paths.
[[nodiscard]] Result<Expression> compile(std::string_view text, const CompileContext& context = {});

} // namespace hilum::fhirpath
