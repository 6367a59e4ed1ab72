// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/mapping/field_filter.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QActionGroup;
class QToolButton;
class QTreeView;

namespace hilum::mapping_view {

/// One end of the mapping: a tree of fields with a search above it and its coverage below.
class FieldPane final : public QWidget
{
    Q_OBJECT

public:
    explicit FieldPane(TreeSide side, QWidget* parent = nullptr);

    [[nodiscard]] SchemaTreeModel& model() { return *m_model; }
    [[nodiscard]] QTreeView& tree() { return *m_tree; }
    [[nodiscard]] QLineEdit& searchLine() { return *m_search; }
    [[nodiscard]] QToolButton& filterButton() { return *m_filterButton; }
    [[nodiscard]] FieldFilter filter() const { return m_sieve.filter(); }
    void setFilter(FieldFilter filter);
    /// What all records of the sample have; null while it is not known.
    void setStatistics(std::shared_ptr<const SampleStatistics> statistics);
    void setTitle(const QString& title);
    void showCoverage();
    /// Chooses and shows the field of a path, opening what is above it. False where there is none.
    bool choosePath(const QString& path);
    /// The field of a path, or what is above it where that is closed; not valid where there is none.
    [[nodiscard]] QModelIndex visibleIndex(const QString& path) const;
    /// Opens the first levels where they are few.
    void openFirst();

protected:
    /// Values stay in sight however narrow the tree is.
    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    /// Enter or a double click on a field.
    void fieldActivated(const QModelIndex& index);
    /// Rows moved: scrolled, opened, closed.
    void rowsMoved();

private:
    void findNext();
    void fitColumns();
    void buildFilter();
    void applyFilter();
    void showEvenIfFiltered(const QModelIndex& index);

    TreeSide m_side;
    SchemaTreeModel* m_model;
    QLabel* m_title;
    QLineEdit* m_search;
    QToolButton* m_filterButton;
    QActionGroup* m_filters;
    QTreeView* m_tree;
    QLabel* m_none;
    QLabel* m_coverage;
    FieldSieve m_sieve;
};

} // namespace hilum::mapping_view
