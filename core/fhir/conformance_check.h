// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/fhir/scene.h"

namespace hilum::fhir {

/// Checks what the text of the specification demands of conformance resources beyond their invariants:
/// addresses that are absolute, code systems, value sets, questionnaires, structures. Nothing for other
/// types. Findings: `fhir.relative-url`, `fhir.code-system-*`, `fhir.value-set-*`, `fhir.questionnaire-*`,
/// `fhir.structure-*`.
void checkConformance(Scene& scene, const ResourceScope& scope);

} // namespace hilum::fhir
