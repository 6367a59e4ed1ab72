// SPDX-License-Identifier: Apache-2.0
#include "widgets/timeline/overview_strip.h"

#include "widgets/base/colors.h"
#include "widgets/timeline/lane_style.h"

#include <QDateTime>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace hilum::timeline {
namespace {

constexpr int kMargin = 10;
constexpr int kBar = 3;
constexpr double kGripWidth = 6;
constexpr int kLabelHeight = 16;

} // namespace

OverviewStrip::OverviewStrip(QWidget* parent) : QWidget(parent)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Overview of all years"));
    setToolTip(tr("Drag the frame or its edges, or draw a new one, to choose what is in sight"));
}

void OverviewStrip::setRecord(RecordPointer record, const TimeSpan& extent, double today)
{
    m_record = std::move(record);
    m_extent = extent;
    m_today = today;
    m_histogram = QPixmap();
    update();
}

void OverviewStrip::setBrush(const TimeSpan& visible)
{
    if (m_brush == visible)
        return;
    m_brush = visible;
    update();
}

double OverviewStrip::xOf(double time) const
{
    return kMargin + (time - m_extent.begin) / m_extent.length() * (width() - 2 * kMargin);
}

double OverviewStrip::timeAt(double x) const
{
    return m_extent.begin + (x - kMargin) / (width() - 2 * kMargin) * m_extent.length();
}

/// Numbers of events by the logarithm, the lanes' shares in their colours. Drawn once a size.
void OverviewStrip::paintHistogram()
{
    m_histogram = QPixmap(size() * devicePixelRatioF());
    m_histogram.setDevicePixelRatio(devicePixelRatioF());
    m_histogram.fill(Qt::transparent);
    const base::Colors& colors = base::colorsFor(palette());
    const auto columns = static_cast<std::size_t>(std::max(1, (width() - 2 * kMargin) / kBar + 1));
    std::vector<std::array<std::uint32_t, patient::kLaneCount>> counts(columns);
    std::uint32_t highest = 1;
    const auto countOf = [](const auto& lanes) {
        std::uint32_t sum = 0;
        for (const std::uint32_t each : lanes)
            sum += each;
        return sum;
    };
    for (std::size_t at = 0; at < m_record->dated; ++at) {
        const patient::Event& event = m_record->events[at];
        const double x = xOf(static_cast<double>(event.start)) - kMargin;
        const auto column = std::min(columns - 1, static_cast<std::size_t>(std::max(0.0, x / kBar)));
        ++counts[column][static_cast<std::size_t>(event.lane)];
        highest = std::max(highest, countOf(counts[column]));
    }
    QPainter painter(&m_histogram);
    const double room = height() - kLabelHeight - 10;
    for (std::size_t column = 0; column < columns; ++column) {
        const std::uint32_t sum = countOf(counts[column]);
        if (sum == 0)
            continue;
        const double whole = std::max(3.0, room * std::log2(1.0 + sum) / std::log2(1.0 + highest));
        double bottom = height() - kLabelHeight - 2;
        for (std::size_t lane = 0; lane < patient::kLaneCount; ++lane) {
            const double part = whole * counts[column][lane] / sum;
            painter.fillRect(
                QRectF(kMargin + static_cast<double>(column) * kBar, bottom - part, kBar - 1, part),
                laneColor(colors, static_cast<patient::Lane>(lane)));
            bottom -= part;
        }
    }
}

void OverviewStrip::paintEvent(QPaintEvent* /*event*/)
{
    const base::Colors& colors = base::colorsFor(palette());
    QPainter painter(this);
    painter.fillRect(rect(), colors.raised);
    painter.setPen(colors.border);
    painter.drawLine(0, 0, width(), 0);
    if (m_record == nullptr || m_record->dated == 0)
        return;
    if (m_histogram.isNull())
        paintHistogram();
    const double bottom = height() - kLabelHeight;
    const QRectF brush(QPointF(xOf(m_brush.begin), 4), QPointF(xOf(m_brush.end), bottom));
    painter.fillRect(brush, colors.surface);
    painter.drawPixmap(0, 0, m_histogram);
    const QColor veil = base::withAlpha(colors.raised, 0.62);
    painter.fillRect(QRectF(QPointF(0, 1), QPointF(brush.left(), bottom)), veil);
    painter.fillRect(QRectF(QPointF(brush.right(), 1), QPointF(width(), bottom)), veil);
    TimeScale scale;
    scale.setExtent(m_extent);
    scale.setWidth(width() - 2 * kMargin);
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.8);
    painter.setFont(small);
    painter.setPen(colors.muted);
    for (const Tick& tick : scale.ticks().marks) {
        if (tick.time >= m_extent.begin)
            painter.drawText(QRectF(xOf(tick.time) - 40, bottom, 80, kLabelHeight), Qt::AlignCenter,
                             tick.label);
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colors.accent, 1, Qt::DashLine));
    painter.drawLine(QPointF(xOf(m_today), 4), QPointF(xOf(m_today), bottom));
    painter.setPen(QPen(hasFocus() ? colors.accent : colors.borderStrong, hasFocus() ? 2 : 1.2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(brush, 4, 4);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.accent);
    for (const double x : {brush.left(), brush.right()})
        painter.drawRoundedRect(QRectF(x - 2, brush.center().y() - 9, 4, 18), 2, 2);
}

void OverviewStrip::resizeEvent(QResizeEvent* /*event*/)
{
    m_histogram = QPixmap();
}

void OverviewStrip::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        m_histogram = QPixmap();
    QWidget::changeEvent(event);
}

OverviewStrip::Grip OverviewStrip::gripAt(double x) const
{
    const double left = xOf(m_brush.begin);
    const double right = xOf(m_brush.end);
    if (std::abs(x - left) <= kGripWidth)
        return Grip::Left;
    if (std::abs(x - right) <= kGripWidth)
        return Grip::Right;
    return x > left && x < right ? Grip::Move : Grip::New;
}

void OverviewStrip::mousePressEvent(QMouseEvent* event)
{
    if (m_record == nullptr || event->button() != Qt::LeftButton)
        return;
    m_grip = gripAt(event->position().x());
    m_gripTime = timeAt(event->position().x());
    m_gripBrush = m_brush;
}

void OverviewStrip::mouseMoveEvent(QMouseEvent* event)
{
    if (m_record == nullptr)
        return;
    const double time = timeAt(event->position().x());
    switch (m_grip) {
    case Grip::None: {
        const Grip over = gripAt(event->position().x());
        setCursor(over == Grip::Move  ? Qt::OpenHandCursor
                  : over == Grip::New ? Qt::CrossCursor
                                      : Qt::SizeHorCursor);
        break;
    }
    case Grip::Move:
        setCursor(Qt::ClosedHandCursor);
        moveTo({m_gripBrush.begin + time - m_gripTime, m_gripBrush.end + time - m_gripTime});
        break;
    case Grip::Left:
        moveTo({std::min(time, m_gripBrush.end - TimeScale::kShortest), m_gripBrush.end});
        break;
    case Grip::Right:
        moveTo({m_gripBrush.begin, std::max(time, m_gripBrush.begin + TimeScale::kShortest)});
        break;
    case Grip::New:
        if (std::abs(xOf(time) - xOf(m_gripTime)) > 3)
            moveTo({std::min(time, m_gripTime), std::max(time, m_gripTime)});
        break;
    }
}

void OverviewStrip::mouseReleaseEvent(QMouseEvent* event)
{
    const bool isClick = m_grip == Grip::New && std::abs(event->position().x() - xOf(m_gripTime)) <= 3;
    if (isClick) { // Beside the frame: it comes there.
        const double half = m_brush.length() / 2;
        moveTo({m_gripTime - half, m_gripTime + half});
    }
    m_grip = Grip::None;
}

void OverviewStrip::keyPressEvent(QKeyEvent* event)
{
    const double step = m_brush.length() * 0.2;
    const bool isResize = (event->modifiers() & Qt::ShiftModifier) != 0;
    if (event->key() == Qt::Key_Left)
        moveTo({m_brush.begin - (isResize ? 0 : step), m_brush.end - step});
    else if (event->key() == Qt::Key_Right)
        moveTo({m_brush.begin + (isResize ? 0 : step), m_brush.end + step});
    else
        QWidget::keyPressEvent(event);
}

void OverviewStrip::moveTo(TimeSpan brush)
{
    if (brush.begin < m_extent.begin)
        brush = {m_extent.begin, m_grip == Grip::Move ? m_extent.begin + brush.length() : brush.end};
    if (brush.end > m_extent.end)
        brush = {m_grip == Grip::Move ? m_extent.end - brush.length() : brush.begin, m_extent.end};
    Q_EMIT brushMoved(brush);
}

} // namespace hilum::timeline
