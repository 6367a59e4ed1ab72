// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/expression/expression_context.h"

#include <QString>

#include <vector>

namespace hilum::expression {

enum class CandidateKind : std::uint8_t { Field, Function, Code, Keyword };

/// One thing that may be written at the cursor.
struct Candidate
{
    CandidateKind kind = CandidateKind::Field;
    /// What is put into the text.
    QString text;
    /// Shown beside it: a title, a signature, a code's meaning.
    QString detail;
};

struct Completion
{
    /// UTF-16 position from which the text up to the cursor is replaced.
    int begin = 0;
    std::vector<Candidate> candidates;
};

/// Fields of what stands before the cursor, functions, values of the code list on the other side of a
/// comparison. Candidates begin with what is already typed, case aside.
[[nodiscard]] Completion completionsAt(const QString& text, int cursor, const ExpressionContext& context);

/// Help for the word at a position: a function's signature and line, a field's title; "" where there is none.
[[nodiscard]] QString helpAt(const QString& text, int position, const ExpressionContext& context);

} // namespace hilum::expression
