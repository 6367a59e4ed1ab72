// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/inventory/inventory.h"

namespace hilum::inventory {

/// Fills in FieldInventory::codeSystems of coded fields: from the field beside them that names the system
/// (`Coding.system`, CWE.3, (0008,0102), a column `..._system`), else by the shape of their codes where most
/// of them have the shape or check digit of a known one.
void findCodeSystems(Inventory& inventory);

} // namespace hilum::inventory
