// SPDX-License-Identifier: Apache-2.0
#include "widgets/run/run_table_model.h"

#include "widgets/base/text.h"

#include <QLocale>

#include <algorithm>

namespace hilum::run {

RunTableModel::RunTableModel(QObject* parent) : QAbstractTableModel(parent) {}

void RunTableModel::clear()
{
    setRows({});
}

void RunTableModel::setProgress(const engine::RunProgress& progress)
{
    std::vector<Row> rows;
    rows.reserve(progress.nodes.size());
    for (const engine::NodeProgress& node : progress.nodes)
        rows.push_back({.id = base::toQString(node.id), .tally = node.tally, .bytes = node.bytes});
    setRows(std::move(rows));
}

void RunTableModel::setReport(const engine::RunReport& report)
{
    std::vector<Row> rows;
    rows.reserve(report.nodes.size());
    for (const engine::NodeReport& node : report.nodes)
        rows.push_back({.id = base::toQString(node.id),
                        .tally = node.tally,
                        .bytes = node.bytes,
                        .cpuSeconds = node.cpuSeconds});
    setRows(std::move(rows));
}

void RunTableModel::setRows(std::vector<Row> rows)
{
    if (std::ranges::equal(rows, m_rows, {}, &Row::id, &Row::id)) {
        m_rows = std::move(rows);
        if (!m_rows.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

QString RunTableModel::nodeAt(int row) const
{
    return m_rows[static_cast<std::size_t>(row)].id;
}

int RunTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RunTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RunTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    if (role == Qt::TextAlignmentRole && index.column() != NodeColumn)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != NumberRole)
        return {};
    if (index.column() == NodeColumn)
        return row.id;
    if (index.column() == CpuColumn) {
        if (role == NumberRole || row.cpuSeconds < 0)
            return role == NumberRole ? QVariant(row.cpuSeconds) : QVariant();
        return tr("%1 s").arg(QLocale().toString(row.cpuSeconds, 'f', 2));
    }
    const std::array<std::uint64_t, ColumnCount> numbers = {
        0, row.tally.in, row.tally.out, row.tally.rejected, row.tally.filtered, row.tally.warnings, row.bytes,
        0};
    const std::uint64_t number = numbers[static_cast<std::size_t>(index.column())];
    if (role == NumberRole)
        return static_cast<qulonglong>(number);
    if (index.column() == BytesColumn)
        return number == 0 ? QString() : QLocale().formattedDataSize(static_cast<qint64>(number));
    const bool isExceptional = index.column() > OutColumn;
    return number == 0 && isExceptional ? QString() : base::countText(number);
}

QVariant RunTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((section == NodeColumn ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const std::array<QString, ColumnCount> titles = {tr("Step"),     tr("In"),       tr("Out"),
                                                     tr("Rejected"), tr("Filtered"), tr("Warnings"),
                                                     tr("Size"),     tr("CPU")};
    return titles[static_cast<std::size_t>(section)];
}

} // namespace hilum::run
