// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/connect/settings.h"

namespace hilum::validation {

/// One validation rule as it stands under `validate: {rules: [...]}`.
struct RuleDefinition
{
    /// Stable name within the step; becomes part of the finding's path.
    std::string id;
    Severity severity = Severity::Error;
    /// The rule's own key: `expression`, `required`, `pattern`, `range`, `values`, `unique`.
    std::string kind;
    /// What stands under it.
    SettingValue body;
    /// What the user wants to read; "" for the kind's own message.
    std::string message;
    std::string description;
    SettingPlace place;
    SettingPlace kindPlace;
    std::vector<std::string> comments;

    /// Ignores places and comments.
    friend bool operator==(const RuleDefinition& left, const RuleDefinition& right);
};

/// Reads the list under `rules:`. All problems go to `findings`; an unreadable rule is left out.
[[nodiscard]] std::vector<RuleDefinition> readRules(const SettingValue& list, std::string_view fileName,
                                                    Diagnostics& findings);
[[nodiscard]] SettingValue writeRules(const std::vector<RuleDefinition>& rules);

} // namespace hilum::validation
