// SPDX-License-Identifier: Apache-2.0
#include "widgets/canvas/canvas_view.h"
#include "widgets/canvas/node_card.h"

#include <QKeyEvent>
#include <QLineEdit>

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
    if ((event.modifiers() & Qt::ControlModifier) != 0)
        m_scene->nudge(direction);
    else
        m_scene->walk(direction, (event.modifiers() & Qt::ShiftModifier) != 0);
    if (const NodeCard* reached = m_scene->card(m_selection.node()))
        ensureVisible(reached, 40, 40);
    return true;
}

void CanvasView::keyPressEvent(QKeyEvent* event)
{
    if (handleArrow(*event))
        return;
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_scene->isConnecting())
            m_scene->confirmConnection();
        else if (!m_selection.node().isEmpty())
            m_selection.open(m_selection.node());
        return;
    case Qt::Key_Escape:
        if (m_scene->isConnecting())
            m_scene->cancelConnection();
        else
            m_selection.setNodes({});
        return;
    case Qt::Key_Space:
        m_isSpaceDown = true;
        viewport()->setCursor(Qt::OpenHandCursor);
        return;
    default:
        QGraphicsView::keyPressEvent(event);
    }
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

void CanvasView::renameSelected()
{
    const NodeCard* card = m_scene->card(m_selection.node());
    if (card == nullptr)
        return;
    ensureVisible(card, 20, 20);
    m_renamed = m_selection.node();
    m_rename = new QLineEdit(m_renamed, viewport());
    m_rename->setAccessibleName(tr("Name of the node"));
    const QRect place = mapFromScene(card->mapRectToScene(card->nameRect())).boundingRect();
    m_rename->setGeometry(place.adjusted(-9, -5, 30, 7));
    m_rename->selectAll();
    m_rename->show();
    m_rename->setFocus();
    connect(m_rename, &QLineEdit::editingFinished, this, [this] { finishRename(true); });
}

void CanvasView::finishRename(bool isAccepted)
{
    if (m_rename == nullptr)
        return;
    QLineEdit* field = std::exchange(m_rename, nullptr);
    const QString name = field->text().trimmed();
    field->deleteLater();
    setFocus();
    if (isAccepted && !m_document.renameNode(m_renamed, name))
        Q_EMIT statusMessage(
            tr("“%1” is taken or cannot name a node: a letter, then letters, digits, _ and -.").arg(name));
}

} // namespace hilum::canvas
