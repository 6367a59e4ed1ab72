// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/node.h"

#include <QString>

#include <map>
#include <span>
#include <stop_token>
#include <vector>

namespace hilum::mapping_view {

/// A value, and how often it stands in the sample.
struct ValueCount
{
    QString text;
    int count = 0;
};

/// What the sample has of one field.
struct FieldStatistics
{
    /// Records that have it.
    int records = 0;
    /// The most frequent first; nothing where it only has parts.
    std::vector<ValueCount> values;
    /// There are more different values than were counted.
    bool isCut = false;
};

/// What the records of a sample have, by paths from what the mapping sees, without indexes.
struct SampleStatistics
{
    int records = 0;
    std::map<QString, FieldStatistics> fields;

    /// Null where the sample never has it.
    [[nodiscard]] const FieldStatistics* field(const QString& path) const;
};

/// Counts the values below the nodes of each record. Different values of a field are counted as far as memory
/// for them is bounded.
[[nodiscard]] SampleStatistics statisticsOf(std::span<const NodeList> records, const std::stop_token& stop);

/// Sorts by count, then by text.
void sortByCount(std::vector<ValueCount>& values);

} // namespace hilum::mapping_view
