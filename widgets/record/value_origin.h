// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/node.h"

#include <vector>

namespace hilum::record {

/// Source nodes that a value came from, through mappings, joins and lookups: for a value one, for a group of
/// fields those of all below it. What no document says the origin of (constants) gives nothing. A node of a
/// decoded document is its own origin.
[[nodiscard]] std::vector<Node> originsOf(Node node);

} // namespace hilum::record
