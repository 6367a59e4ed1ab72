// SPDX-License-Identifier: Apache-2.0
#include "core/validation/rule.h"

#include <unordered_set>

namespace hilum::validation {
namespace {

/// Every value of the path must be one of a list; what is absent keeps the rule.
class ValuesRule final : public Rule
{
public:
    ValuesRule(fhirpath::Expression path, std::unordered_set<std::string> allowed)
        : m_path(std::move(path)), m_allowed(std::move(allowed))
    {
    }

    [[nodiscard]] std::optional<Diagnostic> check(Node record,
                                                  fhirpath::EvaluationContext& evaluation) const override
    {
        const Result<fhirpath::Collection> items = fhirpath::evaluate(m_path, record, evaluation);
        if (!items)
            return cannotDecide(items.error(), record);
        for (const fhirpath::Item& item : *items) {
            if (!hasContent(item) || m_allowed.contains(fhirpath::toText(item)))
                continue;
            return atItem(Diagnostic::error("validation.values",
                                            "A value of \"{0}\" is none of those allowed.",
                                            {std::string(m_path.text())}),
                          item, record);
        }
        return std::nullopt;
    }

private:
    fhirpath::Expression m_path;
    std::unordered_set<std::string> m_allowed;
};

} // namespace

Result<std::unique_ptr<Rule>> compileValues(const RuleSource& source)
{
    Result<fhirpath::Expression> path = source.compile(*source.body.find("path"));
    if (!path)
        return std::move(path).error();
    const SettingValue& list = *source.body.find("in");
    std::unordered_set<std::string> allowed;
    if (list.isScalar())
        allowed.insert(list.text());
    for (const SettingValue& item : list.items()) {
        if (!item.isScalar())
            return source.at(Diagnostic::error("validation.bad-value", "\"in\" is a list of single values."),
                             item);
        allowed.insert(item.text());
    }
    return std::unique_ptr<Rule>(std::make_unique<ValuesRule>(*std::move(path), std::move(allowed)));
}

} // namespace hilum::validation
