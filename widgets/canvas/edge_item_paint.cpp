// SPDX-License-Identifier: Apache-2.0
#include "widgets/base/text.h"
#include "widgets/canvas/edge_item.h"

#include <QFontMetricsF>
#include <QPainter>

namespace hilum::canvas {
namespace {

constexpr qreal kArrow = 9;
/// Of an edge whose picture is kept, in pixels: most join neighbours; a long one is mostly empty.
constexpr qreal kLargestPicture = 60000;

QFont countFont()
{
    QFont font;
    font.setPointSizeF(font.pointSizeF() * 0.86);
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

QColor EdgeItem::lineColor(const base::Colors& colors) const
{
    if (m_isHovered || isMarked())
        return isReject() ? colors.error : colors.accent;
    if (m_mark != Mark::None)
        return m_mark == Mark::Added ? colors.good : colors.error;
    return edgeColor(colors, isReject());
}

QPen EdgeItem::linePen(const base::Colors& colors) const
{
    QPen pen(lineColor(colors), isMarked() || m_mark != Mark::None ? 3 : 2);
    pen.setCapStyle(Qt::RoundCap);
    if (isReject())
        pen.setDashPattern({3.5, 3});
    if (m_mark == Mark::Removed)
        pen.setDashPattern({1, 3});
    return pen;
}

void EdgeItem::paint(QPainter* painter, const QStyleOptionGraphicsItem* /*option*/, QWidget* widget)
{
    const base::Colors& colors = itemColors(widget);
    const Detail detail = detailOf(*painter, widget);
    const QSizeF size = m_bounds.size() * painter->worldTransform().m11();
    if (detail != Detail::Full)
        paintFar(*painter, colors, detail);
    else if (widget == nullptr || size.width() * size.height() > kLargestPicture)
        paintFull(*painter, colors);
    else
        m_picture.draw(*painter, *this, colors.appearance,
                       [this, &colors](QPainter& picture) { paintFull(picture, colors); });
}

void EdgeItem::paintFull(QPainter& painter, const base::Colors& colors) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(linePen(colors));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path());
    paintArrow(painter, lineColor(colors));
    if (isSelected())
        paintHandles(painter, colors);
    if (m_count || m_mark != Mark::None)
        paintCount(painter, colors);
}

/// Thin lines, which cost little; numbers could not be read.
void EdgeItem::paintFar(QPainter& painter, const base::Colors& colors, Detail detail) const
{
    QPen pen = linePen(colors);
    pen.setCosmetic(true);
    pen.setWidthF(isMarked() || m_mark != Mark::None ? 2 : 1);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(pen);
    painter.drawPolyline(m_polyline);
    if (detail == Detail::Name)
        paintArrow(painter, pen.color());
}

void EdgeItem::paintArrow(QPainter& painter, const QColor& color) const
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawPolygon(QPolygonF(
        {m_tip, m_tip + QPointF(-kArrow, -kArrow * 0.55), m_tip + QPointF(-kArrow, kArrow * 0.55)}));
}

void EdgeItem::paintHandles(QPainter& painter, const base::Colors& colors) const
{
    painter.setPen(QPen(lineColor(colors), 1.6));
    painter.setBrush(colors.surface);
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
    if (isReject())
        text.prepend(QStringLiteral("× "));
    if (m_countBefore && *m_count != *m_countBefore) {
        const bool isMore = *m_count > *m_countBefore;
        const std::uint64_t by = isMore ? *m_count - *m_countBefore : *m_countBefore - *m_count;
        text += QStringLiteral(" (%1%2)").arg(isMore ? QStringLiteral("+") : QStringLiteral("−"),
                                              base::countText(by, base::CountForm::Short));
    }
    return text;
}

void EdgeItem::paintCount(QPainter& painter, const base::Colors& colors) const
{
    const QString text = countLabel();
    painter.setFont(countFont());
    const qreal width = QFontMetricsF(countFont()).horizontalAdvance(text) + 16;
    const QRectF pill(m_countPoint.x() - width / 2, m_countPoint.y() - 10, width, 20);
    painter.setPen(QPen(lineColor(colors), 1.2));
    painter.setBrush(colors.surface);
    painter.drawRoundedRect(pill, 10, 10);
    painter.setPen(isReject() ? colors.error : colors.text);
    painter.drawText(pill, Qt::AlignCenter, text);
}

} // namespace hilum::canvas
