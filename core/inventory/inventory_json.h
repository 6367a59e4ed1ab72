// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/inventory/inventory.h"

namespace hilum::inventory {

/// The whole inventory as one JSON object, `{"inventory":1,"source":...}`, with a field a line.
[[nodiscard]] std::string writeJson(const Inventory& inventory);

} // namespace hilum::inventory
