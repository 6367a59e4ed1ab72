// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPainterPath>
#include <QPointF>
#include <QRectF>

#include <vector>

namespace hilum::canvas {

enum class EdgeStyle : std::uint8_t { Curved, RightAngled };

/// Finds ways for edges that cross no card. Deterministic: the same cards and ends give the same way.
class EdgeRouter
{
public:
    /// `obstacles` are the cards' rectangles in the scene.
    explicit EdgeRouter(std::vector<QRectF> obstacles);

    /// From an outlet, leaving to the right, to an input, coming from the left. Through `bends` where there
    /// are some: those are the user's and are kept whatever lies in the way.
    [[nodiscard]] QPainterPath path(QPointF from, QPointF to, const std::vector<QPointF>& bends,
                                    EdgeStyle style) const;

private:
    using Points = std::vector<QPointF>;

    [[nodiscard]] std::vector<QRectF> between(QPointF from, QPointF to) const;

    std::vector<QRectF> m_obstacles; // In the order of their left sides.
    qreal m_widest = 0;
};

/// The curve that an edge is drawn as where nothing lies in its way.
[[nodiscard]] QPainterPath edgePath(QPointF from, QPointF to);

} // namespace hilum::canvas
