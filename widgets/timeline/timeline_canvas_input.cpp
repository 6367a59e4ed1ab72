// SPDX-License-Identifier: Apache-2.0
#include "widgets/base/icons.h"
#include "widgets/timeline/timeline_canvas.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace hilum::timeline {
void TimelineCanvas::mousePressEvent(QMouseEvent* event)
{
    if (m_rows.record() == nullptr
        || (event->button() != Qt::LeftButton && event->button() != Qt::MiddleButton))
        return;
    m_pressed = m_last = event->position();
    m_isPressed = true;
    m_isDragging = false;
}

void TimelineCanvas::mouseMoveEvent(QMouseEvent* event)
{
    if (m_rows.record() == nullptr)
        return;
    const QPointF moved = event->position() - m_pressed;
    if (m_isPressed && !m_isDragging && moved.manhattanLength() > QApplication::startDragDistance()
        && m_pressed.x() > kGutter) {
        m_isDragging = true;
        viewport()->setCursor(Qt::ClosedHandCursor);
    }
    if (m_isDragging) {
        m_scale.panBy(m_last.x() - event->position().x());
        verticalScrollBar()->setValue(verticalScrollBar()->value()
                                      + qRound(m_last.y() - event->position().y()));
        m_last = event->position();
        changed();
        return;
    }
    const std::uint32_t hovered = eventAt(event->position());
    const int row = rowAt(event->position().y());
    const bool isTitle = event->position().x() < kGutter && row >= 0;
    viewport()->setCursor(hovered != kNoEvent || isTitle ? Qt::PointingHandCursor : Qt::ArrowCursor);
    hover(hovered);
}

void TimelineCanvas::mouseReleaseEvent(QMouseEvent* event)
{
    if (!m_isPressed)
        return;
    m_isPressed = false;
    viewport()->unsetCursor();
    if (m_isDragging) {
        m_isDragging = false;
        return;
    }
    if (event->button() != Qt::LeftButton)
        return;
    const int row = rowAt(event->position().y());
    if (event->position().x() < kGutter
        || (row >= 0 && m_rows.rows()[static_cast<std::size_t>(row)].kind == RowKind::More)) {
        pressTitle(row);
        return;
    }
    const std::uint32_t pressed = eventAt(event->position());
    if ((event->modifiers() & Qt::ControlModifier) != 0) {
        if (pressed != kNoEvent)
            setCompared(pressed == m_marks.compared ? kNoEvent : pressed);
        return;
    }
    if (row >= 0)
        m_row = row;
    select(pressed);
}

void TimelineCanvas::mouseDoubleClickEvent(QMouseEvent* event)
{
    const std::uint32_t pressed = eventAt(event->position());
    if (pressed != kNoEvent)
        Q_EMIT activated(pressed);
    else if (m_rows.record() != nullptr && event->position().x() > kGutter) {
        m_scale.zoomAt(event->position().x() - kGutter, 2);
        changed();
    }
}

void TimelineCanvas::pressTitle(int number)
{
    if (number < 0)
        return;
    const TimelineRow row = m_rows.rows()[static_cast<std::size_t>(number)];
    switch (row.kind) {
    case RowKind::Lane:
        m_rows.setOpen(row.lane, !row.isOpen);
        break;
    case RowKind::More:
        m_rows.showAllGroups(row.lane);
        break;
    case RowKind::Group:
    case RowKind::Chart:
        m_rows.toggleChart(row.group);
        break;
    }
    m_row = std::min(number, static_cast<int>(m_rows.rows().size()) - 1);
    layOut();
}

void TimelineCanvas::wheelEvent(QWheelEvent* event)
{
    if (m_rows.record() == nullptr)
        return;
    const QPoint angle = event->angleDelta();
    const bool isOverTitles = event->position().x() < kGutter;
    const bool isSideways =
        std::abs(angle.x()) > std::abs(angle.y()) || (event->modifiers() & Qt::ShiftModifier) != 0;
    if (isSideways && !isOverTitles) {
        m_scale.panBy(-(angle.x() != 0 ? angle.x() : angle.y()) * 0.7);
        changed();
    } else if (isOverTitles && (event->modifiers() & Qt::ControlModifier) == 0) {
        verticalScrollBar()->setValue(verticalScrollBar()->value() - angle.y() / 2);
    } else {
        m_scale.zoomAt(std::max(0.0, event->position().x() - kGutter), std::pow(1.0018, angle.y()));
        changed();
    }
    event->accept();
}

void TimelineCanvas::contextMenuEvent(QContextMenuEvent* event)
{
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    const std::uint32_t wanted = isByKey ? m_marks.selected : eventAt(event->pos());
    if (wanted == kNoEvent)
        return;
    openMenu(wanted, isByKey ? viewport()->mapToGlobal(rectOf(wanted).center()) : event->globalPos());
}

void TimelineCanvas::openMenu(std::uint32_t event, QPoint global)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(base::icon(QStringLiteral("tree")), tr("Open the resource"), this, [this, event] {
        select(event);
        Q_EMIT activated(event);
    });
    menu->addAction(base::icon(QStringLiteral("source")), tr("Show where it came from"), this, [this, event] {
        select(event);
        Q_EMIT sourceWanted(event);
    });
    menu->addAction(base::icon(QStringLiteral("compare")), tr("Compare with the chosen result"), this,
                    [this, event] { setCompared(event); })
        ->setEnabled(m_marks.selected != kNoEvent && m_marks.selected != event);
    menu->addAction(base::icon(QStringLiteral("zoom-in")), tr("Zoom to it"), this,
                    [this, event] { zoomTo(event); });
    menu->popup(global);
}

/// The event with as much room around it, or a day around a moment.
void TimelineCanvas::zoomTo(std::uint32_t event)
{
    if (m_rows.record() == nullptr || event >= m_rows.record()->dated)
        return;
    const patient::Event& wanted = m_rows.record()->events[event];
    const auto begin = static_cast<double>(wanted.start);
    const double end = wanted.isOpen ? m_rows.today() : static_cast<double>(wanted.end);
    const double room = std::max(43200.0, (end - begin) / 2);
    showSpan({begin - room, end + room});
}

void TimelineCanvas::keyPressEvent(QKeyEvent* event)
{
    if (m_rows.record() == nullptr || m_rows.rows().empty() || !(handleMoveKey(*event) || handleKey(*event)))
        QAbstractScrollArea::keyPressEvent(event);
}

bool TimelineCanvas::handleMoveKey(const QKeyEvent& event)
{
    const bool isControl = (event.modifiers() & Qt::ControlModifier) != 0;
    switch (event.key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        stepInRow(event.key() == Qt::Key_Right ? 1 : -1);
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
        stepRow(event.key() == Qt::Key_Down ? 1 : -1);
        return true;
    case Qt::Key_Home:
    case Qt::Key_End:
        goToEnd(event.key() == Qt::Key_End, isControl);
        return true;
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        m_scale.panBy((event.key() == Qt::Key_PageDown ? 0.9 : -0.9) * plotWidth());
        changed();
        return true;
    default:
        return false;
    }
}

bool TimelineCanvas::handleKey(const QKeyEvent& event)
{
    switch (event.key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomIn();
        return true;
    case Qt::Key_Minus:
        zoomOut();
        return true;
    case Qt::Key_F:
        fit();
        return true;
    case Qt::Key_T:
        goToToday();
        return true;
    case Qt::Key_C:
        setCompared(m_marks.selected == m_marks.compared ? kNoEvent : m_marks.selected);
        return true;
    case Qt::Key_Z:
        zoomTo(m_marks.selected);
        return true;
    case Qt::Key_Space:
        pressTitle(std::max(0, m_row));
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_marks.selected != kNoEvent)
            Q_EMIT activated(m_marks.selected);
        return true;
    case Qt::Key_Escape:
        if (m_marks.selected == kNoEvent && m_marks.compared == kNoEvent)
            return false;
        setCompared(kNoEvent);
        select(kNoEvent);
        return true;
    default:
        return false;
    }
}

void TimelineCanvas::stepInRow(int direction)
{
    if (m_row < 0)
        m_row = 0;
    const TimelineRow& row = m_rows.rows()[static_cast<std::size_t>(m_row)];
    if (row.run == nullptr)
        return;
    const auto& events = row.run->events();
    if (m_marks.selected == kNoEvent) { // Begins with the first one in sight.
        const auto [first, last] = row.run->within(m_scale.visible());
        if (first < last || first < events.size())
            select(events[std::min(first, events.size() - 1)]);
        return;
    }
    const auto at = std::ranges::lower_bound(events, m_marks.selected) - events.begin();
    const bool isHere = at < std::ssize(events) && events[static_cast<std::size_t>(at)] == m_marks.selected;
    const auto next = direction > 0 && !isHere ? at : at + direction;
    const int kept = m_row;
    if (next >= 0 && next < std::ssize(events))
        select(events[static_cast<std::size_t>(next)]);
    if (row.kind == RowKind::Lane)
        m_row = kept; // Stays in the lane, though the event's own row may be in sight.
    viewport()->update();
}

void TimelineCanvas::stepRow(int direction)
{
    const int next = std::clamp(m_row + direction, 0, static_cast<int>(m_rows.rows().size()) - 1);
    const TimelineRow& row = m_rows.rows()[static_cast<std::size_t>(next)];
    const double time = m_marks.selected < m_rows.record()->dated
                            ? static_cast<double>(m_rows.record()->events[m_marks.selected].start)
                            : (m_scale.visible().begin + m_scale.visible().end) / 2;
    if (row.run != nullptr && !row.run->isEmpty() && m_marks.selected != kNoEvent) {
        // The one nearest in time.
        std::size_t at = row.run->within({time, time}).second;
        at = std::min(at, row.run->size() - 1);
        if (at > 0 && std::abs(row.run->startOf(at - 1) - time) <= std::abs(row.run->startOf(at) - time))
            --at;
        select(row.run->events()[at]);
    }
    m_row = next;
    verticalScrollBar()->setValue(std::clamp(
        verticalScrollBar()->value(), row.top + row.height - verticalScrollBar()->pageStep(), row.top));
    viewport()->update();
}

void TimelineCanvas::goToEnd(bool isLast, bool isAll)
{
    const int row = std::max(0, m_row);
    const EventRun* run = isAll ? &m_rows.all() : m_rows.rows()[static_cast<std::size_t>(row)].run.get();
    if (run == nullptr || run->isEmpty())
        return;
    select(isLast ? run->events().back() : run->events().front());
    if (!isAll)
        m_row = row;
    viewport()->update();
}

} // namespace hilum::timeline
