// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/engine/engine_context.h"
#include "core/pipeline/pipeline_definition.h"
#include "widgets/base/latest_work.h"
#include "widgets/preview/picture.h"
#include "widgets/preview/preview_bar.h"
#include "widgets/preview/record_journey.h"
#include "widgets/preview/record_search.h"

#include <QList>
#include <QTimer>
#include <QWidget>

#include <optional>

class QAbstractItemView;
class QAction;
class QComboBox;
class QLabel;
class QMenu;
class QModelIndex;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTableView;
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

class CapturedSequence;
class ComparePane;
class FindBar;
class JourneyView;
class PicturePane;
class RecordGrid;
class RefusedView;
class SourceView;

/// What a preview is given from outside; without it, it shows, but copies, searches and reads no more than
/// the sample in the calling thread.
struct PreviewServices
{
    /// REQUIRES: outlives the view. Null: nothing can be copied as JSON.
    const Registry* registry = nullptr;
    /// A thread for a piece of the view's own work.
    std::function<base::LatestWorkPointer()> makeWork = {};
    /// What a run would run, and with what.
    struct Run
    {
        pipeline::PipelineDefinition definition;
        engine::EngineContext context;
    };
    std::function<Run()> run = {};
};

/// Records at the selected node, with their source beside them: as a table, as trees before and after the
/// node, compared, followed through the pipeline, or those that went no further. Choosing a value lights up
/// what it came from; pressing in the source chooses what was made of it. Identifying values are hidden until
/// the selection says that they are revealed.
class PreviewView final : public QWidget
{
    Q_OBJECT

public:
    PreviewView(document::PipelineDocument& document, document::Selection& selection,
                PreviewServices services = {}, QWidget* parent = nullptr);
    ~PreviewView() override;

    void setPreview(PreviewPointer preview);
    /// A newer preview is being made; it did not come to an end.
    void setBusy(bool isBusy);
    void setCancelled();
    /// The pipeline is being typed and is none as it stands: the records are of the one before.
    void setTextReadable(bool isReadable);
    /// The picture that imageWanted() asked for.
    void setPicture(const record::RecordListPointer& records, const Picture& picture);

    [[nodiscard]] QTableView& table();
    [[nodiscard]] RecordGrid& grid() { return *m_grid; }
    [[nodiscard]] QTreeView& after() { return *m_after; }
    [[nodiscard]] QTreeView& before() { return *m_before; }
    [[nodiscard]] SourceView& source() { return *m_source; }
    [[nodiscard]] PicturePane& picture() { return *m_picture; }
    [[nodiscard]] PreviewBar& bar() { return *m_bar; }
    [[nodiscard]] FindBar& findBar() { return *m_find; }
    [[nodiscard]] ComparePane& comparePane() { return *m_compare; }
    [[nodiscard]] JourneyView& journey() { return *m_journey; }
    [[nodiscard]] RefusedView& refused() { return *m_refused; }
    [[nodiscard]] WorkStrip& workStrip() { return *m_work; }
    [[nodiscard]] QComboBox& ports();
    /// What stands above the records where they are not what the pipeline gives now; "" where they are.
    [[nodiscard]] QString notice() const;
    /// The record that is shown, as it came out of the node; none where none is.
    [[nodiscard]] Node shownRecord() const;
    /// The record as its source gave it; null where none is known.
    [[nodiscard]] const Document* shownSource() const;
    void setMode(PreviewMode mode);
    void setTreeMode(bool isTree) { setMode(isTree ? PreviewMode::Tree : PreviewMode::Table); }
    /// Asks the selection, so that all views hide or show.
    void setMasking(bool isMasking);
    /// Shows a record where it is: node, outlet and row.
    void showPlace(const PortRow& place);
    /// What its keys do, for the window to list them and to let the user change them.
    [[nodiscard]] const QList<QAction*>& commands() const { return m_commands; }
    void openFind();
    void chooseFields();
    void copy(CopyFormat format, CopyScope scope);
    /// The chosen cells, a line a record, with tabs between.
    void copyCells();
    /// Reads so many records of each source (0: all) up to the shown port, into a file.
    void readMany(quint64 records);
    [[nodiscard]] bool isReadingMany() const { return m_isCapturing; }

Q_SIGNALS:
    void refreshRequested();
    void cancelRequested();
    /// A record of a source that may have a picture is shown.
    void imageWanted(const hilum::record::RecordListPointer& records, int frame);
    /// The user wants to see the rule that wrote a value of the shown record.
    void ruleRequested(const QString& path);
    /// The user wants a rule for a field of the shown source.
    void newRuleRequested(const QString& field);
    void statusMessage(const QString& text);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    // preview_view.cpp
    void buildPages();
    QWidget* buildModes();
    void connectBar();
    void connectRecords();
    void connectPanels();
    void readPorts();
    void showPort();
    void showSequence(record::RecordSequencePointer records);
    void showRecord(int record);
    void showDetails(const record::RecordPlace& place);
    void readAgain(const Origin& origin);
    void takeAgain(const PreviewPointer& preview, const Origin& origin);
    /// What the shown record went through: of the sample, or a captured record's own.
    [[nodiscard]] const PreviewPointer& way() const { return m_shown != nullptr ? m_shown : m_again; }
    [[nodiscard]] int wayRow() const { return m_shown != nullptr ? m_record : m_againRow; }
    void showPicture();
    void showFindings(const Record& record);
    void showValue(Node node, const QString& path);
    void showMode();
    void applyMasking();
    void chooseMadeOf(quint64 byte);
    [[nodiscard]] QString pathMadeOfByte(quint64 byte) const;
    [[nodiscard]] bool isMapped() const;
    // preview_states.cpp
    void showEmpty(const QString& title, const QString& hint, const QString& action = {});
    void showMissing();
    void showNotice(const QString& text, const QString& action);
    [[nodiscard]] PreviewPointer choosePreview(const QString& port);
    [[nodiscard]] QString countsText() const;
    [[nodiscard]] QString fieldsText() const;
    [[nodiscard]] QString problemText() const;
    // preview_actions.cpp
    void connectMenus();
    void buildCommands();
    void goToDifference(int direction);
    void showMenu(QAbstractItemView& view, QPoint point, int pathRole);
    void addValueActions(QMenu& menu, const QModelIndex& index, const QString& path);
    void startSearch();
    void takeSearch(const SearchAnswer& answer);
    void stepSearch(int direction);
    void closeFind();
    void showSearchResult();
    void goToRefusal(const Diagnostics& reasons);
    void endCapture(const std::optional<Diagnostic>& problem);
    void dropCapture();
    void saveColumns();
    [[nodiscard]] QString kindOfRecords() const;
    [[nodiscard]] base::LatestWorkPointer makeWork() const;
    [[nodiscard]] WorkProgressPointer beginOwnWork(const QString& what);
    void endOwnWork();

    document::PipelineDocument& m_document;
    document::Selection& m_selection;
    PreviewServices m_services;
    PreviewPointer m_preview;
    /// The last one in which nothing was missing.
    PreviewPointer m_lastGood;
    /// The one whose records are shown; null for captured ones.
    PreviewPointer m_shown;
    bool m_isCancelled = false;
    bool m_isTextReadable = true;
    QString m_port;
    record::RecordSequencePointer m_records;
    record::RecordListPointer m_sourceRecords;
    int m_record = -1;
    QString m_kind;

    std::shared_ptr<CapturedSequence> m_captured;
    /// What the captured records were made with.
    std::optional<PreviewServices::Run> m_captureRun;
    /// The shown captured record, gone through the pipeline once more by itself; null until it is there.
    PreviewPointer m_again;
    int m_againRow = -1;
    QString m_capturedPort;
    bool m_isCapturing = false;
    bool m_isCaptureOld = false;
    quint64 m_captureAmount = 0;
    std::stop_source m_captureStop;
    /// Stops a search or a copy.
    std::stop_source m_ownStop;
    bool m_isWorkingOwn = false;
    QTimer m_growing;
    QList<QAction*> m_commands;
    SearchAnswer m_answer;
    bool m_isSearchDone = false;

    record::RecordTableModel* m_tableModel;
    record::RecordTreeModel* m_beforeModel;
    record::RecordTreeModel* m_afterModel;
    PreviewBar* m_bar;
    WorkStrip* m_work;
    QWidget* m_noticeBar;
    QLabel* m_notice;
    QPushButton* m_noticeAction;
    FindBar* m_find;
    QStackedWidget* m_stack;
    QSplitter* m_content;
    QSplitter* m_origin; ///< Source and picture.
    QStackedWidget* m_modes;
    RecordGrid* m_grid;
    QWidget* m_beforePane;
    QTreeView* m_before;
    QTreeView* m_after;
    ComparePane* m_compare;
    JourneyView* m_journey;
    RefusedView* m_refused;
    QLabel* m_findings;
    SourceView* m_source;
    PicturePane* m_picture;
    base::EmptyState* m_empty;

    // Last: what they deliver is delivered to what stands above.
    base::LatestWorkPointer m_searchWork;
    base::LatestWorkPointer m_copyWork;
    base::LatestWorkPointer m_captureWork;
    base::LatestWorkPointer m_againWork;
};

} // namespace hilum::preview
