// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace hilum {

/// The candidate closest to a misspelled word by edit distance, or nothing when none is close (a third of its
/// length). For "did you mean".
[[nodiscard]] std::string_view nearestWord(std::string_view word,
                                           std::span<const std::string_view> candidates);

[[nodiscard]] std::string_view trimmed(std::string_view text);
[[nodiscard]] bool equalsIgnoringCase(std::string_view left, std::string_view right);
[[nodiscard]] std::vector<std::string_view> split(std::string_view text, char separator);
[[nodiscard]] std::string joined(std::span<const std::string> parts, std::string_view separator);

/// True where a JSON string cannot hold the text as it is.
[[nodiscard]] bool needsJsonEscape(std::string_view text);
/// Appends a JSON string literal with its quotes (RFC 8259): the one place that escapes JSON.
void appendJsonString(std::string& out, std::string_view text);

} // namespace hilum
