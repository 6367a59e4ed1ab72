// SPDX-License-Identifier: Apache-2.0
#include "core/validation/condition_rule.h"

namespace hilum::validation {

Result<std::unique_ptr<Rule>> compileCompare(const RuleSource& source)
{
    return makeConditionRule(source, "compare",
                             Diagnostic::error("validation.compare",
                                               "\"{0}\" is not {1} \"{2}\", as it must be.",
                                               {source.body.textOr("path", ""), source.body.textOr("is", ""),
                                                source.body.textOr("to", "")}));
}

} // namespace hilum::validation
