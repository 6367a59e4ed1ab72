// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/fhir/scene.h"

namespace hilum::fhir {

/// Whether elements of the resource may have ids.
enum class ElementIds : std::uint8_t { None, Some };

/// Checks a resource as a whole, after its elements: what it contains (dom-2 to dom-6), and what is special
/// about its type. Findings: `fhir.contained-*`, `fhir.no-narrative`, and those of the checks of the type.
void checkResource(Scene& scene, const TypeRules& type, const ResourceScope& scope, ElementIds ids);

} // namespace hilum::fhir
