// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/codecs/fhir/fhir_schema.h"
#include "core/model/tree_document.h"

namespace hilum::fhir {

/// Makes FHIR of a tree that was read from JSON, in place:
/// * nodes get their type; `resourceType` goes from the tree into the type of its resource;
/// * a choice is named as the element and typed (`valueQuantity` → `value`, Quantity);
/// * primitives get their System type (date, dateTime, time, decimal); text that does not fit stays a string;
/// * what stands beside a primitive (`_birthDate`: id, extension) becomes its children.
/// Members that R4 does not know stay as they are, without a type.
///
/// `likely` is the schema's type of most of the trees, which is then not looked up, or null.
///
/// Errors: `fhir.no-resource-type`. Warnings: `fhir.unknown-resource`.
[[nodiscard]] Result<void> typeResource(TreeNode& root, const FhirSchema& schema, Diagnostics& warnings,
                                        const Type* likely = nullptr);

/// The value that JSON gave a primitive, as the System type of its FHIR type; as it is where it does not fit.
[[nodiscard]] Value typedValue(const Value& value, ValueKind kind);
/// The same from text, as XML writes every value. A text that does not fit stays a string.
[[nodiscard]] Value typedText(std::string_view text, ValueKind kind);

} // namespace hilum::fhir
