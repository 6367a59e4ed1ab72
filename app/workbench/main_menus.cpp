// SPDX-License-Identifier: Apache-2.0
#include "app/workbench/file_actions.h"
#include "app/workbench/main_window.h"
#include "widgets/base/icons.h"
#include "widgets/canvas/canvas_view.h"

#include <QActionGroup>
#include <QDockWidget>
#include <QMenuBar>
#include <QMessageBox>
#include <QSettings>
#include <QToolBar>
#include <QToolButton>

namespace hilum::workbench {
namespace {

const QString kThemeKey = QStringLiteral("theme");

canvas::CanvasView* canvasOf(MainWindow& window)
{
    return dynamic_cast<canvas::CanvasView*>(window.view(QStringLiteral("canvas")));
}

QAction* undoAction(QUndoStack& stack, QObject* owner)
{
    QAction* action = stack.createUndoAction(owner, MainWindow::tr("&Undo"));
    action->setIcon(base::icon(QStringLiteral("undo")));
    action->setShortcut(QKeySequence::Undo);
    return action;
}

/// Where nodes stand, what belongs together, how connections run.
void buildCanvasMenus(QMenu& menu, const canvas::CanvasActions& actions)
{
    QMenu* order = menu.addMenu(base::icon(QStringLiteral("layout")), MainWindow::tr("Arran&ge and align"));
    order->addActions({actions.arrange, actions.arrangeSelection});
    order->addSeparator();
    order->addActions(actions.align);
    QMenu* group = menu.addMenu(base::icon(QStringLiteral("group")), MainWindow::tr("&Group"));
    group->addActions({actions.group, actions.ungroup, actions.toggleGroup, actions.enterGroup});
    QMenu* connection = menu.addMenu(base::icon(QStringLiteral("link")), MainWindow::tr("Co&nnection"));
    connection->addActions({actions.nextEdge, actions.bend, actions.comment});
    QMenu* color = menu.addMenu(base::icon(QStringLiteral("color")), MainWindow::tr("Co&lour"));
    color->addActions(actions.colors);
}

QAction* redoAction(QUndoStack& stack, QObject* owner)
{
    QAction* action = stack.createRedoAction(owner, MainWindow::tr("&Redo"));
    action->setIcon(base::icon(QStringLiteral("redo")));
    action->setShortcuts({QKeySequence(QKeySequence::Redo), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    return action;
}

} // namespace

void MainWindow::buildMenus()
{
    buildFileMenu();
    buildEditMenu();
    buildViewMenu();
    buildHelpMenu();
    describeActions();
}

void MainWindow::buildFileMenu()
{
    QMenu* menu = menuBar()->addMenu(tr("&File"));
    menu->addActions({m_files->newAction(), m_files->openAction()});
    menu->addMenu(m_files->recentMenu());
    m_openAny = menu->addAction(base::icon(QStringLiteral("import")), tr("Open a file of any &kind…"), this,
                                &MainWindow::chooseAnyFile);
    m_openAny->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O));
    buildTimelineMenu(*menu);
    menu->addSeparator();
    menu->addActions({m_files->saveAction(), m_files->saveAsAction()});
    menu->addSeparator();
    menu->addActions(
        {canvasOf(*this)->actionsOfCanvas().exportPicture, canvasOf(*this)->actionsOfCanvas().print});
    menu->addSeparator();
    m_showStart = menu->addAction(base::icon(QStringLiteral("project")), tr("S&tart page"), this,
                                  &MainWindow::showStart);
    QAction* quit = menu->addAction(base::icon(QStringLiteral("close")), tr("&Quit"), this, &QWidget::close);
    quit->setShortcut(QKeySequence::Quit);
    quit->setMenuRole(QAction::QuitRole);
}

void MainWindow::buildEditMenu()
{
    QMenu* menu = menuBar()->addMenu(tr("&Edit"));
    QUndoStack& stack = m_context.document.undoStack();
    QAction* undo = undoAction(stack, this);
    QAction* redo = redoAction(stack, this);
    undo->setObjectName(QStringLiteral("undo"));
    redo->setObjectName(QStringLiteral("redo"));
    menu->addActions({undo, redo});
    menu->addSeparator();
    const canvas::CanvasActions& actions = canvasOf(*this)->actionsOfCanvas();
    menu->addActions({actions.cut, actions.copy, actions.paste, actions.duplicate, actions.remove});
    menu->addSeparator();
    menu->addActions({actions.selectAll, actions.search, actions.rename, actions.connectNodes, actions.note,
                      actions.switchOff});
    buildCanvasMenus(*menu, actions);
}

void MainWindow::buildViewMenu()
{
    QMenu* menu = menuBar()->addMenu(tr("&View"));
    int number = 1;
    for (const ViewEntry& entry : m_entries) {
        if (entry.area == ViewArea::Whole)
            continue;
        QAction* action = menu->addAction(base::icon(entry.icon), entry.title, this, [this, id = entry.id] {
            raiseView(id);
            view(id)->setFocus();
        });
        action->setObjectName(QStringLiteral("view.") + entry.id);
        action->setStatusTip(tr("Shows the view %1").arg(entry.title));
        if (number <= 9)
            action->setShortcut(QKeySequence(QStringLiteral("Alt+%1").arg(number++)));
    }
    menu->addSeparator();
    const canvas::CanvasActions& actions = canvasOf(*this)->actionsOfCanvas();
    menu->addActions(
        {actions.zoomIn, actions.zoomOut, actions.zoomReset, actions.fit, actions.showSelection});
    menu->addSeparator();
    menu->addActions({actions.preview, actions.rightAngles, actions.compareSaved, actions.compareFile});
    menu->addSeparator();
    QMenu* appearance = menu->addMenu(base::icon(QStringLiteral("theme")), tr("&Appearance"));
    auto* group = new QActionGroup(appearance);
    const std::pair<base::ThemeChoice, QString> choices[] = {
        {base::ThemeChoice::System, tr("As the &system")},
        {base::ThemeChoice::Light, tr("&Light")},
        {base::ThemeChoice::Dark, tr("&Dark")}};
    for (const auto& [choice, text] : choices) {
        QAction* action = appearance->addAction(text, this, [this, wanted = choice] {
            m_theme.setChoice(wanted);
            QSettings().setValue(kThemeKey, static_cast<int>(wanted));
        });
        action->setCheckable(true);
        action->setChecked(m_theme.choice() == choice);
        group->addAction(action);
    }
    menu->addAction(base::icon(QStringLiteral("refresh")), tr("&Reset the layout"), this,
                    &MainWindow::resetLayout);
}

void MainWindow::buildHelpMenu()
{
    QMenu* menu = menuBar()->addMenu(tr("&Help"));
    QAction* help =
        menu->addAction(base::icon(QStringLiteral("help")), tr("&Help on this"), this, &MainWindow::showHelp);
    help->setShortcut(QKeySequence(Qt::Key_F1));
    help->setShortcutContext(Qt::ApplicationShortcut); // In the windows beside this one too.
    help->setObjectName(QStringLiteral("help.help"));
    QAction* everything = menu->addAction(base::icon(QStringLiteral("search")), tr("S&earch everything…"),
                                          this, &MainWindow::searchEverything);
    everything->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P));
    everything->setObjectName(QStringLiteral("help.search"));
    QAction* shortcuts = menu->addAction(base::icon(QStringLiteral("settings")), tr("&Shortcuts…"), this,
                                         &MainWindow::showShortcuts);
    shortcuts->setObjectName(QStringLiteral("help.shortcuts"));
    menu->addSeparator();
    menu->addAction(m_showStart);
    menu->addSeparator();
    menu->addAction(base::icon(QStringLiteral("info")), tr("&About Hilum"), this, &MainWindow::showAbout);
}

void MainWindow::showAbout()
{
    QMessageBox about(this);
    about.setWindowTitle(tr("About Hilum"));
    about.setIconPixmap(base::icon(QStringLiteral("hilum")).pixmap(72, 72));
    about.setText(QStringLiteral("<h3>Hilum %1</h3>").arg(QStringLiteral(HILUM_VERSION)));
    about.setInformativeText(
        tr("A workbench for healthcare data integration. Connect sources, map and validate records, "
           "see every step of the way, and run the same file on a server.\n\n"
           "Licensed under the Apache License 2.0. Built with Qt %1.")
            .arg(QString::fromLatin1(qVersion())));
    about.exec();
}

void MainWindow::buildToolBar()
{
    QToolBar* bar = addToolBar(tr("Main tools"));
    bar->setObjectName(QStringLiteral("main-tools"));
    bar->setMovable(false);
    bar->setIconSize(QSize(19, 19));
    bar->addActions({m_files->newAction(), m_files->openAction(), m_files->saveAction()});
    bar->addSeparator();
    bar->addActions(
        {findChild<QAction*>(QStringLiteral("undo")), findChild<QAction*>(QStringLiteral("redo"))});
    bar->addSeparator();
    const canvas::CanvasActions& actions = canvasOf(*this)->actionsOfCanvas();
    bar->addActions({actions.connectNodes, actions.arrange, actions.fit});
    auto* space = new QWidget(bar);
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(space);
    QAction* run =
        bar->addAction(base::iconOnAccent(QStringLiteral("play")), tr("Run"), this, &MainWindow::run);
    run->setObjectName(QStringLiteral("run"));
    run->setShortcut(QKeySequence(Qt::Key_F5));
    run->setToolTip(tr("Run the pipeline (F5)"));
    if (auto* button = qobject_cast<QToolButton*>(bar->widgetForAction(run))) {
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setProperty("hilumRole", "primary");
    }
}

} // namespace hilum::workbench
