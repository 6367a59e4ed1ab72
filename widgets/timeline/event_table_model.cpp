// SPDX-License-Identifier: Apache-2.0
#include "widgets/timeline/event_table_model.h"

#include "widgets/base/text.h"
#include "widgets/timeline/event_text.h"
#include "widgets/timeline/lane_style.h"

namespace hilum::timeline {

EventTableModel::EventTableModel(QObject* parent) : QAbstractTableModel(parent) {}

void EventTableModel::setRecord(RecordPointer record)
{
    beginResetModel();
    m_record = std::move(record);
    endResetModel();
}

int EventTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || m_record == nullptr ? 0 : static_cast<int>(m_record->events.size());
}

int EventTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString EventTableModel::cellText(std::uint32_t number, int column) const
{
    const patient::Event& event = m_record->events[number];
    switch (column) {
    case TimeColumn:
        return timeText(event);
    case KindColumn:
        return laneTitle(event.lane);
    case TitleColumn:
        return titleOf(*m_record, event);
    case ValueColumn:
        return valueText(event);
    case FlagColumn:
        return flagText(event.flag);
    case RangeColumn:
        return rangeText(event);
    case StatusColumn:
        return base::toQString(event.status);
    default:
        return {};
    }
}

QVariant EventTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto number = static_cast<std::uint32_t>(index.row());
    if (role == Qt::DisplayRole)
        return cellText(number, index.column());
    if (role == Qt::AccessibleTextRole)
        return index.column() == TimeColumn ? sentenceOf(*m_record, m_record->events[number])
                                            : cellText(number, index.column());
    return {};
}

QVariant EventTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TimeColumn:
        return tr("Time");
    case KindColumn:
        return tr("Kind");
    case TitleColumn:
        return tr("What");
    case ValueColumn:
        return tr("Value");
    case FlagColumn:
        return tr("Flag");
    case RangeColumn:
        return tr("Reference range");
    case StatusColumn:
        return tr("Status");
    default:
        return {};
    }
}

EventTableText tableText(const EventTableModel& model, const std::vector<std::uint32_t>& events)
{
    EventTableText made;
    made.html = QStringLiteral("<table><tr>");
    QStringList titles;
    for (int column = 0; column < EventTableModel::ColumnCount; ++column) {
        titles += model.headerData(column, Qt::Horizontal).toString();
        made.html += QStringLiteral("<th>%1</th>").arg(titles.back().toHtmlEscaped());
    }
    made.html += QStringLiteral("</tr>");
    made.plain = titles.join(QLatin1Char('\t')) + QLatin1Char('\n');
    for (const std::uint32_t event : events) {
        QStringList cells;
        made.html += QStringLiteral("<tr>");
        for (int column = 0; column < EventTableModel::ColumnCount; ++column) {
            cells += model.cellText(event, column).simplified();
            made.html += QStringLiteral("<td>%1</td>").arg(cells.back().toHtmlEscaped());
        }
        made.html += QStringLiteral("</tr>");
        made.plain += cells.join(QLatin1Char('\t')) + QLatin1Char('\n');
    }
    made.html += QStringLiteral("</table>");
    return made;
}

} // namespace hilum::timeline
