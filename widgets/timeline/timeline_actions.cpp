// SPDX-License-Identifier: Apache-2.0
#include "widgets/timeline/timeline_actions.h"

#include "widgets/base/icons.h"

#include <QAction>
#include <QCoreApplication>
#include <QKeySequence>
#include <QMenu>
#include <QToolButton>
#include <QWidget>

namespace hilum::timeline {
namespace {

QString actionText(const char* text)
{
    return QCoreApplication::translate("TimelineActions", text);
}

QAction* make(QWidget* view, const char* icon, const QString& text, const QKeySequence& keys = {})
{
    auto* action = new QAction(base::icon(QLatin1String(icon)), text, view);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    if (!keys.isEmpty())
        action->setToolTip(QStringLiteral("%1 (%2)").arg(text, keys.toString(QKeySequence::NativeText)));
    view->addAction(action);
    return action;
}

} // namespace

TimelineActions::TimelineActions(QWidget* view)
    : openFile(make(view, "file", actionText(QT_TRANSLATE_NOOP("TimelineActions", "Open a file…")))),
      openFolder(make(view, "folder", actionText(QT_TRANSLATE_NOOP("TimelineActions", "Open a folder…")))),
      openPreview(make(view, "preview",
                       actionText(QT_TRANSLATE_NOOP("TimelineActions", "Take the records of the preview")))),
      search(make(view, "search", actionText(QT_TRANSLATE_NOOP("TimelineActions", "Search for a patient")),
                  QKeySequence(Qt::CTRL | Qt::Key_L))),
      zoomIn(make(view, "zoom-in", actionText(QT_TRANSLATE_NOOP("TimelineActions", "Zoom in")))),
      zoomOut(make(view, "zoom-out", actionText(QT_TRANSLATE_NOOP("TimelineActions", "Zoom out")))),
      fit(make(view, "fit", actionText(QT_TRANSLATE_NOOP("TimelineActions", "Show everything")))),
      today(make(view, "today", actionText(QT_TRANSLATE_NOOP("TimelineActions", "Go to today")))),
      openLanes(make(view, "down", actionText(QT_TRANSLATE_NOOP("TimelineActions", "Show all groups")))),
      closeLanes(make(view, "up", actionText(QT_TRANSLATE_NOOP("TimelineActions", "Show lanes only")))),
      table(make(view, "table", actionText(QT_TRANSLATE_NOOP("TimelineActions", "As a table")))),
      copy(make(view, "copy",
                actionText(QT_TRANSLATE_NOOP("TimelineActions", "Copy what is in sight as a table")),
                QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C))),
      print(make(view, "print", actionText(QT_TRANSLATE_NOOP("TimelineActions", "Print…")),
                 QKeySequence(Qt::CTRL | Qt::Key_P))),
      savePdf(make(view, "export", actionText(QT_TRANSLATE_NOOP("TimelineActions", "Save as PDF…")))),
      openMenu(new QMenu(view)),
      moreMenu(new QMenu(view))
{
    table->setCheckable(true);
    // The canvas itself answers these keys, so that the table can have them.
    zoomIn->setToolTip(QStringLiteral("%1 (+)").arg(zoomIn->text()));
    zoomOut->setToolTip(QStringLiteral("%1 (−)").arg(zoomOut->text()));
    fit->setToolTip(QStringLiteral("%1 (F)").arg(fit->text()));
    today->setToolTip(QStringLiteral("%1 (T)").arg(today->text()));
    openMenu->addActions({openFile, openFolder, openPreview});
    moreMenu->addActions({openLanes, closeLanes});
    moreMenu->addSeparator();
    moreMenu->addActions({copy, print, savePdf});
}

void TimelineActions::setEnabled(bool hasPatient)
{
    for (QAction* action : {zoomIn, zoomOut, fit, today, openLanes, closeLanes, table, copy, print, savePdf})
        action->setEnabled(hasPatient);
}

QToolButton* barButton(QAction* action, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setDefaultAction(action);
    button->setIconSize(QSize(18, 18));
    button->setAccessibleName(action->text());
    return button;
}

} // namespace hilum::timeline
