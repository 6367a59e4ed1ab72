// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/validation/rule.h"

namespace hilum::validation {

/// A kind of rule that is a condition in other words: expressionOf() says which. False breaks it; an empty
/// result, as of a comparison with what is not there, does not. The expressions of the rule's own settings
/// are compiled first, so that their errors have their places.
[[nodiscard]] Result<std::unique_ptr<Rule>> makeConditionRule(const RuleSource& source, std::string_view kind,
                                                              const Diagnostic& finding);

} // namespace hilum::validation
