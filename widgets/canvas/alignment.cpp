// SPDX-License-Identifier: Apache-2.0
#include "widgets/canvas/alignment.h"

#include "widgets/canvas/node_card.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

namespace hilum::canvas {
namespace {

constexpr qreal kSnapReach = 7;

QPointF alignedCorner(const QRectF& rect, const QRectF& all, Alignment alignment)
{
    switch (alignment) {
    case Alignment::Left:
        return {all.left(), rect.top()};
    case Alignment::Center:
        return {all.center().x() - rect.width() / 2, rect.top()};
    case Alignment::Right:
        return {all.right() - rect.width(), rect.top()};
    case Alignment::Top:
        return {rect.left(), all.top()};
    case Alignment::Middle:
        return {rect.left(), all.center().y() - rect.height() / 2};
    default:
        return {rect.left(), all.bottom() - rect.height()};
    }
}

struct Placed
{
    QString id;
    QRectF rect;
};

/// The first and the last stay; the gaps between become equal.
std::map<QString, QPointF> distributed(const std::map<QString, QRectF>& rects, bool isAcross)
{
    std::vector<Placed> row;
    for (const auto& [id, rect] : rects)
        row.push_back({.id = id, .rect = rect});
    const auto begin = [isAcross](const QRectF& rect) {
        return isAcross ? rect.left() : rect.top();
    };
    const auto length = [isAcross](const QRectF& rect) {
        return isAcross ? rect.width() : rect.height();
    };
    std::ranges::stable_sort(row, {}, [&](const Placed& each) { return begin(each.rect); });
    qreal taken = 0;
    for (const Placed& each : row)
        taken += length(each.rect);
    const qreal whole = begin(row.back().rect) + length(row.back().rect) - begin(row.front().rect);
    const qreal gap = (whole - taken) / static_cast<qreal>(row.size() - 1);
    qreal at = begin(row.front().rect);
    std::map<QString, QPointF> moved;
    for (const Placed& each : row) {
        const qreal place = std::round(at);
        moved[each.id] = isAcross ? QPointF(place, each.rect.top()) : QPointF(each.rect.left(), place);
        at += length(each.rect) + gap;
    }
    return moved;
}

struct Fit
{
    qreal by = 0;
    qreal line = 0;
    QRectF other;
};

/// The smallest way by which one of the three lines of the moving rectangle meets one of another's.
template<class Lines>
std::optional<Fit> bestFit(const QRectF& moving, const std::vector<QRectF>& others, const Lines& linesOf)
{
    std::optional<Fit> best;
    for (const QRectF& other : others) {
        const std::array<qreal, 3> theirs = linesOf(other);
        const std::array<qreal, 3> ours = linesOf(moving);
        for (std::size_t line = 0; line < theirs.size(); ++line) {
            const qreal by = theirs[line] - ours[line];
            if (std::abs(by) <= kSnapReach && (!best || std::abs(by) < std::abs(best->by)))
                best = Fit{.by = by, .line = theirs[line], .other = other};
        }
    }
    return best;
}

} // namespace

QPointF onGrid(QPointF point)
{
    return {std::round(point.x() / kGrid) * kGrid, std::round(point.y() / kGrid) * kGrid};
}

std::map<QString, QPointF> aligned(const std::map<QString, QRectF>& rects, Alignment alignment)
{
    const bool wantsGaps = alignment == Alignment::Across || alignment == Alignment::Down;
    if (rects.size() < (wantsGaps ? 3U : 2U))
        return {};
    std::map<QString, QPointF> moved;
    if (wantsGaps) {
        moved = distributed(rects, alignment == Alignment::Across);
    } else {
        QRectF all;
        for (const auto& [id, rect] : rects)
            all |= rect;
        for (const auto& [id, rect] : rects)
            moved[id] = alignedCorner(rect, all, alignment);
    }
    std::erase_if(moved,
                  [&rects](const auto& each) { return rects.at(each.first).topLeft() == each.second; });
    return moved;
}

Snapped snapped(const QRectF& moving, const std::vector<QRectF>& others)
{
    const auto upright = [](const QRectF& rect) {
        return std::array<qreal, 3>{rect.left(), rect.center().x(), rect.right()};
    };
    const auto level = [](const QRectF& rect) {
        return std::array<qreal, 3>{rect.top(), rect.center().y(), rect.bottom()};
    };
    Snapped result{.at = onGrid(moving.topLeft()), .guides = {}};
    const std::optional<Fit> x = bestFit(moving, others, upright);
    const std::optional<Fit> y = bestFit(moving, others, level);
    if (x)
        result.at.setX(moving.left() + x->by);
    if (y)
        result.at.setY(moving.top() + y->by);
    const QRectF placed(result.at, moving.size());
    if (x)
        result.guides.push_back({.from = {x->line, std::min(placed.top(), x->other.top()) - 14},
                                 .to = {x->line, std::max(placed.bottom(), x->other.bottom()) + 14}});
    if (y)
        result.guides.push_back({.from = {std::min(placed.left(), y->other.left()) - 14, y->line},
                                 .to = {std::max(placed.right(), y->other.right()) + 14, y->line}});
    return result;
}

} // namespace hilum::canvas
