// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/record/record_sequence.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <stop_token>

namespace hilum::record {

/// A field that a table can show: of a repeating one the first repetition.
struct RecordColumn
{
    /// As record_path.h writes it, repetitions left out.
    QString path;
    QString title;
    bool isIdentifying = false;
    /// Names from the root down to the field.
    std::vector<std::string> names;
    /// Where among its siblings the field was found: rows of one table have it there again.
    std::size_t place = 0;
};

/// The fields of the first records in the order in which they appear, at most `most` of them; the rest is
/// never looked at. Ends early where it is asked to.
[[nodiscard]] std::vector<RecordColumn> columnsOf(const RecordSequence& records, std::size_t most,
                                                  const std::stop_token& stop = {});

/// The fields with these paths, in their order; unknown ones are passed over. Of the columns of a table,
/// however many there are, only these are looked at.
[[nodiscard]] std::vector<RecordColumn> columnsNamed(const RecordSequence& records, const QStringList& paths);

/// How many fields the records have, where that is known without going through them: the columns of a table.
[[nodiscard]] std::optional<std::size_t> fieldCount(const RecordSequence& records);

/// The record's node that the column shows; none where it has none. Allocates nothing.
[[nodiscard]] Node cellOf(Node root, const RecordColumn& column);

} // namespace hilum::record
