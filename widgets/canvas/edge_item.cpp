// SPDX-License-Identifier: Apache-2.0
#include "widgets/canvas/edge_item.h"

#include "widgets/base/colors.h"
#include "widgets/base/text.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPathStroker>
#include <QWidget>

#include <algorithm>
#include <cmath>

namespace hilum::canvas {
namespace {

constexpr qreal kArrow = 9;

QFont countFont()
{
    QFont font;
    font.setPointSizeF(font.pointSizeF() * 0.86);
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

QPainterPath edgePath(QPointF from, QPointF to)
{
    const qreal forward = to.x() - from.x();
    const qreal bend = forward > 0
                           ? std::clamp(forward * 0.5, 30.0, 160.0)
                           : std::clamp(-forward * 0.6 + std::abs(to.y() - from.y()) * 0.2, 60.0, 260.0);
    QPainterPath path(from);
    // A long way bends at once and then runs level with its end: past the cards between, not across them.
    constexpr qreal kEarlyBend = 110;
    if (forward > 2.2 * kEarlyBend && std::abs(to.y() - from.y()) > 30) {
        const QPointF level(from.x() + kEarlyBend, to.y());
        path.cubicTo(from + QPointF(kEarlyBend * 0.55, 0), level - QPointF(kEarlyBend * 0.55, 0), level);
        path.lineTo(to);
        return path;
    }
    path.cubicTo(from + QPointF(bend, 0), to - QPointF(bend, 0), to);
    return path;
}

EdgeItem::EdgeItem(document::GraphEdge edge) : m_edge(std::move(edge))
{
    setFlag(ItemIsSelectable);
    setAcceptHoverEvents(true);
    setZValue(1);
}

void EdgeItem::setEnds(QPointF from, QPointF to)
{
    setPath(edgePath(from + QPointF(6, 0), to - QPointF(7, 0)));
}

/// The middle; on a long way its first bend, where no other edge runs along.
QPointF EdgeItem::countPoint() const
{
    const bool isLong = path().elementCount() > 4; // Move, three of the curve, and the level line.
    return path().pointAtPercent(isLong ? path().percentAtLength(85) : 0.5);
}

void EdgeItem::setCount(std::optional<std::uint64_t> count)
{
    prepareGeometryChange();
    m_count = count;
    setToolTip(count ? QCoreApplication::translate("canvas", "%1 → %2: %3 records")
                           .arg(m_edge.from.name(), m_edge.to, base::countText(*count))
                     : QString());
    update();
}

void EdgeItem::setDropTarget(bool isDropTarget)
{
    if (m_isDropTarget == isDropTarget)
        return;
    m_isDropTarget = isDropTarget;
    update();
}

QRectF EdgeItem::boundingRect() const
{
    return path().boundingRect().adjusted(-40, -16, 40, 16);
}

QPainterPath EdgeItem::shape() const
{
    QPainterPathStroker stroker;
    stroker.setWidth(16);
    return stroker.createStroke(path());
}

void EdgeItem::paint(QPainter* painter, const QStyleOptionGraphicsItem* /*option*/, QWidget* widget)
{
    const base::Colors& colors = base::colorsFor(widget == nullptr ? QPalette() : widget->palette());
    const bool isReject = m_edge.from.outlet == QLatin1String("rejected");
    const bool isMarked = isSelected() || m_isDropTarget;
    QColor color = isReject ? base::mixed(colors.error, colors.sunken, 0.25)
                            : base::mixed(colors.muted, colors.sunken, 0.3);
    if (m_isHovered || isMarked)
        color = isReject ? colors.error : colors.accent;
    QPen pen(color, isMarked ? 3 : 2);
    pen.setCapStyle(Qt::RoundCap);
    if (isReject)
        pen.setDashPattern({3.5, 3});
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(pen);
    painter->setBrush(Qt::NoBrush);
    painter->drawPath(path());
    const QPointF tip = path().pointAtPercent(1) + QPointF(2, 0);
    painter->setPen(Qt::NoPen);
    painter->setBrush(color);
    painter->drawPolygon(
        QPolygonF({tip, tip + QPointF(-kArrow, -kArrow * 0.55), tip + QPointF(-kArrow, kArrow * 0.55)}));
    if (!m_count)
        return;
    const QString text = base::countText(*m_count, base::CountForm::Short);
    painter->setFont(countFont());
    const qreal width = QFontMetricsF(countFont()).horizontalAdvance(text) + 16;
    const QPointF middle = countPoint();
    const QRectF pill(middle.x() - width / 2, middle.y() - 10, width, 20);
    painter->setPen(QPen(color, 1.2));
    painter->setBrush(colors.surface);
    painter->drawRoundedRect(pill, 10, 10);
    painter->setPen(isReject ? colors.error : colors.text);
    painter->drawText(pill, Qt::AlignCenter, text);
}

void EdgeItem::hoverEnterEvent(QGraphicsSceneHoverEvent* /*event*/)
{
    m_isHovered = true;
    update();
}

void EdgeItem::hoverLeaveEvent(QGraphicsSceneHoverEvent* /*event*/)
{
    m_isHovered = false;
    update();
}

} // namespace hilum::canvas
