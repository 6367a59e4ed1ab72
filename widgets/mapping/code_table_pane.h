// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/mapping/code_table_model.h"

#include <QWidget>

class QLineEdit;
class QSortFilterProxyModel;
class QTableView;

namespace hilum::mapping_view {

/// A code table of a pack, to look into and to change for the project: a search, the rows, those that the
/// project changed in colour.
class CodeTablePane final : public QWidget
{
    Q_OBJECT

public:
    explicit CodeTablePane(QWidget* parent = nullptr);

    [[nodiscard]] CodeTableModel& model() { return *m_model; }
    [[nodiscard]] QTableView& table() { return *m_table; }
    [[nodiscard]] QLineEdit& searchLine() { return *m_search; }
    void removeChosen();

private:
    CodeTableModel* m_model;
    QSortFilterProxyModel* m_rows;
    QLineEdit* m_search;
    QTableView* m_table;
};

} // namespace hilum::mapping_view
