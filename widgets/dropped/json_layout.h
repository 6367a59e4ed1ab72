// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace hilum::dropped {

/// JSON on one line, laid out for people: a member a line, indented. Numbers and texts stay as they are.
[[nodiscard]] std::string layOut(std::string_view json);

} // namespace hilum::dropped
