// SPDX-License-Identifier: Apache-2.0
#include "core/validation/rule.h"
#include "core/validation/value_format.h"

#include <re2/re2.h>

namespace hilum::validation {
namespace {

/// Every value of the path must be written in the format; what is absent keeps the rule.
class FormatRule final : public Rule
{
public:
    FormatRule(fhirpath::Expression path, std::string name, const ValueFormat& format)
        : m_path(std::move(path)),
          m_name(std::move(name)),
          m_pattern(re2::StringPiece(format.regex.data(), format.regex.size()))
    {
    }

    [[nodiscard]] std::optional<Diagnostic> check(Node record,
                                                  fhirpath::EvaluationContext& evaluation) const override
    {
        const Result<fhirpath::Collection> items = fhirpath::evaluate(m_path, record, evaluation);
        if (!items)
            return cannotDecide(items.error(), record);
        for (const fhirpath::Item& item : *items) {
            if (!hasContent(item) || RE2::PartialMatch(fhirpath::toText(item), m_pattern))
                continue;
            return atItem(Diagnostic::error("validation.format",
                                            "A value of \"{0}\" is not written as it should be: {1}.",
                                            {std::string(m_path.text()), m_name}),
                          item, record);
        }
        return std::nullopt;
    }

private:
    fhirpath::Expression m_path;
    std::string m_name;
    RE2 m_pattern;
};

} // namespace

Result<std::unique_ptr<Rule>> compileFormat(const RuleSource& source)
{
    const SettingValue& name = *source.body.find("is");
    Result<fhirpath::Expression> path = source.compile(*source.body.find("path"));
    if (!path)
        return std::move(path).error();
    const ValueFormat* format = valueFormat(name.text());
    if (format == nullptr) // The manifest's choices were checked; a choice without a format is our mistake.
        return source.at(
            Diagnostic::error("validation.unknown-format", "There is no format \"{0}\".", {name.text()}),
            name);
    return std::unique_ptr<Rule>(std::make_unique<FormatRule>(*std::move(path), name.text(), *format));
}

} // namespace hilum::validation
