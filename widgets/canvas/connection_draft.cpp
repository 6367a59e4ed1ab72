// SPDX-License-Identifier: Apache-2.0
#include "widgets/canvas/connection_draft.h"

#include "widgets/base/colors.h"
#include "widgets/canvas/edge_router.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QWidget>

namespace hilum::canvas {

ConnectionDraft::ConnectionDraft(document::GraphPort from, QPointF start)
    : m_from(std::move(from)), m_start(start), m_end(start)
{
    setZValue(10);
    setAcceptedMouseButtons(Qt::NoButton);
}

void ConnectionDraft::setEnd(QPointF end, const QString& target, const QString& problem)
{
    prepareGeometryChange();
    m_end = end;
    m_target = target;
    m_problem = problem;
    setPath(edgePath(m_start, m_end));
}

QRectF ConnectionDraft::boundingRect() const
{
    return path().boundingRect().adjusted(-20, -20, 340, 90);
}

void ConnectionDraft::paint(QPainter* painter, const QStyleOptionGraphicsItem* /*option*/, QWidget* widget)
{
    const base::Colors& colors = base::colorsFor(widget == nullptr ? QPalette() : widget->palette());
    const bool isRefused = !m_problem.isEmpty();
    const QColor color = isRefused ? colors.error : colors.accent;
    painter->setRenderHint(QPainter::Antialiasing);
    QPen pen(color, 2.5);
    pen.setDashPattern({3, 2.4});
    pen.setCapStyle(Qt::RoundCap);
    painter->setPen(pen);
    painter->setBrush(Qt::NoBrush);
    painter->drawPath(path());
    painter->setPen(Qt::NoPen);
    painter->setBrush(color);
    painter->drawEllipse(m_end, 5, 5);
    if (!isRefused)
        return;
    const QFontMetricsF metrics(painter->font());
    const QRectF text = metrics.boundingRect(QRectF(0, 0, 280, 200), Qt::TextWordWrap, m_problem);
    const QRectF bubble(m_end + QPointF(14, 12), text.size() + QSizeF(20, 14));
    painter->setPen(QPen(colors.error, 1));
    painter->setBrush(colors.errorSoft);
    painter->drawRoundedRect(bubble, 7, 7);
    painter->setPen(colors.text);
    painter->drawText(bubble.adjusted(10, 7, -8, -5), Qt::TextWordWrap, m_problem);
}

} // namespace hilum::canvas
