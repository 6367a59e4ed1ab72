// SPDX-License-Identifier: Apache-2.0
#include "widgets/canvas/canvas_scene.h"
#include "widgets/canvas/connection_draft.h"
#include "widgets/canvas/edge_item.h"
#include "widgets/canvas/node_card.h"

#include <QGraphicsSceneDragDropEvent>
#include <QGraphicsSceneMouseEvent>
#include <QMimeData>

namespace hilum::canvas {
namespace {

QString templateIn(const QGraphicsSceneDragDropEvent& event)
{
    return QString::fromUtf8(event.mimeData()->data(QLatin1String(document::kNodeTemplateMimeType)));
}

} // namespace

void CanvasScene::mousePressEvent(QGraphicsSceneMouseEvent* event)
{
    NodeCard* pressed = cardAt(event->scenePos(), kPortReach);
    const QString outlet = pressed == nullptr ? QString() : pressed->outletAt(event->scenePos());
    if (event->button() == Qt::LeftButton && !outlet.isEmpty()) {
        clearDraft();
        startDraft({.node = pressed->node().id, .outlet = outlet});
        event->accept();
        return;
    }
    QGraphicsScene::mousePressEvent(event);
}

void CanvasScene::mouseMoveEvent(QGraphicsSceneMouseEvent* event)
{
    if (m_draft != nullptr && (event->buttons() & Qt::LeftButton) != 0)
        updateDraft(event->scenePos(), cardAt(event->scenePos(), kPortReach));
    else
        QGraphicsScene::mouseMoveEvent(event);
}

void CanvasScene::mouseReleaseEvent(QGraphicsSceneMouseEvent* event)
{
    if (m_draft != nullptr && event->button() == Qt::LeftButton) {
        updateDraft(event->scenePos(), cardAt(event->scenePos(), kPortReach));
        const document::GraphPort from = m_draft->from();
        const QPointF start = card(from.node)->outletPoint(from.outlet);
        const bool isClick = (event->scenePos() - start).manhattanLength() < 2 * kPortReach;
        const bool isOverNothing =
            m_draft->target().isEmpty() && cardAt(event->scenePos(), kPortReach) == nullptr;
        confirmConnection();
        if (isClick) { // A click on a port shows its records.
            m_selection.setNode(from.node);
            m_selection.setOutlet(from.outlet);
        } else if (isOverNothing) {
            Q_EMIT quickAddRequested(from, event->scenePos());
        }
        return;
    }
    QGraphicsScene::mouseReleaseEvent(event);
    if (event->button() == Qt::LeftButton)
        commitMoves();
}

void CanvasScene::mouseDoubleClickEvent(QGraphicsSceneMouseEvent* event)
{
    if (const NodeCard* opened = cardAt(event->scenePos(), 0))
        m_selection.open(opened->node().id);
    else
        QGraphicsScene::mouseDoubleClickEvent(event);
}

void CanvasScene::dragEnterEvent(QGraphicsSceneDragDropEvent* event)
{
    event->setAccepted(document::nodeOfTemplate(templateIn(*event)).has_value() && !m_document.isBroken());
}

void CanvasScene::dragMoveEvent(QGraphicsSceneDragDropEvent* event)
{
    const std::optional<document::NewNode> wish = document::nodeOfTemplate(templateIn(*event));
    event->setAccepted(wish.has_value());
    EdgeItem* edge = wish && wish->role == document::NodeRole::Step ? edgeAt(event->scenePos()) : nullptr;
    if (m_dropEdge != nullptr && m_dropEdge != edge)
        m_dropEdge->setDropTarget(false);
    m_dropEdge = edge;
    if (edge != nullptr)
        edge->setDropTarget(true);
}

void CanvasScene::dragLeaveEvent(QGraphicsSceneDragDropEvent* /*event*/)
{
    if (m_dropEdge != nullptr)
        m_dropEdge->setDropTarget(false);
    m_dropEdge = nullptr;
}

void CanvasScene::dropEvent(QGraphicsSceneDragDropEvent* event)
{
    dragLeaveEvent(event);
    event->setAccepted(!addNode(templateIn(*event), event->scenePos()).isEmpty());
}

} // namespace hilum::canvas
