// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ucum/catalogue.h"

namespace hilum::ucum {

/// What ucum-essence.xml says, as it stands there: nothing is resolved.
struct EssenceTable
{
    std::string version;
    std::vector<Prefix> prefixes;
    std::vector<Atom> atoms;
};

/// `ucum.bad-table` where it is not XML or has no units.
[[nodiscard]] Result<EssenceTable> readEssence(std::string_view xml);

} // namespace hilum::ucum
