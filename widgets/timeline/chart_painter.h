// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/timeline/row_painter.h"

namespace hilum::timeline {

/// Where a value is in a chart; a little beyond its edges for what is beyond the range.
[[nodiscard]] double yOf(const ValueRange& range, double value, const QRectF& area);

/// The course of a group's numbers: line, marks with flags, band of the reference range. `first` to `last`
/// are those in sight.
void paintChart(QPainter& painter, const RowPaint& paint, const TimelineRow& row, const QRectF& area,
                std::size_t first, std::size_t last);
/// Title, unit, last value and the ends of the scale in the gutter.
void paintChartTitle(QPainter& painter, const RowPaint& paint, const TimelineRow& row, const QRectF& area);

} // namespace hilum::timeline
