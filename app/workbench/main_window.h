// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/workbench/view_catalogue.h"
#include "widgets/base/theme.h"

#include <QMainWindow>

#include <map>

class QDockWidget;
class QMenu;
class QStackedWidget;
class QTabWidget;

namespace hilum::commands {
class CommandList;
}
namespace hilum::help {
class HelpWindow;
}

namespace hilum::workbench {

class FileActions;
class LazyView;
class DropOverlay;
class NoticeBar;

/// The window: composes the views of the catalogue, menus, tool bar and shortcuts. Decides nothing about
/// pipelines.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    /// The context's parts and the theme outlive the window.
    MainWindow(const ViewContext& context, base::Theme& theme, QWidget* parent = nullptr);
    ~MainWindow() override;

    [[nodiscard]] FileActions& files() { return *m_files; }
    [[nodiscard]] NoticeBar& notice() { return *m_notice; }
    /// The view of that id, made where it was not yet; null where there is none.
    [[nodiscard]] QWidget* view(const QString& id);
    /// Null while nobody looked at it.
    [[nodiscard]] QWidget* viewIfMade(const QString& id) const;
    /// Brings a view to the front.
    void raiseView(const QString& id);
    /// The same without the docks, until another view of the middle is chosen.
    void raiseAlone(const QString& id);

    /// A pipeline; asks about unsaved changes first.
    void open(const QString& fileName);
    /// A new pipeline with this in it, as one edit that can be undone.
    void openNew(const pipeline::PipelineDefinition& pipeline);
    /// Files or folders of any kind: the first is opened as what it is.
    void openPaths(const QStringList& paths);
    void chooseAnyFile();
    /// Where to begin, what was opened last, samples.
    void showStart();
    /// From a view of the whole window to the pipeline, or to the start where there is none.
    void goBack();
    /// Actions that begin something, for the start page.
    [[nodiscard]] QList<QAction*> waysToBegin();
    /// Help about what has the focus.
    void showHelp();
    void showHelpPage(const QString& page);
    void showShortcuts();
    /// One field to search commands, nodes, rules, files and help.
    void searchEverything();
    [[nodiscard]] commands::CommandList& commands() { return *m_commands; }
    [[nodiscard]] help::HelpWindow* helpWindow() const { return m_help; }
    /// Shows the timeline of a FHIR result, alone: without what edits pipelines.
    void openTimeline(const QString& path);
    void addNode(const QString& templateName);
    /// Runs all records up to a node; nothing behind it is written.
    void runTo(const QString& node);
    void showMessage(const QString& message);
    /// A line above the views, until it is closed.
    void tell(const QString& message);
    void showFailure(const Diagnostic& reason);
    /// All views, docks and bars where they were at first.
    void resetLayout();
    void restoreLayout();

protected:
    void closeEvent(QCloseEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void keepExpressions();
    void buildViews();
    void placeDocks();
    void acceptDrops();
    void offerDrop(QDropEvent& event);
    void hideDocks();
    void bringDocksBack();
    void showWhole(LazyView* view);
    void leaveWhole();
    [[nodiscard]] bool hasPipeline() const;
    void buildMenus();
    void buildFileMenu();
    void buildTimelineMenu(QMenu& menu);
    void buildEditMenu();
    void buildViewMenu();
    void buildHelpMenu();
    void buildToolBar();
    void describeActions();
    void updateTitle();
    void showBroken();
    void openNode(const QString& node);
    void goTo(const Place& place);
    void showAbout();
    void run();

    ViewContext m_context;
    base::Theme& m_theme;
    FileActions* m_files;
    QAction* m_openAny = nullptr;
    QAction* m_showStart = nullptr;
    QAction* m_goOn = nullptr; ///< From the start page back.
    commands::CommandList* m_commands;
    help::HelpWindow* m_help = nullptr; ///< Null while nobody asked.
    NoticeBar* m_notice;
    QTabWidget* m_center;
    QStackedWidget* m_pages; ///< The center, and the views of the whole window.
    DropOverlay* m_overlay;
    std::vector<ViewEntry> m_entries;
    std::map<QString, LazyView*> m_views;
    std::map<QString, QDockWidget*> m_docks;
    QByteArray m_firstState;
    QByteArray m_stateWithDocks; ///< Empty: no view stands alone.
    bool m_tellsBroken = false;  // The notice is about that.
};

} // namespace hilum::workbench
