// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace hilum {

/// By the first bytes of a file (PS3.10, 7.1).
[[nodiscard]] bool isDicom(std::string_view head);
[[nodiscard]] bool isSqlite(std::string_view head);

/// A file's name as a pattern of the connector `files` that means this file only.
[[nodiscard]] std::string literalPath(std::string_view file);

} // namespace hilum
