// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace hilum::fhir {

/// A step on the way from the resource to an element. Lives on the stack of the walk; text is made of it only
/// for a finding.
struct PathStep
{
    /// Null for the resource itself. REQUIRES: outlives the step.
    const PathStep* parent = nullptr;
    std::string_view name;
    /// Of a list item, else -1.
    std::int32_t index = -1;
    /// Type of a choice, else "".
    std::string_view choice = {};
    /// Type of the element (`HumanName`, `Patient.contact`), where the step is one of the walk.
    std::string_view type = {};
};

/// As FHIRPath: `Patient.name[0].family`, `Observation.value.ofType(Quantity).unit`.
[[nodiscard]] std::string pathText(const PathStep& step);

} // namespace hilum::fhir
