// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/timeline/row_painter.h"

#include <QAbstractScrollArea>

namespace hilum::timeline {

/// The timeline of one patient: rows of events over a common axis. Painted by itself, a frame costs as much
/// as its pixels, not as its events.
///
/// Mouse: wheel zooms at the cursor (over the titles it scrolls), Shift+wheel and dragging move, click
/// selects, Ctrl+click compares, double click opens. Keys: arrows go from event to event and row to row, Home
/// and End to the first and last of the row, + and - zoom, Page keys turn pages, Space opens a lane, F shows
/// all, T goes to today, C compares, Enter opens.
class TimelineCanvas final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    static constexpr int kAxisHeight = 44;
    /// Left of the time: titles of the rows.
    static constexpr double kGutter = 236;

    explicit TimelineCanvas(QWidget* parent = nullptr);

    /// Null: none. `today` in seconds since 1970 UTC.
    void setRecord(RecordPointer record, double today);
    [[nodiscard]] const RecordPointer& record() const { return m_rows.record(); }
    [[nodiscard]] const TimelineRows& rows() const { return m_rows; }
    [[nodiscard]] const TimeScale& scale() const { return m_scale; }
    void showSpan(const TimeSpan& visible);

    [[nodiscard]] std::uint32_t selected() const { return m_marks.selected; }
    [[nodiscard]] std::uint32_t compared() const { return m_marks.compared; }
    /// kNoEvent for none; it is brought into sight.
    void select(std::uint32_t event);
    void setCompared(std::uint32_t event);

    void zoomIn();
    void zoomOut();
    void fit();
    void goToToday();
    void setAllOpen(bool isOpen);
    /// The event at a point of the viewport, or kNoEvent.
    [[nodiscard]] std::uint32_t eventAt(QPointF point) const;
    /// Where an event is in the viewport.
    [[nodiscard]] QRect rectOf(std::uint32_t event) const;
    /// Events of the visible stretch, in order of time.
    [[nodiscard]] std::vector<std::uint32_t> visibleEvents() const;

Q_SIGNALS:
    void visibleChanged(const hilum::timeline::TimeSpan& visible);
    void selectionChanged(std::uint32_t event);
    void comparisonChanged(std::uint32_t event);
    /// Enter or double click.
    void activated(std::uint32_t event);
    /// Where the event came from shall be shown.
    void sourceWanted(std::uint32_t event);

protected:
    bool viewportEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    [[nodiscard]] RowPaint paintOf(const base::Colors& colors) const;
    void paintSpan(QPainter& painter, const base::Colors& colors) const;
    [[nodiscard]] double plotWidth() const;
    [[nodiscard]] int rowAt(double y) const;
    void layOut();
    void changed();
    void pressTitle(int row);
    void zoomTo(std::uint32_t event);
    void openMenu(std::uint32_t event, QPoint global);
    void showTip(QPoint global, QPointF point);
    void hover(std::uint32_t event);
    void stepInRow(int direction);
    void stepRow(int direction);
    void goToEnd(bool isLast, bool isAll);
    void zoomAtSelection(double factor);
    void announce();
    [[nodiscard]] bool handleKey(const QKeyEvent& event);
    [[nodiscard]] bool handleMoveKey(const QKeyEvent& event);

    TimelineRows m_rows;
    TimeScale m_scale;
    EventMarks m_marks;
    int m_row = -1; ///< The keyboard's.
    QPointF m_pressed;
    QPointF m_last;
    bool m_isPressed = false;
    bool m_isDragging = false;
};

} // namespace hilum::timeline
