// SPDX-License-Identifier: Apache-2.0
#include "widgets/canvas/item_picture.h"

#include "widgets/canvas/canvas_scene.h"

#include <QGraphicsItem>
#include <QPainter>

#include <cmath>

namespace hilum::canvas {

bool ItemPicture::canBeStretched(const Look& look, const QGraphicsItem& item) const
{
    const auto* canvas = qobject_cast<const CanvasScene*>(item.scene());
    return !m_picture.isNull() && look.pixelRatio == m_look.pixelRatio && look.appearance == m_look.appearance
           && canvas != nullptr && canvas->isBeingZoomed();
}

void ItemPicture::draw(QPainter& painter, const QGraphicsItem& item, base::Appearance appearance,
                       const std::function<void(QPainter& painter)>& paint)
{
    const QTransform world = painter.worldTransform();
    const Look look{
        .zoom = world.m11(), .pixelRatio = painter.device()->devicePixelRatioF(), .appearance = appearance};
    if (look != m_look && canBeStretched(look, item)) {
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawPixmap(m_bounds, m_picture, m_picture.rect());
        return;
    }
    if (m_picture.isNull() || look != m_look) {
        m_look = look;
        const QRectF bounds = item.boundingRect();
        const QSizeF size = bounds.size() * look.zoom * look.pixelRatio;
        m_picture = QPixmap(qCeil(size.width()) + 1, qCeil(size.height()) + 1);
        m_picture.setDevicePixelRatio(look.pixelRatio);
        m_picture.fill(Qt::transparent);
        m_bounds = QRectF(bounds.topLeft(), QSizeF(m_picture.size()) / look.pixelRatio / look.zoom);
        QPainter inside(&m_picture);
        inside.scale(look.zoom, look.zoom);
        inside.translate(-bounds.topLeft());
        paint(inside);
    }
    const QPointF corner = world.map(m_bounds.topLeft()) * look.pixelRatio;
    painter.save();
    painter.resetTransform();
    painter.drawPixmap(QPointF(std::round(corner.x()), std::round(corner.y())) / look.pixelRatio, m_picture);
    painter.restore();
}

} // namespace hilum::canvas
