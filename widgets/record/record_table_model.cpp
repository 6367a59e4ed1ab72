// SPDX-License-Identifier: Apache-2.0
#include "widgets/record/record_table_model.h"

#include "widgets/record/record_path.h"

#include <algorithm>
#include <set>

namespace hilum::record {

namespace {

constexpr std::size_t kRecordsLookedAt = 50;
constexpr int kDeepestColumn = 6;

/// An HL7 v2 field is shown whole; what else has children is shown by its leaves.
bool isCell(Node node, int depth, bool hasChildren)
{
    if (!hasChildren)
        return true;
    return node.document().format() == "hl7v2" && depth >= 2;
}

/// The path of a column: repetitions are left out, since a column shows the first one.
QString withoutIndex(const QString& path)
{
    return path.endsWith(u']') ? path.left(path.lastIndexOf(u'[')) : path;
}

/// The first child of each name.
std::vector<NamedNode> firstChildren(Node parent, const QString& path)
{
    std::vector<NamedNode> children = namedChildren({parent, path});
    std::set<std::string_view> seen;
    std::erase_if(children, [&](const NamedNode& child) { return !seen.insert(child.node.name()).second; });
    for (NamedNode& child : children)
        child.path = withoutIndex(child.path);
    return children;
}

} // namespace

RecordTableModel::RecordTableModel(QObject* parent) : QAbstractTableModel(parent) {}

void RecordTableModel::setRecords(RecordListPointer records)
{
    beginResetModel();
    m_records = std::move(records);
    m_columns.clear();
    m_columnByPath.clear();
    m_cells.clear();
    const std::size_t count =
        m_records == nullptr ? 0 : std::min(kRecordsLookedAt, m_records->records.size());
    for (std::size_t row = 0; row < count; ++row) {
        const Node root = m_records->records[row].document->root();
        collectColumns(root, {}, root.typeName().empty() ? m_records->typeName : root.typeName(), 1);
    }
    endResetModel();
}

void RecordTableModel::setMasking(bool isMasking)
{
    if (m_isMasking == isMasking)
        return;
    m_isMasking = isMasking;
    if (rowCount() > 0 && columnCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int RecordTableModel::columnOf(const QString& path) const
{
    return m_columnByPath.value(path, -1);
}

void RecordTableModel::collectColumns(Node parent, const Column& column, std::string_view parentType,
                                      int depth)
{
    for (const NamedNode& child : firstChildren(parent, column.path)) {
        if (m_columns.size() >= static_cast<std::size_t>(kMostColumns))
            return;
        const SchemaField* field = fieldOf(m_records->schema.get(), parentType, child.node);
        const Column found{.path = child.path,
                           .title = field == nullptr ? QString() : toText(field->title),
                           .isIdentifying =
                               column.isIdentifying || (field != nullptr && field->isIdentifying)};
        NodeList below;
        child.node.children(below);
        if (!isCell(child.node, depth, !below.empty()) && depth < kDeepestColumn) {
            const std::string_view type = child.node.typeName();
            collectColumns(child.node, found, type.empty() && field != nullptr ? field->typeName : type,
                           depth + 1);
        } else if (!m_columnByPath.contains(found.path)) {
            m_columnByPath.insert(found.path, static_cast<int>(m_columns.size()));
            m_columns.push_back(found);
        }
    }
}

void RecordTableModel::readCells(Node parent, const QString& path, int depth, Cells& cells) const
{
    for (const NamedNode& child : firstChildren(parent, path)) {
        if (const auto column = m_columnByPath.constFind(child.path); column != m_columnByPath.cend())
            cells.emplace(*column, child.node);
        else if (depth < kDeepestColumn)
            readCells(child.node, child.path, depth + 1, cells);
    }
}

const RecordTableModel::Cells& RecordTableModel::cellsOf(int row) const
{
    const auto known = m_cells.find(row);
    if (known != m_cells.end())
        return known->second;
    Cells& cells = m_cells[row];
    readCells(m_records->records[static_cast<std::size_t>(row)].document->root(), {}, 1, cells);
    return cells;
}

int RecordTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || m_records == nullptr ? 0 : static_cast<int>(m_records->records.size());
}

int RecordTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant RecordTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Column& column = m_columns[static_cast<std::size_t>(index.column())];
    if (role == IsMaskedRole)
        return m_isMasking && column.isIdentifying;
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != PathRole)
        return {};
    const Cells& cells = cellsOf(index.row());
    const auto cell = cells.find(index.column());
    if (cell == cells.end())
        return {};
    if (role == PathRole)
        return pathOf(m_records->records[static_cast<std::size_t>(index.row())].document->root(),
                      cell->second);
    const QString text = displayValue(cell->second);
    return m_isMasking && column.isIdentifying && !text.isEmpty() ? maskedValue() : text;
}

QVariant RecordTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical) {
        if (role != Qt::DisplayRole || section < 0 || section >= rowCount())
            return {};
        return section + 1;
    }
    if (section < 0 || section >= columnCount())
        return {};
    const Column& column = m_columns[static_cast<std::size_t>(section)];
    if (role == ColumnPathRole || role == Qt::DisplayRole)
        return column.path;
    if (role == Qt::ToolTipRole && !column.title.isEmpty())
        return QStringLiteral("%1 · %2").arg(column.path, column.title);
    return {};
}

} // namespace hilum::record
