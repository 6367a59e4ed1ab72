// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace hilum::fhirpath {

/// The text that a variable always has (FHIR R4 "FHIRPath", section 2.9.1.3): `ucum`, `sct`, `loinc`,
/// `vs-name` and `ext-name`. Nothing for other names.
[[nodiscard]] std::optional<std::string> fixedVariable(std::string_view name);

/// True for the variables that every expression has, those of fixedVariable() and `context`, `resource`,
/// `rootResource`: no other may have such a name.
[[nodiscard]] bool isStandardVariable(std::string_view name);

} // namespace hilum::fhirpath
