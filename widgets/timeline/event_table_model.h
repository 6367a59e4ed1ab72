// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/timeline/timeline_rows.h"

#include <QAbstractTableModel>

namespace hilum::timeline {

/// All events of a patient as rows, those without a time last: what the timeline shows, for those who read or
/// hear it.
class EventTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        TimeColumn,
        KindColumn,
        TitleColumn,
        ValueColumn,
        FlagColumn,
        RangeColumn,
        StatusColumn,
        ColumnCount
    };

    explicit EventTableModel(QObject* parent = nullptr);

    void setRecord(RecordPointer record);
    /// Row and event are the same number.
    [[nodiscard]] const RecordPointer& record() const { return m_record; }
    [[nodiscard]] QString cellText(std::uint32_t event, int column) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    RecordPointer m_record;
};

/// These events as a table for the clipboard: text with tabs, and HTML.
struct EventTableText
{
    QString plain;
    QString html;
};
[[nodiscard]] EventTableText tableText(const EventTableModel& model,
                                       const std::vector<std::uint32_t>& events);

} // namespace hilum::timeline
