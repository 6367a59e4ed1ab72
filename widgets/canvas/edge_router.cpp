// SPDX-License-Identifier: Apache-2.0
#include "widgets/canvas/edge_router.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace hilum::canvas {
namespace {

using Points = std::vector<QPointF>;

constexpr qreal kClearance = 12; ///< Between an edge and a card that it passes.
constexpr qreal kStub = 26;      ///< Out of a port before the first turn.
constexpr qreal kSquareRadius = 8;
constexpr qreal kRoundRadius = 34;

/// True where a line that is level or upright goes through the rectangle.
bool crosses(QPointF a, QPointF b, const QRectF& rect)
{
    const QRectF line = QRectF(a, b).normalized();
    return line.left() < rect.right() && line.right() > rect.left() && line.top() < rect.bottom()
           && line.bottom() > rect.top();
}

int crossings(const Points& points, const std::vector<QRectF>& obstacles)
{
    int count = 0;
    for (std::size_t at = 1; at < points.size(); ++at) {
        for (const QRectF& rect : obstacles)
            count += crosses(points[at - 1], points[at], rect) ? 1 : 0;
    }
    return count;
}

/// Points along a path of curves and lines, near enough to each other that no card slips between.
Points samples(const QPainterPath& path)
{
    constexpr int kSamples = 16;
    Points points;
    QPointF at;
    for (int index = 0; index < path.elementCount(); ++index) {
        const QPainterPath::Element element = path.elementAt(index);
        const bool isCurve = element.isCurveTo();
        const QPointF end = isCurve ? QPointF(path.elementAt(index + 2)) : QPointF(element);
        const QPointF first = isCurve ? QPointF(element) : at;
        const QPointF second = isCurve ? QPointF(path.elementAt(index + 1)) : end;
        for (int step = 1; step <= kSamples && !element.isMoveTo(); ++step) {
            const qreal t = static_cast<qreal>(step) / kSamples;
            const qreal s = 1 - t;
            points.push_back(s * s * s * at + 3 * s * s * t * first + 3 * s * t * t * second
                             + t * t * t * end);
        }
        at = end;
        index += isCurve ? 2 : 0;
    }
    return points;
}

bool isClear(const QPainterPath& path, const std::vector<QRectF>& obstacles)
{
    if (obstacles.empty())
        return true;
    return std::ranges::none_of(samples(path), [&obstacles](QPointF point) {
        return std::ranges::any_of(obstacles, [point](const QRectF& rect) { return rect.contains(point); });
    });
}

/// Level, upright at x, level.
Points throughColumn(QPointF from, QPointF to, qreal x)
{
    return {from, QPointF(x, from.y()), QPointF(x, to.y()), to};
}

/// Out of the port, along a level way at y, into the input.
Points throughRow(QPointF from, QPointF to, qreal y)
{
    const qreal left = to.x() - kStub;
    const qreal right = from.x() + kStub;
    return {from, QPointF(right, from.y()), QPointF(right, y), QPointF(left, y), QPointF(left, to.y()), to};
}

/// Columns to try: the middle first, then beside every card in the way.
std::vector<qreal> columns(QPointF from, QPointF to, const std::vector<QRectF>& obstacles)
{
    const qreal first = from.x() + kStub;
    const qreal last = to.x() - kStub;
    std::vector<qreal> found = {(from.x() + to.x()) / 2, first, last};
    for (const QRectF& rect : obstacles) {
        for (const qreal x : {rect.left() - 2, rect.right() + 2}) {
            if (x > first && x < last)
                found.push_back(x);
        }
    }
    return found;
}

/// Rows to try: above and below every card in the way, the nearest to the straight way first.
std::vector<qreal> rows(QPointF from, QPointF to, const std::vector<QRectF>& obstacles)
{
    std::vector<qreal> found;
    for (const QRectF& rect : obstacles) {
        found.push_back(rect.top() - 2);
        found.push_back(rect.bottom() + 2);
    }
    if (found.empty())
        found.push_back(std::max(from.y(), to.y()) + 70);
    const qreal middle = (from.y() + to.y()) / 2;
    std::ranges::stable_sort(found, {}, [middle](qreal y) { return std::abs(y - middle); });
    return found;
}

struct Choice
{
    Points points;
    int crossings = 0;
};

/// Keeps the better one; true once nothing is crossed.
bool consider(std::optional<Choice>& best, Points points, const std::vector<QRectF>& obstacles)
{
    const int count = crossings(points, obstacles);
    if (!best || count < best->crossings)
        best = Choice{.points = std::move(points), .crossings = count};
    return best->crossings == 0;
}

Points squareWay(QPointF from, QPointF to, const std::vector<QRectF>& obstacles)
{
    std::optional<Choice> best;
    if (to.x() - from.x() > 2 * kStub) {
        for (const qreal x : columns(from, to, obstacles)) {
            if (consider(best, throughColumn(from, to, x), obstacles))
                return best->points;
        }
    }
    for (const qreal y : rows(from, to, obstacles)) {
        if (consider(best, throughRow(from, to, y), obstacles))
            break;
    }
    return best->points;
}

/// Joins points by lines with rounded corners.
QPainterPath rounded(const Points& points, qreal wished)
{
    QPainterPath path(points.front());
    for (std::size_t at = 1; at + 1 < points.size(); ++at) {
        const QPointF before = points[at - 1] - points[at];
        const QPointF behind = points[at + 1] - points[at];
        const qreal lengthBefore = std::hypot(before.x(), before.y());
        const qreal lengthBehind = std::hypot(behind.x(), behind.y());
        if (lengthBefore < 0.5 || lengthBehind < 0.5)
            continue;
        const qreal radius = std::min({wished, lengthBefore / 2, lengthBehind / 2});
        path.lineTo(points[at] + before / lengthBefore * radius);
        path.quadTo(points[at], points[at] + behind / lengthBehind * radius);
    }
    path.lineTo(points.back());
    return path;
}

/// Through the user's points, smoothly: each is passed in the direction from its neighbour before to the one
/// behind.
QPainterPath smooth(const Points& points)
{
    const std::size_t count = points.size();
    const auto direction = [&](std::size_t at) -> QPointF {
        if (at == 0 || at + 1 == count)
            return {1, 0};
        const QPointF along = points[at + 1] - points[at - 1];
        const qreal length = std::hypot(along.x(), along.y());
        return length < 0.5 ? QPointF(1, 0) : along / length;
    };
    QPainterPath path(points.front());
    for (std::size_t at = 1; at < count; ++at) {
        const QPointF away = points[at] - points[at - 1];
        const qreal reach = std::clamp(std::hypot(away.x(), away.y()) * 0.4, 8.0, 110.0);
        path.cubicTo(points[at - 1] + direction(at - 1) * reach, points[at] - direction(at) * reach,
                     points[at]);
    }
    return path;
}

/// Through the user's points by level and upright lines.
Points squared(const Points& points)
{
    Points ways = {points.front()};
    for (std::size_t at = 1; at < points.size(); ++at) {
        const QPointF a = points[at - 1];
        const QPointF b = points[at];
        const bool isFirst = at == 1;
        const bool isLast = at + 1 == points.size();
        if (isFirst && isLast) {
            ways.emplace_back((a.x() + b.x()) / 2, a.y());
            ways.emplace_back((a.x() + b.x()) / 2, b.y());
        } else if (isLast) { // Into an input comes a level line.
            ways.emplace_back(a.x(), b.y());
        } else {
            ways.emplace_back(b.x(), a.y());
        }
        ways.push_back(b);
    }
    return ways;
}

} // namespace

QPainterPath edgePath(QPointF from, QPointF to)
{
    const qreal forward = to.x() - from.x();
    const qreal bend = forward > 0
                           ? std::clamp(forward * 0.5, 30.0, 160.0)
                           : std::clamp(-forward * 0.6 + std::abs(to.y() - from.y()) * 0.2, 60.0, 260.0);
    QPainterPath path(from);
    // A long way bends at once and then runs level with its end: past the cards between, not across them.
    constexpr qreal kEarlyBend = 110;
    if (forward > 2.2 * kEarlyBend && std::abs(to.y() - from.y()) > 30) {
        const QPointF level(from.x() + kEarlyBend, to.y());
        path.cubicTo(from + QPointF(kEarlyBend * 0.55, 0), level - QPointF(kEarlyBend * 0.55, 0), level);
        path.lineTo(to);
        return path;
    }
    path.cubicTo(from + QPointF(bend, 0), to - QPointF(bend, 0), to);
    return path;
}

EdgeRouter::EdgeRouter(std::vector<QRectF> obstacles) : m_obstacles(std::move(obstacles))
{
    for (QRectF& rect : m_obstacles) {
        rect.adjust(-kClearance, -kClearance, kClearance, kClearance);
        m_widest = std::max(m_widest, rect.width());
    }
    std::ranges::stable_sort(m_obstacles, {}, [](const QRectF& rect) { return rect.left(); });
}

/// The cards that an edge between these ends could meet; not those that its ends stand at.
std::vector<QRectF> EdgeRouter::between(QPointF from, QPointF to) const
{
    constexpr qreal kAround = 190;
    const QRectF area = QRectF(from, to).normalized().adjusted(-kStub - 4, -kAround, kStub + 4, kAround);
    std::vector<QRectF> found;
    auto at = std::ranges::lower_bound(m_obstacles, area.left() - m_widest, {},
                                       [](const QRectF& rect) { return rect.left(); });
    for (; at != m_obstacles.end() && at->left() < area.right(); ++at) {
        if (!at->intersects(area))
            continue;
        QRectF rect = *at;
        if (rect.contains(from)) // Its own card: nothing but the way out is free.
            rect.setRight(from.x() - 4);
        if (rect.contains(to))
            rect.setLeft(to.x() + 4);
        if (rect.isValid())
            found.push_back(rect);
    }
    return found;
}

QPainterPath EdgeRouter::path(QPointF from, QPointF to, const std::vector<QPointF>& bends,
                              EdgeStyle style) const
{
    if (!bends.empty()) {
        Points points = {from};
        points.insert(points.end(), bends.begin(), bends.end());
        points.push_back(to);
        return style == EdgeStyle::Curved ? smooth(points) : rounded(squared(points), kSquareRadius);
    }
    const std::vector<QRectF> obstacles = between(from, to);
    if (style == EdgeStyle::Curved) {
        if (QPainterPath direct = edgePath(from, to); isClear(direct, obstacles))
            return direct;
    }
    return rounded(squareWay(from, to, obstacles), style == EdgeStyle::Curved ? kRoundRadius : kSquareRadius);
}

} // namespace hilum::canvas
