// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/base/colors.h"
#include "widgets/timeline/timeline_rows.h"

#include <QFont>
#include <QRectF>

class QPainter;

namespace hilum::timeline {

constexpr std::uint32_t kNoEvent = UINT32_MAX;

/// What of the events is marked.
struct EventMarks
{
    std::uint32_t selected = kNoEvent;
    std::uint32_t compared = kNoEvent;
    std::uint32_t hovered = kNoEvent;
};

struct RowPaint
{
    const base::Colors& colors;
    QFont font;
    const patient::PatientRecord& record;
    const TimeScale& scale;
    EventMarks marks = {};
    /// The gutter with titles left of the time.
    double gutter = 230;
    /// Right end of the plot.
    double right = 0;
};

/// Draws one row: title in the gutter, events in the plot. What lies in the same pixels is drawn once, so
/// that the cost of a frame goes with its width and not with the events. `area` is the row's, over the whole
/// width.
void paintRow(QPainter& painter, const RowPaint& paint, const TimelineRow& row, const QRectF& area);

/// The axis above the rows.
void paintAxis(QPainter& painter, const RowPaint& paint, const Ticks& ticks, const QRectF& area);
/// The axis's lines behind the rows.
void paintGrid(QPainter& painter, const RowPaint& paint, const Ticks& ticks, const QRectF& area);
/// The line of today.
void paintToday(QPainter& painter, const RowPaint& paint, double today, const QRectF& area);

/// The mark of a moment: a disc; a triangle up or down for what is high or low, so that colour is not all
/// that says it.
void paintMark(QPainter& painter, QPointF center, double radius, const QColor& color, patient::Flag flag);

} // namespace hilum::timeline
