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
/// Fields are looked for in this many when some are asked for by name.
constexpr std::size_t kMostSearched = 200'000;

/// The row that the sequence begins with; null where its records are no rows of a table. `place` keeps it.
const RowDocument* firstRow(const RecordSequence& records, RecordPlace& place)
{
    if (records.count() != 0)
        place = records.at(0);
    return place ? dynamic_cast<const RowDocument*>(place.record().document) : nullptr;
}

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
        // Rows of one table have the same columns.
        if (const auto* row = dynamic_cast<const RowDocument*>(&root.document()); row != nullptr) {
            const std::size_t count = std::min(row->cells().size(), row->shape().names.size());
            if (&row->shape() == m_shape && count <= m_shapeColumns)
                return;
            m_shape = &row->shape();
            m_shapeColumns = count;
        }
        m_schema = place.list->schema.get();
        collect(root, {}, root.typeName().empty() ? std::string_view(place.list->typeName) : root.typeName(),
                1);
    }

    /// Of a table only the columns with these names.
    void look(const RecordPlace& place, const RowDocument& row,
              const std::unordered_set<std::string_view>& names)
    {
        m_schema = place.list->schema.get();
        const std::string_view type =
            row.root().typeName().empty() ? std::string_view(place.list->typeName) : row.root().typeName();
        const std::size_t count = std::min(row.cells().size(), row.shape().names.size());
        m_isTable = true;
        for (std::size_t column = 0; column < count && !isFull(); ++column) {
            if (names.contains(row.shape().names[column]))
                take(row.cellNode(column), column, {}, type, 1);
        }
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
        m_isTable = isTable;
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
        const SchemaField* field = fieldFor(parentType, child, place);
        // What could not be looked up may identify.
        const bool mayIdentify =
            field == nullptr ? m_schema != nullptr && m_columns.size() >= kMostTitled : field->isIdentifying;
        RecordColumn column{.path = childPath(above.path, child),
                            .title = field == nullptr ? QString() : toText(field->title),
                            .isIdentifying = above.isIdentifying || mayIdentify,
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

    /// A type's fields are searched from the first on, which for a million of them would never end. Those of
    /// a table stand where its columns do.
    [[nodiscard]] const SchemaField* fieldFor(std::string_view parentType, Node child,
                                              std::size_t place) const
    {
        const bool isSearched = m_isTable || m_columns.size() < kMostTitled;
        return isSearched ? fieldOf(m_schema, parentType, child, place) : nullptr;
    }

    static constexpr std::size_t kMostTitled = 5000;

    const std::size_t m_most;
    const std::stop_token m_stop;
    const Schema* m_schema = nullptr;
    bool m_isTable = false;
    const RowShape* m_shape = nullptr;
    std::size_t m_shapeColumns = 0;
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

std::vector<RecordColumn> columnsNamed(const RecordSequence& records, const QStringList& paths)
{
    RecordPlace place;
    const RowDocument* row = firstRow(records, place);
    std::vector<RecordColumn> found;
    if (row == nullptr) {
        found = columnsOf(records, kMostSearched);
    } else {
        std::vector<std::string> texts;
        for (const QString& path : paths)
            texts.push_back(path.toStdString());
        ColumnFinder finder(row->cells().size() + 1, {});
        finder.look(place, *row, {texts.begin(), texts.end()});
        found = finder.take();
    }
    QHash<QString, std::size_t> places;
    for (std::size_t index = 0; index < found.size(); ++index)
        places.insert(found[index].path, index);
    std::vector<RecordColumn> chosen;
    for (const QString& path : paths) {
        if (const auto index = places.constFind(path); index != places.cend())
            chosen.push_back(found[*index]);
    }
    return chosen;
}

std::optional<std::size_t> fieldCount(const RecordSequence& records)
{
    RecordPlace place;
    const RowDocument* row = firstRow(records, place);
    if (row == nullptr)
        return std::nullopt;
    return std::min(row->cells().size(), row->shape().names.size());
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
