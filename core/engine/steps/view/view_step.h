// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/engine/steps/step_factory.h"

namespace hilum::engine {

[[nodiscard]] std::unique_ptr<StepFactory> makeViewStep();

} // namespace hilum::engine
