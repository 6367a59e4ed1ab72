// SPDX-License-Identifier: Apache-2.0
#include "widgets/base/icons.h"
#include "widgets/canvas/canvas_colors.h"
#include "widgets/canvas/canvas_view.h"

#include <QAction>

namespace hilum::canvas {

QAction* CanvasView::addOwnAction(const char* icon, const QString& text, const QKeySequence& keys)
{
    auto* action = new QAction(base::icon(QLatin1String(icon)), text, this);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    if (!keys.isEmpty())
        action->setToolTip(QStringLiteral("%1 (%2)").arg(QString(text).remove(QLatin1Char('&')),
                                                         keys.toString(QKeySequence::NativeText)));
    addAction(action);
    return action;
}

QAction* CanvasView::makeAction(const char* icon, const QString& text, const QKeySequence& keys, Slot slot)
{
    QAction* action = addOwnAction(icon, text, keys);
    connect(action, &QAction::triggered, this, slot);
    return action;
}

void CanvasView::makeActions()
{
    makeEditActions();
    makeNodeActions();
    makeAlignActions();
    makeColorActions();
    makePictureActions();
    nameActions();
}

/// Names that stay when texts are translated: what the user's own shortcuts are kept by.
void CanvasView::nameActions()
{
    const std::pair<QAction*, const char*> names[] = {
        {m_actions.search, "canvas.search"},
        {m_actions.note, "canvas.note"},
        {m_actions.switchOff, "canvas.switch-off"},
        {m_actions.runToHere, "canvas.run-to-here"},
        {m_actions.preview, "canvas.preview"},
        {m_actions.arrangeSelection, "canvas.arrange-selection"},
        {m_actions.group, "canvas.group"},
        {m_actions.ungroup, "canvas.ungroup"},
        {m_actions.toggleGroup, "canvas.toggle-group"},
        {m_actions.enterGroup, "canvas.enter-group"},
        {m_actions.nextEdge, "canvas.next-connection"},
        {m_actions.bend, "canvas.bend"},
        {m_actions.comment, "canvas.comment"},
        {m_actions.rightAngles, "canvas.right-angles"},
        {m_actions.compareSaved, "canvas.compare-saved"},
        {m_actions.compareFile, "canvas.compare-file"},
        {m_actions.exportPicture, "canvas.export"},
        {m_actions.print, "canvas.print"},
        {m_actions.showSelection, "canvas.show-selection"}};
    for (const auto& [action, name] : names) {
        action->setObjectName(QLatin1String(name));
        action->setStatusTip(action->toolTip());
    }
    static constexpr const char* kAlign[] = {"left",   "center", "right",  "top",
                                             "middle", "bottom", "across", "down"};
    for (qsizetype index = 0; index < m_actions.align.size(); ++index)
        m_actions.align[index]->setObjectName(QStringLiteral("canvas.align-")
                                              + QLatin1String(kAlign[static_cast<std::size_t>(index)]));
}

void CanvasView::makeEditActions()
{
    m_actions.cut = makeAction("cut", tr("Cu&t"), QKeySequence::Cut, &CanvasView::cutSelection);
    m_actions.copy = makeAction("copy", tr("&Copy"), QKeySequence::Copy, &CanvasView::copySelection);
    m_actions.paste = makeAction("paste", tr("&Paste"), QKeySequence::Paste, &CanvasView::paste);
    m_actions.duplicate =
        makeAction("copy", tr("D&uplicate"), QKeySequence(Qt::CTRL | Qt::Key_D), &CanvasView::duplicate);
    m_actions.remove =
        makeAction("delete", tr("&Delete"), QKeySequence::Delete, &CanvasView::removeSelection);
    m_actions.selectAll =
        makeAction("tree", tr("Select &all"), QKeySequence::SelectAll, &CanvasView::selectEverything);
    m_actions.rename =
        makeAction("edit", tr("&Rename"), QKeySequence(Qt::Key_F2), &CanvasView::renameSelected);
    m_actions.connectNodes =
        makeAction("link", tr("C&onnect to…"), QKeySequence(Qt::Key_C), &CanvasView::connectByKey);
    m_actions.search = makeAction("search", tr("Add or &go to…"), QKeySequence(Qt::CTRL | Qt::Key_K),
                                  &CanvasView::openSearch);
    m_actions.note = makeAction("note", tr("Add &note"), QKeySequence(Qt::Key_N), &CanvasView::addNoteHere);
}

void CanvasView::makeNodeActions()
{
    m_actions.switchOff = makeAction("hide", tr("Switch o&ff or on"), QKeySequence(Qt::CTRL | Qt::Key_E),
                                     &CanvasView::switchSelected);
    m_actions.runToHere =
        makeAction("play", tr("Run &to here"), QKeySequence(Qt::SHIFT | Qt::Key_F5), &CanvasView::runToHere);
    m_actions.preview =
        makeAction("preview", tr("Show its &records"), QKeySequence(Qt::Key_P), &CanvasView::previewSelected);
    m_actions.group =
        makeAction("group", tr("&Group"), QKeySequence(Qt::CTRL | Qt::Key_G), &CanvasView::groupSelected);
    m_actions.ungroup = makeAction("ungroup", tr("&Ungroup"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_G),
                                   &CanvasView::ungroupSelected);
    m_actions.toggleGroup =
        makeAction("remove", tr("Co&llapse or open group"), QKeySequence(Qt::CTRL | Qt::Key_Period),
                   &CanvasView::toggleSelectedGroup);
    m_actions.enterGroup =
        makeAction("zoom-in", tr("Look at group alo&ne"), QKeySequence(Qt::CTRL | Qt::Key_Return),
                   &CanvasView::enterSelectedGroup);
    m_actions.nextEdge =
        makeAction("link", tr("Select ne&xt connection"), QKeySequence(Qt::Key_E), &CanvasView::walkEdge);
    m_actions.bend = makeAction("bend", tr("&Bend or straighten connection"), QKeySequence(Qt::Key_B),
                                &CanvasView::bendEdge);
    m_actions.comment = makeAction("note", tr("Co&mment on connection"), QKeySequence(Qt::SHIFT | Qt::Key_N),
                                   &CanvasView::commentSelected);
    m_actions.arrange =
        makeAction("layout", tr("Ar&range"), QKeySequence(Qt::CTRL | Qt::Key_L), &CanvasView::arrangeAll);
    m_actions.arrange->setToolTip(tr("Arrange all nodes (Ctrl+L); with Shift only the selected ones"));
    m_actions.arrangeSelection =
        makeAction("layout", tr("Arrange &selection"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L),
                   &CanvasView::arrangeSelected);
}

void CanvasView::makeAlignActions()
{
    struct Row
    {
        Alignment alignment;
        const char* icon;
        QString text;
        QKeySequence keys;
    };
    const Row rows[] = {
        {Alignment::Left, "align-left", tr("Align &left"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Left)},
        {Alignment::Center, "align-center", tr("Align &centres"), {}},
        {Alignment::Right, "align-right", tr("Align &right"),
         QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Right)},
        {Alignment::Top, "align-top", tr("Align &top"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Up)},
        {Alignment::Middle, "align-middle", tr("Align &middles"), {}},
        {Alignment::Bottom, "align-bottom", tr("Align &bottom"),
         QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Down)},
        {Alignment::Across, "distribute-across", tr("Distribute &across"), {}},
        {Alignment::Down, "distribute-down", tr("Distribute &down"), {}}};
    for (const Row& row : rows) {
        QAction* action = addOwnAction(row.icon, row.text, row.keys);
        connect(action, &QAction::triggered, this,
                [this, alignment = row.alignment] { m_scene->alignSelection(alignment); });
        m_actions.align << action;
    }
}

void CanvasView::makeColorActions()
{
    const auto add = [this](const QString& name, const QString& title) {
        auto* action = new QAction(title, this);
        if (!name.isEmpty())
            action->setIcon(
                base::icon(QStringLiteral("color"), namedColor(base::colorsFor(palette()), name)));
        connect(action, &QAction::triggered, this, [this, name] { m_scene->setColor(name); });
        m_actions.colors << action;
    };
    for (const NamedColor& each : namedColors())
        add(each.name, each.title);
    add({}, tr("No colour"));
}

void CanvasView::makePictureActions()
{
    m_actions.rightAngles = addOwnAction("bend", tr("&Right-angled connections"), {});
    m_actions.rightAngles->setCheckable(true);
    connect(m_actions.rightAngles, &QAction::toggled, this, &CanvasView::setRightAngles);
    m_actions.compareSaved = addOwnAction("compare", tr("Compare with the &saved file"), {});
    m_actions.compareSaved->setCheckable(true);
    connect(m_actions.compareSaved, &QAction::toggled, this, &CanvasView::compareWithSaved);
    m_actions.compareFile =
        makeAction("compare", tr("Compare with &another file…"), {}, &CanvasView::compareWithFile);
    m_actions.exportPicture = makeAction("export", tr("&Export picture…"), {}, &CanvasView::exportToFile);
    m_actions.print = makeAction("print", tr("&Print…"), QKeySequence::Print, &CanvasView::printPicture);
    m_actions.zoomIn = makeAction("zoom-in", tr("Zoom &in"), QKeySequence::ZoomIn, &CanvasView::zoomInStep);
    m_actions.zoomOut =
        makeAction("zoom-out", tr("Zoom &out"), QKeySequence::ZoomOut, &CanvasView::zoomOutStep);
    m_actions.zoomReset =
        makeAction("search", tr("&Actual size"), QKeySequence(Qt::CTRL | Qt::Key_1), &CanvasView::zoomReset);
    m_actions.fit = makeAction("fit", tr("Show &whole pipeline"), QKeySequence(Qt::CTRL | Qt::Key_0),
                               &CanvasView::fitAll);
    m_actions.showSelection = makeAction("today", tr("Show se&lection"), QKeySequence(Qt::CTRL | Qt::Key_2),
                                         &CanvasView::centerOnSelection);
}

void CanvasView::updateActions()
{
    const qsizetype count = m_selection.nodes().size();
    const bool hasNotes = !m_scene->selectedNotes().empty();
    const bool hasEdge = !m_scene->selectedEdges().empty();
    const bool isEditable = !m_document.isBroken();
    for (QAction* action : {m_actions.copy, m_actions.cut, m_actions.duplicate, m_actions.group,
                            m_actions.ungroup, m_actions.switchOff, m_actions.arrangeSelection})
        action->setEnabled(count > 0 && isEditable);
    m_actions.remove->setEnabled((count > 0 || hasNotes || hasEdge) && isEditable);
    m_actions.rename->setEnabled(count == 1 || hasNotes || hasEdge);
    for (QAction* action : {m_actions.connectNodes, m_actions.runToHere, m_actions.preview})
        action->setEnabled(count == 1);
    m_actions.bend->setEnabled(hasEdge && isEditable);
    m_actions.comment->setEnabled(hasEdge && isEditable);
    m_actions.showSelection->setEnabled(count > 0 || hasNotes || hasEdge);
    for (QAction* action : m_actions.align)
        action->setEnabled(count > 1 && isEditable);
    for (QAction* action : m_actions.colors)
        action->setEnabled((count > 0 || hasNotes) && isEditable);
}

} // namespace hilum::canvas
