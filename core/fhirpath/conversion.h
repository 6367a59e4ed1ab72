// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/fhirpath/collection.h"

#include <optional>
#include <string>

namespace hilum::fhirpath {

/// The item's primitive value; a FHIR Quantity (or Age, Duration...) as a System Quantity, made in the arena.
[[nodiscard]] Value primitiveOf(const Item& item, Arena& arena);

/// A value in another kind after the tables of N1 5.5 (`toInteger`, `toDate`...); nothing where it does not
/// convert. Texts and quantities are made in the arena.
[[nodiscard]] std::optional<Value> convertValue(const Value& value, ValueKind kind, Arena& arena);

/// The same for an item: a node is asked first, since its format may write dates and numbers in its own way.
[[nodiscard]] std::optional<Value> convertItem(const Item& item, ValueKind kind, Arena& arena);

/// Two operands as values of one kind, as far as they can be: Integer beside Decimal as Decimal, number
/// beside Quantity as Quantity, the text of a node beside anything else as that (see evaluate()).
struct OperandPair
{
    Value left;
    Value right;
};
[[nodiscard]] OperandPair harmonised(const Item& left, const Item& right, Arena& arena);

/// REQUIRES: Integer or Decimal.
[[nodiscard]] Decimal decimalOf(const Value& value);
[[nodiscard]] bool isNumber(const Value& value);
/// Date, DateTime or Time.
[[nodiscard]] bool isMoment(const Value& value);

} // namespace hilum::fhirpath
