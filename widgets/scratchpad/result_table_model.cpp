// SPDX-License-Identifier: Apache-2.0
#include "widgets/scratchpad/result_table_model.h"

#include <array>

namespace hilum::scratchpad {

ResultTableModel::ResultTableModel(QObject* parent) : QAbstractTableModel(parent) {}

void ResultTableModel::setRows(std::vector<ResultRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int ResultTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ResultTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ResultTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)
        || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const ResultRow& row = m_rows[static_cast<std::size_t>(index.row())];
    const std::array<const QString*, ColumnCount> texts = {&row.value, &row.type, &row.path};
    return *texts[static_cast<std::size_t>(index.column())];
}

QVariant ResultTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return {};
    const std::array<QString, ColumnCount> titles = {tr("Value"), tr("Type"), tr("Place")};
    return titles[static_cast<std::size_t>(section)];
}

} // namespace hilum::scratchpad
