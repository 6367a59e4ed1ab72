// SPDX-License-Identifier: Apache-2.0
#include "widgets/canvas/notice_bubble.h"

#include "widgets/base/icons.h"
#include "widgets/canvas/canvas_colors.h"
#include "widgets/canvas/card_measures.h"

#include <QCursor>
#include <QFontMetricsF>
#include <QGraphicsSceneMouseEvent>
#include <QPainter>

namespace hilum::canvas {
namespace {

constexpr qreal kWidest = 260;
constexpr qreal kTip = 8;
constexpr qreal kIcon = 26;

} // namespace

NoticeBubble::NoticeBubble(const QString& text, Severity severity) : m_text(text), m_severity(severity)
{
    setFlag(ItemIgnoresTransformations); // Readable from far away too.
    setAcceptHoverEvents(true);
    setZValue(20);
    setCursor(Qt::PointingHandCursor);
    const QRectF room =
        QFontMetricsF(detailFont()).boundingRect(QRectF(0, 0, kWidest, 120), Qt::TextWordWrap, m_text);
    m_size = QSizeF(room.width() + kIcon + 22, std::min(room.height(), 90.0) + 16);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &NoticeBubble::expired);
    m_timer.start(kShownMilliseconds);
}

void NoticeBubble::setShownFor(int milliseconds)
{
    m_timer.start(milliseconds);
}

QRectF NoticeBubble::bubbleRect() const
{
    return {-30, -kTip - m_size.height(), m_size.width(), m_size.height()};
}

QRectF NoticeBubble::boundingRect() const
{
    return bubbleRect().adjusted(-2, -2, 2, kTip + 2);
}

void NoticeBubble::paint(QPainter* painter, const QStyleOptionGraphicsItem* /*option*/, QWidget* widget)
{
    const base::Colors& colors = itemColors(widget);
    const bool isError = m_severity == Severity::Error;
    const QColor color = isError ? colors.error : colors.warning;
    QPainterPath outline;
    outline.addRoundedRect(bubbleRect(), 8, 8);
    QPainterPath tip;
    tip.addPolygon(QPolygonF({QPointF(-6, -kTip - 1), QPointF(0, 0), QPointF(6, -kTip - 1)}));
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(color, 1.3));
    painter->setBrush(isError ? colors.errorSoft : base::mixed(colors.surface, colors.warning, 0.14));
    painter->drawPath(outline.united(tip));
    const QRectF inner = bubbleRect().adjusted(10, 8, -8, -8);
    base::paintIcon(*painter, QRectF(inner.left(), inner.top(), 16, 16),
                    isError ? QStringLiteral("error") : QStringLiteral("warning"), color);
    painter->setFont(detailFont());
    painter->setPen(colors.text);
    painter->drawText(inner.adjusted(kIcon - 2, 0, 4, 4), Qt::TextWordWrap, m_text);
}

void NoticeBubble::mousePressEvent(QGraphicsSceneMouseEvent* event)
{
    event->accept();
    Q_EMIT clicked();
}

void NoticeBubble::hoverEnterEvent(QGraphicsSceneHoverEvent* /*event*/)
{
    m_timer.stop();
}

void NoticeBubble::hoverLeaveEvent(QGraphicsSceneHoverEvent* /*event*/)
{
    m_timer.start(kShownMilliseconds / 2);
}

} // namespace hilum::canvas
