// SPDX-License-Identifier: Apache-2.0
#include "widgets/canvas/edge_item.h"

#include "widgets/base/text.h"
#include "widgets/canvas/canvas_colors.h"

#include <QCoreApplication>
#include <QCursor>
#include <QFontMetricsF>
#include <QGraphicsSceneHoverEvent>
#include <QLocale>
#include <QPainter>
#include <QPainterPathStroker>
#include <QWidget>

#include <algorithm>
#include <cmath>

namespace hilum::canvas {
namespace {

constexpr qreal kArrow = 9;
constexpr qreal kHandleReach = 9;

QFont countFont()
{
    QFont font;
    font.setPointSizeF(font.pointSizeF() * 0.86);
    font.setWeight(QFont::DemiBold);
    return font;
}

qreal distance(QPointF a, QPointF b)
{
    return std::hypot(a.x() - b.x(), a.y() - b.y());
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
    QPainterPathStroker stroker;
    stroker.setWidth(16);
    m_shape = stroker.createStroke(route);
    m_bounds = route.boundingRect().adjusted(-46, -16, 46, 16);
    m_countPoint = countPoint();
    m_tip = route.pointAtPercent(1) + QPointF(2, 0);
}

void EdgeItem::setBends(std::vector<QPointF> bends)
{
    if (m_bends == bends)
        return;
    m_bends = std::move(bends);
    update();
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

/// The middle; on a long way its first bend, where no other edge runs along.
QPointF EdgeItem::countPoint() const
{
    const qreal length = path().length();
    const bool isLong = length > 360;
    return path().pointAtPercent(isLong ? path().percentAtLength(85) : 0.5);
}

void EdgeItem::setCount(std::optional<std::uint64_t> count, std::optional<std::uint64_t> before)
{
    if (m_count == count && m_countBefore == before)
        return;
    m_count = count;
    m_countBefore = before;
    updateToolTip();
    update();
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
    if (m_mark == Mark::Added)
        lines << QCoreApplication::translate("canvas", "New");
    else if (m_mark == Mark::Removed)
        lines << QCoreApplication::translate("canvas", "Removed");
    else
        lines << QCoreApplication::translate("canvas", "Drag to bend, drop a step on it to insert it");
    setToolTip(lines.join(QLatin1Char('\n')));
}

void EdgeItem::setDropTarget(bool isDropTarget)
{
    if (m_isDropTarget == isDropTarget)
        return;
    m_isDropTarget = isDropTarget;
    update();
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
    update();
}

void EdgeItem::paint(QPainter* painter, const QStyleOptionGraphicsItem* /*option*/, QWidget* widget)
{
    const base::Colors& colors = itemColors(widget);
    const bool isReject = m_edge.from.outlet == QLatin1String("rejected");
    const bool isMarked = isSelected() || m_isDropTarget;
    QColor color = isReject ? base::mixed(colors.error, colors.sunken, 0.25)
                            : base::mixed(colors.muted, colors.sunken, 0.3);
    if (m_mark != Mark::None)
        color = m_mark == Mark::Added ? colors.good : colors.error;
    if (m_isHovered || isMarked)
        color = isReject ? colors.error : colors.accent;
    QPen pen(color, isMarked || m_mark != Mark::None ? 3 : 2);
    pen.setCapStyle(Qt::RoundCap);
    if (isReject)
        pen.setDashPattern({3.5, 3});
    if (m_mark == Mark::Removed)
        pen.setDashPattern({1, 3});
    const Detail detail = detailOf(*painter, widget);
    painter->setRenderHint(QPainter::Antialiasing, detail == Detail::Full);
    painter->setPen(pen);
    painter->setBrush(Qt::NoBrush);
    painter->drawPath(path());
    if (detail == Detail::Shape)
        return;
    const QPointF tip = m_tip;
    painter->setPen(Qt::NoPen);
    painter->setBrush(color);
    painter->drawPolygon(
        QPolygonF({tip, tip + QPointF(-kArrow, -kArrow * 0.55), tip + QPointF(-kArrow, kArrow * 0.55)}));
    if (isSelected())
        paintHandles(*painter, color, widget);
    if (m_count || m_mark != Mark::None)
        paintCount(*painter, color, widget);
}

void EdgeItem::paintHandles(QPainter& painter, const QColor& color, const QWidget* widget) const
{
    painter.setPen(QPen(color, 1.6));
    painter.setBrush(itemColors(widget).surface);
    for (const QPointF bend : m_bends)
        painter.drawEllipse(bend, 5, 5);
}

QString EdgeItem::countLabel() const
{
    if (m_mark == Mark::Added)
        return QStringLiteral("+");
    if (m_mark == Mark::Removed)
        return QStringLiteral("−");
    QString text = base::countText(*m_count, base::CountForm::Short);
    if (m_edge.from.outlet == QLatin1String("rejected"))
        text.prepend(QStringLiteral("× "));
    if (m_countBefore && *m_count != *m_countBefore) {
        const bool isMore = *m_count > *m_countBefore;
        const std::uint64_t by = isMore ? *m_count - *m_countBefore : *m_countBefore - *m_count;
        text += QStringLiteral(" (%1%2)").arg(isMore ? QStringLiteral("+") : QStringLiteral("−"),
                                              base::countText(by, base::CountForm::Short));
    }
    return text;
}

void EdgeItem::paintCount(QPainter& painter, const QColor& color, const QWidget* widget) const
{
    const base::Colors& colors = itemColors(widget);
    const bool isReject = m_edge.from.outlet == QLatin1String("rejected");
    const QString text = countLabel();
    painter.setFont(countFont());
    const qreal width = QFontMetricsF(countFont()).horizontalAdvance(text) + 16;
    const QRectF pill(m_countPoint.x() - width / 2, m_countPoint.y() - 10, width, 20);
    painter.setPen(QPen(color, 1.2));
    painter.setBrush(colors.surface);
    painter.drawRoundedRect(pill, 10, 10);
    painter.setPen(isReject ? colors.error : colors.text);
    painter.drawText(pill, Qt::AlignCenter, text);
}

void EdgeItem::hoverEnterEvent(QGraphicsSceneHoverEvent* event)
{
    m_isHovered = true;
    hoverMoveEvent(event);
    update();
}

void EdgeItem::hoverMoveEvent(QGraphicsSceneHoverEvent* event)
{
    setCursor(bendAt(event->scenePos()) >= 0 ? Qt::SizeAllCursor : Qt::ArrowCursor);
}

void EdgeItem::hoverLeaveEvent(QGraphicsSceneHoverEvent* /*event*/)
{
    m_isHovered = false;
    update();
}

} // namespace hilum::canvas
