// SPDX-License-Identifier: Apache-2.0
#include "core/validation/condition_rule.h"

namespace hilum::validation {

Result<std::unique_ptr<Rule>> compileReference(const RuleSource& source)
{
    return makeConditionRule(source, "reference",
                             Diagnostic::error("validation.reference",
                                               "A reference of \"{0}\" leads to nothing that is there.",
                                               {source.body.textOr("path", "")}));
}

} // namespace hilum::validation
