// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/timeline/timeline_rows.h"

#include <QDate>

class QPagedPaintDevice;

namespace hilum::timeline {

struct TimelinePrint
{
    const TimelineRows& rows;
    /// What is in sight is what is printed.
    TimeSpan visible;
    QDate today;
};

/// Draws the timeline in light colours, as many pages as its rows take, each with the patient's name, the
/// period and the axis. False where the device cannot be written.
[[nodiscard]] bool printTimeline(QPagedPaintDevice& device, const TimelinePrint& print);

} // namespace hilum::timeline
