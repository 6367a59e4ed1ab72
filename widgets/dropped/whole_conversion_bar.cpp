// SPDX-License-Identifier: Apache-2.0
#include "widgets/dropped/whole_conversion_bar.h"

#include "widgets/base/colors.h"
#include "widgets/base/icons.h"
#include "widgets/base/text.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QStandardItemModel>
#include <QToolButton>
#include <QTreeView>
#include <QUrl>
#include <QVBoxLayout>

#include <cmath>
#include <mutex>

namespace hilum::dropped {
namespace {

constexpr int kSteps = 1000;
constexpr int kMostReasonsInSight = 5;

const char* iconOf(Severity severity)
{
    return severity == Severity::Error ? "error" : severity == Severity::Warning ? "warning" : "info";
}

/// From 0 to 1; nothing where no source knows how long it is.
std::optional<double> shareOf(const engine::RunProgress& progress)
{
    if (progress.totalBytes && *progress.totalBytes > 0)
        return std::min(1.0, static_cast<double>(progress.bytes) / static_cast<double>(*progress.totalBytes));
    if (progress.totalRecords && *progress.totalRecords > 0)
        return std::min(1.0,
                        static_cast<double>(progress.records) / static_cast<double>(*progress.totalRecords));
    return std::nullopt;
}

} // namespace

struct WholeConversionBar::Shared
{
    std::mutex mutex; // Guards the progress.
    engine::RunProgress progress;
    std::stop_source stop;
};

WholeConversionBar::WholeConversionBar(engine::EngineContext context, base::LatestWorkPointer work,
                                       QWidget* parent)
    : QFrame(parent),
      m_context(std::move(context)),
      m_icon(new QLabel(this)),
      m_text(new QLabel(this)),
      m_bar(new QProgressBar(this)),
      m_cancel(new QPushButton(tr("Cancel"), this)),
      m_reasons(new QToolButton(this)),
      m_file(new QPushButton(base::icon(QStringLiteral("file")), tr("Open the file"), this)),
      m_folder(new QPushButton(base::icon(QStringLiteral("folder")), tr("Open its folder"), this)),
      m_timeline(new QPushButton(base::icon(QStringLiteral("timeline")), tr("Patient timeline"), this)),
      m_close(new QToolButton(this)),
      m_list(new QTreeView(this)),
      m_model(new QStandardItemModel(this)),
      m_work(std::move(work))
{
    build();
    m_poll.setInterval(100);
    connect(&m_poll, &QTimer::timeout, this, &WholeConversionBar::showProgress);
    connect(m_cancel, &QPushButton::clicked, this, &WholeConversionBar::cancel);
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_reasons, &QToolButton::toggled, m_list, &QWidget::setVisible);
    connect(m_file, &QPushButton::clicked, this, [this] { open(m_written); });
    connect(m_folder, &QPushButton::clicked, this, [this] { open(QFileInfo(m_written).absolutePath()); });
    connect(m_timeline, &QPushButton::clicked, this, [this] { Q_EMIT timelineRequested(m_written); });
    hide();
}

WholeConversionBar::~WholeConversionBar()
{
    if (m_shared)
        m_shared->stop.request_stop();
}

void WholeConversionBar::build()
{
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(180);
    m_bar->setAccessibleName(tr("Progress of the conversion"));
    m_cancel->setToolTip(tr("Stops the conversion; no file is left behind"));
    m_reasons->setText(tr("Reasons"));
    m_reasons->setIcon(base::icon(QStringLiteral("problems")));
    m_reasons->setToolTip(tr("What was refused, what is wrong and what was left out"));
    m_reasons->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_reasons->setCheckable(true);
    m_timeline->setToolTip(tr("Shows the course of each patient in the file"));
    m_close->setIcon(base::icon(QStringLiteral("close")));
    m_close->setToolTip(tr("Close"));
    m_close->setAccessibleName(tr("Close what the conversion says"));
    m_list->setModel(m_model);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAccessibleName(tr("Reasons"));
    m_list->setVisible(false);
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_icon);
    line->addWidget(m_text, 1);
    for (QWidget* widget :
         std::initializer_list<QWidget*>{m_bar, m_cancel, m_reasons, m_file, m_folder, m_timeline, m_close})
        line->addWidget(widget);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 7, 8, 7);
    layout->addLayout(line);
    layout->addWidget(m_list);
}

QString WholeConversionBar::text() const
{
    return isHidden() ? QString() : m_text->text();
}

void WholeConversionBar::setWorking(bool isWorking)
{
    m_isWorking = isWorking;
    m_bar->setVisible(isWorking);
    m_cancel->setVisible(isWorking);
    m_cancel->setEnabled(isWorking);
    m_close->setVisible(!isWorking);
    const bool isWritten = !isWorking && !m_written.isEmpty();
    m_file->setVisible(isWritten);
    m_folder->setVisible(isWritten);
    m_timeline->setVisible(false);
    m_reasons->setVisible(false);
    m_reasons->setChecked(false);
    show();
    Q_EMIT workingChanged(isWorking);
}

void WholeConversionBar::start(WholeRequest request, const QString& name)
{
    m_name = name;
    m_makesFhir = request.pack.targetFormat == "fhir";
    m_written.clear();
    m_shared = std::make_shared<Shared>();
    m_icon->setPixmap(base::icon(QStringLiteral("export")).pixmap(18, 18));
    setWorking(true);
    showProgress();
    m_poll.start();
    m_work->start([this, shared = m_shared, context = m_context, request = std::move(request)](
                      const std::stop_token& replaced) -> base::LatestWork::Deliver {
        const std::stop_callback stopToo(replaced, [&shared] { shared->stop.request_stop(); });
        Result<WholeOutcome> outcome = convertWhole(request, context, shared->stop.get_token(),
                                                    [&shared](const engine::RunProgress& progress) {
                                                        const std::scoped_lock lock(shared->mutex);
                                                        shared->progress = progress;
                                                    });
        return [this, outcome = std::move(outcome)] {
            take(outcome);
        };
    });
}

void WholeConversionBar::cancel()
{
    m_cancel->setEnabled(false);
    m_shared->stop.request_stop();
}

void WholeConversionBar::showProgress()
{
    engine::RunProgress progress;
    {
        const std::scoped_lock lock(m_shared->mutex);
        progress = m_shared->progress;
    }
    const std::optional<double> share = shareOf(progress);
    m_bar->setRange(0, share ? kSteps : 0); // 0 to 0 moves without a measure.
    m_bar->setValue(share ? static_cast<int>(*share * kSteps) : 0);
    QString text =
        tr("Converting all of %1: %2 records so far").arg(m_name, base::countText(progress.records));
    if (share && *share > 0.01) {
        const double left = progress.seconds / *share * (1 - *share);
        text += tr(", %Ln seconds left", nullptr, static_cast<int>(std::ceil(left)));
    }
    m_text->setText(text);
}

void WholeConversionBar::take(const Result<WholeOutcome>& outcome)
{
    m_poll.stop();
    if (outcome)
        return showOutcome(*outcome);
    if (outcome.error().code == "dropped.stopped")
        return refuse(tr("The conversion was stopped. No file was written."));
    const QString place = base::translatePlace(outcome.error().place);
    refuse(tr("No file was written: %1").arg(base::translateMessage(outcome.error()))
           + (place.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(place)));
}

void WholeConversionBar::refuse(const QString& reason)
{
    m_written.clear();
    m_icon->setPixmap(base::icon(QStringLiteral("warning")).pixmap(18, 18));
    m_text->setText(reason);
    setWorking(false);
}

void WholeConversionBar::showOutcome(const WholeOutcome& outcome)
{
    m_written = base::toQString(outcome.file);
    const bool isGood = outcome.refused + outcome.withErrors == 0;
    m_icon->setPixmap(
        base::icon(isGood ? QStringLiteral("check") : QStringLiteral("warning")).pixmap(18, 18));
    QStringList parts = {
        tr("%Ln records read", nullptr, static_cast<int>(outcome.records)),
        tr("%1 written to %2").arg(base::countText(outcome.written), QFileInfo(m_written).fileName())};
    if (outcome.refused > 0)
        parts << tr("%Ln refused", nullptr, static_cast<int>(outcome.refused));
    if (outcome.withErrors > 0)
        parts << tr("%Ln of those written with errors", nullptr, static_cast<int>(outcome.withErrors));
    m_text->setText(parts.join(QStringLiteral("  ·  ")));
    m_text->setToolTip(QDir::toNativeSeparators(m_written));
    setWorking(false);
    m_timeline->setVisible(m_makesFhir);
    showReasons(outcome.findings);
    m_reasons->setVisible(m_model->rowCount() > 0);
    m_reasons->setChecked(!isGood);
}

void WholeConversionBar::showReasons(const std::vector<engine::FindingReport>& findings)
{
    m_model->clear();
    m_model->setHorizontalHeaderLabels({tr("Times"), tr("What"), tr("First at")});
    for (const engine::FindingReport& finding : findings) {
        QList<QStandardItem*> row = {
            new QStandardItem(base::icon(QLatin1String(iconOf(finding.first.severity))),
                              base::countText(finding.count)),
            new QStandardItem(base::translateMessage(finding.first)),
            new QStandardItem(base::translatePlace(finding.first.place))};
        for (QStandardItem* item : row) {
            item->setEditable(false);
            item->setToolTip(item->text());
        }
        m_model->appendRow(row);
    }
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(2, QHeaderView::Interactive);
    m_list->header()->resizeSection(2, 260);
    const int row = std::max(m_list->sizeHintForRow(0), fontMetrics().height() + 6);
    m_list->setFixedHeight(m_list->header()->sizeHint().height() + 2 * m_list->frameWidth() + 4
                           + row * std::min(m_model->rowCount(), kMostReasonsInSight));
}

/// Where no program opens it, its folder does.
void WholeConversionBar::open(const QString& path)
{
    const QString folder = QFileInfo(path).absolutePath();
    if (QDesktopServices::openUrl(QUrl::fromLocalFile(path))
        || (path != folder && QDesktopServices::openUrl(QUrl::fromLocalFile(folder))))
        return;
    m_text->setText(tr("No program opens it. It is %1").arg(QDir::toNativeSeparators(path)));
}

void WholeConversionBar::paintEvent(QPaintEvent* /*event*/)
{
    const base::Colors& colors = base::colorsFor(palette());
    QPainter painter(this);
    painter.fillRect(rect(), colors.accentSoft);
    painter.fillRect(QRect(0, height() - 1, width(), 1), colors.border);
}

} // namespace hilum::dropped
