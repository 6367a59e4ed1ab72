// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/diagnostic.h"
#include "widgets/expression/expression_context.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace hilum::fhirpath {
class EvaluationContext;
}

namespace hilum::expression {

/// A piece of an editor's text, in UTF-16 units.
struct TextPiece
{
    int begin = 0;
    int length = 0;
};

/// What an expression gives on the samples, or what is wrong with it.
struct ExpressionResult
{
    /// Values in their order; at most kMostValues.
    QStringList values;
    /// Number of all items.
    int count = 0;
    std::optional<Diagnostic> error;
    /// Warnings of the compilation: members that the schema does not know.
    Diagnostics warnings;

    static constexpr int kMostValues = 20;
};

/// Compiles and evaluates; an empty expression gives nothing. Main thread; one record is quick.
[[nodiscard]] ExpressionResult tryExpression(const QString& text, const ExpressionContext& context);

/// Where in the text a finding's place is; the whole last character where it says nothing.
[[nodiscard]] TextPiece pieceOf(const QString& text, const Place& place);

/// One line for below the editor: `= Smith`, `= 3 values: A · B · C`, or the message with its position.
[[nodiscard]] QString summaryOf(const ExpressionResult& result);

/// Gives an evaluation the context's variables: after each reset(). REQUIRES: the context outlives it.
void setVariables(fhirpath::EvaluationContext& evaluation, const ExpressionContext& context);

} // namespace hilum::expression
