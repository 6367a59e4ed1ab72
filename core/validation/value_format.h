// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

namespace hilum::validation {

/// A named form that texts have.
struct ValueFormat
{
    /// `date`: what a rule says.
    std::string_view name;
    /// RE2, of the whole text.
    std::string_view regex;
};

/// Null where there is none of that name.
[[nodiscard]] const ValueFormat* valueFormat(std::string_view name);
/// Null where none is written so.
[[nodiscard]] const ValueFormat* formatOfRegex(std::string_view regex);

} // namespace hilum::validation
