// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/record/record_list.h"

#include <QAbstractTableModel>

#include <unordered_map>

namespace hilum::record {

/// Records as rows, their fields as columns. Columns are the paths that the first records have, in the order
/// in which they appear; of a repeating field the first repetition. Values are read when a cell is asked for.
class RecordTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    static constexpr int kMostColumns = 80;
    /// QString: path of the cell's node; ColumnPathRole in a header: path of the column.
    enum Role { PathRole = Qt::UserRole, ColumnPathRole, IsMaskedRole };

    explicit RecordTableModel(QObject* parent = nullptr);

    void setRecords(RecordListPointer records);
    [[nodiscard]] const RecordListPointer& records() const { return m_records; }
    void setMasking(bool isMasking);
    [[nodiscard]] int columnOf(const QString& path) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    struct Column
    {
        QString path;
        QString title;
        bool isIdentifying = false;
    };
    using Cells = std::unordered_map<int, Node>;

    void collectColumns(Node parent, const Column& column, std::string_view parentType, int depth);
    void readCells(Node parent, const QString& path, int depth, Cells& cells) const;
    [[nodiscard]] const Cells& cellsOf(int row) const;

    RecordListPointer m_records;
    std::vector<Column> m_columns;
    QHash<QString, int> m_columnByPath;
    mutable std::unordered_map<int, Cells> m_cells;
    bool m_isMasking = false;
};

} // namespace hilum::record
