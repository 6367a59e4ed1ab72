// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/connect/registry.h"
#include "core/patient/resource_origin.h"
#include "widgets/base/latest_work.h"
#include "widgets/timeline/patient_list_model.h"
#include "widgets/timeline/timeline_canvas.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QSplitter;
class QStackedWidget;
class QTableView;

namespace hilum::base {
class EmptyState;
}

namespace hilum::timeline {

class EventDetails;
class EventTableModel;
class OverviewStrip;
class PatientSearch;
struct StudyImages;
struct TimelineActions;

/// What a timeline view works with; all of it outlives the view.
struct TimelineContext
{
    const Registry& registry;
    const Clock& clock;
    /// For reading results, and for looking for images beside that.
    std::function<base::LatestWorkPointer()> makeWork;
};

/// A patient's course: opens a FHIR result, finds a patient in it, shows what happened over time and what
/// each event is made of. A clinician's view: it shows names, and writes none anywhere.
class TimelineView final : public QWidget
{
    Q_OBJECT

public:
    explicit TimelineView(TimelineContext context, QWidget* parent = nullptr);
    ~TimelineView() override;

    /// A file (JSON, NDJSON, Bundle, SQLite) or folder.
    void open(const QString& path);
    /// A result that somebody has already read: a preview.
    void openStore(const QString& title, std::shared_ptr<patient::ResourceStore> store);
    void chooseFile();
    void chooseFolder();
    void choosePatient(std::uint32_t patient);
    /// There is nothing to show, and why.
    void showProblem(const QString& title, const QString& text);

    [[nodiscard]] TimelineActions& actionsOfView() { return *m_actions; }
    [[nodiscard]] TimelineCanvas& canvas() { return *m_canvas; }
    [[nodiscard]] OverviewStrip& overview() { return *m_overview; }
    [[nodiscard]] PatientSearch& patients() { return *m_patients; }
    [[nodiscard]] EventDetails& details() { return *m_details; }
    [[nodiscard]] QTableView& table() { return *m_table; }
    [[nodiscard]] QString headerText() const;
    /// Writes what is in sight as PDF.
    [[nodiscard]] bool writePdf(const QString& fileName);
    void copyTable();

Q_SIGNALS:
    void previewWanted();
    /// A result is open and can be searched.
    void resultOpened();
    void patientShown();

private:
    struct Opened;
    enum Page { EmptyPage, ProgressPage, ContentPage };
    enum Middle { ChoosePage, CanvasPage, TablePage, NothingPage };

    [[nodiscard]] QWidget* makeBar();
    [[nodiscard]] QWidget* makeProgress();
    [[nodiscard]] QWidget* makeContent();
    [[nodiscard]] QWidget* makeMiddle();
    void connectActions();
    void connectParts();
    void readIndex(const QString& title,
                   std::function<Result<std::shared_ptr<patient::ResourceStore>>()> open);
    void takeIndex(const std::shared_ptr<Opened>& opened);
    void takeRecord(const RecordPointer& record);
    void showHeader();
    void showProgress();
    void cancel();
    void select(std::uint32_t event);
    void showDetails();
    void lookUpOrigin(std::uint32_t event);
    void lookForImages();
    void takeImages(const StudyImages& images, std::uint32_t wanted);
    void showTable(bool isTable);
    void print();
    void savePdf();
    void tell(const QString& text);

    TimelineContext m_context;
    TimelineActions* m_actions;
    std::shared_ptr<Opened> m_opened;
    std::shared_ptr<patient::ScanProgress> m_progress;
    QString m_title;
    QString m_messageFolder;
    QString m_imageFolder;
    QTimer m_progressTimer;
    QTimer m_originTimer;
    QLabel* m_name;
    QLabel* m_about;
    QLabel* m_notice;
    QStackedWidget* m_pages;
    base::EmptyState* m_empty;
    QLabel* m_progressText;
    QProgressBar* m_progressBar;
    QSplitter* m_content;
    PatientSearch* m_patients;
    QStackedWidget* m_middle;
    TimelineCanvas* m_canvas;
    OverviewStrip* m_overview;
    EventTableModel* m_tableModel;
    QTableView* m_table;
    base::EmptyState* m_nothing;
    EventDetails* m_details;
    // Last: what works ends before what it would deliver to.
    base::LatestWorkPointer m_work;
    base::LatestWorkPointer m_imageWork;
};

} // namespace hilum::timeline
