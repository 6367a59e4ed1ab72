// SPDX-License-Identifier: Apache-2.0
#include "widgets/timeline/timeline_canvas.h"

#include "widgets/timeline/chart_painter.h"
#include "widgets/timeline/event_text.h"
#include "widgets/timeline/event_tip.h"

#include <QAccessible>
#include <QDateTime>
#include <QHelpEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace hilum::timeline {
namespace {

/// How far from an event one may press.
constexpr double kReach = 7;

} // namespace

TimelineCanvas::TimelineCanvas(QWidget* parent) : QAbstractScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Timeline"));
    setAccessibleDescription(tr("Left and right go from event to event, up and down from row to row, plus "
                                "and minus zoom, Enter opens."));
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    verticalScrollBar()->setSingleStep(20);
}

double TimelineCanvas::plotWidth() const
{
    return std::max(1.0, viewport()->width() - kGutter - 8);
}

void TimelineCanvas::setRecord(RecordPointer record, double today)
{
    m_marks = {};
    m_row = -1;
    m_rows.setRecord(std::move(record), today);
    if (m_rows.record() != nullptr) {
        const auto first = static_cast<double>(m_rows.record()->first);
        const double last = std::max(static_cast<double>(m_rows.record()->last), first + 3600);
        const double room = std::max(1800.0, (std::max(last, today) - first) * 0.02);
        m_scale.setExtent({first - room, std::max(last, today) + room});
    }
    layOut();
    verticalScrollBar()->setValue(0);
    fit();
}

void TimelineCanvas::layOut()
{
    m_scale.setWidth(plotWidth());
    const int page = std::max(1, viewport()->height() - kAxisHeight);
    verticalScrollBar()->setPageStep(page);
    verticalScrollBar()->setRange(0, std::max(0, m_rows.height() + 12 - page));
    viewport()->update();
}

void TimelineCanvas::changed()
{
    viewport()->update();
    Q_EMIT visibleChanged(m_scale.visible());
}

void TimelineCanvas::showSpan(const TimeSpan& visible)
{
    if (visible == m_scale.visible())
        return;
    m_scale.setVisible(visible);
    changed();
}

void TimelineCanvas::fit()
{
    if (m_rows.record() == nullptr)
        return;
    // All that happened; not the years up to today in which nothing did, unless something goes on.
    const EventRun& all = m_rows.all();
    double last = static_cast<double>(m_rows.record()->first);
    for (std::size_t at = 0; at < all.size(); ++at)
        last = std::max(last, all.endOf(at));
    const auto first = static_cast<double>(m_rows.record()->first);
    const double room = std::max(1800.0, (last - first) * 0.03);
    m_scale.setVisible({first - room, last + room});
    changed();
}

void TimelineCanvas::goToToday()
{
    const double half = m_scale.visible().length() / 2;
    m_scale.setVisible({m_rows.today() - half, m_rows.today() + half});
    changed();
}

void TimelineCanvas::zoomIn()
{
    zoomAtSelection(1.6);
}

void TimelineCanvas::zoomOut()
{
    zoomAtSelection(1 / 1.6);
}

void TimelineCanvas::zoomAtSelection(double factor)
{
    double x = plotWidth() / 2;
    if (m_rows.record() != nullptr && m_marks.selected < m_rows.record()->dated) {
        const double own = m_scale.xOf(static_cast<double>(m_rows.record()->events[m_marks.selected].start));
        if (own >= 0 && own <= plotWidth())
            x = own;
    }
    m_scale.zoomAt(x, factor);
    changed();
}

void TimelineCanvas::setAllOpen(bool isOpen)
{
    m_rows.setAllOpen(isOpen);
    layOut();
}

void TimelineCanvas::select(std::uint32_t event)
{
    if (m_rows.record() == nullptr)
        return;
    if (event < m_rows.record()->dated) {
        const TimeSpan before = m_scale.visible();
        m_scale.reveal(static_cast<double>(m_rows.record()->events[event].start));
        m_row = m_rows.rowOf(event);
        if (m_row >= 0) {
            const TimelineRow& row = m_rows.rows()[static_cast<std::size_t>(m_row)];
            const int top = verticalScrollBar()->value();
            const int page = verticalScrollBar()->pageStep();
            if (row.top < top)
                verticalScrollBar()->setValue(row.top);
            else if (row.top + row.height > top + page)
                verticalScrollBar()->setValue(row.top + row.height - page);
        }
        if (!(before == m_scale.visible()))
            changed();
    }
    if (event == m_marks.selected)
        return;
    m_marks.selected = event;
    viewport()->update();
    announce();
    Q_EMIT selectionChanged(event);
}

void TimelineCanvas::setCompared(std::uint32_t event)
{
    if (event == m_marks.compared)
        return;
    m_marks.compared = event;
    viewport()->update();
    Q_EMIT comparisonChanged(event);
}

/// Screen readers hear of the event as of the widget's text.
void TimelineCanvas::announce()
{
    if (m_marks.selected >= m_rows.record()->events.size())
        return;
    setAccessibleDescription(sentenceOf(*m_rows.record(), m_rows.record()->events[m_marks.selected]));
    QAccessibleEvent told(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&told);
}

RowPaint TimelineCanvas::paintOf(const base::Colors& colors) const
{
    return {.colors = colors,
            .font = font(),
            .record = *m_rows.record(),
            .scale = m_scale,
            .marks = m_marks,
            .gutter = kGutter,
            .right = kGutter + plotWidth()};
}

void TimelineCanvas::paintEvent(QPaintEvent* /*event*/)
{
    const base::Colors& colors = base::colorsFor(palette());
    QPainter painter(viewport());
    const QRectF whole = viewport()->rect();
    painter.fillRect(whole, colors.surface);
    if (m_rows.record() == nullptr)
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    const RowPaint paint = paintOf(colors);
    const Ticks ticks = m_scale.ticks();
    const QRectF below(0, kAxisHeight, whole.width(), whole.height() - kAxisHeight);
    paintGrid(painter, paint, ticks, below);
    const int scrolled = verticalScrollBar()->value();
    painter.setClipRect(below);
    for (std::size_t at = 0; at < m_rows.rows().size(); ++at) {
        const TimelineRow& row = m_rows.rows()[at];
        const QRectF area(0, kAxisHeight + row.top - scrolled, whole.width(), row.height);
        if (area.bottom() < kAxisHeight || area.top() > whole.bottom())
            continue;
        if (hasFocus() && static_cast<int>(at) == m_row)
            painter.fillRect(QRectF(0, area.top() + 3, 3, area.height() - 6), colors.accent);
        paintRow(painter, paint, row, area);
    }
    paintToday(painter, paint, m_rows.today(), below);
    painter.setClipping(false);
    painter.fillRect(QRectF(0, 0, whole.width(), kAxisHeight), colors.raised);
    paintAxis(painter, paint, ticks, {0, 2, whole.width(), kAxisHeight - 4});
    painter.setPen(QPen(colors.border, 1));
    painter.drawLine(QPointF(0, kAxisHeight - 0.5), QPointF(whole.width(), kAxisHeight - 0.5));
    painter.drawLine(QPointF(kGutter - 0.5, 0), QPointF(kGutter - 0.5, whole.height()));
    paintSpan(painter, colors);
    const double today = kGutter + m_scale.xOf(m_rows.today());
    if (today >= kGutter && today <= paint.right) {
        QFont small = font();
        small.setPointSizeF(small.pointSizeF() * 0.82);
        painter.setFont(small);
        const QString text = tr("Today");
        const double width = painter.fontMetrics().horizontalAdvance(text) + 12;
        const QRectF flag(std::min(today - width / 2, paint.right - width), 4, width, 17);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colors.accent);
        painter.drawRoundedRect(flag, 8, 8);
        painter.setPen(colors.accentText);
        painter.drawText(flag, Qt::AlignCenter, text);
    }
}

/// What stretch of time is in sight, above the titles.
void TimelineCanvas::paintSpan(QPainter& painter, const base::Colors& colors) const
{
    const TimeSpan& span = m_scale.visible();
    const auto date = [](double time) {
        return dateText(QDateTime::fromSecsSinceEpoch(static_cast<qint64>(time)).date());
    };
    const QRectF area(12, 4, kGutter - 20, kAxisHeight - 8);
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    painter.setFont(strong);
    painter.setPen(colors.text);
    painter.drawText(area, Qt::AlignLeft | Qt::AlignTop, durationText(span.length()));
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.85);
    painter.setFont(small);
    painter.setPen(colors.muted);
    const QString from = date(span.begin);
    const QString to = date(span.end);
    painter.drawText(area, Qt::AlignLeft | Qt::AlignBottom,
                     from == to ? from : QStringLiteral("%1 – %2").arg(from, to));
}

void TimelineCanvas::resizeEvent(QResizeEvent* /*event*/)
{
    layOut();
    Q_EMIT visibleChanged(m_scale.visible());
}

int TimelineCanvas::rowAt(double y) const
{
    return y < kAxisHeight ? -1
                           : m_rows.rowAt(static_cast<int>(y) - kAxisHeight + verticalScrollBar()->value());
}

std::uint32_t TimelineCanvas::eventAt(QPointF point) const
{
    const int number = rowAt(point.y());
    if (number < 0 || point.x() < kGutter)
        return kNoEvent;
    const TimelineRow& row = m_rows.rows()[static_cast<std::size_t>(number)];
    if (row.run == nullptr)
        return kNoEvent;
    const double x = point.x() - kGutter;
    const auto [first, last] = row.run->within({m_scale.timeAt(x - kReach), m_scale.timeAt(x + kReach)});
    const QRectF plot(0, kAxisHeight + row.top - verticalScrollBar()->value() + 12, 1, row.height - 24);
    std::uint32_t best = kNoEvent;
    double nearest = 1e9;
    for (std::size_t at = first; at < last; ++at) {
        const double left = m_scale.xOf(row.run->startOf(at));
        const double right = m_scale.xOf(row.run->endOf(at));
        double distance = x < left ? left - x : x > right ? x - right : 0;
        if (distance > kReach)
            continue;
        if (row.kind == RowKind::Chart && !std::isnan(row.run->numberOf(at)))
            distance += std::abs(point.y() - yOf(row.run->range(), row.run->numberOf(at), plot)) * 0.3;
        // Of bars over each other the one that begins nearest.
        distance += (right - left) * 1e-4;
        if (distance < nearest) {
            nearest = distance;
            best = row.run->events()[at];
        }
    }
    return best;
}

QRect TimelineCanvas::rectOf(std::uint32_t event) const
{
    const int number = m_rows.rowOf(event);
    if (number < 0)
        return {};
    const TimelineRow& row = m_rows.rows()[static_cast<std::size_t>(number)];
    const auto& events = row.run->events();
    const auto at = static_cast<std::size_t>(std::ranges::lower_bound(events, event) - events.begin());
    const double left = kGutter + m_scale.xOf(row.run->startOf(at));
    const double right = kGutter + m_scale.xOf(row.run->endOf(at));
    return QRectF(left - 4, kAxisHeight + row.top - verticalScrollBar()->value() + 4, right - left + 8,
                  row.height - 8)
        .toRect();
}

std::vector<std::uint32_t> TimelineCanvas::visibleEvents() const
{
    std::vector<std::uint32_t> events;
    const auto [first, last] = m_rows.all().within(m_scale.visible());
    for (std::size_t at = first; at < last; ++at) {
        if (m_rows.all().endOf(at) >= m_scale.visible().begin)
            events.push_back(m_rows.all().events()[at]);
    }
    return events;
}

void TimelineCanvas::focusInEvent(QFocusEvent* /*event*/)
{
    viewport()->update();
}

void TimelineCanvas::focusOutEvent(QFocusEvent* /*event*/)
{
    viewport()->update();
}

bool TimelineCanvas::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        showTip(help->globalPos(), help->pos());
        return true;
    }
    if (event->type() == QEvent::Leave)
        hover(kNoEvent);
    return QAbstractScrollArea::viewportEvent(event);
}

void TimelineCanvas::showTip(QPoint global, QPointF point)
{
    const int number = rowAt(point.y());
    if (m_rows.record() == nullptr || number < 0)
        return;
    const TimelineRow& row = m_rows.rows()[static_cast<std::size_t>(number)];
    const std::uint32_t event = eventAt(point);
    if (event == kNoEvent) {
        const bool isTitle =
            point.x() < kGutter && (row.kind == RowKind::Group || row.kind == RowKind::Chart);
        if (isTitle)
            QToolTip::showText(global, groupTip(*m_rows.record(), row.group), viewport());
        else
            QToolTip::hideText();
        return;
    }
    const double x = point.x() - kGutter;
    const auto [first, last] = row.run->within({m_scale.timeAt(x - 3), m_scale.timeAt(x + 3)});
    std::size_t here = 0;
    for (std::size_t at = first; at < last; ++at)
        here += row.run->endOf(at) >= m_scale.timeAt(x - 3) ? 1 : 0;
    QToolTip::showText(global,
                       eventTip(*m_rows.record(), event, here > 1 ? here - 1 : 0, base::colorsFor(palette())),
                       viewport());
}

void TimelineCanvas::hover(std::uint32_t event)
{
    if (event == m_marks.hovered)
        return;
    m_marks.hovered = event;
    viewport()->update();
}

} // namespace hilum::timeline
