// SPDX-License-Identifier: Apache-2.0
#include "widgets/canvas/edge_label.h"

#include "widgets/base/colors.h"
#include "widgets/canvas/card_measures.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace hilum::canvas {
namespace {

constexpr qsizetype kMostLines = 4;
constexpr qreal kPadding = 5;

/// The last one holds what is left, elided.
QStringList linesOf(const QString& text, const QFont& font, qreal width)
{
    QStringList lines;
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        const bool isLast = lines.size() + 1 == kMostLines;
        const QString rest = text.mid(line.textStart());
        lines << (isLast ? QFontMetricsF(font).elidedText(rest, Qt::ElideRight, width)
                         : rest.left(line.textLength()).trimmed());
        if (isLast)
            break;
    }
    layout.endLayout();
    return lines;
}

} // namespace

void EdgeLabel::setText(const QString& text)
{
    m_text = text;
    layOut();
}

void EdgeLabel::place(QPointF point, qreal width, Anchor anchor)
{
    m_anchor = anchor;
    m_point = point;
    m_width = width;
    layOut();
}

void EdgeLabel::layOut()
{
    m_lines.clear();
    m_rect = {};
    if (m_text.isEmpty() || m_width <= 0)
        return;
    const QFontMetricsF metrics(outletFont());
    m_lines = linesOf(m_text, outletFont(), m_width - 2 * kPadding);
    qreal widest = 0;
    for (const QString& line : m_lines)
        widest = std::max(widest, metrics.horizontalAdvance(line));
    const QSizeF size(widest + 2 * kPadding,
                      metrics.lineSpacing() * static_cast<qreal>(m_lines.size()) + kPadding);
    m_rect = QRectF(
        m_point - QPointF(size.width() / 2, size.height() * (m_anchor == Anchor::Center ? 0.5 : 1)), size);
}

void EdgeLabel::paint(QPainter& painter, const base::Colors& colors) const
{
    painter.setPen(QPen(colors.borderStrong, 1));
    painter.setBrush(colors.surface);
    painter.drawRoundedRect(m_rect, 5, 5);
    painter.setFont(outletFont());
    painter.setPen(colors.text);
    painter.drawText(m_rect, Qt::AlignCenter, m_lines.join(QLatin1Char('\n')));
}

} // namespace hilum::canvas
