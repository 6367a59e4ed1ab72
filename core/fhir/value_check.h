// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/fhir/scene.h"

namespace hilum::fhir {

/// Checks the value of a primitive against the format of its type
/// (http://hl7.org/fhir/R4/datatypes.html#primitive). REQUIRES: the node has a value.
/// Findings: `fhir.wrong-json-type`, `fhir.bad-value`, `fhir.blank-value`, `fhir.control-character`,
/// `fhir.value-too-long`, `fhir.html-in-markdown`, and warnings.
void checkValue(Scene& scene, const TreeNode& node, PrimitiveKind kind, const PathStep& step);

/// Number of bytes that base64 text stands for; nothing where it is no base64.
[[nodiscard]] std::optional<std::size_t> base64Size(std::string_view text);

} // namespace hilum::fhir
