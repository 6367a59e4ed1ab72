// SPDX-License-Identifier: Apache-2.0
#include "widgets/mapping/link_strip.h"

#include "widgets/base/colors.h"

#include <QHelpEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

#include <algorithm>

namespace hilum::mapping_view {
namespace {

constexpr int kStripWidth = 34;
constexpr qreal kDot = 2.5;
constexpr qreal kMark = 9;

/// Of the mark, where the line is in its middle.
QRectF markRect(const LinkStrip::Link& link, int width)
{
    const QPointF middle(width / 2.0, (link.left + link.right) / 2.0);
    return {middle - QPointF(kMark / 2, kMark / 2), QSizeF(kMark, kMark)};
}

/// A note: a sheet with two lines on it.
void paintMark(QPainter& painter, const LinkStrip::Link& link, int width, const base::Colors& colors)
{
    const QRectF sheet = markRect(link, width);
    painter.setPen(QPen(link.isChosen ? colors.accent : colors.muted, 1.2));
    painter.setBrush(colors.surface);
    painter.drawRoundedRect(sheet, 2, 2);
    for (const qreal y : {0.36, 0.64})
        painter.drawLine(sheet.topLeft() + QPointF(kMark * 0.25, kMark * y),
                         sheet.topLeft() + QPointF(kMark * 0.75, kMark * y));
}

QColor colorOf(const LinkStrip::Link& link, const base::Colors& colors)
{
    const QColor color = link.isWrong ? colors.error : link.isChosen ? colors.accent : colors.map;
    return link.isChosen ? color : base::withAlpha(color, 0.7);
}

void paintLink(QPainter& painter, const LinkStrip::Link& link, int width, const base::Colors& colors)
{
    const QPointF from(0, link.left);
    const QPointF to(width, link.right);
    QPainterPath path(from);
    path.cubicTo(QPointF(width * 0.55, link.left), QPointF(width * 0.45, link.right), to);
    const QColor color = colorOf(link, colors);
    QPen pen(color, link.isChosen ? 2.0 : 1.2);
    if (!link.isWhole)
        pen.setStyle(Qt::DashLine);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawEllipse(from + QPointF(kDot, 0), kDot, kDot);
    painter.drawEllipse(to - QPointF(kDot, 0), kDot, kDot);
}

} // namespace

LinkStrip::LinkStrip(Links links, QWidget* parent) : QWidget(parent), m_links(std::move(links))
{
    setFixedWidth(kStripWidth);
    setFocusPolicy(Qt::NoFocus);
}

QSize LinkStrip::sizeHint() const
{
    return {kStripWidth, 0};
}

QString LinkStrip::commentAt(QPoint point) const
{
    for (const Link& link : m_links(*this)) {
        if (!link.comment.isEmpty() && markRect(link, width()).adjusted(-4, -4, 4, 4).contains(point))
            return link.comment;
    }
    return {};
}

bool LinkStrip::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<const QHelpEvent*>(event);
    const QString comment = commentAt(help->pos());
    if (comment.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), comment.toHtmlEscaped(), this);
    return true;
}

void LinkStrip::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    std::vector<Link> links = m_links(*this);
    std::ranges::stable_sort(links, {}, &Link::isChosen); // The chosen one lies above.
    const base::Colors& colors = base::colorsFor(palette());
    for (const Link& link : links)
        paintLink(painter, link, width(), colors);
    for (const Link& link : links) {
        if (!link.comment.isEmpty())
            paintMark(painter, link, width(), colors);
    }
}

} // namespace hilum::mapping_view
