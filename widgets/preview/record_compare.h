// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/record/record_leaves.h"

#include <vector>

namespace hilum::preview {

enum class Change : std::uint8_t { Same, Changed, Added, Removed };

/// A value on both sides, or on one.
struct DifferenceRow
{
    Change change = Change::Same;
    record::RecordLeaf left;
    record::RecordLeaf right;
};

struct Comparison
{
    std::vector<DifferenceRow> rows;
    int changed = 0;
    int added = 0;
    int removed = 0;

    [[nodiscard]] int differences() const { return changed + added + removed; }
};

/// Two records value by value. Records of one format are laid side by side by the places of their values; of
/// different formats by what the right was made of, as far as its document says so. What nothing was made of
/// counts as removed, what came from nowhere as added. In the order of the right, what is only on the left
/// where it stands there.
[[nodiscard]] Comparison compareRecords(const record::RecordPlace& left, const record::RecordPlace& right);

} // namespace hilum::preview
