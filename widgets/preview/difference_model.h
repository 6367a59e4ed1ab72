// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/preview/record_compare.h"

#include <QAbstractTableModel>

namespace hilum::preview {

/// Two records side by side, a row a value. The keeper of the lists lives as long as the model shows them.
class DifferenceModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        LeftFieldColumn,
        LeftValueColumn,
        ChangeColumn,
        RightFieldColumn,
        RightValueColumn,
        ColumnCount
    };
    /// ChangeRole: int of Change.
    enum Role { ChangeRole = Qt::UserRole, PathRole };

    explicit DifferenceModel(QObject* parent = nullptr);

    void setRecords(const record::RecordPlace& left, const record::RecordPlace& right);
    /// Only the rows that differ.
    /// What each side is, in its header.
    void setTitles(const QString& left, const QString& right);
    void setOnlyDifferences(bool isOnly);
    void setMasking(bool isMasking);
    [[nodiscard]] const Comparison& comparison() const { return m_comparison; }
    [[nodiscard]] const DifferenceRow& rowAt(int row) const;
    /// The next row behind (or before) that differs; -1 where none is.
    [[nodiscard]] int nextDifference(int row, int direction) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    void choose();
    [[nodiscard]] QVariant text(const DifferenceRow& row, int column) const;

    record::RecordPlace m_left;
    record::RecordPlace m_right;
    Comparison m_comparison;
    std::vector<int> m_shown;
    QString m_leftTitle;
    QString m_rightTitle;
    bool m_isOnlyDifferences = false;
    bool m_isMasking = false;
};

/// What a change is called, for a cell and for a screen reader.
[[nodiscard]] QString changeName(Change change);

} // namespace hilum::preview
