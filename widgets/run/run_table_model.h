// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/engine/pipeline_run.h"

#include <QAbstractTableModel>

namespace hilum::run {

/// What each node of a run did so far: a row a node. Progress updates rows in place.
class RunTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        NodeColumn,
        InColumn,
        OutColumn,
        RejectedColumn,
        FilteredColumn,
        WarningsColumn,
        BytesColumn,
        CpuColumn,
        ColumnCount
    };
    /// NumberRole: the cell as a number (qulonglong or double).
    enum Role { NumberRole = Qt::UserRole };

    explicit RunTableModel(QObject* parent = nullptr);

    void clear();
    void setProgress(const engine::RunProgress& progress);
    void setReport(const engine::RunReport& report);
    [[nodiscard]] QString nodeAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    struct Row
    {
        QString id;
        Tally tally;
        std::uint64_t bytes = 0;
        double cpuSeconds = -1; ///< Negative: not known yet.
    };

    void setRows(std::vector<Row> rows);

    std::vector<Row> m_rows;
};

} // namespace hilum::run
