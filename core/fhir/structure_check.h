// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/fhir/scene.h"

namespace hilum::fhir {

/// Checks a StructureDefinition that constrains a type of R4 (http://hl7.org/fhir/R4/profiling.html):
/// elements that the type has, types that exist, expressions that can be read. Findings: `fhir.structure-*`.
void checkStructureDefinition(Scene& scene, const ResourceScope& scope);

/// Checks the expression of a SearchParameter alike.
void checkSearchParameter(Scene& scene, const ResourceScope& scope);

} // namespace hilum::fhir
