// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

class QKeySequenceEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QSortFilterProxyModel;
class QTreeView;

namespace hilum::commands {

class CommandList;

/// All commands with their keys, to be searched and changed. Keys that another command has are named before
/// they change hands.
class ShortcutsDialog final : public QDialog
{
    Q_OBJECT

public:
    /// The list outlives the dialog.
    ShortcutsDialog(CommandList& list, QWidget* parent);

    [[nodiscard]] QLineEdit& search() { return *m_search; }
    [[nodiscard]] QTreeView& table() { return *m_table; }
    [[nodiscard]] QKeySequenceEdit& keys() { return *m_keys; }
    [[nodiscard]] QPushButton& assignButton() { return *m_assign; }
    [[nodiscard]] QPushButton& resetButton() { return *m_reset; }
    [[nodiscard]] QPushButton& resetAllButton() { return *m_resetAll; }
    [[nodiscard]] QString conflictText() const;

Q_SIGNALS:
    void helpRequested();

private:
    [[nodiscard]] QString currentId() const;
    void showCurrent();
    void showConflict();
    void assign();

    CommandList& m_list;
    QSortFilterProxyModel* m_filter;
    QLineEdit* m_search;
    QTreeView* m_table;
    QKeySequenceEdit* m_keys;
    QLabel* m_conflict;
    QPushButton* m_assign;
    QPushButton* m_reset;
    QPushButton* m_resetAll;
};

} // namespace hilum::commands
