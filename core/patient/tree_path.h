// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/tree_document.h"

#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>

namespace hilum::patient {

/// Navigation in JSON trees (core/json/json_reader.h) of resources. All take null for "absent" and give it.

[[nodiscard]] const TreeNode* child(const TreeNode* node, std::string_view name);
/// The first of each name on the way: {"code", "coding", "display"}.
[[nodiscard]] const TreeNode* child(const TreeNode* node, std::initializer_list<std::string_view> path);
/// A choice of types: `effectiveDateTime`, `effectivePeriod`... or, as tables name it, `effective`.
[[nodiscard]] const TreeNode* choice(const TreeNode* node, std::string_view name);
/// The next of the same array, or null.
[[nodiscard]] const TreeNode* nextItem(const TreeNode* item);

/// The string value; "" where there is none.
[[nodiscard]] std::string_view text(const TreeNode* node);
[[nodiscard]] std::string_view text(const TreeNode* node, std::string_view name);
[[nodiscard]] std::string_view text(const TreeNode* node, std::initializer_list<std::string_view> path);
[[nodiscard]] std::optional<double> number(const TreeNode* node);

/// What a CodeableConcept, Coding, Reference or string says to a reader: text, else a display, else a code.
[[nodiscard]] std::string_view displayOf(const TreeNode* coded);
/// `system|code` of the first coding, else the text: what is the same has the same.
[[nodiscard]] std::string keyOf(const TreeNode* coded);
/// True where a coding of the CodeableConcept or of one of its list has the code.
[[nodiscard]] bool hasCode(const TreeNode* firstCoded, std::string_view code);

} // namespace hilum::patient
