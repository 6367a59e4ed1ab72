// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace hilum::fhirpath {

/// `hex`, `base64` or `urlbase64`; nothing for another coding or malformed input.
[[nodiscard]] std::optional<std::string> encodeText(std::string_view text, std::string_view coding);
[[nodiscard]] std::optional<std::string> decodeText(std::string_view text, std::string_view coding);

/// `html` or `json`; nothing for another target.
[[nodiscard]] std::optional<std::string> escapeText(std::string_view text, std::string_view target);
[[nodiscard]] std::optional<std::string> unescapeText(std::string_view text, std::string_view target);

} // namespace hilum::fhirpath
