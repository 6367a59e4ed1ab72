// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QStringList>
#include <QWidget>

class QTableView;

namespace hilum::record {
class RecordTableModel;
}

namespace hilum::preview {

/// What the user made of the columns of a grid: a saved view.
struct ColumnSet
{
    /// Paths in their order; empty: the first fields.
    QStringList columns;
    QStringList pinned;
    QHash<QString, int> widths;

    friend bool operator==(const ColumnSet&, const ColumnSet&) = default;
};

/// The records as a table of which some columns stay in sight at the left while the others are scrolled: two
/// tables over one model with one selection. Pinned and hidden columns and widths are known by their paths,
/// so that they outlive a change of the records.
class RecordGrid final : public QWidget
{
    Q_OBJECT

public:
    RecordGrid(record::RecordTableModel& model, QWidget* parent = nullptr);

    /// The table with the columns that are scrolled: its model and selection are those of both.
    [[nodiscard]] QTableView& table() { return *m_table; }
    [[nodiscard]] QTableView& pinnedTable() { return *m_pinnedTable; }
    [[nodiscard]] const ColumnSet& columnSet() const { return m_set; }
    void setColumnSet(const ColumnSet& set);
    [[nodiscard]] bool isPinned(int column) const;
    void setPinned(int column, bool isPinned);
    void hideColumn(int column);
    /// Shows a cell in whichever table it is.
    void choose(const QModelIndex& index);

Q_SIGNALS:
    void columnSetChanged();
    /// The user asks for the list of all fields.
    void chooserRequested();

private:
    void dress(QTableView& table);
    void arrange();
    void fitPinned();
    void showHeaderMenu(QTableView& table, QPoint point);

    record::RecordTableModel& m_model;
    QTableView* m_pinnedTable;
    QTableView* m_table;
    ColumnSet m_set;
    bool m_isArranging = false;
};

} // namespace hilum::preview
