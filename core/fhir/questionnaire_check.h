// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/fhir/scene.h"

namespace hilum::fhir {

/// Checks a Questionnaire beyond its invariants (http://hl7.org/fhir/R4/questionnaire.html): what
/// `enableWhen` asks for. Findings: `fhir.questionnaire-*`.
void checkQuestionnaire(Scene& scene, const ResourceScope& scope);

/// Checks a QuestionnaireResponse against its Questionnaire where that is contained
/// (http://hl7.org/fhir/R4/questionnaireresponse.html#link): items that it has, their order, number and
/// answers. Findings: `fhir.questionnaire-*`.
void checkQuestionnaireResponse(Scene& scene, const ResourceScope& scope);

} // namespace hilum::fhir
