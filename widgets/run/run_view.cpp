// SPDX-License-Identifier: Apache-2.0
#include "widgets/run/run_view.h"

#include "widgets/base/colors.h"
#include "widgets/base/empty_state.h"
#include "widgets/base/icons.h"
#include "widgets/base/text.h"
#include "widgets/document/pipeline_document.h"
#include "widgets/document/selection.h"
#include "widgets/run/report_html.h"
#include "widgets/run/run_table_model.h"
#include "widgets/run/throughput_chart.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QSaveFile>
#include <QSplitter>
#include <QStackedWidget>
#include <QTextBrowser>
#include <QTreeView>
#include <QUrl>

#include <algorithm>

namespace hilum::run {

RunView::RunView(document::PipelineDocument& document, document::Selection& selection, QWidget* parent)
    : QWidget(parent), m_document(document), m_selection(selection), m_model(new RunTableModel(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    buildBar();
    buildPages();
    connect(m_run, &QPushButton::clicked, this, &RunView::runRequested);
    connect(m_empty, &base::EmptyState::actionTriggered, this, &RunView::runRequested);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_cancel->setEnabled(false);
        showStatus(tr("Stopping…"), StatusTone::Plain);
        Q_EMIT cancelRequested();
    });
    connect(m_save, &QPushButton::clicked, this, &RunView::saveReport);
    const auto chooseNode = [this](const QModelIndex& index) {
        m_selection.setNode(m_model->nodeAt(index.row()));
    };
    connect(m_steps, &QTreeView::clicked, this, chooseNode);
    connect(m_steps, &QTreeView::activated, this, chooseNode);
    connect(m_reportText, &QTextBrowser::anchorClicked, this, &RunView::openAnchor);
}

void RunView::buildBar()
{
    m_run = new QPushButton(base::icon(QStringLiteral("play")), tr("Run"), this);
    m_run->setToolTip(tr("Run the whole pipeline and write its outputs"));
    m_cancel = new QPushButton(base::icon(QStringLiteral("stop")), tr("Cancel"), this);
    m_cancel->hide();
    m_status = new QLabel(this);
    m_rates = new QLabel(this);
    m_rates->setProperty("hilumRole", QStringLiteral("muted"));
    m_progress = new QProgressBar(this);
    m_progress->setTextVisible(false);
    m_progress->setMaximumWidth(220);
    m_progress->setAccessibleName(tr("Progress of the run"));
    m_progress->hide();
    m_save = new QPushButton(base::icon(QStringLiteral("export")), tr("Save report…"), this);
    m_save->hide();
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(8, 5, 8, 5);
    bar->setSpacing(10);
    bar->addWidget(m_run);
    bar->addWidget(m_cancel);
    bar->addWidget(m_status);
    bar->addWidget(m_progress);
    bar->addWidget(m_rates, 1);
    bar->addWidget(m_save);
    static_cast<QVBoxLayout*>(layout())->addLayout(bar);
}

void RunView::buildPages()
{
    m_steps = new QTreeView;
    m_steps->setModel(m_model);
    m_steps->setRootIsDecorated(false);
    m_steps->setUniformRowHeights(true);
    m_steps->setAlternatingRowColors(true);
    m_steps->setAccessibleName(tr("Counts by step"));
    m_steps->header()->setStretchLastSection(false);
    m_steps->header()->setSectionResizeMode(RunTableModel::NodeColumn, QHeaderView::ResizeToContents);
    m_steps->header()->setMinimumSectionSize(56);
    for (int column = RunTableModel::InColumn; column < RunTableModel::ColumnCount; ++column)
        m_steps->header()->resizeSection(column, std::max(74, m_steps->header()->sectionSizeHint(column)));
    m_chart = new ThroughputChart;
    m_reportText = new QTextBrowser;
    m_reportText->setOpenLinks(false);
    m_reportText->setFrameShape(QFrame::NoFrame);
    m_reportText->setAccessibleName(tr("Report of the run"));
    m_reportText->document()->setDocumentMargin(12);
    auto* right = new QSplitter(Qt::Vertical);
    right->addWidget(m_chart);
    right->addWidget(m_reportText);
    right->setStretchFactor(0, 2);
    right->setStretchFactor(1, 3);
    auto* content = new QSplitter;
    content->addWidget(m_steps);
    content->addWidget(right);
    content->setStretchFactor(0, 3);
    content->setStretchFactor(1, 2);
    m_empty = new base::EmptyState(QStringLiteral("run"), {}, {}, nullptr);
    m_empty->setText(tr("Not run yet"),
                     tr("A run reads all records, writes the outputs and proves that none was lost."));
    m_empty->setAction(tr("Run the pipeline"));
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(content);
    static_cast<QVBoxLayout*>(layout())->addWidget(m_stack, 1);
}

void RunView::setStarted()
{
    m_report = nullptr;
    m_model->clear();
    m_chart->clear();
    m_reportText->clear();
    m_stack->setCurrentIndex(1);
    m_run->setEnabled(false);
    m_cancel->setEnabled(true);
    m_cancel->show();
    m_save->hide();
    m_progress->setRange(0, 0);
    m_progress->show();
    m_rates->clear();
    showStatus(tr("Running…"), StatusTone::Plain);
}

void RunView::setProgress(const std::shared_ptr<const engine::RunProgress>& progress)
{
    m_model->setProgress(*progress);
    m_chart->add(progress->seconds, progress->records);
    constexpr int kWhole = 1000;
    const auto share = [](std::uint64_t part, std::uint64_t whole) {
        return whole == 0 ? 0
                          : static_cast<int>(static_cast<double>(part) / static_cast<double>(whole) * kWhole);
    };
    if (progress->totalBytes) {
        m_progress->setRange(0, kWhole);
        m_progress->setValue(share(progress->bytes, *progress->totalBytes));
    } else if (progress->totalRecords) {
        m_progress->setRange(0, kWhole);
        m_progress->setValue(share(progress->records, *progress->totalRecords));
    }
    showRates(progress->seconds, progress->records, progress->bytes);
}

void RunView::showRates(double seconds, quint64 records, quint64 bytes)
{
    const QLocale locale;
    QStringList parts{tr("%1 records").arg(base::countText(records))};
    if (m_chart->currentRate() > 0)
        parts += tr("%1 records/s")
                     .arg(base::countText(static_cast<std::uint64_t>(m_chart->currentRate()),
                                          base::CountForm::Short));
    if (seconds > 0 && bytes > 0)
        parts += tr("%1/s").arg(
            locale.formattedDataSize(static_cast<qint64>(static_cast<double>(bytes) / seconds)));
    parts += tr("%1 s").arg(locale.toString(seconds, 'f', 1));
    m_rates->setText(parts.join(QStringLiteral("  ·  ")));
}

void RunView::setIdle()
{
    m_run->setEnabled(true);
    m_cancel->hide();
    m_progress->hide();
}

void RunView::setReport(const std::shared_ptr<const engine::RunReport>& report)
{
    m_report = report;
    setIdle();
    m_save->show();
    m_model->setReport(*report);
    std::uint64_t records = 0;
    std::uint64_t bytes = 0;
    for (const engine::NodeReport& node : report->nodes) {
        if (node.kind == engine::NodeKind::Source) {
            records += node.tally.in;
            bytes += node.bytes;
        }
    }
    if (m_chart->pointCount() == 0)
        m_chart->add(report->seconds, records);
    showRates(report->seconds, records, bytes);
    switch (report->status) {
    case engine::RunStatus::Done:
        showStatus(tr("Done"), StatusTone::Good);
        break;
    case engine::RunStatus::Rejects:
        showStatus(tr("Done, %n rejected", nullptr, static_cast<int>(report->rejected())),
                   StatusTone::Warning);
        break;
    case engine::RunStatus::Failed:
        showStatus(tr("Failed"), StatusTone::Error);
        break;
    case engine::RunStatus::Cancelled:
        showStatus(tr("Cancelled"), StatusTone::Warning);
        break;
    }
    m_reportText->setHtml(reportHtml(*report));
}

void RunView::setRefused(const Diagnostic& reason)
{
    setIdle();
    m_stack->setCurrentIndex(1);
    showStatus(tr("Not run"), StatusTone::Error);
    m_reportText->setHtml(QStringLiteral("<p>%1</p><p>%2</p>")
                              .arg(base::translateMessage(reason).toHtmlEscaped(),
                                   tr("Nothing was read or written. Problems shows what to correct.")));
}

void RunView::showStatus(const QString& text, StatusTone tone)
{
    const base::Colors& colors = base::colorsFor(palette());
    const QColor color = tone == StatusTone::Good      ? colors.good
                         : tone == StatusTone::Warning ? colors.warning
                         : tone == StatusTone::Error   ? colors.error
                                                       : colors.text;
    QPalette dressed = m_status->palette();
    dressed.setColor(QPalette::WindowText, color);
    m_status->setPalette(dressed);
    m_status->setText(text);
}

QString RunView::statusText() const
{
    return m_status->text();
}

QString RunView::reportText() const
{
    return m_reportText->toPlainText();
}

QString RunView::reportHtml(const engine::RunReport& report) const
{
    return run::reportHtml(report, base::colorsFor(palette()));
}

void RunView::openAnchor(const QUrl& url)
{
    if (url.scheme() == QLatin1String("node")) {
        m_selection.setNode(url.path());
        return;
    }
    const QDir folder(QString::fromStdString(m_document.definition().folder()));
    Q_EMIT openRequested(QUrl::fromLocalFile(QFileInfo(folder, url.toLocalFile()).absolutePath()));
}

void RunView::saveReport()
{
    const QString name = QFileDialog::getSaveFileName(this, tr("Save report"), QStringLiteral("report.json"),
                                                      tr("JSON (*.json)"));
    if (name.isEmpty() || m_report == nullptr)
        return;
    QSaveFile file(name);
    const bool isSaved = file.open(QIODevice::WriteOnly)
                         && file.write(QByteArray::fromStdString(m_report->toJson())) >= 0 && file.commit();
    if (!isSaved)
        showStatus(tr("The report could not be saved: %1").arg(file.errorString()), StatusTone::Error);
}

} // namespace hilum::run
