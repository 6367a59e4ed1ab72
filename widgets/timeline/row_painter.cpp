// SPDX-License-Identifier: Apache-2.0
#include "widgets/timeline/row_painter.h"

#include "widgets/base/icons.h"
#include "widgets/base/text.h"
#include "widgets/timeline/chart_painter.h"
#include "widgets/timeline/event_text.h"
#include "widgets/timeline/lane_style.h"

#include <QCoreApplication>
#include <QPaintEngine>
#include <QPainter>
#include <QPixmap>
#include <QPixmapCache>

#include <algorithm>
#include <cmath>

namespace hilum::timeline {
namespace {

constexpr double kBarHeight = 11;
constexpr double kMarkRadius = 4;
/// Events a pixel from which on their number is drawn, not they.
constexpr double kDense = 0.2;
/// Width of a column of that.
constexpr double kDensityColumn = 3;

QFont boldOf(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont smallOf(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 0.88);
    return font;
}

void paintElided(QPainter& painter, const QRectF& area, const QString& text,
                 Qt::Alignment alignment = Qt::AlignLeft)
{
    const QString shown =
        painter.fontMetrics().elidedText(text, Qt::ElideRight, static_cast<int>(area.width()));
    painter.drawText(area, alignment | Qt::AlignVCenter | Qt::TextSingleLine, shown);
}

void paintChevron(QPainter& painter, QPointF center, bool isOpen, const QColor& color)
{
    painter.setPen(QPen(color, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    const double s = 3.2;
    if (isOpen)
        painter.drawPolyline(QPolygonF(
            {center + QPointF(-s, -s / 2), center + QPointF(0, s / 2), center + QPointF(s, -s / 2)}));
    else
        painter.drawPolyline(QPolygonF(
            {center + QPointF(-s / 2, -s), center + QPointF(s / 2, 0), center + QPointF(-s / 2, s)}));
}

void paintLaneTitle(QPainter& painter, const RowPaint& paint, const TimelineRow& row, const QRectF& area)
{
    const base::Colors& colors = paint.colors;
    const QColor color = laneColor(colors, row.lane);
    const double middle = area.center().y();
    paintChevron(painter, {area.left() + 13, middle}, row.isOpen, colors.muted);
    const QRectF tile(area.left() + 24, middle - 12, 24, 24);
    painter.setPen(Qt::NoPen);
    painter.setBrush(base::withAlpha(color, colors.appearance == base::Appearance::Dark ? 0.2 : 0.13));
    painter.drawRoundedRect(tile, 7, 7);
    base::paintIcon(painter, tile.adjusted(4, 4, -4, -4), laneIcon(row.lane), color);
    painter.setFont(smallOf(paint.font));
    painter.setPen(colors.muted);
    const QString count = base::countText(row.run->size(), base::CountForm::Short);
    const double countWidth = painter.fontMetrics().horizontalAdvance(count);
    const double right = area.left() + paint.gutter - 12;
    painter.drawText(QRectF(right - countWidth - 2, area.top(), countWidth + 2, area.height()),
                     Qt::AlignRight | Qt::AlignVCenter, count);
    painter.setFont(boldOf(paint.font));
    painter.setPen(colors.text);
    paintElided(painter,
                {area.left() + 56, area.top(), right - countWidth - 12 - area.left() - 56, area.height()},
                laneTitle(row.lane));
}

void paintGroupTitle(QPainter& painter, const RowPaint& paint, const TimelineRow& row, const QRectF& area)
{
    const patient::EventGroup& group = paint.record.groups[row.group];
    painter.setFont(smallOf(paint.font));
    const double right = area.left() + paint.gutter - 12;
    QString count = base::countText(row.run->size(), base::CountForm::Short);
    double used = painter.fontMetrics().horizontalAdvance(count);
    painter.setPen(paint.colors.muted);
    painter.drawText(QRectF(right - used - 2, area.top(), used + 2, area.height()),
                     Qt::AlignRight | Qt::AlignVCenter, count);
    if (group.abnormal != 0) {
        const QString abnormal = base::countText(group.abnormal, base::CountForm::Short);
        const double width = painter.fontMetrics().horizontalAdvance(abnormal) + 10;
        const QRectF badge(right - used - width - 8, area.center().y() - 8, width, 16);
        painter.setPen(Qt::NoPen);
        painter.setBrush(base::withAlpha(paint.colors.warning, 0.16));
        painter.drawRoundedRect(badge, 8, 8);
        painter.setPen(paint.colors.warning);
        painter.drawText(badge, Qt::AlignCenter, abnormal);
        used += width + 8;
    }
    painter.setPen(paint.colors.text);
    paintElided(painter, {area.left() + 56, area.top(), right - used - 10 - area.left() - 56, area.height()},
                groupTitleOf(group));
}

struct Box
{
    double left = 0;
    double right = 0;
};

/// Pixels of an event; a moment has no width.
Box boxOf(const RowPaint& paint, const EventRun& run, std::size_t at)
{
    const double left = paint.gutter + paint.scale.xOf(run.startOf(at));
    return {left, paint.gutter + paint.scale.xOf(run.endOf(at))};
}

/// Numbers of events a column as bars, high ones by the logarithm: one event must show beside a thousand.
void paintDensity(QPainter& painter, const RowPaint& paint, const TimelineRow& row, const QRectF& area,
                  std::size_t first, std::size_t last)
{
    const auto columns =
        static_cast<std::size_t>(std::ceil((paint.right - paint.gutter) / kDensityColumn)) + 1;
    std::vector<std::uint32_t> counts(columns, 0);
    std::vector<std::uint32_t> abnormal(columns, 0);
    std::uint32_t highest = 1;
    for (std::size_t at = first; at < last; ++at) {
        const double x = paint.scale.xOf(row.run->startOf(at));
        const auto column =
            std::min(columns - 1, static_cast<std::size_t>(std::max(0.0, x / kDensityColumn)));
        highest = std::max(highest, ++counts[column]);
        abnormal[column] += patient::isAbnormal(row.run->flagOf(at)) ? 1 : 0;
    }
    const double most = std::log2(1.0 + highest);
    const double room = area.height() - 8;
    const QColor color = laneColor(paint.colors, row.lane);
    for (std::size_t column = 0; column < columns; ++column) {
        if (counts[column] == 0)
            continue;
        const double height = std::max(2.0, room * std::log2(1.0 + counts[column]) / most);
        const double part = height * abnormal[column] / counts[column];
        const double x = paint.gutter + static_cast<double>(column) * kDensityColumn;
        painter.fillRect(QRectF(x, area.bottom() - 4 - height, kDensityColumn - 1, height - part), color);
        painter.fillRect(QRectF(x, area.bottom() - 4 - part, kDensityColumn - 1, part), paint.colors.warning);
    }
}

QColor markColor(const RowPaint& paint, const patient::Event& event)
{
    if (patient::isAbnormal(event.flag))
        return flagColor(paint.colors, event.flag);
    const QColor color = laneColor(paint.colors, event.lane);
    return event.standing == patient::Standing::Valid ? color : base::mixed(color, paint.colors.surface, 0.6);
}

void paintBar(QPainter& painter, const RowPaint& paint, const patient::Event& event, const Box& box,
              double middle)
{
    const QColor color = markColor(paint, event);
    const double left = std::max(box.left, paint.gutter - 10);
    const double right = std::min(std::max(box.right, box.left + 3), paint.right + 10);
    const QRectF bar(left, middle - kBarHeight / 2, right - left, kBarHeight);
    const bool isVoid = event.standing == patient::Standing::Void;
    painter.setPen(isVoid ? QPen(color, 1, Qt::DashLine) : Qt::NoPen);
    if (isVoid)
        painter.setBrush(Qt::NoBrush);
    else if (event.isOpen) { // Fades out towards now: it has not ended.
        QLinearGradient fade(std::max(box.left, -1e5), middle, std::min(box.right, 1e5), middle);
        fade.setColorAt(0, color);
        fade.setColorAt(1, base::mixed(color, paint.colors.surface, 0.55));
        painter.setBrush(fade);
    } else
        painter.setBrush(color);
    if (bar.width() < 5)
        painter.drawRect(bar);
    else
        painter.drawRoundedRect(bar, 4, 4);
}

/// The text beside an event, where there is room before the next one.
void paintLabel(QPainter& painter, const RowPaint& paint, const TimelineRow& row, const patient::Event& event,
                double left, double right, const QRectF& area)
{
    if (right - left < 48)
        return;
    const QString title = titleOf(paint.record, event);
    const QString value = valueText(event);
    const bool isKnown = row.kind != RowKind::Lane; // The gutter says the title already.
    QString text = isKnown && title == groupTitleOf(paint.record.groups[row.group]) ? value : title;
    if (text.isEmpty())
        return;
    painter.setFont(smallOf(paint.font));
    painter.setPen(patient::isAbnormal(event.flag) ? flagColor(paint.colors, event.flag)
                                                   : paint.colors.muted);
    paintElided(painter, {left, area.top(), std::min(right - left, 260.0), area.height()}, text);
}

void paintRing(QPainter& painter, const QRectF& around, const QColor& color)
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(color, 2));
    painter.drawRoundedRect(around, 6, 6);
}

void paintEvents(QPainter& painter, const RowPaint& paint, const TimelineRow& row, const QRectF& area,
                 std::size_t first, std::size_t last)
{
    const double middle = area.center().y();
    double drawnTo = -1e9; // Behind the last pixel that a bar of normal colour covers.
    double markedTo = -1e9;
    for (std::size_t at = first; at < last; ++at) {
        const Box box = boxOf(paint, *row.run, at);
        if (box.right < paint.gutter - 6)
            continue;
        // Events are large: those that no pixel is left for are not looked at.
        const auto event = [&]() -> const patient::Event& {
            return paint.record.events[row.run->events()[at]];
        };
        if (box.right - box.left >= 2) {
            if (box.right <= drawnTo)
                continue;
            drawnTo = std::max(drawnTo, box.right);
            paintBar(painter, paint, event(), box, middle);
        } else if (box.left >= markedTo
                   || (patient::isAbnormal(row.run->flagOf(at)) && box.left >= markedTo - 2)) {
            markedTo = box.left + 3;
            paintMark(painter, {box.left, middle}, kMarkRadius, markColor(paint, event()),
                      row.run->flagOf(at));
        }
    }
    double taken = paint.gutter;
    for (std::size_t at = first; at < last && last - first < 200; ++at) {
        const Box box = boxOf(paint, *row.run, at);
        const double from = std::max({box.right + 8, paint.gutter + 6, taken});
        const double to = at + 1 < row.run->size()
                              ? paint.gutter + paint.scale.xOf(row.run->startOf(at + 1)) - 8
                              : paint.right;
        if (box.right >= paint.gutter || box.left >= paint.gutter)
            paintLabel(painter, paint, row, paint.record.events[row.run->events()[at]], from,
                       std::min(to, paint.right), area);
        taken = std::max(taken, box.right + 8);
    }
}

void paintMarks(QPainter& painter, const RowPaint& paint, const TimelineRow& row, const QRectF& area)
{
    for (const auto& [index, color] : {std::pair(paint.marks.hovered, paint.colors.borderStrong),
                                       std::pair(paint.marks.compared, paint.colors.map),
                                       std::pair(paint.marks.selected, paint.colors.accent)}) {
        if (index >= paint.record.dated)
            continue;
        const patient::Event& event = paint.record.events[index];
        const bool isHere =
            row.kind == RowKind::Lane ? event.lane == row.lane && !row.isOpen : event.group == row.group;
        if (!isHere)
            continue;
        const auto& events = row.run->events();
        const auto at = static_cast<std::size_t>(std::ranges::lower_bound(events, index) - events.begin());
        const Box box = boxOf(paint, *row.run, at);
        const double left = std::max(box.left, paint.gutter - 4);
        const double right = std::min(std::max(box.right, box.left), paint.right + 4);
        if (right >= left)
            paintRing(painter, {left - 7, area.center().y() - 9, right - left + 14, 18}, color);
    }
}

void paintMore(QPainter& painter, const RowPaint& paint, const TimelineRow& row, const QRectF& area)
{
    painter.setFont(smallOf(paint.font));
    painter.setPen(paint.colors.accent);
    const QString text =
        QCoreApplication::translate("TimelineRow", "Show %1 more").arg(base::countText(row.hidden));
    painter.drawText(QRectF(area.left() + 56, area.top(), paint.gutter - 60, area.height()),
                     Qt::AlignLeft | Qt::AlignVCenter, text);
}

void drawMark(QPainter& painter, QPointF center, double radius, const QColor& color, patient::Flag flag)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    const bool isHigh = flag == patient::Flag::High || flag == patient::Flag::CriticalHigh;
    const bool isLow = flag == patient::Flag::Low || flag == patient::Flag::CriticalLow;
    if (!isHigh && !isLow) {
        painter.drawEllipse(center, radius, radius);
        return;
    }
    const double r = radius * 1.25;
    const double up = isHigh ? -1 : 1;
    const QPointF corners[] = {center + QPointF(0, up * r), center + QPointF(r, -up * r * 0.75),
                               center + QPointF(-r, -up * r * 0.75)};
    painter.drawConvexPolygon(corners, 3);
}

} // namespace

void paintMark(QPainter& painter, QPointF center, double radius, const QColor& color, patient::Flag flag)
{
    if (painter.paintEngine()->type() != QPaintEngine::Raster) { // Paper wants the shape, not its pixels.
        drawMark(painter, center, radius, color, flag);
        return;
    }
    // A frame has thousands of marks of a few kinds.
    const double ratio = painter.device()->devicePixelRatioF();
    const QString key = QStringLiteral("hilum-mark-%1-%2-%3-%4")
                            .arg(color.rgba())
                            .arg(static_cast<int>(flag))
                            .arg(radius)
                            .arg(ratio);
    const int size = 2 * static_cast<int>(std::ceil(radius * 1.25)) + 2;
    QPixmap mark;
    if (!QPixmapCache::find(key, &mark)) {
        mark = QPixmap(QSize(size, size) * ratio);
        mark.setDevicePixelRatio(ratio);
        mark.fill(Qt::transparent);
        QPainter own(&mark);
        own.setRenderHint(QPainter::Antialiasing);
        drawMark(own, {size / 2.0, size / 2.0}, radius, color, flag);
        own.end();
        QPixmapCache::insert(key, mark);
    }
    painter.drawPixmap(center - QPointF(size / 2.0, size / 2.0), mark);
}

void paintRow(QPainter& painter, const RowPaint& paint, const TimelineRow& row, const QRectF& area)
{
    const base::Colors& colors = paint.colors;
    painter.setPen(QPen(colors.border, 1));
    if (row.kind == RowKind::Lane && row.top > 0)
        painter.drawLine(QPointF(area.left(), area.top() + 0.5), QPointF(area.right(), area.top() + 0.5));
    if (row.kind == RowKind::More) {
        paintMore(painter, paint, row, area);
        return;
    }
    const auto [first, last] = row.run->within(paint.scale.visible());
    painter.save();
    painter.setClipRect(QRectF(paint.gutter, area.top(), paint.right - paint.gutter, area.height()));
    if (row.kind == RowKind::Chart) {
        paintChart(painter, paint, row, area, first, last);
    } else {
        // Under an open lane its groups show each event.
        const bool isDense = static_cast<double>(last - first) > kDense * (paint.right - paint.gutter);
        if (isDense && row.kind == RowKind::Lane)
            paintDensity(painter, paint, row, area, first, last);
        else
            paintEvents(painter, paint, row, area, first, last);
        paintMarks(painter, paint, row, area);
    }
    painter.restore();
    if (row.kind == RowKind::Lane)
        paintLaneTitle(painter, paint, row, area);
    else if (row.kind == RowKind::Group)
        paintGroupTitle(painter, paint, row, area);
    else
        paintChartTitle(painter, paint, row, area);
}

void paintGrid(QPainter& painter, const RowPaint& paint, const Ticks& ticks, const QRectF& area)
{
    painter.setPen(QPen(base::withAlpha(paint.colors.border, 0.6), 1));
    for (const Tick& tick : ticks.marks) {
        const double x = std::round(paint.gutter + paint.scale.xOf(tick.time)) + 0.5;
        if (x > paint.gutter && x < paint.right)
            painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
    }
    painter.setPen(QPen(paint.colors.borderStrong, 1));
    for (const Tick& tick : ticks.contexts) {
        const double x = std::round(paint.gutter + paint.scale.xOf(tick.time)) + 0.5;
        if (x > paint.gutter && x < paint.right)
            painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
    }
}

void paintAxis(QPainter& painter, const RowPaint& paint, const Ticks& ticks, const QRectF& area)
{
    painter.save();
    painter.setClipRect(QRectF(paint.gutter, area.top(), paint.right - paint.gutter, area.height()));
    const double half = area.height() / 2;
    painter.setFont(boldOf(smallOf(paint.font)));
    painter.setPen(paint.colors.text);
    for (std::size_t at = 0; at < ticks.contexts.size(); ++at) {
        const double from = std::max(paint.gutter, paint.gutter + paint.scale.xOf(ticks.contexts[at].time));
        const double to = at + 1 < ticks.contexts.size()
                              ? paint.gutter + paint.scale.xOf(ticks.contexts[at + 1].time)
                              : paint.right;
        // It goes along with the view's edge as long as there is room.
        if (to - from > 24)
            paintElided(painter, {from + 6, area.top(), to - from - 10, half}, ticks.contexts[at].label);
    }
    painter.setFont(smallOf(paint.font));
    painter.setPen(paint.colors.muted);
    for (const Tick& tick : ticks.marks) {
        const double x = paint.gutter + paint.scale.xOf(tick.time);
        if (x < paint.gutter - 2) // Half a year's number would be another year.
            continue;
        const QRectF label(x + 6, area.top() + half, 90, half);
        painter.drawText(label, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, tick.label);
    }
    painter.restore();
}

void paintToday(QPainter& painter, const RowPaint& paint, double today, const QRectF& area)
{
    const double x = std::round(paint.gutter + paint.scale.xOf(today)) + 0.5;
    if (x < paint.gutter || x > paint.right)
        return;
    painter.setPen(QPen(paint.colors.accent, 1.5, Qt::DashLine));
    painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
}

} // namespace hilum::timeline
