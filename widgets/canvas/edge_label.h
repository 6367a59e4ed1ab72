// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QRectF>
#include <QStringList>

class QPainter;

namespace hilum::base {
struct Colors;
}

namespace hilum::canvas {

/// A comment on a connection: some short lines, cut where it is long; the tool tip has all of it.
class EdgeLabel
{
public:
    void setText(const QString& text);
    [[nodiscard]] const QString& text() const { return m_text; }
    enum class Anchor : std::uint8_t { Bottom, Center };
    /// Not wider than that; the anchor is at the point.
    void place(QPointF point, qreal width, Anchor anchor);
    /// Null where nothing is written.
    [[nodiscard]] const QRectF& rect() const { return m_rect; }
    void paint(QPainter& painter, const base::Colors& colors) const;

private:
    void layOut();

    QString m_text;
    QStringList m_lines;
    QPointF m_point;
    qreal m_width = 0;
    Anchor m_anchor = Anchor::Bottom;
    QRectF m_rect;
};

} // namespace hilum::canvas
