// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/node.h"

#include <optional>
#include <string>

namespace hilum::engine {

/// Path of the first difference between two JSON documents, or nothing where they say the same. The order of
/// members does not count, that of items does; `1.0` and `1.00` differ.
[[nodiscard]] std::optional<std::string> firstDifference(Node left, Node right);

} // namespace hilum::engine
