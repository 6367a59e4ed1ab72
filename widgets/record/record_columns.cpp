// SPDX-License-Identifier: Apache-2.0
#include "widgets/record/record_columns.h"

#include "core/model/row_document.h"
#include "widgets/record/record_path.h"

#include <QHash>

#include <algorithm>
#include <unordered_set>

namespace hilum::record {

namespace {

constexpr std::size_t kRecordsLookedAt = 50;
constexpr int kDeepestColumn = 6;

/// An HL7 v2 field is shown whole; what else has children is shown by its leaves.
bool isShownWhole(Node node, int depth, bool hasChildren)
{
    return !hasChildren || (node.document().format() == "hl7v2" && depth >= 2);
}

class ColumnFinder
{
public:
    ColumnFinder(std::size_t most, const std::stop_token& stop) : m_most(most), m_stop(stop) {}

    void look(const RecordPlace& place)
    {
        const Node root = place.record().document->root();
        m_schema = place.list->schema.get();
        collect(root, {}, root.typeName().empty() ? std::string_view(place.list->typeName) : root.typeName(),
                1);
    }

    [[nodiscard]] bool isFull() const { return m_columns.size() >= m_most || m_stop.stop_requested(); }
    [[nodiscard]] std::vector<RecordColumn> take() { return std::move(m_columns); }

private:
    void collect(Node parent, const RecordColumn& above, std::string_view parentType, int depth)
    {
        NodeList children;
        parent.children(children);
        std::unordered_set<std::string_view> seen;
        const bool isTable = dynamic_cast<const RowDocument*>(&parent.document()) != nullptr;
        for (std::size_t place = 0; place < children.size() && !isFull(); ++place) {
            // Columns of a table have their names once, and there may be a million of them.
            if (!isTable && !seen.insert(children[place].name()).second)
                continue;
            take(children[place], place, above, parentType, depth);
        }
    }

    void take(Node child, std::size_t place, const RecordColumn& above, std::string_view parentType,
              int depth)
    {
        const SchemaField* field =
            m_columns.size() < kMostTitled ? fieldOf(m_schema, parentType, child) : nullptr;
        RecordColumn column{.path = childPath(above.path, child),
                            .title = field == nullptr ? QString() : toText(field->title),
                            .isIdentifying =
                                above.isIdentifying || (field != nullptr && field->isIdentifying),
                            .names = above.names,
                            .place = place};
        column.names.emplace_back(child.name());
        NodeList below;
        child.children(below);
        if (!isShownWhole(child, depth, !below.empty()) && depth < kDeepestColumn) {
            const std::string_view type = child.typeName();
            collect(child, column,
                    type.empty() && field != nullptr ? std::string_view(field->typeName) : type, depth + 1);
        } else if (!m_known.contains(column.path)) {
            m_known.insert(column.path, true);
            m_columns.push_back(std::move(column));
        }
    }

    /// A type's fields are searched from the first on, which for a million of them would never end; what
    /// identifies is asked for again for each column that is shown.
    static constexpr std::size_t kMostTitled = 5000;

    const std::size_t m_most;
    const std::stop_token& m_stop;
    const Schema* m_schema = nullptr;
    std::vector<RecordColumn> m_columns;
    QHash<QString, bool> m_known;
};

} // namespace

std::vector<RecordColumn> columnsOf(const RecordSequence& records, std::size_t most,
                                    const std::stop_token& stop)
{
    ColumnFinder finder(most, stop);
    const std::size_t count = std::min(kRecordsLookedAt, records.count());
    for (std::size_t index = 0; index < count && !finder.isFull(); ++index) {
        if (const RecordPlace place = records.at(index))
            finder.look(place);
    }
    return finder.take();
}

Node cellOf(Node root, const RecordColumn& column)
{
    if (const auto* row = dynamic_cast<const RowDocument*>(&root.document()); row != nullptr) {
        const bool isThere = column.place < row->cells().size() && column.place < row->shape().names.size()
                             && !column.names.empty()
                             && row->shape().names[column.place] == column.names.front();
        if (isThere)
            return row->cellNode(column.place);
    }
    Node node = root;
    for (const std::string& name : column.names) {
        node = node.firstChild(name);
        if (!node)
            return {};
    }
    return node;
}

} // namespace hilum::record
