// SPDX-License-Identifier: Apache-2.0
// What a preview shows where it has nothing to show, or not what the pipeline gives now.
#include "widgets/base/colors.h"
#include "widgets/base/empty_state.h"
#include "widgets/base/text.h"
#include "widgets/document/pipeline_document.h"
#include "widgets/document/selection.h"
#include "widgets/preview/captured_sequence.h"
#include "widgets/preview/picture_pane.h"
#include "widgets/preview/preview_view.h"
#include "widgets/preview/source_view.h"
#include "widgets/record/record_table_model.h"
#include "widgets/record/record_tree_model.h"

#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>

#include <algorithm>

namespace hilum::preview {

void PreviewView::showEmpty(const QString& title, const QString& hint, const QString& action)
{
    showNotice({}, {});
    m_empty->setText(title, hint);
    m_empty->setAction(action);
    m_stack->setCurrentWidget(m_empty);
    m_bar->setCounts({});
    m_bar->setCopyFormats(false, false);
    m_records = nullptr;
    m_record = -1;
    m_sourceRecords = nullptr;
    m_tableModel->setSequence(nullptr);
    m_afterModel->setRecord(nullptr, -1);
    m_beforeModel->setRecord(nullptr, -1);
    m_source->setRecord(nullptr, -1);
    m_picture->hide();
}

void PreviewView::showMissing()
{
    if (m_isCancelled) {
        showEmpty(tr("The preview was stopped"),
                  tr("Nothing was read. Read the sample again when you want it."), tr("Read again"));
        return;
    }
    if (m_preview == nullptr) {
        showEmpty(tr("No preview yet"), tr("The sample is being read."));
        return;
    }
    const auto node = m_document.node(m_selection.node());
    const QString problem = problemText();
    const bool isSource = node && node->role == document::NodeRole::Source;
    if (isSource)
        showEmpty(tr("The source cannot be read"),
                  problem.isEmpty() ? tr("Look at Problems for the reason.") : problem, tr("Read again"));
    else
        showEmpty(tr("This step cannot be previewed yet"),
                  problem.isEmpty() ? tr("Look at Problems: the step or something before it is not complete.")
                                    : tr("The step or something before it is not complete: %1").arg(problem),
                  tr("Read again"));
}

/// The preview that has the port: the newest, else the last in which nothing was missing, and says so.
PreviewPointer PreviewView::choosePreview(const QString& port)
{
    const auto has = [&port](const PreviewPointer& preview) {
        return preview != nullptr && preview->ports.contains(port.toStdString());
    };
    if (m_captured != nullptr && m_isCaptureOld) {
        showNotice(tr("These records are from before the last change of the pipeline."),
                   tr("Read them again"));
        return has(m_preview) ? m_preview : nullptr;
    }
    if (has(m_preview) && !m_isCancelled) {
        showNotice(
            m_isTextReadable
                ? QString()
                : tr("The text of the pipeline has an error: these records are of its last good state."),
            {});
        return m_preview;
    }
    const PreviewPointer& known = has(m_preview) ? m_preview : m_lastGood;
    if (!has(known))
        return nullptr;
    const QString problem = problemText();
    if (m_isCancelled)
        showNotice(tr("The newer preview was stopped: these records are from before."), tr("Read again"));
    else if (problem.isEmpty())
        showNotice(tr("The pipeline cannot be run as it stands: these records are the last good ones."),
                   tr("Read again"));
    else
        showNotice(tr("These records are the last good ones: %1").arg(problem), tr("Read again"));
    return known;
}

/// The first error of the preview that concerns the node, else any.
QString PreviewView::problemText() const
{
    if (m_preview == nullptr)
        return {};
    const std::string node = m_selection.node().toStdString();
    const Diagnostic* any = nullptr;
    for (const Diagnostic& finding : m_preview->findings) {
        if (finding.severity != Severity::Error)
            continue;
        any = any == nullptr ? &finding : any;
        const std::string& path = finding.place.path;
        if (path.ends_with('.' + node) || path.find('.' + node + '.') != std::string::npos)
            return base::translateMessage(finding);
    }
    return any == nullptr ? QString() : base::translateMessage(*any);
}

void PreviewView::showNotice(const QString& text, const QString& action)
{
    m_noticeBar->setVisible(!text.isEmpty());
    m_notice->setText(text);
    m_noticeAction->setText(action);
    m_noticeAction->setVisible(!action.isEmpty());
    if (text.isEmpty())
        return;
    const base::Colors& colors = base::colorsFor(palette());
    constexpr double kShare = 0.18;
    QPalette shaded = m_noticeBar->palette();
    shaded.setColor(QPalette::Window, base::mixed(colors.surface, colors.warning, kShare));
    m_noticeBar->setAutoFillBackground(true);
    m_noticeBar->setPalette(shaded);
}

void PreviewView::setTextReadable(bool isReadable)
{
    m_isTextReadable = isReadable;
    showPort();
}

QString PreviewView::notice() const
{
    return m_noticeBar->isHidden() ? QString() : m_notice->text();
}

void PreviewView::setBusy(bool isBusy)
{
    if (m_isCapturing)
        return;
    if (isBusy)
        m_work->start(tr("Running the sample…"), std::make_shared<WorkProgress>());
    else
        m_work->finish();
}

void PreviewView::setCancelled()
{
    m_isCancelled = true;
    m_work->finish();
    showPort();
}

/// "" where all fields are shown.
QString PreviewView::fieldsText() const
{
    if (!m_tableModel->hasMoreColumns())
        return {};
    const std::size_t all = m_tableModel->fieldCount();
    return all == 0 ? tr("not all fields are shown")
                    : tr("%1 of %2 fields shown")
                          .arg(base::countText(m_tableModel->columns().size()), base::countText(all));
}

QString PreviewView::countsText() const
{
    if (m_captured != nullptr && m_shown == nullptr) {
        const QString count = base::countText(m_captured->count());
        QStringList parts{m_isCapturing ? tr("%1 records so far").arg(count) : tr("%1 records").arg(count)};
        parts << fieldsText();
        parts.removeAll(QString());
        return parts.join(QStringLiteral("  ·  "));
    }
    if (m_shown == nullptr)
        return {};
    const auto found = m_shown->ports.find(m_selection.node().toStdString());
    if (found == m_shown->ports.end())
        return {};
    const Tally& tally = found->second.tally;
    QStringList parts{tr("%n record(s)", nullptr, static_cast<int>(tally.out))};
    if (tally.rejected > 0)
        parts += tr("%n rejected", nullptr, static_cast<int>(tally.rejected));
    if (tally.filtered > 0)
        parts += tr("%n filtered out", nullptr, static_cast<int>(tally.filtered));
    if (tally.warnings > 0)
        parts += tr("%n warning(s)", nullptr, static_cast<int>(tally.warnings));
    parts += fieldsText();
    parts.removeAll(QString());
    return parts.join(QStringLiteral("  ·  "));
}

} // namespace hilum::preview
