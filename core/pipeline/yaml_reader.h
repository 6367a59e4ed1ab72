// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/connect/settings.h"

namespace hilum::pipeline {

struct ParsedYaml
{
    SettingValue value;
    /// Syntax errors, tabs, doubled keys, limits; places have the file name.
    Diagnostics findings;
    /// Comments after the last key or item.
    std::vector<std::string> closingComments;
};

/// Reads one YAML document. Bounded for hostile text: at most 16 MiB, 64 levels and 200,000 values, aliases
/// counted with what they repeat. Values have their places and the comments before them; a comment at the end
/// of a line becomes one before it. After an error the value holds what stood before it.
[[nodiscard]] ParsedYaml readYaml(std::string_view text, std::string_view fileName);

/// The same where one error is enough.
[[nodiscard]] Result<SettingValue> parseYaml(std::string_view text, std::string_view fileName);

} // namespace hilum::pipeline
