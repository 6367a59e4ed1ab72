// SPDX-License-Identifier: Apache-2.0
#include "widgets/problems/problems_model.h"

#include "widgets/base/text.h"

#include <algorithm>
#include <functional>
#include <iterator>

namespace hilum::problems {

ProblemsModel::ProblemsModel(QObject* parent) : QAbstractTableModel(parent) {}

void ProblemsModel::setFindings(const Diagnostics& findings,
                                const std::function<QString(const Place&)>& nodeAt)
{
    std::vector<Row> rows;
    std::ranges::copy_if(m_rows, std::back_inserter(rows), &Row::isOfRecord);
    for (const Diagnostic& finding : findings)
        rows.push_back({finding, nodeAt(finding.place)});
    replaceRows(std::move(rows));
}

void ProblemsModel::setRecordFindings(const Diagnostics& findings)
{
    std::vector<Row> rows;
    std::ranges::copy_if(m_rows, std::back_inserter(rows), std::logical_not(), &Row::isOfRecord);
    for (const Diagnostic& finding : findings)
        rows.push_back({finding, tr("Scratchpad"), true});
    replaceRows(std::move(rows));
}

void ProblemsModel::replaceRows(std::vector<Row> rows)
{
    std::ranges::stable_sort(rows, std::greater(), [](const Row& row) { return row.finding.severity; });
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

const Diagnostic& ProblemsModel::finding(int row) const
{
    return m_rows[static_cast<std::size_t>(row)].finding;
}

bool ProblemsModel::isOfRecord(int row) const
{
    return m_rows[static_cast<std::size_t>(row)].isOfRecord;
}

QString ProblemsModel::nodeOf(int row) const
{
    return m_rows[static_cast<std::size_t>(row)].node;
}

int ProblemsModel::count(Severity severity) const
{
    return static_cast<int>(
        std::ranges::count(m_rows, severity, [](const Row& row) { return row.finding.severity; }));
}

int ProblemsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ProblemsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ProblemsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Diagnostic& found = finding(index.row());
    switch (role) {
    case SeverityRole:
        return static_cast<int>(found.severity);
    case CodeRole:
        return base::toQString(found.code);
    case Qt::ToolTipRole:
        return QStringLiteral("%1\n%2  [%3]")
            .arg(base::translateMessage(found), base::toQString(found.place.path),
                 base::toQString(found.code));
    case Qt::DisplayRole:
        break;
    default:
        return {};
    }
    switch (index.column()) {
    case MessageColumn:
        return base::translateMessage(found);
    case NodeColumn:
        return nodeOf(index.row());
    default:
        break;
    }
    Place shown = found.place;
    if (!isOfRecord(index.row()))
        shown.path.clear(); // The step says it; a long one hides the message.
    shown.resource = shown.resource.substr(shown.resource.rfind('/') + 1);
    return base::translatePlace(shown);
}

QVariant ProblemsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case MessageColumn:
        return tr("Problem");
    case NodeColumn:
        return tr("Step");
    default:
        return tr("Place");
    }
}

QList<int> ruleOf(const Place& place)
{
    QList<int> rule;
    for (const QString& part : base::toQString(place.path).split(u'.')) {
        bool isNumber = false;
        const int number = part.mid(6, part.size() - 7).toInt(&isNumber);
        if (part.startsWith(QLatin1String("rules[")) && isNumber)
            rule.push_back(number);
    }
    return rule;
}

} // namespace hilum::problems
