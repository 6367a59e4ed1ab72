// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/fhir/scene.h"

namespace hilum::fhir {

/// Checks a Coding by itself: its system, and that a system of HL7 has the code.
/// Findings: `fhir.relative-system`, `fhir.value-set-as-system`, `fhir.unknown-code`,
/// `fhir.code-without-system`.
void checkCoding(Scene& scene, const TreeNode& coding, const PathStep& step);

/// Checks an element against the value set that it is bound to; `binding.codes` may be null. What is not in a
/// required one is an error, in an extensible one a warning.
/// Findings: `fhir.not-in-value-set`, `fhir.no-code`.
void checkBinding(Scene& scene, const TreeNode& node, const Binding& binding, const TypeRules& type,
                  const PathStep& step);

/// Findings: `fhir.relative-system`, `fhir.identifier-no-uri`.
void checkIdentifier(Scene& scene, const TreeNode& identifier, const PathStep& step);
/// Findings: `fhir.unknown-unit`, `fhir.comparator`.
void checkQuantity(Scene& scene, const TreeNode& quantity, const ElementRule& rule, const PathStep& step);
/// Findings: `fhir.attachment-size`.
void checkAttachment(Scene& scene, const TreeNode& attachment, const PathStep& step);

} // namespace hilum::fhir
