// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/inventory/field_statistics.h"
#include "core/inventory/inventory.h"

namespace hilum::inventory {

/// What a field's values are, and what part of them is.
struct GuessedKind
{
    FieldKind kind = FieldKind::Text;
    double share = 1;
    /// Almost no value comes twice, and they are not measured: names, numbers, notes.
    bool isUnique = false;
};

/// `declaredType` is the schema's, "" where unknown. REQUIRES: finished statistics with at least one value.
[[nodiscard]] GuessedKind guessKind(const FieldStatistics& statistics, std::string_view declaredType);

} // namespace hilum::inventory
