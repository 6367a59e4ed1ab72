// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/inventory/inventory_html.h"

#include <QString>

#include <memory>

namespace hilum::inventory_view {

using InventoryPointer = std::shared_ptr<const inventory::Inventory>;

/// How reports speak to this user.
[[nodiscard]] inventory::ReportLanguage userLanguage();

/// `Whole number`, in the user's language.
[[nodiscard]] QString kindText(inventory::FieldKind kind);
/// `82.4 %`.
[[nodiscard]] QString percentText(double share);
/// `1,204` or `≈ 98,000`.
[[nodiscard]] QString distinctText(const inventory::FieldInventory& field);
/// `0 – 120`; "" where there is none.
[[nodiscard]] QString rangeText(const inventory::FieldInventory& field);
/// The first of the values, or the most frequent pattern where they are hidden, on one line.
[[nodiscard]] QString valuesText(const inventory::FieldInventory& field);
/// A value on one line, with an ellipsis where it was cut.
[[nodiscard]] QString valueText(const inventory::FrequentValue& value);

} // namespace hilum::inventory_view
