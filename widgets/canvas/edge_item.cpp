// SPDX-License-Identifier: Apache-2.0
#include "widgets/canvas/edge_item.h"

#include "widgets/base/text.h"

#include <QCoreApplication>
#include <QCursor>
#include <QGraphicsSceneHoverEvent>
#include <QPainterPathStroker>

#include <algorithm>
#include <cmath>

namespace hilum::canvas {
namespace {

constexpr qreal kHandleReach = 9;

qreal distance(QPointF a, QPointF b)
{
    return std::hypot(a.x() - b.x(), a.y() - b.y());
}

/// Fewer pieces than a near view needs.
QPolygonF polylineOf(const QPainterPath& path)
{
    constexpr qreal kCoarse = 0.2;
    const QList<QPolygonF> pieces = path.toSubpathPolygons(QTransform::fromScale(kCoarse, kCoarse));
    return pieces.isEmpty() ? QPolygonF()
                            : QTransform::fromScale(1 / kCoarse, 1 / kCoarse).map(pieces.front());
}

} // namespace

EdgeItem::EdgeItem(document::GraphEdge edge) : m_edge(std::move(edge))
{
    setFlag(ItemIsSelectable);
    setAcceptHoverEvents(true);
    setZValue(1);
    updateToolTip();
}

void EdgeItem::setRoute(const QPainterPath& route)
{
    if (route == path())
        return;
    prepareGeometryChange();
    setPath(route);
    m_countPoint = countPoint();
    m_tip = route.pointAtPercent(1) + QPointF(2, 0);
    m_polyline = polylineOf(route);
    placeLabel();
    m_picture.forget();
}

/// Above the middle, where neither the number nor the ports of the cards at the ends are; rejects go down. A
/// long way has room on its line, and maybe cards beside it.
void EdgeItem::placeLabel()
{
    constexpr qreal kAbove = 18;
    constexpr qreal kNarrowest = 64;
    constexpr qreal kWidest = 190;
    const QRectF way = path().boundingRect();
    const bool isOnLine = isLong();
    m_label.place(path().pointAtPercent(0.5) - QPointF(0, isOnLine ? 0 : kAbove),
                  std::clamp(way.width() + 8, kNarrowest, kWidest),
                  isOnLine ? EdgeLabel::Anchor::Center : EdgeLabel::Anchor::Bottom);
    QPainterPathStroker stroker;
    stroker.setWidth(16);
    m_shape = stroker.createStroke(path());
    m_bounds = way.adjusted(-70, -16, 70, 16); // A number and its difference to the last time fit in.
    if (m_label.rect().isNull())
        return;
    m_shape.addRect(m_label.rect());
    m_shape.setFillRule(Qt::WindingFill);
    m_bounds |= m_label.rect().adjusted(-2, -2, 2, 2);
}

void EdgeItem::setComment(const QString& comment)
{
    if (m_label.text() == comment)
        return;
    prepareGeometryChange();
    m_label.setText(comment);
    placeLabel();
    updateToolTip();
    redraw();
}

QRectF EdgeItem::commentRect() const
{
    const QRectF place = m_label.rect();
    return place.isNull() ? QRectF(path().pointAtPercent(0.5) - QPointF(30, 10), QSizeF(60, 20)) : place;
}

void EdgeItem::redraw()
{
    m_picture.forget();
    update();
}

QVariant EdgeItem::itemChange(GraphicsItemChange change, const QVariant& value)
{
    if (change == ItemSelectedHasChanged)
        redraw();
    return QGraphicsPathItem::itemChange(change, value);
}

bool EdgeItem::isReject() const
{
    return m_edge.from.outlet == QLatin1String("rejected");
}

void EdgeItem::setBends(std::vector<QPointF> bends)
{
    if (m_bends == bends)
        return;
    m_bends = std::move(bends);
    redraw();
}

int EdgeItem::bendAt(QPointF scenePoint) const
{
    const auto found = std::ranges::find_if(
        m_bends, [scenePoint](QPointF bend) { return distance(bend, scenePoint) < kHandleReach; });
    return found == m_bends.end() ? -1 : static_cast<int>(found - m_bends.begin());
}

int EdgeItem::indexForBend(QPointF scenePoint) const
{
    // Behind the bends that the way passes before the point.
    constexpr int kSamples = 200;
    const auto whereOnPath = [this](QPointF point) {
        int best = 0;
        qreal nearest = -1;
        for (int at = 0; at <= kSamples; ++at) {
            const qreal away = distance(path().pointAtPercent(static_cast<qreal>(at) / kSamples), point);
            if (nearest < 0 || away < nearest) {
                nearest = away;
                best = at;
            }
        }
        return best;
    };
    const int wanted = whereOnPath(scenePoint);
    return static_cast<int>(
        std::ranges::count_if(m_bends, [&](QPointF bend) { return whereOnPath(bend) < wanted; }));
}

bool EdgeItem::isLong() const
{
    return path().length() > 360;
}

/// The middle; on a long way its first bend, where no other edge runs along.
QPointF EdgeItem::countPoint() const
{
    return path().pointAtPercent(isLong() ? path().percentAtLength(85) : 0.5);
}

void EdgeItem::setCount(std::optional<std::uint64_t> count, std::optional<std::uint64_t> before)
{
    if (m_count == count && m_countBefore == before)
        return;
    m_count = count;
    m_countBefore = before;
    updateToolTip();
    redraw();
}

void EdgeItem::updateToolTip()
{
    QStringList lines = {QStringLiteral("%1 → %2").arg(m_edge.from.name(), m_edge.to)};
    if (m_count)
        lines.front() = QCoreApplication::translate("canvas", "%1 → %2: %3 records")
                            .arg(m_edge.from.name(), m_edge.to, base::countText(*m_count));
    if (m_count && m_countBefore && *m_count != *m_countBefore)
        lines
            << QCoreApplication::translate("canvas", "%1 the last time").arg(base::countText(*m_countBefore));
    if (!comment().isEmpty())
        lines << comment();
    if (m_mark == Mark::Added)
        lines << QCoreApplication::translate("canvas", "New");
    else if (m_mark == Mark::Removed)
        lines << QCoreApplication::translate("canvas", "Removed");
    else
        lines << QCoreApplication::translate(
            "canvas", "Drag to bend, double-click to comment, drop a step on it to insert it");
    setToolTip(lines.join(QLatin1Char('\n')));
}

void EdgeItem::setDropTarget(bool isDropTarget)
{
    if (m_isDropTarget == isDropTarget)
        return;
    m_isDropTarget = isDropTarget;
    redraw();
}

void EdgeItem::setFaded(bool isFaded)
{
    m_isFaded = isFaded;
    setOpacity(isFaded ? 0.55 : 1.0);
}

void EdgeItem::setMark(Mark mark)
{
    m_mark = mark;
    updateToolTip();
    redraw();
}

void EdgeItem::hoverEnterEvent(QGraphicsSceneHoverEvent* event)
{
    m_isHovered = true;
    hoverMoveEvent(event);
    redraw();
}

void EdgeItem::hoverMoveEvent(QGraphicsSceneHoverEvent* event)
{
    setCursor(bendAt(event->scenePos()) >= 0 ? Qt::SizeAllCursor : Qt::ArrowCursor);
}

void EdgeItem::hoverLeaveEvent(QGraphicsSceneHoverEvent* /*event*/)
{
    m_isHovered = false;
    redraw();
}

} // namespace hilum::canvas
