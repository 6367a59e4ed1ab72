// SPDX-License-Identifier: Apache-2.0
#include "core/validation/condition_rule.h"

#include "core/validation/rule_expression.h"

namespace hilum::validation {
namespace {

class ConditionRule final : public Rule
{
public:
    ConditionRule(fhirpath::Expression condition, fhirpath::Expression path, Diagnostic finding)
        : m_condition(std::move(condition)), m_path(std::move(path)), m_finding(std::move(finding))
    {
    }

    [[nodiscard]] std::optional<Diagnostic> check(Node record,
                                                  fhirpath::EvaluationContext& evaluation) const override
    {
        const Result<fhirpath::Truth> truth = fhirpath::evaluateBoolean(m_condition, record, evaluation);
        if (!truth)
            return cannotDecide(truth.error(), record);
        if (*truth != fhirpath::Truth::False)
            return std::nullopt;
        const Result<fhirpath::Collection> items = fhirpath::evaluate(m_path, record, evaluation);
        return items && items->size() == 1 ? atItem(m_finding, *items->begin(), record)
                                           : atNode(m_finding, record);
    }

private:
    fhirpath::Expression m_condition;
    fhirpath::Expression m_path;
    Diagnostic m_finding;
};

} // namespace

Result<std::unique_ptr<Rule>> makeConditionRule(const RuleSource& source, std::string_view kind,
                                                const Diagnostic& finding)
{
    Result<fhirpath::Expression> path = source.compile(*source.body.find("path"));
    if (!path)
        return std::move(path).error();
    if (const SettingValue* other = source.body.find("to"); other != nullptr) {
        const Result<fhirpath::Expression> compiled = source.compile(*other);
        if (!compiled)
            return compiled.error();
    }
    const std::optional<std::string> text = expressionOf({std::string(kind), source.body});
    if (!text) // The manifest sees to it that all is there.
        return source.at(Diagnostic::error("validation.incomplete", "The rule is not complete."),
                         source.body);
    Result<fhirpath::Expression> condition = fhirpath::compile(*text, {.notation = source.context.notation,
                                                                       .schema = source.context.schema.get(),
                                                                       .contextType = source.context.typeName,
                                                                       .variables = {}});
    if (!condition)
        return source.at(std::move(condition).error(), *source.body.find("path"));
    return std::unique_ptr<Rule>(
        std::make_unique<ConditionRule>(*std::move(condition), *std::move(path), finding));
}

} // namespace hilum::validation
