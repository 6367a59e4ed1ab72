// SPDX-License-Identifier: Apache-2.0
#include "widgets/canvas/canvas_colors.h"
#include "widgets/canvas/canvas_scene.h"
#include "widgets/canvas/connection_draft.h"
#include "widgets/canvas/edge_item.h"
#include "widgets/canvas/group_frame.h"
#include "widgets/canvas/node_card.h"
#include "widgets/canvas/note_item.h"

#include <QApplication>
#include <QGraphicsSceneDragDropEvent>
#include <QGraphicsSceneMouseEvent>
#include <QMimeData>
#include <QPainter>

#include <algorithm>

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
    if (event->button() == Qt::LeftButton && pressed != nullptr
        && pressed->isPreviewIconAt(event->scenePos())) {
        m_selection.setNode(pressed->node().id);
        Q_EMIT previewRequested(pressed->node().id);
        event->accept();
        return;
    }
    if (event->button() == Qt::LeftButton && pressed == nullptr && startBend(event->scenePos())) {
        QGraphicsScene::mousePressEvent(event); // A click selects it.
        return;
    }
    QGraphicsScene::mousePressEvent(event);
    startSnapping();
}

void CanvasScene::mouseMoveEvent(QGraphicsSceneMouseEvent* event)
{
    const bool isPressed = (event->buttons() & Qt::LeftButton) != 0;
    if (m_draft != nullptr && isPressed) {
        updateDraft(event->scenePos(), cardAt(event->scenePos(), kPortReach));
        return;
    }
    if (isPressed && dragBend(event->scenePos()))
        return;
    QGraphicsScene::mouseMoveEvent(event);
    const auto* moved = dynamic_cast<const NodeCard*>(mouseGrabberItem());
    if (moved != nullptr && isPressed)
        markDropEdge(m_selection.nodes().size() == 1 ? splitTargetOf(*moved) : nullptr);
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
    const bool hasBent = event->button() == Qt::LeftButton && finishBend();
    QGraphicsScene::mouseReleaseEvent(event);
    if (event->button() != Qt::LeftButton || hasBent)
        return;
    m_guides.clear();
    m_isSnapCached = false;
    invalidate({}, ForegroundLayer);
    if (!splitByDrag())
        commitMoves();
}

void CanvasScene::mouseDoubleClickEvent(QGraphicsSceneMouseEvent* event)
{
    if (const NodeCard* opened = cardAt(event->scenePos(), 0)) {
        m_selection.open(opened->node().id);
        return;
    }
    const QList<QGraphicsItem*> under = items(event->scenePos());
    for (const QGraphicsItem* item : under) {
        if (const auto* note = dynamic_cast<const NoteItem*>(item)) {
            Q_EMIT noteEditRequested(note->index());
            return;
        }
        if (const auto* frame = dynamic_cast<const GroupFrame*>(item);
            frame != nullptr && frame->shape().contains(frame->mapFromScene(event->scenePos()))) {
            enterGroup(frame->index());
            return;
        }
    }
    if (removeBendAt(event->scenePos()))
        return;
    const EdgeItem* edge = edgeAt(event->scenePos());
    if (event->button() != Qt::LeftButton)
        QGraphicsScene::mouseDoubleClickEvent(event);
    else if (edge != nullptr)
        Q_EMIT commentEditRequested(edge->edge());
    else
        Q_EMIT searchRequested(event->scenePos());
}

bool CanvasScene::startBend(QPointF point)
{
    const QList<QGraphicsItem*> under = items(point);
    EdgeItem* edge = nullptr;
    for (QGraphicsItem* item : under) { // A note or frame above it takes the press.
        edge = dynamic_cast<EdgeItem*>(item);
        if (edge != nullptr || dynamic_cast<NoteItem*>(item) != nullptr)
            break;
    }
    if (edge == nullptr || std::ranges::find(m_edges, edge) == m_edges.end())
        return false;
    m_bend = {.edge = edge, .pressedAt = point, .index = -1};
    return true;
}

bool CanvasScene::dragBend(QPointF point)
{
    if (m_bend.edge == nullptr)
        return false;
    std::vector<QPointF> bends = m_bend.edge->bends();
    if (m_bend.index < 0) {
        if ((point - m_bend.pressedAt).manhattanLength() < QApplication::startDragDistance())
            return true;
        m_bend.index = m_bend.edge->bendAt(m_bend.pressedAt);
        if (m_bend.index < 0) { // Pulled where it had none: a new one.
            m_bend.index = m_bend.edge->indexForBend(m_bend.pressedAt);
            bends.insert(bends.begin() + m_bend.index, point);
        }
    }
    bends[static_cast<std::size_t>(m_bend.index)] = onGrid(point * 2) / 2;
    m_bend.edge->setBends(std::move(bends));
    m_bend.edge->setSelected(true);
    placeEdge(*m_bend.edge, router());
    placeComments();
    return true;
}

bool CanvasScene::finishBend()
{
    const BendDrag done = std::exchange(m_bend, {});
    if (done.edge == nullptr || done.index < 0)
        return false;
    setBends(done.edge->edge(), done.edge->bends());
    return true;
}

bool CanvasScene::removeBendAt(QPointF point)
{
    const EdgeItem* edge = edgeAt(point);
    const int index = edge == nullptr ? -1 : edge->bendAt(point);
    if (index < 0)
        return false;
    std::vector<QPointF> bends = edge->bends();
    bends.erase(bends.begin() + index);
    setBends(document::GraphEdge(edge->edge()), bends);
    return true;
}

void CanvasScene::startSnapping()
{
    m_snapRects.clear();
    m_isSnapCached = false;
    for (const auto& [id, item] : m_cards) {
        if (item->isVisible() && !item->isSelected())
            m_snapRects.push_back(item->cardRect().translated(item->pos()));
    }
}

/// All that is dragged goes by as much as the card under the mouse, which is what snaps. Alt: freely.
QPointF CanvasScene::snapCard(const NodeCard& moved, QPointF wish)
{
    const auto* lead = dynamic_cast<const NodeCard*>(mouseGrabberItem());
    if (m_isGroupDragged || lead == nullptr || m_isFollowing)
        return wish;
    const QPointF begin = m_document.position(moved.node().id);
    const QPointF leadBegin = m_document.position(lead->node().id);
    const QPointF leadWish = leadBegin + (wish - begin);
    if (!m_isSnapCached || leadWish != m_snapWish) {
        m_isSnapCached = true;
        m_snapWish = leadWish;
        const bool isFree = (QApplication::keyboardModifiers() & Qt::AltModifier) != 0;
        Snapped place{.at = QPointF(leadWish.toPoint()), .guides = {}};
        if (!isFree)
            place = snapped(lead->cardRect().translated(leadWish), m_snapRects);
        m_snapBy = place.at - leadBegin;
        m_guides = std::move(place.guides);
        invalidate({}, ForegroundLayer);
    }
    return begin + m_snapBy;
}

void CanvasScene::drawForeground(QPainter* painter, const QRectF& /*rect*/)
{
    if (m_guides.empty())
        return;
    QPen pen(base::colorsFor(QApplication::palette()).accent, 1.2, Qt::DashLine);
    pen.setCosmetic(true);
    painter->setPen(pen);
    for (const SnapGuide& guide : m_guides)
        painter->drawLine(guide.from, guide.to);
}

void CanvasScene::markDropEdge(EdgeItem* edge)
{
    if (m_dropEdge != nullptr && m_dropEdge != edge)
        m_dropEdge->setDropTarget(false);
    m_dropEdge = edge;
    if (edge != nullptr)
        edge->setDropTarget(true);
}

void CanvasScene::dragEnterEvent(QGraphicsSceneDragDropEvent* event)
{
    event->setAccepted(document::nodeOfTemplate(templateIn(*event)).has_value() && !m_document.isBroken());
}

void CanvasScene::dragMoveEvent(QGraphicsSceneDragDropEvent* event)
{
    const std::optional<document::NewNode> wish = document::nodeOfTemplate(templateIn(*event));
    event->setAccepted(wish.has_value());
    markDropEdge(wish && wish->role == document::NodeRole::Step ? edgeAt(event->scenePos()) : nullptr);
}

void CanvasScene::dragLeaveEvent(QGraphicsSceneDragDropEvent* /*event*/)
{
    markDropEdge(nullptr);
}

void CanvasScene::dropEvent(QGraphicsSceneDragDropEvent* event)
{
    dragLeaveEvent(event);
    event->setAccepted(!addNode(templateIn(*event), event->scenePos()).isEmpty());
}

} // namespace hilum::canvas
