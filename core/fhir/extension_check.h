// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/fhir/scene.h"

namespace hilum::fhir {

struct ExtensionPlace
{
    /// Within another extension, where short names are allowed.
    bool isNested = false;
    bool isModifier = false;
};

/// Checks an Extension by itself (http://hl7.org/fhir/R4/extensibility.html): a value or extensions, not
/// both; its address; that a modifier is known. Findings: `fhir.extension-content`, `fhir.extension-url`,
/// `fhir.unknown-modifier`.
void checkExtension(Scene& scene, const TreeNode& extension, const PathStep& step, ExtensionPlace place);

} // namespace hilum::fhir
