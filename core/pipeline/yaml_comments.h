// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/connect/settings.h"

namespace hilum::pipeline {

/// A comment in a YAML text, without its #.
struct YamlComment
{
    std::uint32_t line = 0;
    /// False at the end of a line that has something else.
    bool isWholeLine = false;
    std::string text;
};

/// What a YAML parser does not tell.
struct YamlSurface
{
    /// In the order of their lines.
    std::vector<YamlComment> comments;
    /// Tabs that stand where a line's indentation does.
    std::vector<SettingPlace> tabs;
    /// The quote that nothing closes; line 0 where there is none.
    SettingPlace openQuote;
};

/// Looks over the text line by line, without understanding it: knows only quotes, flow brackets and block
/// scalars, in which # and tabs are text.
[[nodiscard]] YamlSurface scanYamlSurface(std::string_view text);

} // namespace hilum::pipeline
