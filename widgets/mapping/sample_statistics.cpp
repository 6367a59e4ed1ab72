// SPDX-License-Identifier: Apache-2.0
#include "widgets/mapping/sample_statistics.h"

#include "widgets/record/record_path.h"

#include <QHash>

#include <algorithm>
#include <set>

namespace hilum::mapping_view {
namespace {

constexpr int kMostDistinct = 1000;
constexpr qsizetype kLongestText = 120;
constexpr int kDeepest = 24;

struct Counted
{
    int records = 0;
    int lastRecord = -1;
    QHash<QString, int> values;
    bool isCut = false;
};

QString withoutIndex(const QString& path)
{
    const qsizetype bracket = path.endsWith(u']') ? path.lastIndexOf(u'[') : -1;
    return bracket < 0 ? path : path.left(bracket);
}

class Counter
{
public:
    void add(const NodeList& roots, int record)
    {
        for (const Node root : roots) {
            // A segment is the beginning of its fields' paths; what has parts of its own type's is not.
            const QString name = record::toText(root.name());
            const bool isSegment = root.document().format() == "hl7v2" && !name.isEmpty()
                                   && !name.contains(u'.') && root != root.document().root();
            addBelow({root, isSegment ? name : QString()}, record, 0);
        }
    }

    [[nodiscard]] std::map<QString, FieldStatistics> take() const
    {
        std::map<QString, FieldStatistics> fields;
        for (auto it = m_fields.cbegin(); it != m_fields.cend(); ++it) {
            FieldStatistics& field = fields[it.key()];
            field.records = it->records;
            field.isCut = it->isCut;
            for (auto value = it->values.cbegin(); value != it->values.cend(); ++value)
                field.values.push_back({value.key(), value.value()});
            sortByCount(field.values);
        }
        return fields;
    }

private:
    void addBelow(const record::NamedNode& parent, int record, int depth)
    {
        if (depth > kDeepest)
            return;
        for (record::NamedNode& child : record::namedChildren(parent)) {
            child.path = withoutIndex(child.path);
            addNode(child, record);
            addBelow(child, record, depth + 1);
        }
    }

    void addNode(const record::NamedNode& named, int record)
    {
        Counted& counted = m_fields[named.path];
        if (std::exchange(counted.lastRecord, record) != record)
            ++counted.records;
        const QString text = record::displayValue(named.node).left(kLongestText);
        if (text.isEmpty())
            return;
        const auto known = counted.values.find(text);
        if (known != counted.values.end())
            ++*known;
        else if (counted.values.size() < kMostDistinct)
            counted.values.insert(text, 1);
        else
            counted.isCut = true;
    }

    QHash<QString, Counted> m_fields;
};

} // namespace

const FieldStatistics* SampleStatistics::field(const QString& path) const
{
    const auto found = fields.find(path);
    return found == fields.end() ? nullptr : &found->second;
}

void sortByCount(std::vector<ValueCount>& values)
{
    std::ranges::sort(values, [](const ValueCount& left, const ValueCount& right) {
        return left.count != right.count ? left.count > right.count : left.text < right.text;
    });
}

SampleStatistics statisticsOf(std::span<const NodeList> records, const std::stop_token& stop)
{
    Counter counter;
    SampleStatistics statistics;
    for (const NodeList& roots : records) {
        if (stop.stop_requested())
            break;
        counter.add(roots, statistics.records);
        ++statistics.records;
    }
    statistics.fields = counter.take();
    return statistics;
}

} // namespace hilum::mapping_view
