// SPDX-License-Identifier: Apache-2.0
// Files and folders of any kind: dropped, chosen, named on the command line.
#include "app/session/session.h"
#include "app/workbench/drop_overlay.h"
#include "app/workbench/file_actions.h"
#include "app/workbench/main_window.h"
#include "core/recognise/path_recognition.h"
#include "widgets/base/icons.h"
#include "widgets/base/text.h"
#include "widgets/dropped/dropped_view.h"
#include "widgets/start/drop_target.h"
#include "widgets/start/start_view.h"

#include <QAction>
#include <QApplication>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMimeData>
#include <QStackedWidget>

namespace hilum::workbench {
namespace {

const QString kDropped = QStringLiteral("dropped");

/// A pipeline opens at once, without the view that looks at other files. Only its beginning is read.
bool isPipeline(const QString& path, const Registry& registry)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    return (ending == QLatin1String("yaml") || ending == QLatin1String("yml"))
           && recognise::recognisePath(base::toUtf8(path), registry, {}).content.kind
                  == recognise::ContentKind::Pipeline;
}

} // namespace

void MainWindow::acceptDrops()
{
    setAcceptDrops(true);
    qApp->installEventFilter(this); // Editors and lists would take files as text.
}

/// Files that are dragged over a view are the window's, unless the view says that it wants them itself
/// (`hilumTakesFiles`).
bool MainWindow::eventFilter(QObject* watched, QEvent* event)
{
    const QEvent::Type type = event->type();
    const bool isDrag = type == QEvent::DragEnter || type == QEvent::DragMove || type == QEvent::Drop
                        || type == QEvent::DragLeave;
    auto* widget = isDrag ? qobject_cast<QWidget*>(watched) : nullptr;
    if (widget == nullptr || widget == this || widget->window() != this
        || widget->property("hilumTakesFiles").toBool())
        return QMainWindow::eventFilter(watched, event);
    if (type == QEvent::DragLeave) {
        m_overlay->hide();
        return QMainWindow::eventFilter(watched, event);
    }
    auto* drop = static_cast<QDropEvent*>(event);
    if (start::localPaths(*drop->mimeData()).isEmpty())
        return QMainWindow::eventFilter(watched, event);
    if (type == QEvent::Drop)
        dropEvent(drop);
    else
        offerDrop(*drop);
    return true;
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    offerDrop(*event);
}

void MainWindow::offerDrop(QDropEvent& event)
{
    if (start::localPaths(*event.mimeData()).isEmpty())
        return;
    event.acceptProposedAction();
    m_overlay->cover();
}

void MainWindow::dragLeaveEvent(QDragLeaveEvent* /*event*/)
{
    m_overlay->hide();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    m_overlay->hide();
    const QStringList paths = start::localPaths(*event->mimeData());
    if (paths.isEmpty())
        return;
    event->acceptProposedAction();
    openPaths(paths);
}

void MainWindow::openPaths(const QStringList& paths)
{
    if (paths.isEmpty())
        return;
    const QString& path = paths.front();
    if (paths.size() > 1)
        tell(tr("Of %n files the first is shown. To read them together, drop their folder.", nullptr,
                static_cast<int>(paths.size())));
    if (isPipeline(path, m_context.session.context().registry))
        return open(path);
    raiseView(kDropped);
    if (auto* dropped = qobject_cast<dropped::DroppedView*>(view(kDropped)))
        dropped->open(path);
}

void MainWindow::chooseAnyFile()
{
    const QString file = QFileDialog::getOpenFileName(this, tr("Open a file of any kind"));
    if (!file.isEmpty())
        openPaths({file});
}

void MainWindow::showStart()
{
    const QString id = QStringLiteral("start");
    raiseView(id);
    if (auto* start = qobject_cast<start::StartView*>(view(id)))
        start->setActions(waysToBegin());
}

void MainWindow::goBack()
{
    if (hasPipeline())
        leaveWhole();
    else
        showStart();
}

bool MainWindow::hasPipeline() const
{
    return !m_context.document.nodeIds().isEmpty() || !m_context.document.fileName().isEmpty();
}

QList<QAction*> MainWindow::waysToBegin()
{
    QList<QAction*> ways = {m_files->newAction(), m_files->openAction(), m_openAny};
    if (hasPipeline()) {
        if (m_goOn == nullptr) {
            m_goOn = new QAction(base::icon(QStringLiteral("previous")), QString(), this);
            connect(m_goOn, &QAction::triggered, this, &MainWindow::goBack);
        }
        m_goOn->setText(tr("Back to %1").arg(m_context.document.displayName()));
        ways.prepend(m_goOn);
    }
    return ways;
}

} // namespace hilum::workbench
