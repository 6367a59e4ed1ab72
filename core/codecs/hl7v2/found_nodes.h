// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/node.h"

#include <cstring>
#include <span>
#include <type_traits>

namespace hilum::hl7v2 {

/// Makes all of them none: zeros, which are set faster by the block than node by node.
inline void setNone(std::span<Node> nodes)
{
    static_assert(std::is_trivially_copyable_v<Node>);
    std::memset(static_cast<void*>(nodes.data()), 0, nodes.size_bytes());
}

} // namespace hilum::hl7v2
