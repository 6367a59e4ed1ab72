// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/fhir/profile_check.h"

namespace hilum::fhir {

struct ExtensionPlace
{
    /// Within another extension, where short names are allowed.
    bool isNested = false;
    bool isModifier = false;
    /// For references in its value.
    ReferencePlace reference;
};

/// Checks an Extension (http://hl7.org/fhir/R4/extensibility.html): a value or extensions, not both; its
/// address; that a modifier is known; and, where it is known, its definition and that it may stand here.
/// Findings: `fhir.extension-content`, `fhir.extension-url`, `fhir.unknown-modifier`,
/// `fhir.extension-context`, `fhir.extension-modifier`, those of ProfileCheck.
void checkExtension(Scene& scene, ProfileCheck& profiles, const TreeNode& extension, const PathStep& step,
                    const ExtensionPlace& place);

} // namespace hilum::fhir
