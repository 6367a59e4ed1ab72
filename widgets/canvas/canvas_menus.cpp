// SPDX-License-Identifier: Apache-2.0
#include "widgets/base/icons.h"
#include "widgets/canvas/canvas_view.h"
#include "widgets/canvas/edge_item.h"
#include "widgets/canvas/group_frame.h"
#include "widgets/canvas/node_card.h"
#include "widgets/canvas/node_menu.h"
#include "widgets/canvas/note_item.h"

#include <QContextMenuEvent>
#include <QMenu>

namespace hilum::canvas {

QMenu* CanvasView::addSubMenu(QMenu& menu, const char* icon, const QString& title,
                              const QList<QAction*>& actions) const
{
    QMenu* sub = menu.addMenu(base::icon(QLatin1String(icon)), title);
    sub->addActions(actions);
    return sub;
}

void CanvasView::fillNodeContextMenu(QMenu& menu, const QString& id)
{
    menu.addAction(base::icon(QStringLiteral("inspector")), tr("Open"), this,
                   [this, id] { m_selection.open(id); });
    menu.addActions({m_actions.preview, m_actions.runToHere});
    if (m_document.node(id)->role == document::NodeRole::Source)
        menu.addAction(base::icon(QStringLiteral("table")), tr("Scan source"), this,
                       [this, id] { Q_EMIT scanRequested(id); });
    menu.addSeparator();
    menu.addActions({m_actions.rename, m_actions.connectNodes, m_actions.switchOff});
    addSubMenu(menu, "color", tr("Colour"), m_actions.colors);
    if (m_selection.nodes().size() > 1) {
        QMenu* align = addSubMenu(menu, "align-left", tr("Align"), m_actions.align);
        align->addSeparator();
        align->addAction(m_actions.arrangeSelection);
    }
    menu.addAction(m_actions.group);
    if (m_scene->groupOf(id))
        menu.addActions({m_actions.ungroup, m_actions.toggleGroup, m_actions.enterGroup});
    menu.addSeparator();
}

void CanvasView::fillEdgeContextMenu(QMenu& menu, const document::GraphEdge& edge, QPointF at)
{
    const EdgeItem* item = m_scene->edgeItem(edge);
    if (item == nullptr)
        return;
    menu.addAction(m_actions.comment);
    menu.addAction(base::icon(QStringLiteral("bend")), tr("Bend here"), this, [this, edge, at] {
        const EdgeItem* bent = m_scene->edgeItem(edge);
        if (bent == nullptr)
            return;
        std::vector<QPointF> bends = bent->bends();
        bends.insert(bends.begin() + bent->indexForBend(at), onGrid(at));
        m_scene->setBends(edge, bends);
    });
    QAction* straighten = menu.addAction(base::icon(QStringLiteral("remove")), tr("Straighten"), this,
                                         [this, edge] { m_scene->setBends(edge, {}); });
    straighten->setEnabled(!item->bends().empty());
    QMenu* insert = menu.addMenu(base::icon(QStringLiteral("add")), tr("Insert"));
    fillNodeMenu(*insert, m_catalogue, NodeMenuContent::Steps,
                 [this, at](const QString& name) { m_scene->addNode(name, at); });
    menu.addSeparator();
}

void CanvasView::contextMenuEvent(QContextMenuEvent* event)
{
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    const NodeCard* chosen = m_scene->card(m_selection.node());
    const QPoint where = isByKey && chosen != nullptr
                             ? mapFromScene(chosen->mapToScene(chosen->cardRect().center()))
                             : event->pos();
    const QPointF at = mapToScene(where);
    QGraphicsItem* item = itemAt(where);
    QMenu menu(this);
    if (const auto* card = dynamic_cast<const NodeCard*>(item);
        card != nullptr && m_document.node(card->node().id)) {
        if (!card->isSelected())
            m_selection.setNode(card->node().id);
        fillNodeContextMenu(menu, card->node().id);
    } else if (auto* edge = dynamic_cast<EdgeItem*>(item)) {
        edge->setSelected(true);
        fillEdgeContextMenu(menu, edge->edge(), at);
    } else if (auto* note = dynamic_cast<NoteItem*>(item)) {
        note->setSelected(true);
        menu.addAction(base::icon(QStringLiteral("edit")), tr("Edit note"), this,
                       [this, index = note->index()] { editNote(index); });
        addSubMenu(menu, "color", tr("Colour"), m_actions.colors);
        menu.addSeparator();
    } else if (const auto* frame = dynamic_cast<const GroupFrame*>(item)) {
        m_selection.setNodes(frame->nodes());
        menu.addAction(base::icon(QStringLiteral("edit")), tr("Rename group"), this,
                       [this, index = frame->index()] { renameGroup(index); });
        menu.addActions({m_actions.toggleGroup, m_actions.enterGroup, m_actions.ungroup});
        addSubMenu(menu, "color", tr("Colour"), m_actions.colors);
        menu.addSeparator();
    } else {
        menu.addAction(base::icon(QStringLiteral("search")), tr("Add or go to…"), this,
                       [this, at] { searchAt(at); });
        QMenu* add = menu.addMenu(base::icon(QStringLiteral("add")), tr("Add here"));
        fillNodeMenu(*add, m_catalogue, NodeMenuContent::All,
                     [this, at](const QString& name) { m_scene->addNode(name, at); });
        menu.addAction(base::icon(QStringLiteral("note")), tr("Add note here"), this,
                       [this, at] { m_scene->addNote(at); });
        menu.addSeparator();
    }
    menu.addActions({m_actions.cut, m_actions.copy, m_actions.paste, m_actions.duplicate, m_actions.remove});
    menu.addSeparator();
    menu.addActions({m_actions.selectAll, m_actions.arrange, m_actions.fit});
    menu.exec(viewport()->mapToGlobal(where));
}

} // namespace hilum::canvas
