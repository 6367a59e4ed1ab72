// SPDX-License-Identifier: Apache-2.0
#include "core/connect/path_notation.h"

namespace hilum {

Node CompiledPath::first(Node context) const
{
    NodeList found;
    select(context, found);
    return found.empty() ? Node() : found.front();
}

} // namespace hilum
