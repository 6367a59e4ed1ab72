// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/fhir/scene.h"

namespace hilum::fhir {

/// Checks a CodeSystem (http://hl7.org/fhir/R4/codesystem.html): supplements, and that concepts have the
/// properties that it defines. Findings: `fhir.code-system-*`.
void checkCodeSystem(Scene& scene, const ResourceScope& scope);

/// Checks a ValueSet (http://hl7.org/fhir/R4/valueset.html): the systems that it takes codes from, and codes
/// of systems that are known. Findings: `fhir.value-set-*`.
void checkValueSet(Scene& scene, const ResourceScope& scope);

} // namespace hilum::fhir
