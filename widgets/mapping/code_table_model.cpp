// SPDX-License-Identifier: Apache-2.0
#include "widgets/mapping/code_table_model.h"

#include "core/mapping/table_cells.h"
#include "widgets/base/text.h"

#include <algorithm>

namespace hilum::mapping_view {
namespace {

std::vector<std::vector<std::string>> rowsOf(const std::string& csv)
{
    std::vector<std::vector<std::string>> rows;
    for (mapping::TableCells& row : mapping::readCells(csv)) {
        const bool isBlank = row.cells.empty() || (row.cells.size() == 1 && row.cells.front().empty());
        if (!isBlank)
            rows.push_back(std::move(row.cells));
    }
    return rows;
}

} // namespace

void CodeTableModel::setText(const std::string& csv)
{
    Rows rows = rowsOf(csv);
    std::vector<std::string> columns;
    if (!rows.empty()) {
        columns = std::move(rows.front());
        rows.erase(rows.begin());
    }
    for (std::vector<std::string>& row : rows)
        row.resize(std::max(row.size(), columns.size()));
    const bool isSameShape = rows.size() == m_rows.size() && columns == m_columns;
    if (!isSameShape)
        beginResetModel();
    m_columns = std::move(columns);
    m_rows = std::move(rows);
    if (!isSameShape)
        endResetModel();
    else if (!m_columns.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void CodeTableModel::setOriginal(const std::string& csv)
{
    m_original = rowsOf(csv);
    for (std::vector<std::string>& row : m_original)
        row.resize(std::max(row.size(), m_columns.size()));
    if (!m_columns.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

std::string CodeTableModel::textOf(const Rows& rows) const
{
    std::string csv;
    const auto append = [&csv](const std::vector<std::string>& cells) {
        mapping::appendCells(csv, cells);
        if (csv.ends_with("\r\n")) // As git and the packs have it.
            csv.replace(csv.size() - 2, 2, "\n");
    };
    append(m_columns);
    for (const std::vector<std::string>& row : rows)
        append(row);
    return csv;
}

void CodeTableModel::removeRowsAt(const std::vector<int>& rows)
{
    Rows kept;
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        if (std::ranges::find(rows, static_cast<int>(row)) == rows.end())
            kept.push_back(m_rows[row]);
    }
    if (kept.size() != m_rows.size())
        Q_EMIT textEdited(textOf(kept));
}

int CodeTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || m_columns.empty() ? 0 : static_cast<int>(m_rows.size()) + 1;
}

int CodeTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant CodeTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const bool isNew = index.row() + 1 == rowCount();
    if (role == IsChangedRole)
        return !isNew && !m_original.empty()
               && std::ranges::find(m_original, m_rows[static_cast<std::size_t>(index.row())])
                      == m_original.end();
    if (role != Qt::DisplayRole && role != Qt::EditRole && role != Qt::ToolTipRole)
        return {};
    if (isNew)
        return index.column() == 0 && role == Qt::DisplayRole ? tr("New…") : QString();
    return base::toQString(
        m_rows[static_cast<std::size_t>(index.row())][static_cast<std::size_t>(index.column())]);
}

bool CodeTableModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid)
        || data(index, Qt::EditRole) == value)
        return false;
    Rows rows = m_rows;
    if (index.row() + 1 == rowCount())
        rows.emplace_back(m_columns.size());
    rows[static_cast<std::size_t>(index.row())][static_cast<std::size_t>(index.column())] =
        base::toUtf8(value.toString().trimmed());
    Q_EMIT textEdited(textOf(rows));
    return true;
}

QVariant CodeTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || section < 0)
        return {};
    if (orientation == Qt::Vertical)
        return section + 1;
    return section < columnCount() ? base::toQString(m_columns[static_cast<std::size_t>(section)])
                                   : QString();
}

Qt::ItemFlags CodeTableModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() ? flags | Qt::ItemIsEditable : flags;
}

} // namespace hilum::mapping_view
