// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace hilum::patient {

/// Appends the text as a search compares it: small letters, Latin ones without accents (`Müller` as `muller`,
/// `ß` as `ss`), Greek and Cyrillic ones small.
void appendFolded(std::string& out, std::string_view utf8);
[[nodiscard]] std::string folded(std::string_view utf8);

} // namespace hilum::patient
