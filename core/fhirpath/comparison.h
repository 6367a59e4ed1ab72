// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/fhirpath/collection.h"

#include <compare>

namespace hilum::fhirpath {

enum class Equality : std::uint8_t { Different, Equal, Unknown };

/// `=` of two items (N1 6.1.1): composites by all that is below them.
[[nodiscard]] Equality equality(const Item& left, const Item& right, Arena& arena);
/// `=` of two collections that are not empty: the same items in the same order.
[[nodiscard]] Equality equality(const Collection& left, const Collection& right, Arena& arena);
/// `~` of two items (N1 6.1.2): texts without case and white space, decimals to the coarser precision.
[[nodiscard]] bool areEquivalent(const Item& left, const Item& right, Arena& arena);
/// `~` of two collections: the same items in any order.
[[nodiscard]] bool areEquivalent(const Collection& left, const Collection& right, Arena& arena);

/// How two items are ordered (N1 6.2).
enum class Order : std::uint8_t {
    Less,
    Equal,
    Greater,
    Unknown, ///< It depends on what is not known: precision, zone, unit, a text that is no number.
    Mismatch ///< Their types have no order between them.
};
[[nodiscard]] Order orderOf(const Item& left, const Item& right, Arena& arena);

/// True where an item equal to it (`=`) is among the items.
[[nodiscard]] bool holds(std::span<const Item> items, const Item& item, Arena& arena);

} // namespace hilum::fhirpath
