// SPDX-License-Identifier: Apache-2.0
#include "app/workbench/main_window.h"

#include "app/session/session.h"
#include "app/workbench/drop_overlay.h"
#include "app/workbench/file_actions.h"
#include "app/workbench/lazy_view.h"
#include "app/workbench/notice_bar.h"
#include "widgets/base/icons.h"
#include "widgets/base/text.h"
#include "widgets/canvas/canvas_view.h"
#include "widgets/commands/command_list.h"
#include "widgets/expression/expression_history.h"
#include "widgets/inspector/inspector_view.h"

#include <QCloseEvent>
#include <QDialog>
#include <QDockWidget>
#include <QScreen>
#include <QSettings>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTabBar>
#include <QTabWidget>
#include <QToolBar>
#include <QVBoxLayout>

namespace hilum::workbench {
namespace {

constexpr int kLayoutVersion = 1;
const QString kGeometryKey = QStringLiteral("window/geometry");
const QString kStateKey = QStringLiteral("window/state");
const QString kExpressionsKey = QStringLiteral("expressions/history");

Qt::DockWidgetArea dockArea(ViewArea area)
{
    if (area == ViewArea::Left)
        return Qt::LeftDockWidgetArea;
    return area == ViewArea::Right ? Qt::RightDockWidgetArea : Qt::BottomDockWidgetArea;
}

} // namespace

MainWindow::MainWindow(const ViewContext& context, base::Theme& theme, QWidget* parent)
    : QMainWindow(parent),
      m_context(context),
      m_theme(theme),
      m_files(new FileActions(context.document, *this)),
      m_commands(new commands::CommandList(this)),
      m_notice(new NoticeBar(this)),
      m_center(new QTabWidget(this)),
      m_pages(new QStackedWidget(this)),
      m_overlay(new DropOverlay(this)),
      m_entries(viewCatalogue())
{
    setObjectName(QStringLiteral("main-window"));
    keepExpressions();
    resize(QSize(1440, 900).boundedTo(screen()->availableSize()));
    setDockOptions(AnimatedDocks | AllowTabbedDocks | AllowNestedDocks);
    setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);
    setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    auto* middle = new QWidget(this);
    auto* layout = new QVBoxLayout(middle);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_notice);
    layout->addWidget(m_pages, 1);
    setCentralWidget(middle);
    m_pages->addWidget(m_center);
    m_center->setDocumentMode(true);
    buildViews();
    placeDocks();
    buildMenus();
    buildToolBar();
    m_commands->add(*findChild<QAction*>(QStringLiteral("run")), tr("Tools"));
    m_commands->read(*menuBar());
    m_firstState = saveState(kLayoutVersion);
    statusBar()->setSizeGripEnabled(false);
    connect(&m_context.document, &document::PipelineDocument::dirtyChanged, this,
            &QWidget::setWindowModified);
    connect(&m_context.document, &document::PipelineDocument::fileNameChanged, this,
            &MainWindow::updateTitle);
    connect(&m_context.document, &document::PipelineDocument::contentChanged, this, &MainWindow::showBroken);
    connect(&m_context.selection, &document::Selection::openRequested, this, &MainWindow::openNode);
    connect(&m_context.selection, &document::Selection::placeRequested, this, &MainWindow::goTo);
    connect(m_files, &FileActions::failed, this, &MainWindow::showFailure);
    connect(&m_context.document, &document::PipelineDocument::documentReset, this, &MainWindow::leaveWhole);
    acceptDrops();
    updateTitle();
}

MainWindow::~MainWindow()
{
    // They show actions and views, which are older children and would go first.
    qDeleteAll(findChildren<QDialog*>(QString(), Qt::FindDirectChildrenOnly));
}

void MainWindow::buildViews()
{
    for (const ViewEntry& entry : m_entries) {
        auto* place = new LazyView([this, make = entry.make] { return make(m_context, *this); }, this);
        place->setObjectName(QStringLiteral("view-") + entry.id);
        m_views.emplace(entry.id, place);
        if (entry.area == ViewArea::Whole) {
            m_pages->addWidget(place);
            continue;
        }
        if (entry.area == ViewArea::Center) {
            m_center->addTab(place, base::icon(entry.icon), entry.title);
            continue;
        }
        auto* dock = new QDockWidget(entry.title, this);
        dock->setObjectName(QStringLiteral("dock-") + entry.id);
        dock->setWidget(place);
        if (entry.area == ViewArea::Right)
            place->setMinimumWidth(250);
        dock->setFeatures(QDockWidget::DockWidgetMovable); // Shown and hidden by the View menu.
        dock->toggleViewAction()->setIcon(base::icon(entry.icon));
        addDockWidget(dockArea(entry.area), dock);
        m_docks.emplace(entry.id, dock);
    }
}

/// Views of one area stand behind each other as tabs, the first one in front.
void MainWindow::placeDocks()
{
    for (const ViewArea area : {ViewArea::Left, ViewArea::Right, ViewArea::Bottom}) {
        QDockWidget* first = nullptr;
        for (const ViewEntry& entry : m_entries) {
            if (entry.area != area)
                continue;
            QDockWidget* dock = m_docks.at(entry.id);
            if (first == nullptr)
                first = dock;
            else
                tabifyDockWidget(first, dock);
        }
        if (first == nullptr)
            continue;
        if (const QList<QDockWidget*> tabs = tabifiedDockWidgets(first);
            !tabs.isEmpty()) { // Tabs say the titles.
            for (QDockWidget* tab : QList<QDockWidget*>{first} + tabs) {
                if (tab->titleBarWidget() == nullptr)
                    tab->setTitleBarWidget(new QWidget(tab));
            }
        }
        first->raise();
        if (area == ViewArea::Bottom)
            resizeDocks({first}, {250}, Qt::Vertical);
        else
            resizeDocks({first}, {area == ViewArea::Left ? 236 : 300}, Qt::Horizontal);
    }
}

QWidget* MainWindow::view(const QString& id)
{
    const auto found = m_views.find(id);
    return found == m_views.end() ? nullptr : found->second->view();
}

QWidget* MainWindow::viewIfMade(const QString& id) const
{
    const auto found = m_views.find(id);
    return found == m_views.end() ? nullptr : found->second->viewIfMade();
}

void MainWindow::raiseView(const QString& id)
{
    const auto found = m_views.find(id);
    if (found == m_views.end())
        return;
    if (m_pages->indexOf(found->second) >= 0)
        return showWhole(found->second);
    leaveWhole();
    if (const auto dock = m_docks.find(id); dock != m_docks.end()) {
        dock->second->show();
        dock->second->raise();
    } else {
        m_center->setCurrentWidget(found->second);
    }
}

void MainWindow::raiseAlone(const QString& id)
{
    raiseView(id);
    if (!m_stateWithDocks.isEmpty())
        return;
    hideDocks();
    connect(m_center, &QTabWidget::currentChanged, this, &MainWindow::bringDocksBack,
            Qt::SingleShotConnection);
}

void MainWindow::hideDocks()
{
    if (!m_stateWithDocks.isEmpty())
        return;
    m_stateWithDocks = saveState(kLayoutVersion);
    for (const auto& [name, dock] : m_docks)
        dock->hide();
}

void MainWindow::bringDocksBack()
{
    if (!m_stateWithDocks.isEmpty())
        restoreState(std::exchange(m_stateWithDocks, {}), kLayoutVersion);
}

void MainWindow::showWhole(LazyView* view)
{
    hideDocks();
    for (QToolBar* bar : findChildren<QToolBar*>(QString(), Qt::FindDirectChildrenOnly))
        bar->hide();
    QWidget* content = view->view(); // Before it is shown, so that it can have the focus.
    m_pages->setCurrentWidget(view);
    content->setFocus();
}

void MainWindow::leaveWhole()
{
    if (m_pages->currentWidget() == m_center)
        return;
    m_pages->setCurrentWidget(m_center);
    bringDocksBack();
    m_center->currentWidget()->setFocus();
}

void MainWindow::updateTitle()
{
    setWindowTitle(tr("%1[*] – Hilum").arg(m_context.document.displayName()));
    setWindowModified(m_context.document.isDirty());
    setWindowFilePath(m_context.document.fileName());
}

void MainWindow::showBroken()
{
    const bool isBroken = m_context.document.isBroken();
    if (isBroken)
        m_notice->showNotice(
            tr("This file is no readable pipeline. The canvas shows what could be read; put the "
               "text right to go on."),
            {{.text = tr("Show the text"), .act = [this] {
                  raiseView(QStringLiteral("text"));
              }}});
    else if (m_tellsBroken)
        m_notice->dismiss();
    m_tellsBroken = isBroken;
}

void MainWindow::openNode(const QString& node)
{
    const std::optional<document::GraphNode> opened = m_context.document.node(node);
    const QString own = !opened                                ? QString()
                        : opened->type == QLatin1String("map") ? QStringLiteral("mapping")
                                                               : QStringLiteral("rules");
    const bool hasOwn =
        opened && opened->role == document::NodeRole::Step && m_views.contains(own)
        && (opened->type == QLatin1String("map") || opened->type == QLatin1String("validate"));
    if (hasOwn) {
        raiseView(own);
        return;
    }
    raiseView(QStringLiteral("inspector"));
    if (auto* inspector = dynamic_cast<inspector::InspectorView*>(view(QStringLiteral("inspector"))))
        inspector->focusFirst();
}

void MainWindow::goTo(const Place& place)
{
    if (const QString node = m_context.document.nodeAt(place); !node.isEmpty())
        m_context.selection.setNode(node);
    else if (place.line != 0)
        raiseView(QStringLiteral("text"));
}

void MainWindow::open(const QString& fileName)
{
    m_files->open(fileName);
}

void MainWindow::addNode(const QString& templateName)
{
    raiseView(QStringLiteral("canvas"));
    if (auto* canvas = dynamic_cast<canvas::CanvasView*>(view(QStringLiteral("canvas"))))
        canvas->addNode(templateName);
}

void MainWindow::openNew(const pipeline::PipelineDefinition& pipeline)
{
    if (!m_files->mayLeave())
        return;
    m_context.document.clear();
    m_context.document.edit([&](document::DocumentState& state) { state.pipeline = pipeline; },
                            {.text = tr("New pipeline %1").arg(base::toQString(pipeline.name))});
    raiseView(QStringLiteral("canvas"));
    const std::string& last = pipeline.steps.empty() ? pipeline.sources.front().id : pipeline.steps.back().id;
    m_context.selection.setNode(base::toQString(last));
}

/// The run view shows what happens; it is made first, so that it hears of it.
void MainWindow::run()
{
    raiseView(QStringLiteral("run"));
    (void)view(QStringLiteral("run"));
    m_context.session.startRun();
}

void MainWindow::runTo(const QString& node)
{
    raiseView(QStringLiteral("run"));
    (void)view(QStringLiteral("run"));
    m_context.session.startRunTo(node);
    showMessage(tr("Running up to %1: nothing behind it is written.").arg(node));
}

void MainWindow::showMessage(const QString& message)
{
    statusBar()->showMessage(message, 8000);
}

void MainWindow::tell(const QString& message)
{
    m_notice->showNotice(message, {});
}

void MainWindow::showFailure(const Diagnostic& reason)
{
    m_notice->showNotice(base::translateMessage(reason), {});
}

void MainWindow::resetLayout()
{
    restoreState(m_firstState, kLayoutVersion);
    placeDocks();
}

void MainWindow::restoreLayout()
{
    const QSettings settings;
    restoreGeometry(settings.value(kGeometryKey).toByteArray());
    restoreState(settings.value(kStateKey).toByteArray(), kLayoutVersion);
}

/// Editors find the history among the window's children.
void MainWindow::keepExpressions()
{
    auto* history = new expression::ExpressionHistory(this);
    history->restore(QSettings().value(kExpressionsKey).toStringList());
    connect(history, &expression::ExpressionHistory::changed, this,
            [history] { QSettings().setValue(kExpressionsKey, history->lasting()); });
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (!m_files->mayLeave()) {
        event->ignore();
        return;
    }
    QSettings settings;
    settings.setValue(kGeometryKey, saveGeometry());
    settings.setValue(kStateKey, m_stateWithDocks.isEmpty() ? saveState(kLayoutVersion) : m_stateWithDocks);
    event->accept();
}

} // namespace hilum::workbench
