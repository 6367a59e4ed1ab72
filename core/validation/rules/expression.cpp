// SPDX-License-Identifier: Apache-2.0
#include "core/validation/rule.h"

namespace hilum::validation {
namespace {

/// The condition must not be false. An empty result, as of a comparison with a value that is not there,
/// breaks nothing: that it must be there is a rule of its own.
class ExpressionRule final : public Rule
{
public:
    explicit ExpressionRule(fhirpath::Expression condition) : m_condition(std::move(condition)) {}

    [[nodiscard]] std::optional<Diagnostic> check(Node record,
                                                  fhirpath::EvaluationContext& evaluation) const override
    {
        const Result<fhirpath::Truth> truth = fhirpath::evaluateBoolean(m_condition, record, evaluation);
        if (!truth)
            return cannotDecide(truth.error(), record);
        if (*truth != fhirpath::Truth::False)
            return std::nullopt;
        return atNode(Diagnostic::error("validation.expression", "The condition does not hold: {0}",
                                        {std::string(m_condition.text())}),
                      record);
    }

private:
    fhirpath::Expression m_condition;
};

} // namespace

Result<std::unique_ptr<Rule>> compileExpression(const RuleSource& source)
{
    Result<fhirpath::Expression> condition = source.compile(source.body);
    if (!condition)
        return std::move(condition).error();
    return std::unique_ptr<Rule>(std::make_unique<ExpressionRule>(*std::move(condition)));
}

} // namespace hilum::validation
