// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/mapping/coverage.h"
#include "widgets/record/record_list.h"

#include <QWidget>

class QLabel;
class QStackedWidget;
class QToolButton;
class QTreeView;

namespace hilum::record {
class RecordTreeModel;
}

namespace hilum::preview {

class HexView;
class SourceTextView;

/// The record that something came from, as it stands in its source: text for what reads as text, bytes for
/// what does not, cells for rows and data sets that have no bytes of their own.
class SourceView final : public QWidget
{
    Q_OBJECT

public:
    explicit SourceView(QWidget* parent = nullptr);

    void setRecord(record::RecordListPointer records, int row);
    /// Lights up what the nodes of the shown record stand for; others are passed over.
    void setOrigins(const std::vector<Node>& nodes);
    void setMasking(bool isMasking);
    /// What became of the fields of the shown record; null where nothing is known. It is shown in colours
    /// where the user wants it, with a legend that counts.
    void setCoverage(const mapping::RecordCoverage* coverage);
    [[nodiscard]] QToolButton& coverageButton() { return *m_coverageButton; }
    [[nodiscard]] const QLabel& coverageLegend() const { return *m_legend; }
    [[nodiscard]] SourceTextView& textView() { return *m_text; }
    [[nodiscard]] const SourceTextView& textView() const { return *m_text; }
    [[nodiscard]] const QTreeView& cellsView() const { return *m_cells; }

Q_SIGNALS:
    void bytePressed(quint64 byte);
    /// The user wants to know which rule uses the field at a byte.
    void ruleRequested(quint64 byte);
    /// The user wants a rule for a field that has none.
    void newRuleRequested(const QString& field);

private:
    void showPlace(const Record& record);
    void showCoverage();
    void showMenu(QPoint point);
    [[nodiscard]] const mapping::CoveredField* fieldAt(quint64 byte) const;
    [[nodiscard]] QString legendText() const;

    QLabel* m_place;
    QToolButton* m_coverageButton;
    QLabel* m_legend;
    std::vector<mapping::CoveredField> m_coverage;
    QStackedWidget* m_stack;
    SourceTextView* m_text;
    HexView* m_hex;
    QTreeView* m_cells;
    QLabel* m_empty;
    record::RecordTreeModel* m_cellsModel;
    record::RecordListPointer m_records;
    int m_row = -1;
};

} // namespace hilum::preview
