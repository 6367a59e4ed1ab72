// SPDX-License-Identifier: Apache-2.0
#include "widgets/timeline/timeline_view.h"

#include "core/patient/open_result.h"
#include "widgets/base/empty_state.h"
#include "widgets/base/text.h"
#include "widgets/timeline/event_details.h"
#include "widgets/timeline/event_table_model.h"
#include "widgets/timeline/event_text.h"
#include "widgets/timeline/overview_strip.h"
#include "widgets/timeline/patient_search.h"
#include "widgets/timeline/reference_names.h"
#include "widgets/timeline/source_lookup.h"
#include "widgets/timeline/study_images.h"
#include "widgets/timeline/timeline_actions.h"
#include "widgets/timeline/timeline_print.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDateTime>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPdfWriter>
#include <QPrintDialog>
#include <QPrinter>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QTreeView>
#include <QVBoxLayout>

namespace hilum::timeline {
namespace {

/// A resource is looked up when the user rests on it, not while arrows run through hundreds.
constexpr int kRestMilliseconds = 60;
constexpr int kProgressMilliseconds = 100;

/// The viewer's zone for times that name none.
std::int64_t localSeconds(const DateTime& local)
{
    const QDateTime moment(QDate(local.year, local.month, local.day),
                           QTime(local.hour, local.minute, local.second));
    return moment.toSecsSinceEpoch();
}

double todayOf(const Clock& clock)
{
    return static_cast<double>(clock.now().secondsSinceEpoch());
}

QDate dateOf(const Clock& clock)
{
    const DateTime now = clock.now();
    return {now.year, now.month, now.day};
}

} // namespace

/// A result and its index; shared with the thread that reads it.
struct TimelineView::Opened
{
    std::shared_ptr<patient::ResourceStore> store;
    IndexPointer index;
    std::optional<Diagnostic> problem;
};

TimelineView::TimelineView(TimelineContext context, QWidget* parent)
    : QWidget(parent),
      m_context(std::move(context)),
      m_actions(new TimelineActions(this)),
      m_pages(new QStackedWidget(this)),
      m_work(m_context.makeWork()),
      m_imageWork(m_context.makeWork())
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeBar());
    layout->addWidget(m_pages, 1);
    m_empty = new base::EmptyState(QStringLiteral("timeline"), {}, {}, nullptr);
    for (const auto& [action, icon] :
         {std::pair(m_actions->openFile, "file"), std::pair(m_actions->openFolder, "folder"),
          std::pair(m_actions->openPreview, "preview")}) {
        QPushButton* button = m_empty->addAction(QLatin1String(icon), action->text());
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
    }
    m_pages->insertWidget(EmptyPage, m_empty);
    m_pages->insertWidget(ProgressPage, makeProgress());
    m_pages->insertWidget(ContentPage, makeContent());
    m_progressTimer.setInterval(kProgressMilliseconds);
    m_originTimer.setInterval(kRestMilliseconds);
    m_originTimer.setSingleShot(true);
    connectActions();
    connectParts();
    m_actions->setEnabled(false);
    showProblem(tr("A patient's course at a glance"),
                tr("Open what a pipeline made: a folder or file of FHIR resources, NDJSON, Bundles or an "
                   "SQLite database. "
                   "Then search for a patient."));
}

TimelineView::~TimelineView()
{
    delete m_actions;
}

void TimelineView::connectActions()
{
    connect(m_actions->openFile, &QAction::triggered, this, &TimelineView::chooseFile);
    connect(m_actions->openFolder, &QAction::triggered, this, &TimelineView::chooseFolder);
    connect(m_actions->openPreview, &QAction::triggered, this, &TimelineView::previewWanted);
    connect(m_actions->search, &QAction::triggered, this, [this] {
        m_patients->field().setFocus();
        m_patients->field().selectAll();
    });
    connect(m_actions->zoomIn, &QAction::triggered, m_canvas, &TimelineCanvas::zoomIn);
    connect(m_actions->zoomOut, &QAction::triggered, m_canvas, &TimelineCanvas::zoomOut);
    connect(m_actions->fit, &QAction::triggered, m_canvas, &TimelineCanvas::fit);
    connect(m_actions->today, &QAction::triggered, m_canvas, &TimelineCanvas::goToToday);
    connect(m_actions->openLanes, &QAction::triggered, m_canvas, [this] { m_canvas->setAllOpen(true); });
    connect(m_actions->closeLanes, &QAction::triggered, m_canvas, [this] { m_canvas->setAllOpen(false); });
    connect(m_actions->table, &QAction::toggled, this, &TimelineView::showTable);
    connect(m_actions->copy, &QAction::triggered, this, &TimelineView::copyTable);
    connect(m_actions->print, &QAction::triggered, this, &TimelineView::print);
    connect(m_actions->savePdf, &QAction::triggered, this, &TimelineView::savePdf);
}

void TimelineView::connectParts()
{
    connect(&m_progressTimer, &QTimer::timeout, this, &TimelineView::showProgress);
    connect(&m_originTimer, &QTimer::timeout, this, [this] { lookUpOrigin(m_canvas->selected()); });
    connect(m_patients, &PatientSearch::patientChosen, this, &TimelineView::choosePatient);
    connect(m_canvas, &TimelineCanvas::visibleChanged, m_overview, &OverviewStrip::setBrush);
    connect(m_overview, &OverviewStrip::brushMoved, m_canvas, &TimelineCanvas::showSpan);
    connect(m_canvas, &TimelineCanvas::selectionChanged, this, &TimelineView::select);
    connect(m_canvas, &TimelineCanvas::comparisonChanged, this, &TimelineView::showDetails);
    connect(m_canvas, &TimelineCanvas::activated, this, [this] {
        m_details->showTab(EventDetails::ResourceTab);
        m_details->resource().setFocus();
    });
    connect(m_canvas, &TimelineCanvas::sourceWanted, this,
            [this] { m_details->showTab(EventDetails::SourceTab); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& row) {
                if (row.isValid())
                    m_canvas->select(static_cast<std::uint32_t>(row.row()));
            });
    connect(m_table, &QTableView::activated, this, [this] {
        m_details->showTab(EventDetails::ResourceTab);
        m_details->resource().setFocus();
    });
    connect(m_details, &EventDetails::messageFolderWanted, this, [this] {
        const QString folder =
            QFileDialog::getExistingDirectory(this, tr("Folder of the messages"), m_messageFolder);
        if (folder.isEmpty())
            return;
        m_messageFolder = folder;
        lookUpOrigin(m_canvas->selected());
    });
    connect(m_details, &EventDetails::imageFolderWanted, this, [this] {
        const QString folder =
            QFileDialog::getExistingDirectory(this, tr("Folder of DICOM files"), m_imageFolder);
        if (folder.isEmpty())
            return;
        m_imageFolder = folder;
        lookForImages();
    });
}

void TimelineView::showProblem(const QString& title, const QString& text)
{
    m_empty->setText(title, text);
    m_name->setText(tr("Patient timeline"));
    m_about->clear();
    m_notice->hide();
    m_pages->setCurrentIndex(EmptyPage);
}

void TimelineView::chooseFile()
{
    const QString file = QFileDialog::getOpenFileName(
        this, tr("Open a FHIR result"), QString(),
        tr("FHIR results (*.json *.ndjson *.jsonl *.xml *.gz *.zst *.db *.sqlite *.sqlite3);;All files (*)"));
    if (!file.isEmpty())
        open(file);
}

void TimelineView::chooseFolder()
{
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Open a folder of FHIR resources"));
    if (!folder.isEmpty())
        open(folder);
}

void TimelineView::open(const QString& path)
{
    m_imageFolder = QFileInfo(path).isDir() ? path : QFileInfo(path).absolutePath();
    readIndex(QFileInfo(path).fileName(), [file = base::toUtf8(path), &registry = m_context.registry] {
        Result<std::unique_ptr<patient::ResourceStore>> store = patient::openResult(file, registry);
        return store ? Result<std::shared_ptr<patient::ResourceStore>>(
                   std::shared_ptr<patient::ResourceStore>(*std::move(store)))
                     : Result<std::shared_ptr<patient::ResourceStore>>(store.error());
    });
}

void TimelineView::openStore(const QString& title, std::shared_ptr<patient::ResourceStore> store)
{
    readIndex(title,
              [store = std::move(store)] { return Result<std::shared_ptr<patient::ResourceStore>>(store); });
}

void TimelineView::readIndex(const QString& title,
                             std::function<Result<std::shared_ptr<patient::ResourceStore>>()> open)
{
    m_title = title;
    m_opened = nullptr;
    m_progress = std::make_shared<patient::ScanProgress>();
    m_actions->setEnabled(false);
    m_name->setText(m_title);
    m_about->clear();
    m_notice->hide();
    showProgress();
    m_progressTimer.start();
    m_pages->setCurrentIndex(ProgressPage);
    m_work->start([this, open = std::move(open),
                   progress = m_progress](const std::stop_token& stop) -> base::LatestWork::Deliver {
        auto opened = std::make_shared<Opened>();
        Result<std::shared_ptr<patient::ResourceStore>> store = open();
        if (!store) {
            opened->problem = store.error();
        } else {
            opened->store = *store;
            Result<patient::PatientIndex> index =
                patient::PatientIndex::build(*opened->store, *progress, stop);
            if (index)
                opened->index = std::make_shared<const patient::PatientIndex>(*std::move(index));
            else
                opened->problem = index.error();
        }
        return [this, opened] {
            takeIndex(opened);
        };
    });
}

void TimelineView::showProgress()
{
    constexpr int kWhole = 1000;
    const std::uint64_t total = m_progress->total;
    m_progressBar->setRange(0, total == 0 ? 0 : kWhole);
    if (total != 0)
        m_progressBar->setValue(
            static_cast<int>(static_cast<double>(m_progress->done) / static_cast<double>(total) * kWhole));
    m_progressText->setText(
        tr("Looking who is in %1: %2 resources so far").arg(m_title, base::countText(m_progress->resources)));
}

void TimelineView::cancel()
{
    m_progressTimer.stop();
    m_work->start([](const std::stop_token&) -> base::LatestWork::Deliver { return nullptr; });
    showProblem(tr("Not opened"), tr("Reading was cancelled. Nothing was changed."));
}

void TimelineView::takeIndex(const std::shared_ptr<Opened>& opened)
{
    m_progressTimer.stop();
    if (opened->problem) {
        showProblem(tr("This cannot be shown"), base::translateMessage(*opened->problem));
        return;
    }
    if (opened->index->patients().empty()) {
        showProblem(tr("No patients in %1").arg(m_title),
                    tr("%1 values were read, but none is a Patient or says which patient it is about.")
                        .arg(base::countText(opened->index->resourceCount())));
        return;
    }
    m_opened = opened;
    m_canvas->setRecord(nullptr, todayOf(m_context.clock));
    m_tableModel->setRecord(nullptr);
    m_details->setEvent(nullptr, kNoEvent, kNoEvent);
    m_patients->setIndex(opened->index, dateOf(m_context.clock));
    m_middle->setCurrentIndex(ChoosePage);
    m_pages->setCurrentIndex(ContentPage);
    showHeader();
    Q_EMIT resultOpened();
    if (opened->index->patients().size() == 1)
        choosePatient(0);
    else
        m_patients->field().setFocus();
}

void TimelineView::choosePatient(std::uint32_t number)
{
    if (m_opened == nullptr || number >= m_opened->index->patients().size())
        return;
    m_patients->setCurrent(number);
    m_originTimer.stop();
    m_work->start(
        [this, opened = m_opened, number](const std::stop_token& stop) -> base::LatestWork::Deliver {
            Result<patient::PatientRecord> record =
                patient::readPatient(*opened->store, *opened->index, number, localSeconds, stop);
            if (!record)
                return [this, problem = record.error()] {
                    tell(base::translateMessage(problem));
                };
            return [this, made = std::make_shared<const patient::PatientRecord>(*std::move(record))] {
                takeRecord(made);
            };
        });
}

void TimelineView::takeRecord(const RecordPointer& record)
{
    m_canvas->setRecord(record, todayOf(m_context.clock));
    m_overview->setRecord(record, m_canvas->scale().extent(), todayOf(m_context.clock));
    m_overview->setBrush(m_canvas->scale().visible());
    m_tableModel->setRecord(record);
    m_details->setEvent(record, kNoEvent, kNoEvent);
    const bool hasEvents = !record->events.empty();
    m_actions->setEnabled(hasEvents);
    if (!hasEvents) {
        m_nothing->setText(
            tr("Nothing recorded"),
            tr("The result has this patient, but no encounters, conditions, results or other events."));
        m_middle->setCurrentIndex(NothingPage);
    } else if (record->dated == 0) {
        m_nothing->setText(
            tr("No dates"),
            tr("No event of %1 has a readable date, so there is no timeline. The table lists them.")
                .arg(base::countText(record->events.size())));
        m_middle->setCurrentIndex(TablePage);
    } else {
        m_middle->setCurrentIndex(m_actions->table->isChecked() ? TablePage : CanvasPage);
    }
    showHeader();
    Q_EMIT patientShown();
}

void TimelineView::showHeader()
{
    const RecordPointer& record = m_canvas->record();
    QStringList notices;
    if (record == nullptr) {
        m_name->setText(m_title);
        m_about->setText(tr("Resources: %1  ·  Patients: %2")
                             .arg(base::countText(m_opened->index->resourceCount()),
                                  base::countText(m_opened->index->patients().size())));
        for (const Diagnostic& finding : m_opened->index->findings())
            notices += base::translateMessage(finding);
    } else {
        const patient::Patient& patient = record->patient;
        m_name->setText(nameText(patient));
        QStringList parts{birthText(patient, dateOf(m_context.clock)), genderText(patient.gender)};
        for (std::size_t at = 0; at < patient.identifiers.size() && at < 3; ++at)
            parts += base::toQString(patient.identifiers[at]);
        parts += tr("Events: %1").arg(base::countText(record->events.size()));
        parts.removeAll(QString());
        m_about->setText(parts.join(QStringLiteral("  ·  ")));
        if (const std::size_t undated = record->events.size() - record->dated; undated != 0)
            notices +=
                tr("Without a date: %1. The table lists them at its end.").arg(base::countText(undated));
        for (const Diagnostic& finding : record->findings)
            notices += base::translateMessage(finding);
    }
    m_notice->setText(notices.join(QStringLiteral("  ")));
    m_notice->setToolTip(notices.join(QLatin1Char('\n')));
    m_notice->setVisible(!notices.isEmpty());
}

void TimelineView::tell(const QString& text)
{
    m_notice->setText(text);
    m_notice->show();
}

QString TimelineView::headerText() const
{
    return m_name->text() + QLatin1Char('\n') + m_about->text() + QLatin1Char('\n') + m_notice->text();
}

void TimelineView::select(std::uint32_t event)
{
    showDetails();
    if (event == kNoEvent)
        return;
    const QModelIndex row = m_tableModel->index(static_cast<int>(event), 0);
    if (m_table->currentIndex().row() != row.row())
        m_table->setCurrentIndex(row);
    m_originTimer.start();
}

void TimelineView::showDetails()
{
    m_details->setEvent(m_canvas->record(), m_canvas->selected(), m_canvas->compared());
}

void TimelineView::lookUpOrigin(std::uint32_t event)
{
    if (m_opened == nullptr || m_canvas->record() == nullptr || event >= m_canvas->record()->events.size())
        return;
    const patient::ResourcePlace place = m_canvas->record()->events[event].place;
    m_work->start([this, opened = m_opened, place, registry = &m_context.registry,
                   folder = m_messageFolder](const std::stop_token&) -> base::LatestWork::Deliver {
        const patient::ResourceOrigin origin = patient::originOf(*opened->store, place);
        std::vector<ReferenceName> names =
            opened->index == nullptr ? std::vector<ReferenceName>()
                                     : namesOfReferences(origin.resourceJson, *opened->store, *opened->index);
        return [this, origin, names = std::move(names), message = messageOf(origin, folder, *registry)] {
            m_details->setOrigin(origin);
            m_details->setReferenceNames(names);
            m_details->setMessage(message.fileName, message.text);
        };
    });
    lookForImages();
}

void TimelineView::lookForImages()
{
    const std::uint32_t wanted = m_canvas->selected();
    if (m_canvas->record() == nullptr || wanted >= m_canvas->record()->events.size())
        return;
    const patient::Event& event = m_canvas->record()->events[wanted];
    if (event.lane != patient::Lane::Imaging || event.instances == 0)
        return;
    if (event.studyUid.empty() || m_imageFolder.isEmpty()) {
        takeImages({}, wanted);
        return;
    }
    m_details->setThumbnails({}, tr("Looking for the images…"));
    m_imageWork->start(
        [this, wanted, uid = event.studyUid, folder = base::toUtf8(m_imageFolder),
         &registry = m_context.registry](const std::stop_token& stop) -> base::LatestWork::Deliver {
            return [this, wanted, images = findStudyImages(registry, folder, uid, stop)] {
                takeImages(images, wanted);
            };
        });
}

void TimelineView::takeImages(const StudyImages& images, std::uint32_t wanted)
{
    if (m_canvas->selected() != wanted || m_canvas->record() == nullptr)
        return;
    const std::uint32_t told = m_canvas->record()->events[wanted].instances;
    QString remark = tr("Images: %1. Their files are not beside the result.").arg(base::countText(told));
    if (images.found != 0)
        remark = tr("Images found: %1 of %2.").arg(base::countText(images.found), base::countText(told));
    if (images.found != 0 && !images.problem.empty())
        remark += QLatin1Char(' ') + base::toQString(images.problem);
    m_details->setThumbnails(images.images, remark);
}

void TimelineView::showTable(bool isTable)
{
    if (m_canvas->record() == nullptr || m_canvas->record()->events.empty())
        return;
    const bool hasTimeline = m_canvas->record()->dated != 0;
    m_middle->setCurrentIndex(isTable ? TablePage : hasTimeline ? CanvasPage : NothingPage);
    (isTable ? static_cast<QWidget*>(m_table) : m_canvas)->setFocus();
}

void TimelineView::copyTable()
{
    if (m_canvas->record() == nullptr)
        return;
    std::vector<std::uint32_t> events = m_canvas->visibleEvents();
    if (m_middle->currentIndex() == TablePage) {
        events.resize(m_canvas->record()->events.size());
        for (std::uint32_t at = 0; at < events.size(); ++at)
            events[at] = at;
    }
    const EventTableText text = tableText(*m_tableModel, events);
    auto* copied = new QMimeData; // The clipboard's.
    copied->setText(text.plain);
    copied->setHtml(text.html);
    QApplication::clipboard()->setMimeData(copied);
}

bool TimelineView::writePdf(const QString& fileName)
{
    QPdfWriter writer(fileName);
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Landscape,
                                     QMarginsF(12, 12, 12, 12), QPageLayout::Millimeter));
    writer.setCreator(QStringLiteral("Hilum"));
    return printTimeline(
        writer,
        {.rows = m_canvas->rows(), .visible = m_canvas->scale().visible(), .today = dateOf(m_context.clock)});
}

void TimelineView::print()
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageOrientation(QPageLayout::Landscape);
    QPrintDialog dialog(&printer, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (!printTimeline(printer, {.rows = m_canvas->rows(),
                                 .visible = m_canvas->scale().visible(),
                                 .today = dateOf(m_context.clock)}))
        tell(tr("The printer does not take the page. Save it as PDF instead."));
}

void TimelineView::savePdf()
{
    const QString file = QFileDialog::getSaveFileName(this, tr("Save as PDF"), QStringLiteral("timeline.pdf"),
                                                      tr("PDF (*.pdf)"));
    if (!file.isEmpty() && !writePdf(file))
        tell(tr("%1 could not be written.").arg(file));
}

} // namespace hilum::timeline
