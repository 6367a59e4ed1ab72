// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/validation/rule_definition.h"

#include <optional>

namespace hilum::validation {

/// What a rule checks, without its name, severity and message.
struct RuleForm
{
    std::string kind;
    SettingValue body;

    friend bool operator==(const RuleForm&, const RuleForm&) = default;
};

/// The rule as one FHIRPath condition that holds for the same records; nothing where there is no such
/// condition (`unique` looks at several records) or the rule is not complete. Texts that are empty count as
/// values in a condition.
[[nodiscard]] std::optional<std::string> expressionOf(const RuleForm& rule);

/// The kind of rule, other than `expression`, that expressionOf() writes as exactly this condition; nothing
/// where no form can show it.
[[nodiscard]] std::optional<RuleForm> formOf(std::string_view expression);

} // namespace hilum::validation
