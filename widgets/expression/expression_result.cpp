// SPDX-License-Identifier: Apache-2.0
#include "widgets/expression/expression_result.h"

#include "core/fhirpath/evaluation.h"
#include "core/fhirpath/expression.h"
#include "core/terminology/r4_terminology.h"
#include "widgets/base/text.h"
#include "widgets/expression/hidden_values.h"
#include "widgets/record/record_path.h"

#include <QCoreApplication>

#include <algorithm>

namespace hilum::expression {

namespace {

struct ResultText
{
    Q_DECLARE_TR_FUNCTIONS(hilum::expression::ResultText)
};

/// An editor must stay quick whatever is typed into it.
constexpr std::uint64_t kEditorWorkLimit = 200'000;

QString textOf(const fhirpath::Item& item)
{
    if (item.isNode() && item.value().isNone())
        return QStringLiteral("{%1}").arg(base::toQString(item.typeName()));
    if (item.isNode())
        return record::displayValue(item.node());
    return base::toQString(fhirpath::toText(item)).left(2000);
}

int unitsOf(std::string_view text, std::size_t bytes)
{
    return static_cast<int>(base::toQString(text.substr(0, std::min(bytes, text.size()))).size());
}

} // namespace

void setVariables(fhirpath::EvaluationContext& evaluation, const ExpressionContext& context)
{
    for (std::size_t number = 0; number < context.variables.size(); ++number) {
        const std::optional<std::string>& text = context.variables[number].text;
        if (text)
            evaluation.setVariable(number, fhirpath::Item(Value::string(*text)));
        else
            evaluation.setVariable(number, fhirpath::Collection());
    }
}

ExpressionResult tryExpression(const QString& text, const ExpressionContext& context)
{
    ExpressionResult result;
    if (text.trimmed().isEmpty())
        return result;
    const std::string utf8 = text.toStdString();
    fhirpath::CompileContext compileContext;
    compileContext.notation = context.notation;
    compileContext.schema = context.schema.get();
    compileContext.contextType = context.typeName;
    const std::vector<std::string_view> names = variableNames(context);
    compileContext.variables = names;
    const Result<fhirpath::Expression> compiled = fhirpath::compile(utf8, compileContext);
    if (!compiled) {
        result.error = compiled.error();
        return result;
    }
    result.warnings = compiled->findings();
    fhirpath::EvaluationContext evaluation(context.now);
    evaluation.setWorkLimit(kEditorWorkLimit);
    evaluation.setServices({.terminology = &terminology::r4Terminology(), .profiles = nullptr});
    HiddenValues hidden(utf8, context);
    for (const Node sample : context.samples) {
        setVariables(evaluation, context);
        const Result<fhirpath::Collection> items = fhirpath::evaluate(*compiled, sample, evaluation);
        if (!items) {
            result.error = items.error();
            return result;
        }
        result.count += static_cast<int>(items->size());
        for (const fhirpath::Item& item : *items) {
            if (result.values.size() < ExpressionResult::kMostValues)
                result.values.push_back(context.showsValues || !hidden.hides(item, sample)
                                            ? textOf(item)
                                            : record::maskedValue());
        }
        evaluation.reset();
    }
    return result;
}

TextPiece pieceOf(const QString& text, const Place& place)
{
    const std::string utf8 = text.toStdString();
    const int last = std::max(0, static_cast<int>(text.size()) - 1);
    if (place.bytes) {
        const int begin = unitsOf(utf8, place.bytes->begin);
        const int end = std::max(begin + 1, unitsOf(utf8, place.bytes->end));
        return {std::min(begin, last), std::min(end, static_cast<int>(text.size())) - std::min(begin, last)};
    }
    if (place.column > 0 && place.line <= 1)
        return {std::min(static_cast<int>(place.column) - 1, last), 1};
    return {last, text.isEmpty() ? 0 : 1};
}

QString summaryOf(const ExpressionResult& result)
{
    if (result.error) {
        const QString message = base::translateMessage(*result.error);
        const std::uint32_t column = result.error->place.column;
        return column == 0 ? message : ResultText::tr("Column %1: %2").arg(column).arg(message);
    }
    if (result.count == 0)
        return {};
    if (result.count == 1)
        return QStringLiteral("= ") + result.values.front();
    return ResultText::tr("= %n value(s): %1", nullptr, result.count)
        .arg(result.values.join(QStringLiteral(" · ")));
}

} // namespace hilum::expression
