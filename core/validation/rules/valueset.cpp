// SPDX-License-Identifier: Apache-2.0
#include "core/validation/condition_rule.h"

namespace hilum::validation {

Result<std::unique_ptr<Rule>> compileValueset(const RuleSource& source)
{
    return makeConditionRule(
        source, "valueset",
        Diagnostic::error("validation.valueset", "A code of \"{0}\" is not in the value set {1}.",
                          {source.body.textOr("path", ""), source.body.textOr("url", "")}));
}

} // namespace hilum::validation
