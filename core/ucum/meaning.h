// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ucum/unit_syntax.h"

namespace hilum::ucum {

/// What a unit that was read stands for. `text` is that of the parts. The atoms that it names are resolved.
///
/// Diagnostics: `ucum.special-in-product` (special units take no part in algebra, UCUM §22),
/// `ucum.out-of-range` (the factor or an exponent is too large).
[[nodiscard]] Result<Meaning> meaningOf(std::span<const UnitPart> parts, std::string_view text);

} // namespace hilum::ucum
