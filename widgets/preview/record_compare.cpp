// SPDX-License-Identifier: Apache-2.0
#include "widgets/preview/record_compare.h"

#include "widgets/record/value_origin.h"

#include <QHash>

#include <algorithm>

namespace hilum::preview {

namespace {

using record::RecordLeaf;

void addRow(Comparison& comparison, DifferenceRow&& row)
{
    comparison.changed += row.change == Change::Changed ? 1 : 0;
    comparison.added += row.change == Change::Added ? 1 : 0;
    comparison.removed += row.change == Change::Removed ? 1 : 0;
    comparison.rows.push_back(std::move(row));
}

bool isSame(const RecordLeaf& left, const RecordLeaf& right)
{
    if (left.isNull != right.isNull)
        return false;
    const Value one = left.node.value();
    const Value other = right.node.value();
    // The texts may be cut: a document of ten megabytes is not.
    return one.isString() && other.isString() ? one.asString() == other.asString() : left.text == right.text;
}

/// Lays leaves of the right beside those of the left; `leftOf` has for each of the right its place in the
/// left, or -1.
Comparison merge(std::vector<RecordLeaf>&& left, std::vector<RecordLeaf>&& right,
                 const std::vector<int>& leftOf, bool isMadeOf)
{
    std::vector<bool> isUsed(left.size());
    for (const int place : leftOf) {
        if (place >= 0)
            isUsed[static_cast<std::size_t>(place)] = true;
    }
    Comparison comparison;
    std::size_t next = 0;
    const auto addRemovedUpTo = [&](std::size_t end) {
        for (; next < end; ++next) {
            if (!isUsed[next])
                addRow(comparison, {.change = Change::Removed, .left = left[next], .right = {}});
        }
    };
    for (std::size_t place = 0; place < right.size(); ++place) {
        if (leftOf[place] < 0) {
            addRow(comparison, {.change = Change::Added, .left = {}, .right = std::move(right[place])});
            continue;
        }
        const auto from = static_cast<std::size_t>(leftOf[place]);
        if (!isMadeOf)
            addRemovedUpTo(from);
        const Change change = isSame(left[from], right[place]) ? Change::Same : Change::Changed;
        addRow(comparison, {.change = change, .left = left[from], .right = std::move(right[place])});
    }
    addRemovedUpTo(left.size());
    return comparison;
}

std::vector<int> byPath(const std::vector<RecordLeaf>& left, const std::vector<RecordLeaf>& right)
{
    QHash<QString, int> places;
    for (std::size_t place = 0; place < left.size(); ++place)
        places.insert(left[place].path, static_cast<int>(place));
    std::vector<int> found;
    found.reserve(right.size());
    for (const RecordLeaf& leaf : right)
        found.push_back(places.value(leaf.path, -1));
    return found;
}

/// The first leaf of the left that a node of it is, holds, or lies in.
int leafAt(const std::vector<RecordLeaf>& left, Node node)
{
    const ByteRange range = node.source();
    for (std::size_t place = 0; place < left.size(); ++place) {
        if (left[place].node == node)
            return static_cast<int>(place);
        const ByteRange own = left[place].node.source();
        if (!own.empty() && !range.empty() && range.begin <= own.begin && own.end <= range.end)
            return static_cast<int>(place);
    }
    return -1;
}

std::vector<int> byOrigin(const std::vector<RecordLeaf>& left, const std::vector<RecordLeaf>& right,
                          const Document* of)
{
    std::vector<int> found;
    found.reserve(right.size());
    for (const RecordLeaf& leaf : right) {
        int place = -1;
        for (const Node origin : record::originsOf(leaf.node)) {
            if (place < 0 && &origin.document() == of)
                place = leafAt(left, origin);
        }
        found.push_back(place);
    }
    return found;
}

} // namespace

Comparison compareRecords(const record::RecordPlace& left, const record::RecordPlace& right)
{
    std::vector<RecordLeaf> from = record::leavesOf(left);
    std::vector<RecordLeaf> to = record::leavesOf(right);
    const bool isOneFormat =
        !left || !right || left.record().document->format() == right.record().document->format();
    const std::vector<int> places =
        isOneFormat ? byPath(from, to) : byOrigin(from, to, left.record().document);
    return merge(std::move(from), std::move(to), places, !isOneFormat);
}

} // namespace hilum::preview
