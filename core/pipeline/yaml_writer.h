// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/connect/settings.h"

namespace hilum::pipeline {

/// What the canonical form needs to know besides the value.
struct YamlStyle
{
    /// Top-level keys whose entries are written in block style even where they fit a line.
    std::vector<std::string> blockSections;
    /// Comments for the end of the file.
    std::vector<std::string> closingComments;
};

/// The value as YAML in one canonical form: block style, two blanks; items of lists, lists of scalars and
/// maps of scalars in flow style where they fit the line; quotes only where needed; comments before their key
/// or item. Reading it gives an equal value, and writing that the same text.
[[nodiscard]] std::string writeYaml(const SettingValue& value, const YamlStyle& style = {});

} // namespace hilum::pipeline
