// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/mapping/rule_path.h"

#include <memory>

namespace hilum::mapping_view {

using DefinitionPointer = std::shared_ptr<const mapping::MappingDefinition>;

/// A mapping that uses another one as a part, and the rule that does.
struct PartUse
{
    DefinitionPointer definition;
    RulePath rule;

    friend bool operator==(const PartUse&, const PartUse&) = default;
};

/// The uses that lead to a part, the outermost mapping first; empty for a mapping that no other one uses.
using PartChain = std::vector<PartUse>;

} // namespace hilum::mapping_view
