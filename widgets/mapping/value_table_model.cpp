// SPDX-License-Identifier: Apache-2.0
#include "widgets/mapping/value_table_model.h"

#include "widgets/record/record_path.h"

#include <array>

namespace hilum::mapping_view {

void ValueTableModel::setValues(std::vector<ValueUse> values)
{
    beginResetModel();
    m_values = std::move(values);
    m_total = 0;
    for (const ValueUse& use : m_values)
        m_total += use.value.count;
    endResetModel();
}

void ValueTableModel::setMasked(bool isMasked)
{
    m_isMasked = isMasked;
    if (!m_values.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int ValueTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_values.size());
}

int ValueTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ValueTableModel::fateText(const ValueUse& use) const
{
    const QString becomes = m_isMasked && !use.becomes.isEmpty() ? record::maskedValue() : use.becomes;
    switch (use.fate) {
    case ValueUse::Fate::Lost:
        return tr("no target: nothing is written");
    case ValueUse::Fate::Refused:
        return tr("%1: not allowed there").arg(becomes);
    case ValueUse::Fate::Otherwise:
        return tr("%1 (otherwise)").arg(becomes);
    case ValueUse::Fate::Translated:
        return becomes;
    default:
        return {};
    }
}

QVariant ValueTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ValueUse& use = m_values[static_cast<std::size_t>(index.row())];
    if (role == ShareRole)
        return m_total == 0 ? 0.0 : static_cast<double>(use.value.count) / m_total;
    if (role == FateRole)
        return static_cast<int>(use.fate);
    if (role == Qt::TextAlignmentRole && index.column() == CountColumn)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case ValueColumn:
        return m_isMasked ? record::maskedValue() : use.value.text;
    case CountColumn:
        return use.value.count;
    default:
        return fateText(use);
    }
}

QVariant ValueTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return {};
    const std::array<QString, ColumnCount> titles = {tr("Value"), tr("Count"), tr("Becomes")};
    return titles[static_cast<std::size_t>(section)];
}

} // namespace hilum::mapping_view
