// SPDX-License-Identifier: Apache-2.0
#include "widgets/canvas/minimap.h"

#include "widgets/base/colors.h"
#include "widgets/canvas/canvas_scene.h"
#include "widgets/canvas/node_card.h"

#include <QGraphicsView>
#include <QMouseEvent>
#include <QPainter>

namespace hilum::canvas {

Minimap::Minimap(CanvasScene& scene, QGraphicsView& view) : QWidget(&view), m_scene(scene), m_view(view)
{
    setFixedSize(176, 112);
    setCursor(Qt::PointingHandCursor);
    setToolTip(tr("Overview: press to go there"));
    setAccessibleName(tr("Overview of the pipeline"));
    connect(&scene, &CanvasScene::contentMoved, this, &Minimap::refresh);
}

QRectF Minimap::visibleRect() const
{
    return m_view.mapToScene(m_view.viewport()->rect()).boundingRect();
}

QRectF Minimap::shownRect() const
{
    return m_scene.contentRect().adjusted(-60, -60, 60, 60) | visibleRect();
}

QTransform Minimap::toMap() const
{
    const QRectF shown = shownRect();
    const QRectF inner = QRectF(rect()).adjusted(6, 6, -6, -6);
    const qreal scale = qMin(inner.width() / shown.width(), inner.height() / shown.height());
    QTransform transform;
    transform.translate(inner.center().x(), inner.center().y());
    transform.scale(scale, scale);
    transform.translate(-shown.center().x(), -shown.center().y());
    return transform;
}

void Minimap::refresh()
{
    const QRectF content = m_scene.contentRect();
    setVisible(!content.isEmpty() && !visibleRect().contains(content));
    update();
}

void Minimap::paintEvent(QPaintEvent* /*event*/)
{
    const base::Colors& colors = base::colorsFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colors.border, 1));
    painter.setBrush(base::withAlpha(colors.surface, 0.92));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
    const QTransform transform = toMap();
    painter.setRenderHint(QPainter::Antialiasing, false); // With each frame, each card: no fine edges.
    for (const auto& [id, position] : m_scene.positions()) {
        const NodeCard* card = m_scene.card(id);
        painter.fillRect(transform.mapRect(card->cardRect().translated(position)),
                         card->isSelected() ? colors.accent : colors.borderStrong);
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colors.accent, 1.5));
    painter.setBrush(base::withAlpha(colors.accent, 0.1));
    painter.drawRoundedRect(
        transform.mapRect(visibleRect()).intersected(QRectF(rect()).adjusted(2, 2, -2, -2)), 3, 3);
}

void Minimap::mousePressEvent(QMouseEvent* event)
{
    m_view.centerOn(toMap().inverted().map(event->position()));
    refresh();
}

void Minimap::mouseMoveEvent(QMouseEvent* event)
{
    mousePressEvent(event);
}

} // namespace hilum::canvas
