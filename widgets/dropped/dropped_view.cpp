// SPDX-License-Identifier: Apache-2.0
#include "widgets/dropped/dropped_view.h"

#include "widgets/base/empty_state.h"
#include "widgets/base/icons.h"
#include "widgets/base/text.h"
#include "widgets/dropped/busy_page.h"
#include "widgets/dropped/dropped_text.h"
#include "widgets/dropped/result_view.h"
#include "widgets/dropped/whole_conversion_bar.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace hilum::dropped {

using recognise::ContentKind;
using recognise::Recognition;

DroppedView::DroppedView(engine::EngineContext context,
                         const std::function<base::LatestWorkPointer()>& makeWork, QWidget* parent)
    : QWidget(parent),
      m_registry(context.registry),
      m_whole(new WholeConversionBar(context, makeWork(), this)),
      m_pages(new QStackedWidget(this)),
      m_busy(new BusyPage(this)),
      m_problem(new base::EmptyState(QStringLiteral("warning"), {}, {}, this)),
      m_looking(makeWork()),
      m_job(std::move(context), makeWork())
{
    setObjectName(QStringLiteral("dropped"));
    m_pages->addWidget(m_busy);
    m_pages->addWidget(m_problem);
    m_pages->addWidget(makeContent());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHeader());
    layout->addWidget(makeButtons());
    layout->addWidget(m_whole);
    layout->addWidget(m_pages, 1);
    followWhole();
    m_buttons->hide();
    m_problem->setText(tr("No file yet"), tr("Drop a file or a folder anywhere on the window."));
    m_problem->setAction(tr("Choose a file…"));
    m_pages->setCurrentIndex(ProblemPage);
    connectButtons();
    connect(m_problem, &base::EmptyState::actionTriggered, this, &DroppedView::otherFileWanted);
    connect(m_busy, &BusyPage::cancelled, this, [this] {
        m_looking->start([](const std::stop_token&) -> base::LatestWork::Deliver { return nullptr; });
        m_busy->stop();
        Q_EMIT leaveRequested();
    });
}

DroppedView::~DroppedView() = default;

QWidget* DroppedView::makeHeader()
{
    auto* header = new QWidget(this);
    auto* back = new QToolButton(header);
    back->setIcon(base::icon(QStringLiteral("previous")));
    back->setToolTip(tr("Back (Escape)"));
    back->setAccessibleName(tr("Back"));
    connect(back, &QToolButton::clicked, this, &DroppedView::leaveRequested);
    auto* escape = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    connect(escape, &QShortcut::activated, this, &DroppedView::leaveRequested);
    m_icon = new QLabel(header);
    m_title = new QLabel(header);
    m_title->setProperty("hilumRole", "title");
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_about = new QLabel(header);
    m_about->setProperty("hilumRole", "muted");
    m_about->setWordWrap(true);
    auto* words = new QVBoxLayout;
    words->setSpacing(1);
    words->addWidget(m_title);
    words->addWidget(m_about);
    auto* layout = new QHBoxLayout(header);
    layout->setContentsMargins(10, 10, 14, 4);
    layout->setSpacing(10);
    layout->addWidget(back, 0, Qt::AlignTop);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addLayout(words, 1);
    return header;
}

QWidget* DroppedView::makeButtons()
{
    m_buttons = new QWidget(this);
    const auto add = [this](const char* icon, const QString& text, const QString& tip) {
        auto* button = new QPushButton(base::icon(QLatin1String(icon)), text, m_buttons);
        button->setToolTip(tip);
        return button;
    };
    m_part = new QComboBox(m_buttons);
    m_part->setAccessibleName(tr("What to read"));
    m_part->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_convert =
        add("map", {}, tr("Takes it through the mappings that come with Hilum, and shows the result"));
    m_convert->setProperty("hilumRole", "primary");
    m_convert->setIcon(base::iconOnAccent(QStringLiteral("map")));
    m_convertAll = add("export", tr("Convert all to a file…"), {});
    m_pipeline = add("new", tr("Make a pipeline"),
                     tr("A new pipeline that reads this, with the conversion where there is one"));
    m_add = add("add", tr("Add to the pipeline"), tr("Puts this into the open pipeline as one more source"));
    m_scan = add("table", tr("Scan the fields"),
                 tr("Tells of every field how full it is and which values it has"));
    m_timeline = add("timeline", tr("Patient timeline"), tr("Shows the course of each patient in it"));
    auto* layout = new QHBoxLayout(m_buttons);
    layout->setContentsMargins(14, 6, 14, 10);
    layout->setSpacing(8);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_part, m_convert, m_convertAll, m_pipeline, m_add,
                                                           m_scan, m_timeline})
        layout->addWidget(widget);
    layout->addStretch();
    return m_buttons;
}

QWidget* DroppedView::makeContent()
{
    m_tabs = new QTabWidget(this);
    m_tabs->setDocumentMode(true);
    m_resultPages = new QStackedWidget(m_tabs);
    m_converting = new BusyPage(m_resultPages);
    m_noResult = new base::EmptyState(QStringLiteral("map"), {}, {}, m_resultPages);
    m_result = new ResultView(m_resultPages);
    m_resultPages->addWidget(m_noResult);
    m_resultPages->addWidget(m_converting);
    m_resultPages->addWidget(m_result);
    m_decoded = new QWidget(m_tabs);
    m_tabs->addTab(m_decoded, base::icon(QStringLiteral("tree")), tr("Records"));
    m_tabs->addTab(m_resultPages, base::icon(QStringLiteral("map")), tr("Converted"));
    connect(m_converting, &BusyPage::cancelled, this, [this] { m_job.stop(); });
    connect(m_noResult, &base::EmptyState::actionTriggered, this, &DroppedView::convert);
    return m_tabs;
}

void DroppedView::connectButtons()
{
    connect(m_part, &QComboBox::activated, this, &DroppedView::chooseWay);
    connect(m_convert, &QPushButton::clicked, this, &DroppedView::convert);
    connect(m_convertAll, &QPushButton::clicked, this, &DroppedView::chooseWholeFile);
    connect(m_whole, &WholeConversionBar::workingChanged, this, &DroppedView::followWhole);
    connect(m_whole, &WholeConversionBar::timelineRequested, this, &DroppedView::timelineRequested);
    connect(m_pipeline, &QPushButton::clicked, this, &DroppedView::makePipeline);
    connect(m_add, &QPushButton::clicked, this, [this] {
        if (m_source)
            Q_EMIT addRequested(pipelineOf(*m_source, std::nullopt).sources.front());
    });
    connect(m_scan, &QPushButton::clicked, this, [this] { Q_EMIT scanRequested(m_path); });
    connect(m_timeline, &QPushButton::clicked, this, [this] { Q_EMIT timelineRequested(m_path); });
}

void DroppedView::setDecodedView(QWidget* view)
{
    const int current = m_tabs->currentIndex();
    m_tabs->removeTab(DecodedTab);
    m_decoded->deleteLater();
    m_decoded = view;
    m_tabs->insertTab(DecodedTab, view, base::icon(QStringLiteral("tree")), tr("Records"));
    m_tabs->setCurrentIndex(current);
}

void DroppedView::setPipelineOpen(bool isOpen)
{
    m_isPipelineOpen = isOpen;
    m_add->setVisible(isOpen && m_source.has_value());
}

QString DroppedView::titleText() const
{
    return m_title->text();
}

QString DroppedView::aboutText() const
{
    return m_about->text();
}

QString DroppedView::problemText() const
{
    return m_pages->currentIndex() == ProblemPage ? m_problemText : QString();
}

bool DroppedView::isBusy() const
{
    return m_pages->currentIndex() == BusyPageIndex || m_resultPages->currentWidget() == m_converting;
}

void DroppedView::open(const QString& path)
{
    m_job.stop();
    m_path = QFileInfo(path).absoluteFilePath();
    const QFileInfo info(m_path);
    m_title->setText(info.fileName().isEmpty() ? m_path : info.fileName());
    m_title->setToolTip(QDir::toNativeSeparators(m_path));
    m_about->setText(QDir::toNativeSeparators(info.absolutePath()));
    m_icon->clear();
    m_buttons->hide();
    m_pages->setCurrentIndex(BusyPageIndex);
    m_busy->start(tr("Looking at %1").arg(m_title->text()), [] { return BusyPage::State(); });
    m_looking->start([this, registry = &m_registry, wanted = m_path.toStdString()](
                         const std::stop_token& stop) -> base::LatestWork::Deliver {
        auto found = std::make_shared<Recognition>(recognise::recognisePath(wanted, *registry, stop));
        return [this, found] {
            take(std::move(*found));
        };
    });
}

void DroppedView::take(Recognition found)
{
    m_busy->stop();
    m_found = std::move(found);
    m_source.reset();
    m_icon->setPixmap(base::icon(iconOf(m_found)).pixmap(36, 36));
    m_about->setText(describe(m_found));
    if (m_found.content.kind == ContentKind::Pipeline && !m_found.isFolder)
        return Q_EMIT pipelineFound(m_path);
    if (!m_found.source)
        return showProblem();
    fillParts();
    showSource(*m_found.source);
}

void DroppedView::showProblem()
{
    m_buttons->hide();
    const bool isSomething =
        m_found.isFolder && !m_found.parts.empty() && m_found.content.summary.severity != Severity::Error;
    m_problemText = isSomething
                        ? tr("Nothing in this folder is read as a whole. Drop one of its files: %1")
                              .arg(QFileInfo(base::toQString(m_found.parts.front().firstFile)).fileName())
                        : base::translateMessage(m_found.content.summary);
    m_about->setText(QDir::toNativeSeparators(QFileInfo(m_path).absolutePath()));
    if (m_found.isFolder)
        m_about->setText(describe(m_found));
    m_problem->setText(m_found.content.kind == ContentKind::Mapping ? tr("A mapping")
                       : isSomething                                ? tr("Choose one of them")
                                                                    : tr("This cannot be opened"),
                       m_problemText);
    m_problem->setAction(tr("Choose another file…"));
    m_pages->setCurrentIndex(ProblemPage);
}

/// Tables of a database, or kinds of file in a folder: what can be read instead.
void DroppedView::fillParts()
{
    m_part->clear();
    m_ways.clear();
    for (const std::string& table : m_found.tables) {
        pipeline::SourceDefinition way = *m_found.source;
        way.settings.set("table", table);
        m_ways.push_back(std::move(way));
        m_part->addItem(base::icon(QStringLiteral("table")), base::toQString(table));
    }
    for (const recognise::FolderPart& part : m_found.parts) {
        if (!recognise::isSource(part.kind) || part.kind == ContentKind::Database)
            continue;
        m_ways.push_back(recognise::sourceOfPart(m_found, part));
        m_part->addItem(tr("%1 (%n files)", nullptr, static_cast<int>(part.files)).arg(kindText(part.kind)));
    }
    m_part->setVisible(m_ways.size() > 1 || !m_found.tables.empty());
}

void DroppedView::chooseWay(int index)
{
    if (index >= 0 && static_cast<std::size_t>(index) < m_ways.size())
        showSource(m_ways[static_cast<std::size_t>(index)]);
}

QString DroppedView::convertText() const
{
    return m_source->format == "hl7v2" ? tr("Convert to FHIR R4") : tr("Convert to HL7 v2");
}

void DroppedView::showSource(const pipeline::SourceDefinition& source)
{
    m_job.stop();
    m_source = source;
    const bool isConvertible = packFor(source).has_value();
    m_convert->setVisible(isConvertible);
    m_convertAll->setVisible(isConvertible);
    if (isConvertible) {
        m_convert->setText(convertText());
        m_noResult->setText(
            tr("Not converted yet"),
            tr("The mappings that come with Hilum make %1 of these records.")
                .arg(source.format == "hl7v2" ? tr("FHIR R4 resources") : tr("HL7 v2 messages")));
        m_noResult->setAction(convertText());
    }
    m_tabs->setTabVisible(ResultTab, isConvertible);
    m_tabs->setTabText(ResultTab,
                       source.format == "hl7v2" ? QStringLiteral("FHIR R4") : QStringLiteral("HL7 v2"));
    m_timeline->setVisible(source.format == "fhir" || source.connector == "sql");
    setPipelineOpen(m_isPipelineOpen);
    m_buttons->show();
    m_resultPages->setCurrentWidget(m_noResult);
    m_tabs->setCurrentIndex(DecodedTab);
    m_pages->setCurrentIndex(ContentPage);
    Q_EMIT sourceFound(source);
}

void DroppedView::convert()
{
    if (!m_source || !packFor(*m_source))
        return;
    m_tabs->setCurrentIndex(ResultTab);
    m_resultPages->setCurrentWidget(m_converting);
    m_convert->setEnabled(false);
    m_converting->start(tr("Converting"), [this] {
        const ConversionProgress progress = m_job.progress();
        return BusyPage::State{.done = progress.done, .total = progress.total, .seconds = progress.seconds};
    });
    m_job.start({.source = *m_source, .pack = *packFor(*m_source)},
                [this](const Result<ResultPointer>& result) { takeResult(result); });
}

void DroppedView::takeResult(const Result<ResultPointer>& result)
{
    m_converting->stop();
    m_convert->setEnabled(true);
    if (result) {
        m_result->setResult(*result);
        m_resultPages->setCurrentWidget(m_result);
    } else {
        m_noResult->setText(tr("There is no result"), base::translateMessage(result.error()));
        m_noResult->setAction(tr("Try again"));
        m_resultPages->setCurrentWidget(m_noResult);
    }
    Q_EMIT converted();
}

void DroppedView::chooseWholeFile()
{
    const bool isFhir = packFor(*m_source)->targetFormat == "fhir";
    const QFileInfo info(m_path);
    const QString name =
        QStringLiteral("%1-converted.%2")
            .arg(info.completeBaseName(), isFhir ? QStringLiteral("ndjson") : QStringLiteral("hl7"));
    const QString file = QFileDialog::getSaveFileName(
        this, tr("Convert all to a file"), QDir(info.absolutePath()).filePath(name),
        isFhir ? tr("FHIR Bundles, one a line (*.ndjson *.ndjson.gz)")
               : tr("HL7 v2 messages (*.hl7 *.hl7.gz)"));
    if (!file.isEmpty())
        convertAllTo(file);
}

void DroppedView::convertAllTo(const QString& file)
{
    if (!m_source || !packFor(*m_source) || m_whole->isWorking())
        return;
    if (isReadFrom(*m_source, m_path.toStdString(), file.toStdString()))
        return m_whole->refuse(tr("%1 is read itself. Choose another name.").arg(QFileInfo(file).fileName()));
    m_whole->start({.source = *m_source, .pack = *packFor(*m_source), .file = file.toStdString()},
                   m_title->text());
}

/// One at a time.
void DroppedView::followWhole()
{
    m_convertAll->setEnabled(!m_whole->isWorking());
    m_convertAll->setToolTip(m_whole->isWorking()
                                 ? tr("A conversion is on its way: wait for its end or cancel it")
                                 : tr("Takes all records through the mappings into one file, however many "
                                      "they are"));
}

void DroppedView::makePipeline()
{
    if (m_source)
        Q_EMIT pipelineRequested(pipelineOf(*m_source, packFor(*m_source)));
}

} // namespace hilum::dropped
