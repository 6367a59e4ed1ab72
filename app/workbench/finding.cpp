// SPDX-License-Identifier: Apache-2.0
// Finding one's way: help on what has the focus, all commands and their keys, one search for everything.
#include "app/workbench/file_actions.h"
#include "app/workbench/main_window.h"
#include "widgets/base/icons.h"
#include "widgets/base/text.h"
#include "widgets/canvas/canvas_view.h"
#include "widgets/commands/command_list.h"
#include "widgets/commands/command_palette.h"
#include "widgets/commands/shortcuts_dialog.h"
#include "widgets/help/help_pages.h"
#include "widgets/help/help_window.h"
#include "widgets/start/recent_files.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QStackedWidget>
#include <QTabWidget>

namespace hilum::workbench {
namespace {

using commands::Hit;

/// Id of the view that a widget is in; "" where it is in none.
QString viewAround(const QWidget* widget)
{
    const QString prefix = QStringLiteral("view-");
    for (; widget != nullptr; widget = widget->parentWidget()) {
        if (const QString page = widget->property("hilumHelp").toString(); !page.isEmpty())
            return page;
        if (widget->objectName().startsWith(prefix))
            return widget->objectName().mid(prefix.size());
    }
    return {};
}

void addCommands(const commands::CommandList& list, QList<Hit>& hits)
{
    for (const commands::Command& command : list.commands()) {
        QAction* action = command.action;
        if (!action->isEnabled())
            continue;
        hits.append({.title = command.title(),
                     .detail = command.group,
                     .icon = QStringLiteral("play"),
                     .keys = action->shortcut().toString(QKeySequence::NativeText),
                     .act = [action] {
                         action->trigger();
                     }});
    }
}

QString iconOf(document::NodeRole role)
{
    return role == document::NodeRole::Source ? QStringLiteral("source")
           : role == document::NodeRole::Sink ? QStringLiteral("sink")
                                              : QStringLiteral("step");
}

void addNodes(const ViewContext& context, MainWindow& window, QList<Hit>& hits)
{
    for (const QString& id : context.document.nodeIds()) {
        const std::optional<document::GraphNode> node = context.document.node(id);
        hits.append({.title = id,
                     .detail = node->description.isEmpty() ? node->type : node->description,
                     .icon = iconOf(node->role),
                     .keys = {},
                     .act = [selection = &context.selection, &window, id] {
                         window.raiseView(QStringLiteral("canvas"));
                         selection->setNode(id);
                     }});
    }
}

/// The rules of a mapping that name a field on either side, with those inside of them.
void addRules(const std::vector<mapping::MappingRule>& rules, const QString& step, const QList<int>& above,
              document::Selection& selection, QList<Hit>& hits)
{
    for (std::size_t at = 0; at < rules.size(); ++at) {
        const mapping::MappingRule& rule = rules[at];
        const QList<int> path = above + QList<int>{static_cast<int>(at)};
        const std::string& from = rule.from.empty() ? rule.each : rule.from;
        if (!rule.to.empty())
            hits.append({.title = base::toQString(rule.to),
                         .detail = MainWindow::tr("rule of %1: %2").arg(step, base::toQString(from)),
                         .icon = QStringLiteral("map"),
                         .keys = {},
                         .act = [&selection, step, path] {
                             selection.setNode(step);
                             selection.open(step);
                             selection.setRule(path);
                         }});
        addRules(rule.rules, step, path, selection, hits);
    }
}

void addMappings(const ViewContext& context, QList<Hit>& hits)
{
    for (const QString& id : context.document.nodeIds()) {
        if (const mapping::MappingDefinition* mapping = context.document.mapping(id))
            addRules(mapping->rules, id, {}, context.selection, hits);
    }
}

/// Notes and comments on the canvas.
void addRemarks(MainWindow& window, QList<Hit>& hits)
{
    auto* view = dynamic_cast<canvas::CanvasView*>(window.view(QStringLiteral("canvas")));
    if (view == nullptr)
        return;
    for (const canvas::Remark& remark : view->canvasScene().remarks())
        hits.append({.title = remark.text,
                     .detail = remark.where,
                     .icon = QStringLiteral("note"),
                     .keys = {},
                     .act = [&window, view, name = remark.name] {
                         window.raiseView(QStringLiteral("canvas"));
                         view->goToRemark(name);
                     }});
}

/// The pipelines beside the open one, and those that were open lately.
void addFiles(const ViewContext& context, MainWindow& window, QList<Hit>& hits)
{
    QStringList files = start::RecentFiles::paths();
    if (const QString own = context.document.fileName(); !own.isEmpty()) {
        const QDir folder = QFileInfo(own).absoluteDir();
        for (const QFileInfo& file :
             folder.entryInfoList({QStringLiteral("*.yaml"), QStringLiteral("*.yml")}, QDir::Files))
            files << file.absoluteFilePath();
    }
    files.removeDuplicates();
    for (const QString& file : files)
        hits.append({.title = QFileInfo(file).fileName(),
                     .detail = QDir::toNativeSeparators(QFileInfo(file).absolutePath()),
                     .icon = QStringLiteral("file"),
                     .keys = {},
                     .act = [&window, file] {
                         window.openPaths({file});
                     }});
}

void addHelp(MainWindow& window, QList<Hit>& hits)
{
    for (const help::HelpPage& page : help::helpPages())
        hits.append({.title = page.title,
                     .detail = MainWindow::tr("help page"),
                     .icon = QStringLiteral("help"),
                     .keys = {},
                     .act = [&window, id = page.id] {
                         window.showHelpPage(id);
                     }});
}

} // namespace

void MainWindow::showHelp()
{
    QString page = viewAround(QApplication::focusWidget());
    if (page.isEmpty())
        page = viewAround(m_pages->currentWidget() == m_center ? m_center->currentWidget()
                                                               : m_pages->currentWidget());
    if (page.isEmpty() || help::helpPage(page) == nullptr)
        page = QStringLiteral("first-steps");
    showHelpPage(page);
}

void MainWindow::showHelpPage(const QString& page)
{
    if (m_help == nullptr)
        m_help = new help::HelpWindow(this);
    m_help->showPage(page);
    m_help->show();
    m_help->raise();
    m_help->activateWindow();
}

void MainWindow::showShortcuts()
{
    auto* dialog = new commands::ShortcutsDialog(*m_commands, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &commands::ShortcutsDialog::helpRequested, this,
            [this] { showHelpPage(QStringLiteral("shortcuts")); });
    dialog->show(); // Not modal: help stands beside it.
}

void MainWindow::searchEverything()
{
    QList<Hit> hits;
    addCommands(*m_commands, hits);
    addNodes(m_context, *this, hits);
    addMappings(m_context, hits);
    addRemarks(*this, hits);
    addFiles(m_context, *this, hits);
    addHelp(*this, hits);
    auto* palette = new commands::CommandPalette(std::move(hits), this);
    palette->show();
    palette->search().setFocus();
}

/// Names that stay when texts are translated, for shortcuts, and a line for the status bar.
void MainWindow::describeActions()
{
    const auto describe = [](QAction* action, const char* id, const QString& tip) {
        action->setObjectName(QString::fromLatin1(id));
        action->setStatusTip(tip);
    };
    describe(m_files->newAction(), "file.new", tr("Begins an empty pipeline"));
    describe(m_files->openAction(), "file.open", tr("Opens a pipeline file"));
    describe(m_files->saveAction(), "file.save", tr("Saves the pipeline and its mappings"));
    describe(m_files->saveAsAction(), "file.save-as", tr("Saves the pipeline under another name"));
    describe(m_openAny, "file.open-any", tr("Shows any file that Hilum reads, with names"));
    describe(m_showStart, "file.start", tr("Shows samples and recent pipelines"));
    auto* view = dynamic_cast<canvas::CanvasView*>(this->view(QStringLiteral("canvas")));
    if (view == nullptr)
        return;
    const canvas::CanvasActions& actions = view->actionsOfCanvas();
    describe(actions.cut, "edit.cut", tr("Takes the chosen nodes out, to be pasted"));
    describe(actions.copy, "edit.copy", tr("Copies the chosen nodes as text"));
    describe(actions.paste, "edit.paste", tr("Puts copied nodes in"));
    describe(actions.duplicate, "edit.duplicate", tr("Makes a second one of the chosen nodes"));
    describe(actions.remove, "edit.remove", tr("Deletes the chosen nodes"));
    describe(actions.selectAll, "edit.select-all", tr("Chooses all nodes"));
    describe(actions.rename, "edit.rename", tr("Gives the chosen node another name"));
    describe(actions.connectNodes, "edit.connect", tr("Connects the chosen node by keyboard"));
    describe(actions.arrange, "edit.arrange", tr("Puts all nodes in order, from sources to sinks"));
    describe(actions.zoomIn, "view.zoom-in", tr("Shows the canvas larger"));
    describe(actions.zoomOut, "view.zoom-out", tr("Shows the canvas smaller"));
    describe(actions.zoomReset, "view.zoom-reset", tr("Shows the canvas in its own size"));
    describe(actions.fit, "view.fit", tr("Shows the whole pipeline"));
}

} // namespace hilum::workbench
