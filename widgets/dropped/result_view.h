// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/dropped/result_pieces.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QSortFilterProxyModel;
class QStandardItemModel;
class QTabWidget;
class QToolButton;
class QTreeView;

namespace hilum::record {
class RecordTreeModel;
}

namespace hilum::dropped {

class ResultModel;

/// The result of a conversion: its records on the left, the chosen one as a tree or text on the right, with
/// what validation says of it. Identifying values are hidden until the user asks for them.
class ResultView final : public QWidget
{
    Q_OBJECT

public:
    explicit ResultView(QWidget* parent = nullptr);
    ~ResultView() override;

    void setResult(ResultPointer result);
    void setMasking(bool isMasking);
    [[nodiscard]] QTreeView& list() { return *m_list; }
    [[nodiscard]] QTreeView& tree() { return *m_tree; }
    [[nodiscard]] QPlainTextEdit& text() { return *m_text; }
    [[nodiscard]] QToolButton& revealButton() { return *m_reveal; }
    [[nodiscard]] QToolButton& errorsButton() { return *m_onlyErrors; }
    [[nodiscard]] QLineEdit& search() { return *m_search; }
    [[nodiscard]] QString summaryText() const;
    /// Writes the whole result; why not is shown.
    void saveTo(const QString& fileName);

private:
    [[nodiscard]] QWidget* makeBar();
    [[nodiscard]] QWidget* makeLeft();
    [[nodiscard]] QWidget* makeRight();
    void showSummary();
    void showCurrent();
    void showText();
    void showFindings(const Diagnostics& findings);
    void chooseFirst();
    void save();
    void filter();

    ResultPointer m_result;
    ResultModel* m_model;
    QSortFilterProxyModel* m_filter;
    record::RecordTreeModel* m_treeModel;
    QStandardItemModel* m_findingModel;
    QLabel* m_summary = nullptr;
    QLineEdit* m_search = nullptr;
    QToolButton* m_onlyErrors = nullptr;
    QToolButton* m_reveal = nullptr;
    QTreeView* m_list = nullptr;
    QTabWidget* m_tabs = nullptr;
    QTreeView* m_tree = nullptr;
    QPlainTextEdit* m_text = nullptr;
    QTreeView* m_findings = nullptr;
    QLabel* m_findingTitle = nullptr;
    bool m_isMasking = true;
};

} // namespace hilum::dropped
