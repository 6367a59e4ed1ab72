// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/connect/settings.h"
#include "core/pipeline/canvas_definition.h"

#include <optional>

namespace hilum::pipeline {

/// `[120, 40]` as a place; nothing where it is not two numbers.
[[nodiscard]] std::optional<NodePosition> readPosition(const SettingValue& value);
[[nodiscard]] SettingValue writePosition(const NodePosition& position);

/// What stands under `canvas` of a pipeline file. What cannot be read is left out with a warning: a picture
/// is no reason for a pipeline not to run.
[[nodiscard]] CanvasDefinition readCanvas(const SettingValue& value, std::string_view file,
                                          Diagnostics& findings);
[[nodiscard]] SettingValue writeCanvas(const CanvasDefinition& canvas);

} // namespace hilum::pipeline
