// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/mapping/mapping_plan.h"

namespace hilum::mapping {

/// Finds out whether what the group makes hangs on nothing but its item and variables from around, and on
/// which. REQUIRES: the groups within it were asked already.
void findDependencies(RuleGroup& group);

} // namespace hilum::mapping
