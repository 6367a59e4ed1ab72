// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/inventory/inventory.h"

namespace hilum::inventory {

/// A row a field, for spreadsheets: UTF-8, RFC 4180. Values stand in quotes of their own, so that no
/// spreadsheet takes one for a formula.
[[nodiscard]] std::string writeCsv(const Inventory& inventory);

} // namespace hilum::inventory
