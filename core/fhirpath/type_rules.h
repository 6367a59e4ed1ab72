// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/diagnostic.h"
#include "core/fhirpath/program.h"
#include "core/fhirpath/static_type.h"

#include <optional>

namespace hilum::fhirpath {

// Checks of types before an expression runs: they find what goes wrong whatever the record holds, and say
// nothing where a type is not known. Diagnostics come without a place.

/// The operands of order, arithmetic and concatenation. `symbol` as it is written.
[[nodiscard]] std::optional<Diagnostic> checkOperands(OperationCode operation, std::string_view symbol,
                                                      const StaticType& left, const StaticType& right);
/// A warning about `=` and `!=` between what can never be equal.
[[nodiscard]] std::optional<Diagnostic> checkEquality(const StaticType& left, const StaticType& right);
/// What stands behind a sign.
[[nodiscard]] std::optional<Diagnostic> checkSign(const StaticType& operand);
[[nodiscard]] std::optional<Diagnostic> checkIndex(const StaticType& index);
[[nodiscard]] std::optional<Diagnostic> checkInput(const FunctionRow& function, const StaticType& input);
/// REQUIRES: the argument is no type.
[[nodiscard]] std::optional<Diagnostic> checkArgument(const FunctionRow& function, std::size_t index,
                                                      const StaticType& argument);
/// True where it is certainly no Boolean.
[[nodiscard]] bool isNeverBoolean(const StaticType& condition);
/// About what isNeverBoolean().
[[nodiscard]] Diagnostic conditionExpected(const StaticType& condition);

/// What an arithmetic operator gives.
[[nodiscard]] StaticType calculatedType(OperationCode operation, const StaticType& left,
                                        const StaticType& right);

} // namespace hilum::fhirpath
