// SPDX-License-Identifier: Apache-2.0
#include "widgets/preview/difference_model.h"

#include <QCoreApplication>

namespace hilum::preview {

QString changeName(Change change)
{
    switch (change) {
    case Change::Changed:
        return DifferenceModel::tr("changed");
    case Change::Added:
        return DifferenceModel::tr("added");
    case Change::Removed:
        return DifferenceModel::tr("not here");
    case Change::Same:
        break;
    }
    return {};
}

DifferenceModel::DifferenceModel(QObject* parent) : QAbstractTableModel(parent) {}

void DifferenceModel::setRecords(const record::RecordPlace& left, const record::RecordPlace& right)
{
    beginResetModel();
    m_left = left;
    m_right = right;
    m_comparison = left && right ? compareRecords(left, right) : Comparison();
    choose();
    endResetModel();
}

void DifferenceModel::setTitles(const QString& left, const QString& right)
{
    m_leftTitle = left;
    m_rightTitle = right;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

void DifferenceModel::choose()
{
    m_shown.clear();
    for (std::size_t row = 0; row < m_comparison.rows.size(); ++row) {
        if (!m_isOnlyDifferences || m_comparison.rows[row].change != Change::Same)
            m_shown.push_back(static_cast<int>(row));
    }
}

void DifferenceModel::setOnlyDifferences(bool isOnly)
{
    if (isOnly == m_isOnlyDifferences)
        return;
    beginResetModel();
    m_isOnlyDifferences = isOnly;
    choose();
    endResetModel();
}

void DifferenceModel::setMasking(bool isMasking)
{
    if (isMasking == m_isMasking)
        return;
    m_isMasking = isMasking;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

const DifferenceRow& DifferenceModel::rowAt(int row) const
{
    return m_comparison.rows[static_cast<std::size_t>(m_shown[static_cast<std::size_t>(row)])];
}

int DifferenceModel::nextDifference(int row, int direction) const
{
    for (int at = row + direction; at >= 0 && at < rowCount(); at += direction) {
        if (rowAt(at).change != Change::Same)
            return at;
    }
    return -1;
}

int DifferenceModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int DifferenceModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QVariant DifferenceModel::text(const DifferenceRow& row, int column) const
{
    switch (column) {
    case LeftFieldColumn:
        return row.left.path;
    case LeftValueColumn:
        return record::shownText(row.left, m_isMasking);
    case ChangeColumn:
        return changeName(row.change);
    case RightFieldColumn:
        return row.right.path;
    case RightValueColumn:
        return record::shownText(row.right, m_isMasking);
    default:
        return {};
    }
}

QVariant DifferenceModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const DifferenceRow& row = rowAt(index.row());
    if (role == ChangeRole)
        return static_cast<int>(row.change);
    const record::RecordLeaf& side = index.column() <= LeftValueColumn ? row.left : row.right;
    if (role == PathRole)
        return side.path;
    const bool isField = index.column() == LeftFieldColumn || index.column() == RightFieldColumn;
    if (role == Qt::ToolTipRole && isField && !side.title.isEmpty())
        return QStringLiteral("%1 · %2").arg(side.path, side.title);
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return text(row, index.column());
    return {};
}

QVariant DifferenceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    switch (section) {
    case LeftFieldColumn:
        return m_leftTitle;
    case RightFieldColumn:
        return m_rightTitle;
    case LeftValueColumn:
    case RightValueColumn:
        return tr("Value");
    default:
        return tr("Difference");
    }
}

} // namespace hilum::preview
