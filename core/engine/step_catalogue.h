// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/engine/steps/step_factory.h"

namespace hilum::engine {

/// Every step of core/engine/steps; the table is made by CMake from the folders.
[[nodiscard]] std::span<const std::unique_ptr<StepFactory>> stepFactories();

/// By the step's key in the pipeline file; null where there is none.
[[nodiscard]] const StepFactory* stepFactory(std::string_view kind);

/// For palette, forms, checks and help.
[[nodiscard]] std::vector<const Manifest*> stepManifests();

} // namespace hilum::engine
