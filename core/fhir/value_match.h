// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/tree_document.h"

namespace hilum::fhir {

/// True where the node is exactly what `fixed` has (http://hl7.org/fhir/R4/elementdefinition-definitions.html
/// #ElementDefinition.fixed_x_); names and positions of the two do not matter.
[[nodiscard]] bool equalsFixed(const TreeNode& node, const TreeNode& fixed);

/// True where the node has at least what `pattern` has: of lists, in any order, each item of the pattern.
[[nodiscard]] bool matchesPattern(const TreeNode& node, const TreeNode& pattern);

/// True where both are values of one kind that has an order, and the first is the smaller. Quantities compare
/// where their units are the same.
[[nodiscard]] bool isLess(const TreeNode& left, const TreeNode& right);

} // namespace hilum::fhir
