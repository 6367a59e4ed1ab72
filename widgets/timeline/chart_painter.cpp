// SPDX-License-Identifier: Apache-2.0
#include "widgets/timeline/chart_painter.h"

#include "widgets/base/text.h"
#include "widgets/timeline/event_text.h"
#include "widgets/timeline/lane_style.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace hilum::timeline {
namespace {

constexpr double kPadding = 12;
/// Points of which each one's reference limits are looked at.
constexpr std::size_t kMostBands = 600;
/// Width of a column that stands for several points.
constexpr double kColumn = 2;
/// Room that the numbers of the scale take.
constexpr double kScaleWidth = 34;

QFont scaled(QFont font, double factor, QFont::Weight weight = QFont::Normal)
{
    font.setPointSizeF(font.pointSizeF() * factor);
    font.setWeight(weight);
    return font;
}

struct Point
{
    double x = 0;
    double y = 0;
    std::uint32_t event = 0;
    patient::Flag flag = patient::Flag::None;
};

/// A stretch with the same reference limits.
struct Band
{
    double left = 0;
    double right = 0;
    std::optional<double> low;
    std::optional<double> high;
};

class Chart
{
public:
    Chart(QPainter& painter, const RowPaint& paint, const TimelineRow& row, const QRectF& area)
        : m_painter(painter),
          m_paint(paint),
          m_row(row),
          m_area(area.adjusted(0, kPadding, 0, -kPadding)),
          m_range(row.run->range())
    {
    }

    void paint(std::size_t first, std::size_t last)
    {
        // A point beyond each edge, so that the line runs on.
        collect(before(first), after(last));
        if (m_bands.empty() && !m_points.empty()) {
            const patient::Event& event = m_paint.record.events[m_points.back().event];
            m_bands.push_back(
                {.left = m_paint.gutter, .right = m_paint.right, .low = event.low, .high = event.high});
        }
        paintBands();
        paintScale();
        const double room = m_paint.right - m_paint.gutter;
        m_hasColumns = static_cast<double>(m_points.size()) > room / kColumn;
        if (m_hasColumns)
            paintColumns();
        else
            paintLine();
        paintMarks();
    }

private:
    [[nodiscard]] bool isDrawn(std::size_t at) const { return !std::isnan(m_row.run->numberOf(at)); }

    [[nodiscard]] std::size_t before(std::size_t first) const
    {
        while (first > 0) {
            if (isDrawn(--first))
                break;
        }
        return first;
    }

    [[nodiscard]] std::size_t after(std::size_t last) const
    {
        while (last < m_row.run->size()) {
            if (isDrawn(last++))
                break;
        }
        return last;
    }

    void collect(std::size_t first, std::size_t last)
    {
        for (std::size_t at = first; at < last; ++at) {
            if (!isDrawn(at))
                continue;
            const double x = m_paint.gutter + m_paint.scale.xOf(m_row.run->startOf(at));
            const std::uint32_t index = m_row.run->events()[at];
            m_points.push_back(
                {x, yOf(m_range, m_row.run->numberOf(at), m_area), index, m_row.run->flagOf(at)});
            if (last - first > kMostBands) // Too many to see their limits change: those of the last one hold.
                continue;
            const patient::Event& event = m_paint.record.events[index];
            if (m_bands.empty() || m_bands.back().low != event.low || m_bands.back().high != event.high) {
                if (!m_bands.empty())
                    m_bands.back().right = x;
                m_bands.push_back({.left = m_bands.empty() ? m_paint.gutter : x,
                                   .right = m_paint.right,
                                   .low = event.low,
                                   .high = event.high});
            }
        }
    }

    void paintBands()
    {
        const QColor fill = base::withAlpha(
            m_paint.colors.good, m_paint.colors.appearance == base::Appearance::Dark ? 0.14 : 0.11);
        const QColor edge = base::withAlpha(m_paint.colors.good, 0.45);
        for (const Band& band : m_bands) {
            if (!band.low && !band.high)
                continue;
            const double top = band.high ? yOf(m_range, *band.high, m_area) : m_area.top() - kPadding / 2;
            const double bottom = band.low ? yOf(m_range, *band.low, m_area) : m_area.bottom() + kPadding / 2;
            m_painter.fillRect(QRectF(band.left, top, band.right - band.left, bottom - top), fill);
            m_painter.setPen(QPen(edge, 1));
            if (band.high)
                m_painter.drawLine(QPointF(band.left, top), QPointF(band.right, top));
            if (band.low)
                m_painter.drawLine(QPointF(band.left, bottom), QPointF(band.right, bottom));
        }
    }

    void paintLine()
    {
        QPolygonF line;
        for (const Point& point : m_points)
            line << QPointF(point.x, point.y);
        // Round joins of a wide line cost more than all else; nobody sees them where points are close.
        const bool isFine = line.size() > 60;
        m_painter.setPen(QPen(chartLineColor(m_paint.colors, m_row.lane), isFine ? 1.0 : 1.6, Qt::SolidLine,
                              isFine ? Qt::FlatCap : Qt::RoundCap, isFine ? Qt::BevelJoin : Qt::RoundJoin));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawPolyline(line);
    }

    /// More points than pixels: of each column of pixels its lowest and highest value, and whether they are
    /// abnormal.
    void paintColumns()
    {
        const QColor color = chartLineColor(m_paint.colors, m_row.lane);
        m_painter.setRenderHint(QPainter::Antialiasing, false);
        double joined = m_points.empty() ? 0 : m_points.front().y; // Where the column before ended.
        for (std::size_t at = 0; at < m_points.size();) {
            const double column = std::floor(m_points[at].x / kColumn) * kColumn;
            const Point* highest = &m_points[at];
            const Point* lowest = highest;
            for (; at < m_points.size() && m_points[at].x < column + kColumn; ++at) {
                highest = m_points[at].y < highest->y ? &m_points[at] : highest;
                lowest = m_points[at].y > lowest->y ? &m_points[at] : lowest;
            }
            const double top = std::min(highest->y, joined);
            const double bottom = std::max(lowest->y, joined);
            m_painter.fillRect(QRectF(column, top, kColumn, std::max(1.0, bottom - top)), color);
            for (const Point* end : {highest, lowest}) {
                if (patient::isAbnormal(end->flag))
                    m_painter.fillRect(QRectF(column, end->y - 1, kColumn, 3),
                                       flagColor(m_paint.colors, end->flag));
            }
            joined = m_points[at - 1].y;
        }
        m_painter.setRenderHint(QPainter::Antialiasing, true);
    }

    /// The ends of the scale at the left edge, on a patch that keeps them readable over lines.
    void paintScale()
    {
        m_painter.setFont(scaled(m_paint.font, 0.78));
        for (const double value : {m_range.high, m_range.low}) {
            const QString text = scaleText(value);
            const QRectF place(m_paint.gutter + 3, yOf(m_range, value, m_area) - 7,
                               m_painter.fontMetrics().horizontalAdvance(text) + 4, 14);
            m_painter.setPen(Qt::NoPen);
            m_painter.setBrush(base::withAlpha(m_paint.colors.surface, 0.8));
            m_painter.drawRoundedRect(place, 3, 3);
            m_painter.setPen(m_paint.colors.muted);
            m_painter.drawText(place, Qt::AlignCenter, text);
        }
    }

    void paintMarks()
    {
        const bool isDense = m_points.size() > static_cast<std::size_t>((m_paint.right - m_paint.gutter) / 7);
        double drawnTo = -1e9;
        double labelledTo = -1e9;
        for (const Point& point : m_points) {
            const bool isMarked = point.event == m_paint.marks.selected
                                  || point.event == m_paint.marks.compared
                                  || point.event == m_paint.marks.hovered;
            const bool isAbnormal = patient::isAbnormal(point.flag);
            if (!isMarked && (m_hasColumns || (isDense && (!isAbnormal || point.x < drawnTo))))
                continue;
            drawnTo = point.x + 3;
            const QColor color =
                isAbnormal ? flagColor(m_paint.colors, point.flag) : laneColor(m_paint.colors, m_row.lane);
            paintMark(m_painter, {point.x, point.y}, 3.6, color, point.flag);
            if (isMarked)
                paintRing(point);
            if (!isDense && ((point.x > labelledTo && point.x > m_paint.gutter + kScaleWidth) || isMarked))
                labelledTo = paintValue(point, m_paint.record.events[point.event]);
        }
        paintComparison();
    }

    /// Returns the pixel up to which the label reaches.
    double paintValue(const Point& point, const patient::Event& event)
    {
        m_painter.setFont(
            scaled(m_paint.font, 0.82, patient::isAbnormal(event.flag) ? QFont::DemiBold : QFont::Normal));
        const QString given = numberText(event);
        const QString text = given.size() > 5 && event.number ? scaleText(*event.number) : given;
        const double width = m_painter.fontMetrics().horizontalAdvance(text);
        const bool isBelow = point.y < m_area.top() + 6;
        const QRectF place(point.x - width / 2 - 2, isBelow ? point.y + 5 : point.y - 19, width + 4, 14);
        m_painter.setPen(patient::isAbnormal(event.flag) ? flagColor(m_paint.colors, event.flag)
                                                         : m_paint.colors.muted);
        m_painter.drawText(place, Qt::AlignCenter, text);
        return place.right() + width / 2 + 4;
    }

    void paintRing(const Point& point)
    {
        const QColor color = point.event == m_paint.marks.selected   ? m_paint.colors.accent
                             : point.event == m_paint.marks.compared ? m_paint.colors.map
                                                                     : m_paint.colors.borderStrong;
        m_painter.setBrush(Qt::NoBrush);
        m_painter.setPen(QPen(color, 2));
        m_painter.drawEllipse(QPointF(point.x, point.y), 7, 7);
    }

    /// A line between the two results that are compared.
    void paintComparison()
    {
        const Point* one = find(m_paint.marks.selected);
        const Point* other = find(m_paint.marks.compared);
        if (one == nullptr || other == nullptr)
            return;
        m_painter.setPen(QPen(m_paint.colors.map, 1.4, Qt::DotLine));
        m_painter.drawLine(QPointF(one->x, one->y), QPointF(other->x, other->y));
    }

    [[nodiscard]] const Point* find(std::uint32_t event) const
    {
        const auto found = std::ranges::find(m_points, event, &Point::event);
        return found == m_points.end() ? nullptr : &*found;
    }

    QPainter& m_painter;
    const RowPaint& m_paint;
    const TimelineRow& m_row;
    QRectF m_area;
    const ValueRange& m_range;
    std::vector<Point> m_points;
    std::vector<Band> m_bands;
    bool m_hasColumns = false;
};

} // namespace

double yOf(const ValueRange& range, double value, const QRectF& area)
{
    const double share = (value - range.low) / (range.high - range.low);
    return area.bottom() - std::clamp(share, -0.15, 1.15) * area.height();
}

void paintChart(QPainter& painter, const RowPaint& paint, const TimelineRow& row, const QRectF& area,
                std::size_t first, std::size_t last)
{
    painter.setPen(QPen(base::withAlpha(paint.colors.border, 0.7), 1));
    painter.drawLine(QPointF(paint.gutter, area.bottom() - 0.5), QPointF(paint.right, area.bottom() - 0.5));
    Chart(painter, paint, row, area).paint(first, last);
}

void paintChartTitle(QPainter& painter, const RowPaint& paint, const TimelineRow& row, const QRectF& area)
{
    const patient::EventGroup& group = paint.record.groups[row.group];
    const base::Colors& colors = paint.colors;
    const double right = area.left() + paint.gutter - 8;
    const QRectF texts(area.left() + 56, area.top() + 10, right - area.left() - 56, area.height() - 20);
    painter.setFont(scaled(paint.font, 0.95, QFont::Medium));
    painter.setPen(colors.text);
    const QFontMetricsF titleMetrics(painter.font());
    painter.drawText(QRectF(texts.left(), texts.top(), texts.width(), 18), Qt::AlignLeft | Qt::AlignVCenter,
                     titleMetrics.elidedText(groupTitleOf(group), Qt::ElideRight, texts.width()));
    const patient::Event* last = nullptr;
    for (std::size_t at = row.run->size(); at > 0 && last == nullptr; --at) {
        if (!std::isnan(row.run->numberOf(at - 1)))
            last = &paint.record.events[row.run->events()[at - 1]];
    }
    if (last == nullptr)
        return;
    const bool isAbnormal = patient::isAbnormal(last->flag);
    painter.setFont(scaled(paint.font, 1.25, QFont::DemiBold));
    painter.setPen(isAbnormal ? flagColor(colors, last->flag) : colors.text);
    const QString number =
        numberText(*last) + (isAbnormal ? QLatin1Char(' ') + flagLetters(last->flag) : QString());
    const double width = painter.fontMetrics().horizontalAdvance(number);
    painter.drawText(QRectF(texts.left(), texts.top() + 19, texts.width(), 22),
                     Qt::AlignLeft | Qt::AlignVCenter, number);
    painter.setFont(scaled(paint.font, 0.82));
    painter.setPen(colors.muted);
    painter.drawText(QRectF(texts.left() + width + 5, texts.top() + 21, texts.width() - width, 20),
                     Qt::AlignLeft | Qt::AlignVCenter, base::toQString(group.unit));
    const QString below = QCoreApplication::translate("TimelineRow", "Values: %1, abnormal: %2")
                              .arg(base::countText(group.numbers), base::countText(group.abnormal));
    painter.drawText(QRectF(texts.left(), texts.top() + 43, texts.width(), 18),
                     Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetricsF(painter.font()).elidedText(below, Qt::ElideRight, texts.width()));
}

} // namespace hilum::timeline
