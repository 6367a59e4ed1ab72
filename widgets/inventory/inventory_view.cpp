// SPDX-License-Identifier: Apache-2.0
#include "widgets/inventory/inventory_view.h"

#include "widgets/base/empty_state.h"
#include "widgets/base/text.h"
#include "widgets/document/pipeline_document.h"
#include "widgets/document/selection.h"
#include "widgets/inventory/field_details.h"
#include "widgets/inventory/inventory_export.h"
#include "widgets/inventory/inventory_filter.h"
#include "widgets/inventory/inventory_model.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <cmath>

namespace hilum::inventory_view {
namespace {

constexpr int kPollMilliseconds = 100;

/// `12 s`, `3 min 20 s`.
QString durationText(double seconds)
{
    const auto whole = std::max(1LL, std::llround(seconds));
    constexpr long long kMinute = 60;
    return whole < kMinute ? InventoryView::tr("%1 s").arg(whole)
                           : InventoryView::tr("%1 min %2 s").arg(whole / kMinute).arg(whole % kMinute);
}

} // namespace

InventoryView::InventoryView(InventoryServices services, base::LatestWorkPointer work, QWidget* parent)
    : QWidget(parent),
      m_document(services.document),
      m_selection(services.selection),
      m_model(new InventoryModel(this)),
      m_filter(new InventoryFilter(this)),
      m_job(services.registry, std::move(services.references), std::move(work))
{
    m_filter->setSourceModel(m_model);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    buildBar();
    buildTools();
    buildPages();
    buildFooter();
    connectParts();
    m_poll.setInterval(kPollMilliseconds);
    listSources();
    followSelection();
}

InventoryView::~InventoryView()
{
    m_job.stop();
}

void InventoryView::connectParts()
{
    connect(m_scan, &QPushButton::clicked, this, &InventoryView::scanChosen);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_cancel->setEnabled(false);
        m_status->setText(tr("Stopping…"));
        m_job.stop();
    });
    connect(m_empty, &base::EmptyState::actionTriggered, this, [this] {
        if (m_failure || m_source->count() != 0)
            scanChosen();
        else
            chooseFile();
    });
    connect(m_search, &QLineEdit::textChanged, m_filter, &InventoryFilter::setWord);
    connect(m_unpopulated, &QCheckBox::toggled, m_filter, &InventoryFilter::setShowsUnpopulated);
    connect(m_reveal, &QToolButton::toggled, this, &InventoryView::showInventory);
    connect(m_export, &QToolButton::clicked, this, &InventoryView::chooseExport);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &InventoryView::showCurrentField);
    connect(&m_poll, &QTimer::timeout, this, &InventoryView::showProgress);
    connect(&m_document, &document::PipelineDocument::contentChanged, this, &InventoryView::listSources);
    connect(&m_selection, &document::Selection::nodesChanged, this, &InventoryView::followSelection);
}

/// The pipeline's sources; the one that was chosen stays chosen.
void InventoryView::listSources()
{
    QStringList names;
    for (const pipeline::SourceDefinition& source : m_document.definition().sources)
        names += base::toQString(source.id);
    QStringList shown;
    for (int at = 0; at < m_source->count(); ++at)
        shown += m_source->itemText(at);
    if (names != shown) {
        const QString chosen = m_source->currentText();
        m_source->clear();
        m_source->addItems(names);
        m_source->setCurrentIndex(std::max(0, static_cast<int>(names.indexOf(chosen))));
    }
    m_source->setEnabled(!names.isEmpty());
    m_scan->setEnabled(!names.isEmpty() && !m_isScanning);
    updateEmptyState();
}

void InventoryView::followSelection()
{
    const int index = m_source->findText(m_selection.node());
    if (index >= 0 && !m_selection.node().isEmpty())
        m_source->setCurrentIndex(index);
}

void InventoryView::updateEmptyState()
{
    if (m_failure) {
        m_empty->setText(tr("The source could not be scanned"), base::translateMessage(*m_failure));
        m_empty->setAction(m_source->count() != 0 ? tr("Try again") : QString());
        return;
    }
    const bool hasSources = m_source->count() != 0;
    m_empty->setText(
        tr("Not scanned yet"),
        hasSources ? tr("A scan reads a source once and tells of each field how often it is filled, what "
                        "its values are, and which of them come most often.")
                   : tr("The pipeline has no source yet. Any file can be scanned all the same: it tells what "
                        "is in its fields."));
    m_empty->setAction(hasSources ? tr("Scan the source") : tr("Scan files…"));
}

void InventoryView::scanSource(const QString& source)
{
    const int index = m_source->findText(source);
    if (index < 0)
        return;
    m_source->setCurrentIndex(index);
    scanChosen();
}

void InventoryView::scanChosen()
{
    if (m_source->count() == 0)
        return;
    const QString source = m_source->currentText();
    start({.definition = m_document.definition(),
           .source = source.toStdString(),
           .paths = {},
           .title = tr("%1 of %2").arg(source, m_document.displayName()).toStdString()});
}

void InventoryView::chooseFile()
{
    const QStringList paths = QFileDialog::getOpenFileNames(this, tr("Scan files"));
    if (!paths.isEmpty())
        scanPaths(paths);
}

void InventoryView::chooseFolder()
{
    const QString path = QFileDialog::getExistingDirectory(this, tr("Scan a folder"));
    if (!path.isEmpty())
        scanPath(path);
}

void InventoryView::scanPath(const QString& path)
{
    scanPaths({path});
}

void InventoryView::scanPaths(const QStringList& paths)
{
    constexpr qsizetype kFew = 3; // Of more, the first are named.
    ScanWish wish;
    QStringList names;
    for (const QString& path : paths) {
        wish.paths.push_back(path.toStdString());
        if (names.size() < kFew)
            names << QFileInfo(path).fileName();
    }
    wish.title =
        (names.join(QStringLiteral(", ")) + (paths.size() > kFew ? QStringLiteral(", …") : QString()))
            .toStdString();
    start(std::move(wish));
}

void InventoryView::start(ScanWish wish)
{
    wish.limit = m_limit->currentData().toULongLong();
    m_failure.reset();
    m_found = nullptr;
    m_model->setInventory(nullptr);
    m_details->setField(nullptr);
    m_reveal->setChecked(false);
    m_tools->hide();
    m_isScanning = true;
    m_scan->setEnabled(false);
    m_cancel->setEnabled(true);
    m_cancel->show();
    m_progress->setRange(0, 0);
    m_progress->show();
    m_status->setText(tr("Scanning…"));
    m_stack->setCurrentIndex(BusyPage);
    m_poll.start();
    m_job.start(std::move(wish), [this](const ScanOutcome& outcome) { finish(outcome); });
}

void InventoryView::showProgress()
{
    const inventory::ScanProgress progress = m_job.progress();
    if (!m_isScanning || !m_cancel->isEnabled() || progress.seconds <= 0)
        return;
    QStringList parts{tr("%1 records").arg(base::countText(progress.records)),
                      tr("%1 records/s")
                          .arg(base::countText(static_cast<std::uint64_t>(
                                                   static_cast<double>(progress.records) / progress.seconds),
                                               base::CountForm::Short))};
    if (const std::optional<double> part = progress.part(); part && *part > 0) {
        constexpr int kWhole = 1000;
        m_progress->setRange(0, kWhole);
        m_progress->setValue(static_cast<int>(*part * kWhole));
        parts += tr("%1 left").arg(durationText(progress.seconds / *part - progress.seconds));
    }
    m_status->setText(parts.join(QStringLiteral("  ·  ")));
}

void InventoryView::finish(const ScanOutcome& outcome)
{
    m_isScanning = false;
    m_poll.stop();
    m_cancel->hide();
    m_progress->hide();
    m_scan->setEnabled(m_source->count() != 0);
    if (outcome.failure)
        return showFailure(*outcome.failure);
    m_found = outcome.inventory;
    m_status->setText(summary(*m_found));
    if (m_found->fields.empty()) {
        m_empty->setText(tr("Nothing in it"), m_found->rejected != 0
                                                  ? tr("None of its records could be read.")
                                                  : tr("The source was read to its end and has no records."));
        m_empty->setAction(tr("Scan again"));
        m_stack->setCurrentIndex(EmptyPage);
        return;
    }
    showInventory();
    m_tools->show();
    m_stack->setCurrentIndex(ResultPage);
    chooseFirstField();
}

QString InventoryView::summary(const inventory::Inventory& inventory) const
{
    QStringList parts;
    if (!inventory.isComplete)
        parts += tr("Stopped early");
    parts += tr("%1 records").arg(base::countText(inventory.records));
    if (inventory.rejected != 0)
        parts += tr("%1 rejected").arg(base::countText(inventory.rejected));
    parts += tr("%1 fields with values").arg(base::countText(inventory.populatedFields()));
    parts += tr("%1 s").arg(QLocale().toString(inventory.seconds, 'f', 1));
    if (inventory.omittedFields != 0)
        parts += tr("more fields than can be looked at");
    return parts.join(QStringLiteral("  ·  "));
}

void InventoryView::showFailure(const Diagnostic& reason)
{
    m_failure = reason;
    m_status->setText(tr("Failed"));
    updateEmptyState();
    m_stack->setCurrentIndex(EmptyPage);
}

/// Shows what was found, without what identifies people unless that was asked for.
void InventoryView::showInventory()
{
    if (m_found == nullptr)
        return;
    InventoryPointer shown = m_found;
    if (!m_reveal->isChecked()) {
        auto masked = std::make_shared<inventory::Inventory>(*m_found);
        hideIdentifyingValues(*masked);
        shown = std::move(masked);
    }
    if (m_model->inventory() == nullptr)
        m_model->setInventory(std::move(shown));
    else
        m_model->updateValues(std::move(shown));
    showCurrentField();
}

/// A group has nothing to show.
void InventoryView::chooseFirstField()
{
    int row = 0;
    while (row + 1 < m_filter->rowCount() && m_filter->index(row, 0).data(InventoryModel::GroupRole).toBool())
        ++row;
    m_table->setCurrentIndex(m_filter->index(row, 0));
}

void InventoryView::showCurrentField()
{
    const QModelIndex current = m_filter->mapToSource(m_table->currentIndex());
    m_details->setField(current.isValid() ? m_model->fieldAt(current.row()) : nullptr);
}

void InventoryView::chooseExport()
{
    const QString name =
        QFileDialog::getSaveFileName(this, tr("Export the inventory"), QStringLiteral("inventory.html"),
                                     tr("Report to read (*.html);;Table for spreadsheets (*.csv)"));
    if (!name.isEmpty())
        exportTo(name);
}

void InventoryView::exportTo(const QString& fileName)
{
    if (m_model->inventory() == nullptr)
        return;
    const Result<void> written = exportInventory(*m_model->inventory(), fileName);
    m_status->setText(written ? tr("Written to %1").arg(QFileInfo(fileName).fileName())
                              : base::translateMessage(written.error()));
}

QString InventoryView::statusText() const
{
    return m_status->text();
}

} // namespace hilum::inventory_view
