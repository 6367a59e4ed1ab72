// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/diagnostic.h"

#include <QWidget>

class QModelIndex;
class QSortFilterProxyModel;
class QStackedWidget;
class QToolButton;
class QTreeView;

namespace hilum::document {
class PipelineDocument;
class Selection;
} // namespace hilum::document

namespace hilum::base {
class EmptyState;
}

namespace hilum::problems {

class ProblemsModel;

/// Everything that is wrong with the open pipeline, and with the record in the scratchpad. Choosing a problem
/// goes to its place: node, rule, line, element.
class ProblemsView final : public QWidget
{
    Q_OBJECT

public:
    ProblemsView(document::PipelineDocument& document, document::Selection& selection,
                 QWidget* parent = nullptr);

    [[nodiscard]] QTreeView& list() { return *m_list; }
    /// What is wrong with the record in the scratchpad.
    void setRecordFindings(const Diagnostics& findings);

Q_SIGNALS:
    /// A finding about the record in the scratchpad was chosen.
    void recordPlaceChosen(const Place& place);
    /// For the badge on the view's tab.
    void countChanged(int errors, int warnings);

private:
    QToolButton* addFilter(Severity severity, const QString& icon);
    void showFindings();
    void showCounts();
    void goTo(const QModelIndex& index);

    document::PipelineDocument& m_document;
    document::Selection& m_selection;
    ProblemsModel* m_model;
    QSortFilterProxyModel* m_filter;
    QStackedWidget* m_stack;
    QTreeView* m_list;
    base::EmptyState* m_empty;
    std::array<QToolButton*, 3> m_severities = {};
};

} // namespace hilum::problems
