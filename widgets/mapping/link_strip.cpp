// SPDX-License-Identifier: Apache-2.0
#include "widgets/mapping/link_strip.h"

#include "widgets/base/colors.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace hilum::mapping_view {
namespace {

constexpr int kStripWidth = 34;
constexpr qreal kDot = 2.5;

QColor colorOf(const LinkStrip::Link& link, const base::Colors& colors)
{
    const QColor color = link.isWrong ? colors.error : link.isChosen ? colors.accent : colors.map;
    return link.isChosen ? color : base::withAlpha(color, 0.45);
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

void LinkStrip::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    std::vector<Link> links = m_links(*this);
    std::ranges::stable_sort(links, {}, &Link::isChosen); // The chosen one lies above.
    const base::Colors& colors = base::colorsFor(palette());
    for (const Link& link : links)
        paintLink(painter, link, width(), colors);
}

} // namespace hilum::mapping_view
