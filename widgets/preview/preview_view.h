// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/preview/picture_pane.h"
#include "widgets/preview/preview_data.h"

#include <QHash>
#include <QWidget>

class QAbstractItemView;
class QComboBox;
class QLabel;
class QModelIndex;
class QSplitter;
class QStackedWidget;
class QTableView;
class QToolButton;
class QTreeView;

namespace hilum::document {
class PipelineDocument;
class Selection;
} // namespace hilum::document

namespace hilum::base {
class EmptyState;
}

namespace hilum::record {
class RecordTableModel;
class RecordTreeModel;
} // namespace hilum::record

namespace hilum::preview {

class SourceView;

/// Records at the selected node: as a table or as trees before and after the node, with their source beside
/// them. Choosing a value lights up what it came from; pressing in the source chooses what was made of it.
class PreviewView final : public QWidget
{
    Q_OBJECT

public:
    PreviewView(document::PipelineDocument& document, document::Selection& selection,
                QWidget* parent = nullptr);
    ~PreviewView() override;

    void setPreview(PreviewPointer preview);
    /// A newer preview is being made.
    void setBusy(bool isBusy);
    /// The picture that imageWanted() asked for.
    void setPicture(const record::RecordListPointer& records, const Picture& picture);

    [[nodiscard]] QTableView& table() { return *m_table; }
    [[nodiscard]] QTreeView& after() { return *m_after; }
    [[nodiscard]] QTreeView& before() { return *m_before; }
    [[nodiscard]] SourceView& source() { return *m_source; }
    [[nodiscard]] PicturePane& picture() { return *m_picture; }
    [[nodiscard]] QComboBox& ports() { return *m_ports; }
    /// The record that is shown, as it came out of the node; none where none is.
    [[nodiscard]] Node shownRecord() const;
    /// The record as its source gave it; null where none is known.
    [[nodiscard]] const Document* shownSource() const;
    void setTreeMode(bool isTree);
    void setMasking(bool isMasking);

Q_SIGNALS:
    void refreshRequested();
    /// A record of a source that may have a picture is shown.
    void imageWanted(const hilum::record::RecordListPointer& records, int frame);
    /// The user wants to see the rule that wrote a value of the shown record.
    void ruleRequested(const QString& path);
    /// The user wants a rule for a field of the shown source.
    void newRuleRequested(const QString& field);

private:
    void buildBar();
    void buildPages();
    void connectViews();
    void readPorts();
    void showPort();
    void showRecord(int row);
    void showFindings(const Record& record);
    void showValue(Node node, const QString& path);
    void chooseMadeOf(quint64 byte);
    [[nodiscard]] QString pathMadeOfByte(quint64 byte) const;
    void connectRuleMenu(QAbstractItemView& view, int pathRole);
    [[nodiscard]] bool isMapped() const;
    [[nodiscard]] QString countsText() const;
    [[nodiscard]] QString columnPath(int column) const;
    void showEmpty(const QString& title, const QString& hint);

    document::PipelineDocument& m_document;
    document::Selection& m_selection;
    PreviewPointer m_preview;
    QString m_port;
    record::RecordListPointer m_records;
    record::RecordListPointer m_sourceRecords;
    int m_row = -1;
    /// What the user made of columns, by their paths.
    QHash<QString, int> m_widths;

    record::RecordTableModel* m_tableModel;
    record::RecordTreeModel* m_beforeModel;
    record::RecordTreeModel* m_afterModel;
    QLabel* m_title;
    QComboBox* m_ports;
    QLabel* m_counts;
    QLabel* m_busy;
    QToolButton* m_tableButton;
    QToolButton* m_treeButton;
    QToolButton* m_maskButton;
    QStackedWidget* m_stack;
    QSplitter* m_content;
    QStackedWidget* m_modes;
    QTableView* m_table;
    QWidget* m_beforePane;
    QTreeView* m_before;
    QTreeView* m_after;
    QLabel* m_findings;
    SourceView* m_source;
    PicturePane* m_picture;
    base::EmptyState* m_empty;
};

} // namespace hilum::preview
