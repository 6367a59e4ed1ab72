// SPDX-License-Identifier: Apache-2.0
#include "widgets/record/record_table_model.h"

#include "core/model/row_document.h"
#include "widgets/record/record_path.h"

#include <algorithm>
#include <limits>

namespace hilum::record {

QString cellText(Node root, const RecordColumn& column, bool isMasking)
{
    const Node cell = cellOf(root, column);
    QString text = displayValue(cell);
    return isMasking && column.isIdentifying && !text.isEmpty() ? maskedValue() : text;
}

RecordTableModel::RecordTableModel(QObject* parent) : QAbstractTableModel(parent) {}

void RecordTableModel::setRecords(const RecordListPointer& records)
{
    setSequence(records == nullptr ? nullptr : std::make_shared<const ListSequence>(records));
}

void RecordTableModel::setSequence(RecordSequencePointer sequence)
{
    beginResetModel();
    m_sequence = std::move(sequence);
    m_shown.reset();
    m_known = 0;
    if (m_sequence != nullptr)
        m_known =
            static_cast<int>(std::min<std::size_t>(m_sequence->count(), std::numeric_limits<int>::max()));
    chooseColumns();
    endResetModel();
}

void RecordTableModel::grow()
{
    if (m_sequence == nullptr)
        return;
    if (m_columns.empty() && m_known == 0) {
        setSequence(RecordSequencePointer(m_sequence));
        return;
    }
    const int count =
        static_cast<int>(std::min<std::size_t>(m_sequence->count(), std::numeric_limits<int>::max()));
    if (count <= m_known)
        return;
    if (m_shown) { // What came now has not been looked at yet.
        m_known = count;
        return;
    }
    beginInsertRows({}, m_known, count - 1);
    m_known = count;
    endInsertRows();
}

void RecordTableModel::chooseColumns()
{
    m_columns.clear();
    m_columnByPath.clear();
    m_hasMoreColumns = false;
    m_fieldCount = 0;
    if (m_sequence == nullptr)
        return;
    const std::optional<std::size_t> all = record::fieldCount(*m_sequence);
    if (!m_wishedColumns.isEmpty())
        m_columns = columnsNamed(*m_sequence, m_wishedColumns);
    if (m_columns.empty()) { // None of those that were chosen once is in these records.
        m_columns = columnsOf(*m_sequence, kMostColumns + 1);
        m_hasMoreColumns = m_columns.size() > static_cast<std::size_t>(kMostColumns);
        m_columns.resize(std::min(m_columns.size(), static_cast<std::size_t>(kMostColumns)));
    } else {
        m_hasMoreColumns = columnsOf(*m_sequence, m_columns.size() + 1).size() > m_columns.size();
    }
    m_fieldCount = m_hasMoreColumns ? all.value_or(0) : m_columns.size();
    for (std::size_t column = 0; column < m_columns.size(); ++column)
        m_columnByPath.insert(m_columns[column].path, static_cast<int>(column));
}

void RecordTableModel::setColumns(const QStringList& paths)
{
    if (paths == m_wishedColumns)
        return;
    m_wishedColumns = paths;
    beginResetModel();
    chooseColumns();
    endResetModel();
}

QStringList RecordTableModel::columnPaths() const
{
    QStringList paths;
    for (const RecordColumn& column : m_columns)
        paths << column.path;
    return paths;
}

void RecordTableModel::setMasking(bool isMasking)
{
    if (m_isMasking == isMasking)
        return;
    m_isMasking = isMasking;
    if (rowCount() > 0 && columnCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void RecordTableModel::setSoughtText(const QString& text)
{
    if (text == m_sought)
        return;
    m_sought = text;
    if (rowCount() > 0 && columnCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1), {IsMatchRole});
}

int RecordTableModel::columnOf(const QString& path) const
{
    return m_columnByPath.value(path, -1);
}

void RecordTableModel::setShown(std::optional<std::vector<int>> rows)
{
    beginResetModel();
    m_shown = std::move(rows);
    endResetModel();
}

int RecordTableModel::recordOf(int row) const
{
    if (row < 0 || row >= rowCount())
        return -1;
    return m_shown ? (*m_shown)[static_cast<std::size_t>(row)] : row;
}

int RecordTableModel::rowOf(int record) const
{
    if (!m_shown)
        return record < rowCount() ? record : -1;
    const auto found = std::ranges::find(*m_shown, record);
    return found == m_shown->end() ? -1 : static_cast<int>(found - m_shown->begin());
}

RecordPlace RecordTableModel::placeOf(int row) const
{
    const int record = recordOf(row);
    return record < 0 ? RecordPlace{} : m_sequence->at(static_cast<std::size_t>(record));
}

int RecordTableModel::rowCount(const QModelIndex& parent) const
{
    if (parent.isValid())
        return 0;
    return m_shown ? static_cast<int>(m_shown->size()) : m_known;
}

int RecordTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QString RecordTableModel::textOf(const RecordPlace& place, const RecordColumn& column) const
{
    return cellText(place.record().document->root(), column, m_isMasking);
}

QVariant RecordTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const RecordColumn& column = m_columns[static_cast<std::size_t>(index.column())];
    if (role == IsMaskedRole)
        return m_isMasking && column.isIdentifying;
    if (role == IsMatchRole && m_sought.isEmpty())
        return false;
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != PathRole && role != IsMatchRole)
        return {};
    const RecordPlace place = placeOf(index.row());
    if (!place)
        return {};
    if (role == PathRole) {
        const Node root = place.record().document->root();
        const Node cell = cellOf(root, column);
        if (column.names.size() == 1 && dynamic_cast<const RowDocument*>(&root.document()) != nullptr)
            return column.path; // A row's fields may be too many to go through.
        return cell ? QVariant(pathOf(root, cell)) : QVariant();
    }
    const QString text = textOf(place, column);
    if (role == IsMatchRole)
        return text.contains(m_sought, Qt::CaseInsensitive);
    return text.isEmpty() ? QVariant() : QVariant(text);
}

QVariant RecordTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical) {
        if (role != Qt::DisplayRole || section < 0 || section >= rowCount())
            return {};
        return recordOf(section) + 1;
    }
    if (section < 0 || section >= columnCount())
        return {};
    const RecordColumn& column = m_columns[static_cast<std::size_t>(section)];
    if (role == ColumnPathRole || role == Qt::DisplayRole)
        return column.path;
    if (role == Qt::ToolTipRole && !column.title.isEmpty())
        return QStringLiteral("%1 · %2").arg(column.path, column.title);
    return {};
}

} // namespace hilum::record
