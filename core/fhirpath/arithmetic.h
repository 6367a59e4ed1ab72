// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/fhirpath/collection.h"
#include "core/fhirpath/program.h"

namespace hilum::fhirpath {

/// `+ - * / div mod` of two items (N1 6.6), including dates with durations. None where the result is empty:
/// overflow, division by zero. An error where the types do not go together.
[[nodiscard]] Result<Value> calculate(OperationCode operation, const Item& left, const Item& right,
                                      Arena& arena);

/// The sign turned round; an error where it is no number.
[[nodiscard]] Result<Value> negated(const Item& item, Arena& arena);

} // namespace hilum::fhirpath
