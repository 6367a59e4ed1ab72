// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/fhirpath/function_catalogue.h"

namespace hilum::fhirpath {

// Each is in the file of its name.
[[nodiscard]] FunctionGroup existenceFunctions();
[[nodiscard]] FunctionGroup filteringFunctions();
[[nodiscard]] FunctionGroup subsettingFunctions();
[[nodiscard]] FunctionGroup combiningFunctions();
[[nodiscard]] FunctionGroup conversionFunctions();
[[nodiscard]] FunctionGroup stringFunctions();
[[nodiscard]] FunctionGroup mathFunctions();
[[nodiscard]] FunctionGroup navigationFunctions();
[[nodiscard]] FunctionGroup dateFunctions();
[[nodiscard]] FunctionGroup terminologyFunctions();
[[nodiscard]] FunctionGroup utilityFunctions();
[[nodiscard]] FunctionGroup typeFunctions();
// In resource_keys.cpp.
[[nodiscard]] FunctionGroup resourceKeyFunctions();

} // namespace hilum::fhirpath
