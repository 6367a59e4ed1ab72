// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <string>

namespace hilum::pipeline {

/// The whole of a file that people write: at most 16 MiB. The error says why it cannot be read.
[[nodiscard]] Result<std::string> readTextFile(const std::string& path);

/// What a relative path in a file means: it starts from the file's folder.
[[nodiscard]] std::string pathFrom(std::string_view folder, const std::string& path);

/// Writes the text beside the file, then renames: a reader sees the old content or the new one, and a full
/// disk leaves the old one.
[[nodiscard]] Result<void> writeTextFile(const std::string& path, std::string_view text);

} // namespace hilum::pipeline
