// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/arena.h"
#include "core/model/value.h"

#include <optional>

namespace hilum::fhirpath {

enum class Boundary : std::uint8_t { Low, High };

/// The least or greatest value that a number, quantity, date or time of its precision can stand for, given
/// with so many digits (FHIRPath build, lowBoundary and highBoundary); none where that cannot be said.
/// Without a number of digits: 8 for numbers, all for dates and times.
[[nodiscard]] Value boundaryOf(const Value& value, Boundary side, std::optional<int> digits, Arena& arena);

/// Digits of a number behind the point, or of a date or time: 4 for a year, 17 for milliseconds.
[[nodiscard]] std::optional<int> precisionDigits(const Value& value);

} // namespace hilum::fhirpath
