// SPDX-License-Identifier: Apache-2.0
#include "core/fhir/conformance_check.h"

#include "core/fhir/questionnaire_check.h"
#include "core/fhir/structure_check.h"
#include "core/fhir/terminology_check.h"
#include "core/fhir/uri.h"

namespace hilum::fhir {

namespace {

/// A resource with a canonical URL of its own has an absolute one
/// (http://hl7.org/fhir/R4/references.html#canonical).
void checkUrl(Scene& scene, const ResourceScope& scope)
{
    const TypeRules* type = scene.book().type(scope.node->typeName);
    const bool isCanonical =
        type != nullptr && type->byName.contains("publisher") && type->byName.contains("url");
    const TreeNode* url = isCanonical ? childOf(*scope.node, "url") : nullptr;
    if (url == nullptr || !url->value.isString() || isAbsoluteUri(url->value.asString()))
        return;
    if (!url->value.asString().starts_with('#'))
        scene.add(Diagnostic::error("fhir.relative-url", "The canonical URL of a resource must be absolute."),
                  {.parent = scope.step, .name = "url"}, *url);
}

} // namespace

void checkConformance(Scene& scene, const ResourceScope& scope)
{
    checkUrl(scene, scope);
    if (scope.node->typeName == "CodeSystem")
        checkCodeSystem(scene, scope);
    else if (scope.node->typeName == "ValueSet")
        checkValueSet(scene, scope);
    else if (scope.node->typeName == "Questionnaire")
        checkQuestionnaire(scene, scope);
    else if (scope.node->typeName == "QuestionnaireResponse")
        checkQuestionnaireResponse(scene, scope);
    else if (scope.node->typeName == "StructureDefinition")
        checkStructureDefinition(scene, scope);
    else if (scope.node->typeName == "SearchParameter")
        checkSearchParameter(scene, scope);
}

} // namespace hilum::fhir
