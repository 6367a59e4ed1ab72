// SPDX-License-Identifier: Apache-2.0
#include "core/validation/rule.h"

#include <algorithm>

namespace hilum::validation {
namespace {

/// Each of the paths must give a value that is not empty, or a structure.
class RequiredRule final : public Rule
{
public:
    explicit RequiredRule(std::vector<fhirpath::Expression> paths) : m_paths(std::move(paths)) {}

    [[nodiscard]] std::optional<Diagnostic> check(Node record,
                                                  fhirpath::EvaluationContext& evaluation) const override
    {
        for (const fhirpath::Expression& path : m_paths) {
            const Result<fhirpath::Collection> items = fhirpath::evaluate(path, record, evaluation);
            if (!items)
                return cannotDecide(items.error(), record);
            if (!std::ranges::any_of(items->items(), hasContent))
                return atNode(Diagnostic::error("validation.required", "\"{0}\" is missing or empty.",
                                                {std::string(path.text())}),
                              record);
        }
        return std::nullopt;
    }

private:
    std::vector<fhirpath::Expression> m_paths;
};

} // namespace

Result<std::unique_ptr<Rule>> compileRequired(const RuleSource& source)
{
    Result<std::vector<fhirpath::Expression>> paths = source.compileAll(source.body);
    if (!paths)
        return std::move(paths).error();
    return std::unique_ptr<Rule>(std::make_unique<RequiredRule>(*std::move(paths)));
}

} // namespace hilum::validation
