// SPDX-License-Identifier: Apache-2.0
#include "core/validation/rule.h"

#include <re2/re2.h>

namespace hilum::validation {
namespace {

/// Every value of the path must match; what is absent keeps the rule.
class PatternRule final : public Rule
{
public:
    PatternRule(fhirpath::Expression path, std::unique_ptr<const RE2> pattern)
        : m_path(std::move(path)), m_pattern(std::move(pattern))
    {
    }

    [[nodiscard]] std::optional<Diagnostic> check(Node record,
                                                  fhirpath::EvaluationContext& evaluation) const override
    {
        const Result<fhirpath::Collection> items = fhirpath::evaluate(m_path, record, evaluation);
        if (!items)
            return cannotDecide(items.error(), record);
        for (const fhirpath::Item& item : *items) {
            if (!hasContent(item) || matches(item.value()))
                continue;
            return atItem(Diagnostic::error("validation.pattern",
                                            "A value of \"{0}\" does not match the pattern.",
                                            {std::string(m_path.text())}),
                          item, record);
        }
        return std::nullopt;
    }

private:
    [[nodiscard]] bool matches(const Value& value) const
    {
        if (!value.isString())
            return RE2::PartialMatch(value.toString(), *m_pattern);
        const std::string_view text = value.asString();
        return RE2::PartialMatch(re2::StringPiece(text.data(), text.size()), *m_pattern);
    }

    fhirpath::Expression m_path;
    std::unique_ptr<const RE2> m_pattern;
};

} // namespace

Result<std::unique_ptr<Rule>> compilePattern(const RuleSource& source)
{
    const SettingValue& regex = *source.body.find("regex");
    Result<fhirpath::Expression> path = source.compile(*source.body.find("path"));
    if (!path)
        return std::move(path).error();
    RE2::Options options;
    options.set_log_errors(false);
    auto pattern = std::make_unique<const RE2>(regex.text(), options);
    if (!pattern->ok())
        return source.at(Diagnostic::error("validation.bad-pattern", "This is no regular expression: {0}.",
                                           {pattern->error()}),
                         regex);
    return std::unique_ptr<Rule>(std::make_unique<PatternRule>(*std::move(path), std::move(pattern)));
}

} // namespace hilum::validation
