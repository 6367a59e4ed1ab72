// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/record/record_columns.h"

#include <QAbstractTableModel>
#include <QHash>

#include <optional>

namespace hilum::record {

/// Records as rows, their fields as columns. Columns are the first fields that the first records have, or
/// those that were asked for. Nothing is kept of what is shown: a cell is read when it is asked for, so that
/// a million records cost no more than the ones in sight.
class RecordTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    static constexpr int kMostColumns = 200;
    /// QString: path of the cell's node; ColumnPathRole in a header: path of the column. IsMatchRole: the
    /// cell's text has what is looked for.
    enum Role { PathRole = Qt::UserRole, ColumnPathRole, IsMaskedRole, IsMatchRole };

    explicit RecordTableModel(QObject* parent = nullptr);

    void setRecords(const RecordListPointer& records);
    void setSequence(RecordSequencePointer sequence);
    [[nodiscard]] const RecordSequencePointer& sequence() const { return m_sequence; }
    /// The sequence has grown at its end.
    void grow();
    void setMasking(bool isMasking);
    [[nodiscard]] bool isMasking() const { return m_isMasking; }

    /// The fields to show, in this order; unknown ones are passed over. Empty: the first ones.
    void setColumns(const QStringList& paths);
    [[nodiscard]] const std::vector<RecordColumn>& columns() const { return m_columns; }
    [[nodiscard]] QStringList columnPaths() const;
    [[nodiscard]] int columnOf(const QString& path) const;
    /// True where the first records have more fields than are shown.
    [[nodiscard]] bool hasMoreColumns() const { return m_hasMoreColumns; }
    /// Fields that the records have; 0 where they have more than are shown and nobody counted them.
    [[nodiscard]] std::size_t fieldCount() const { return m_fieldCount; }

    /// Only these records, by their places in the sequence, in this order; nothing: all.
    void setShown(std::optional<std::vector<int>> rows);
    [[nodiscard]] bool isFiltered() const { return m_shown.has_value(); }
    /// The record's place in the sequence, and the row that shows it (-1 where none does).
    [[nodiscard]] int recordOf(int row) const;
    [[nodiscard]] int rowOf(int record) const;
    [[nodiscard]] RecordPlace placeOf(int row) const;
    /// Marks the cells that have this text; "" none.
    void setSoughtText(const QString& text);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    void chooseColumns();
    [[nodiscard]] QString textOf(const RecordPlace& place, const RecordColumn& column) const;

    RecordSequencePointer m_sequence;
    /// Rows that are told of: the sequence may have more by now.
    int m_known = 0;
    QStringList m_wishedColumns;
    std::vector<RecordColumn> m_columns;
    QHash<QString, int> m_columnByPath;
    bool m_hasMoreColumns = false;
    std::size_t m_fieldCount = 0;
    std::optional<std::vector<int>> m_shown;
    QString m_sought;
    bool m_isMasking = false;
};

/// A record's cell as text: what the table shows, searches and copies.
[[nodiscard]] QString cellText(Node root, const RecordColumn& column, bool isMasking);

} // namespace hilum::record
