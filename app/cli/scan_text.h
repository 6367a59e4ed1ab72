// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/inventory/inventory.h"

#include <string>

namespace hilum::cli {

/// The inventory as a table for a terminal, with what is never populated at its end.
[[nodiscard]] std::string inventoryText(const inventory::Inventory& inventory);

} // namespace hilum::cli
