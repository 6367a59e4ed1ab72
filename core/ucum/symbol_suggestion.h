// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ucum/catalogue.h"

namespace hilum::ucum {

/// What is said of a symbol that does not exist, and which one may have been meant. `rest` is the unit from
/// the symbol on, `length` that of the symbol, `begin` its place in the unit; the diagnostic has no place
/// yet.
[[nodiscard]] Diagnostic unknownSymbol(std::string_view rest, std::size_t length, std::size_t begin,
                                       const Catalogue& catalogue);

} // namespace hilum::ucum
