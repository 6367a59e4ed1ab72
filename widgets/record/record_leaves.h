// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/record/record_sequence.h"

#include <QString>

namespace hilum::record {

/// A value of a record with its place.
struct RecordLeaf
{
    Node node;
    QString path;
    QString title;
    QString text;
    bool isIdentifying = false;
    bool isNull = false;
};

/// The values of a record in document order, at most `most` of them. An HL7 v2 field that has components is
/// given by these.
[[nodiscard]] std::vector<RecordLeaf> leavesOf(const RecordPlace& place, std::size_t most = 20'000);

/// The text of a leaf as a view shows it.
[[nodiscard]] QString shownText(const RecordLeaf& leaf, bool isMasking);

} // namespace hilum::record
