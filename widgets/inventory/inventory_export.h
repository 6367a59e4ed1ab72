// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "widgets/inventory/inventory_text.h"

namespace hilum::inventory_view {

/// Writes a report as the file's ending says: `.csv` a table, else HTML in the user's language. The file
/// appears whole or not at all.
[[nodiscard]] Result<void> exportInventory(const inventory::Inventory& inventory, const QString& fileName);

} // namespace hilum::inventory_view
