// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <cstdint>
#include <vector>

namespace hilum::timeline {

/// A stretch of time in seconds since 1970 UTC. Doubles, because zooming halves seconds.
struct TimeSpan
{
    double begin = 0;
    double end = 0;

    [[nodiscard]] double length() const { return end - begin; }
    friend bool operator==(const TimeSpan&, const TimeSpan&) = default;
};

/// A mark of the time axis, in the viewer's time zone.
struct Tick
{
    double time = 0;
    QString label;
};

/// Marks of an axis: fine ones with their labels, and the stretches that tell what they belong to (hours of a
/// day).
struct Ticks
{
    std::vector<Tick> marks;
    std::vector<Tick> contexts;
};

/// Which time is at which pixel. A value.
class TimeScale
{
public:
    /// From five minutes to so many years.
    static constexpr double kShortest = 300;
    static constexpr double kLongest = 200 * 365.25 * 86400;

    /// What can be seen at all: the scale does not leave it. Shows all of it.
    void setExtent(const TimeSpan& extent);
    [[nodiscard]] const TimeSpan& extent() const { return m_extent; }
    /// Clamped to the extent and the zoom limits.
    void setVisible(const TimeSpan& visible);
    [[nodiscard]] const TimeSpan& visible() const { return m_visible; }
    void setWidth(double width) { m_width = width < 1 ? 1 : width; }
    [[nodiscard]] double width() const { return m_width; }

    [[nodiscard]] double xOf(double time) const
    {
        return (time - m_visible.begin) / m_visible.length() * m_width;
    }
    [[nodiscard]] double timeAt(double x) const { return m_visible.begin + x / m_width * m_visible.length(); }
    [[nodiscard]] double secondsPerPixel() const { return m_visible.length() / m_width; }

    /// The time at that pixel stays there; a factor above 1 shows more detail.
    void zoomAt(double x, double factor);
    void panBy(double pixels);
    /// Moves as little as needed to see the time with some room around it.
    void reveal(double time);

    [[nodiscard]] Ticks ticks() const;

private:
    TimeSpan m_extent{0, 86400};
    TimeSpan m_visible{0, 86400};
    double m_width = 100;
};

} // namespace hilum::timeline
