// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/codecs/hl7v2/hl7_path.h"

namespace hilum::hl7v2 {

/// What the schema says of a path.
struct PathFacts
{
    /// Of what it selects; "" where unknown.
    std::string typeName;
    /// It can select more than one node.
    bool isList = true;
};

[[nodiscard]] PathFacts factsOf(const Hl7PathParts& parts, const PathContext& context);

} // namespace hilum::hl7v2
