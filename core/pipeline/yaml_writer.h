// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/connect/settings.h"

namespace hilum::pipeline {

/// The value as YAML in one canonical form: block style, two spaces; items of lists, lists of scalars and
/// maps of scalars below the second level in flow style where they fit the line; quotes only where needed;
/// comments before their key or item. Reading it gives an equal value, and writing that the same text.
[[nodiscard]] std::string writeYaml(const SettingValue& value);

/// As above, with comments for the end of the file.
[[nodiscard]] std::string writeYaml(const SettingValue& value,
                                    const std::vector<std::string>& closingComments);

} // namespace hilum::pipeline
