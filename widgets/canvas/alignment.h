// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPointF>
#include <QRectF>
#include <QString>

#include <map>
#include <vector>

namespace hilum::canvas {

enum class Alignment : std::uint8_t {
    Left,
    Center,
    Right,
    Top,
    Middle,
    Bottom,
    Across, ///< Equal gaps from left to right.
    Down    ///< Equal gaps from top to bottom.
};

/// New top left corners of the rectangles; those that stay are not in it. Nothing for fewer than two, or than
/// three where gaps are wanted.
[[nodiscard]] std::map<QString, QPointF> aligned(const std::map<QString, QRectF>& rects, Alignment alignment);

/// A line that says what a dragged card is level with.
struct SnapGuide
{
    QPointF from;
    QPointF to;
    friend bool operator==(const SnapGuide&, const SnapGuide&) = default;
};

struct Snapped
{
    QPointF at;
    std::vector<SnapGuide> guides;
};

/// The nearest place where an edge or the middle of the moving rectangle is level with one of the others';
/// else on the grid.
[[nodiscard]] Snapped snapped(const QRectF& moving, const std::vector<QRectF>& others);

[[nodiscard]] QPointF onGrid(QPointF point);

} // namespace hilum::canvas
