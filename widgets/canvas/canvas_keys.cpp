// SPDX-License-Identifier: Apache-2.0
#include "widgets/canvas/canvas_view.h"
#include "widgets/canvas/node_card.h"

#include <QKeyEvent>
#include <QScrollBar>

namespace hilum::canvas {
namespace {

QPointF directionOf(int key)
{
    switch (key) {
    case Qt::Key_Left:
        return {-1, 0};
    case Qt::Key_Right:
        return {1, 0};
    case Qt::Key_Up:
        return {0, -1};
    case Qt::Key_Down:
        return {0, 1};
    default:
        return {};
    }
}

} // namespace

bool CanvasView::handleArrow(const QKeyEvent& event)
{
    const QPointF direction = directionOf(event.key());
    if (direction.isNull())
        return false;
    if ((event.modifiers() & Qt::ControlModifier) != 0) {
        m_scene->nudge(direction);
    } else if ((event.modifiers() & Qt::AltModifier) != 0) {
        constexpr int kStep = 80;
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() + qRound(direction.x() * kStep));
        verticalScrollBar()->setValue(verticalScrollBar()->value() + qRound(direction.y() * kStep));
        return true;
    } else {
        m_scene->walk(direction, (event.modifiers() & Qt::ShiftModifier) != 0);
        if (!m_scene->isConnecting())
            Q_EMIT statusMessage(m_scene->spokenSelection());
    }
    if (const NodeCard* reached = m_scene->card(m_selection.node());
        reached != nullptr && reached->isVisible())
        ensureVisible(reached, 40, 40);
    return true;
}

void CanvasView::confirmOrOpen()
{
    const QStringList nodes = m_selection.nodes();
    const std::vector<std::size_t> notes = m_scene->selectedNotes();
    const std::optional<std::size_t> group = m_scene->groupOf(nodes.value(0));
    const bool isCollapsed = group && m_document.canvas().groups[*group].isCollapsed;
    if (m_scene->isConnecting())
        m_scene->confirmConnection();
    else if (notes.size() == 1)
        editNote(notes.front());
    else if (isCollapsed && m_scene->enteredGroup().isEmpty())
        m_scene->enterGroup(*group);
    else if (!m_selection.node().isEmpty())
        m_selection.open(m_selection.node());
}

void CanvasView::escape()
{
    if (m_scene->isConnecting())
        m_scene->cancelConnection();
    else if (m_selection.nodes().isEmpty() && !m_scene->enteredGroup().isEmpty())
        m_scene->leaveGroup();
    else {
        m_selection.setNodes({});
        m_scene->clearSelection();
    }
}

bool CanvasView::handleOwnKey(const QKeyEvent& event)
{
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        confirmOrOpen();
        return true;
    case Qt::Key_Escape:
        escape();
        return true;
    case Qt::Key_Backspace:
        m_scene->leaveGroup();
        return true;
    case Qt::Key_Space:
        m_isSpaceDown = true;
        viewport()->setCursor(Qt::OpenHandCursor);
        return true;
    case Qt::Key_Tab: // Only while a connection is made; else the focus goes on.
        if (m_scene->isConnecting())
            m_scene->nextOutlet();
        return m_scene->isConnecting();
    default:
        return false;
    }
}

void CanvasView::keyPressEvent(QKeyEvent* event)
{
    if (!handleArrow(*event) && !handleOwnKey(*event))
        QGraphicsView::keyPressEvent(event);
}

void CanvasView::keyReleaseEvent(QKeyEvent* event)
{
    if (event->isAutoRepeat())
        return;
    if (event->key() == Qt::Key_Space) {
        m_isSpaceDown = false;
        viewport()->unsetCursor();
    }
    if (event->key() == Qt::Key_Control)
        m_document.endMerging(); // Moving by arrows is one undo step as long as Ctrl is held.
    QGraphicsView::keyReleaseEvent(event);
}

} // namespace hilum::canvas
