// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/connect/settings.h"

#include <string_view>

namespace hilum::view {

/// Reads the text of a ViewDefinition as settings with their places: JSON, or YAML of the same shape. Errors
/// name the file with line and column: those of json_reader.h and yaml_reader.h.
[[nodiscard]] Result<SettingValue> readDefinitionText(std::string_view text, std::string_view file);

} // namespace hilum::view
