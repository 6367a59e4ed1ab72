// SPDX-License-Identifier: Apache-2.0
#include "widgets/timeline/time_scale.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>

namespace hilum::timeline {
namespace {

enum class Unit : std::uint8_t { Minute, Hour, Day, Month, Year };

struct Step
{
    Unit unit = Unit::Year;
    int count = 1;
    double seconds = 0;
};

constexpr double kMinute = 60;
constexpr double kHour = 3600;
constexpr double kDay = 86400;
constexpr double kMonth = 30.44 * kDay;
constexpr double kYear = 365.25 * kDay;
/// Room that a label needs.
constexpr double kLabelWidth = 74;

constexpr std::array<Step, 20> kSteps = {
    {{Unit::Minute, 1, kMinute},       {Unit::Minute, 5, 5 * kMinute}, {Unit::Minute, 15, 15 * kMinute},
     {Unit::Minute, 30, 30 * kMinute}, {Unit::Hour, 1, kHour},         {Unit::Hour, 3, 3 * kHour},
     {Unit::Hour, 6, 6 * kHour},       {Unit::Hour, 12, 12 * kHour},   {Unit::Day, 1, kDay},
     {Unit::Day, 2, 2 * kDay},         {Unit::Day, 7, 7 * kDay},       {Unit::Day, 14, 14 * kDay},
     {Unit::Month, 1, kMonth},         {Unit::Month, 3, 3 * kMonth},   {Unit::Month, 6, 6 * kMonth},
     {Unit::Year, 1, kYear},           {Unit::Year, 2, 2 * kYear},     {Unit::Year, 5, 5 * kYear},
     {Unit::Year, 10, 10 * kYear},     {Unit::Year, 20, 20 * kYear}}};

/// The last mark at or before a time.
QDateTime floorTo(const QDateTime& time, const Step& step)
{
    QDate date = time.date();
    switch (step.unit) {
    case Unit::Minute:
    case Unit::Hour: {
        const int minutes = step.unit == Unit::Hour ? step.count * 60 : step.count;
        const int ofDay = time.time().hour() * 60 + time.time().minute();
        return date.startOfDay().addSecs(60 * (ofDay / minutes * minutes));
    }
    case Unit::Day:
        if (step.count >= 7) // From Monday on, in even weeks for fourteen days.
            return date.addDays(-(date.toJulianDay() % step.count)).startOfDay();
        return date.addDays(-(date.toJulianDay() % step.count)).startOfDay();
    case Unit::Month:
        return QDate(date.year(), (date.month() - 1) / step.count * step.count + 1, 1).startOfDay();
    case Unit::Year:
        break;
    }
    return QDate(std::max(1, date.year() / step.count * step.count), 1, 1).startOfDay();
}

QDateTime nextOf(const QDateTime& mark, const Step& step)
{
    switch (step.unit) {
    case Unit::Minute:
        return mark.addSecs(60 * step.count);
    case Unit::Hour:
        // By the clock on the wall, which is put forward and back.
        return floorTo(mark.addSecs(3600 * step.count + 1800), step);
    case Unit::Day:
        return mark.date().addDays(step.count).startOfDay();
    case Unit::Month:
        return mark.date().addMonths(step.count).startOfDay();
    case Unit::Year:
        break;
    }
    return mark.date().addYears(step.count).startOfDay();
}

QString markLabel(const QDateTime& mark, const Step& step)
{
    const QLocale locale;
    switch (step.unit) {
    case Unit::Minute:
    case Unit::Hour:
        return locale.toString(mark.time(), QLocale::ShortFormat);
    case Unit::Day:
        return QCoreApplication::translate("TimeScale", "%1 %2", "day of the month, short month")
            .arg(mark.date().day())
            .arg(locale.standaloneMonthName(mark.date().month(), QLocale::ShortFormat));
    case Unit::Month:
        return locale.standaloneMonthName(mark.date().month(), QLocale::ShortFormat);
    case Unit::Year:
        break;
    }
    return QString::number(mark.date().year());
}

/// What the marks of a step belong to: of hours the day, of days and months the year; of years nothing.
Step contextOf(const Step& step)
{
    if (step.unit == Unit::Minute || step.unit == Unit::Hour)
        return {Unit::Day, 1, kDay};
    return {Unit::Year, 1, kYear};
}

std::vector<Tick> marksOf(const TimeSpan& visible, const Step& step, bool isContext)
{
    std::vector<Tick> marks;
    constexpr std::size_t kMostMarks = 400;
    const QLocale locale;
    QDateTime mark = floorTo(QDateTime::fromSecsSinceEpoch(static_cast<qint64>(visible.begin)), step);
    while (marks.size() < kMostMarks && mark.isValid()) {
        const auto time = static_cast<double>(mark.toSecsSinceEpoch());
        if (time > visible.end)
            break;
        const bool isDay = isContext && step.unit == Unit::Day;
        marks.push_back(
            {time, isDay ? locale.toString(mark.date(), QLocale::LongFormat) : markLabel(mark, step)});
        const QDateTime next = nextOf(mark, step);
        if (next <= mark)
            break;
        mark = next;
    }
    return marks;
}

} // namespace

void TimeScale::setExtent(const TimeSpan& extent)
{
    m_extent = extent;
    if (m_extent.length() < kShortest)
        m_extent.end = m_extent.begin + kShortest;
    m_visible = m_extent;
}

void TimeScale::setVisible(const TimeSpan& visible)
{
    const double longest = std::min(kLongest, m_extent.length());
    const double length = std::clamp(visible.length(), std::min(kShortest, longest), longest);
    double begin = (visible.begin + visible.end - length) / 2;
    begin = std::clamp(begin, m_extent.begin, std::max(m_extent.begin, m_extent.end - length));
    m_visible = {begin, begin + length};
}

void TimeScale::zoomAt(double x, double factor)
{
    const double longest = std::min(kLongest, m_extent.length());
    const double length = std::clamp(m_visible.length() / factor, std::min(kShortest, longest), longest);
    const double begin = timeAt(x) - x / m_width * length;
    setVisible({begin, begin + length});
}

void TimeScale::panBy(double pixels)
{
    const double seconds = pixels * secondsPerPixel();
    const double room = seconds < 0 ? m_extent.begin - m_visible.begin : m_extent.end - m_visible.end;
    const double moved =
        seconds < 0 ? std::max(seconds, std::min(0.0, room)) : std::min(seconds, std::max(0.0, room));
    m_visible = {m_visible.begin + moved, m_visible.end + moved};
}

void TimeScale::reveal(double time)
{
    const double room = m_visible.length() * 0.08;
    if (time < m_visible.begin + room)
        setVisible({time - room, time - room + m_visible.length()});
    else if (time > m_visible.end - room)
        setVisible({time + room - m_visible.length(), time + room});
}

Ticks TimeScale::ticks() const
{
    const double wanted = secondsPerPixel() * kLabelWidth;
    const auto found =
        std::ranges::find_if(kSteps, [wanted](const Step& step) { return step.seconds >= wanted; });
    const Step step = found == kSteps.end() ? kSteps.back() : *found;
    Ticks ticks{.marks = marksOf(m_visible, step, false), .contexts = {}};
    if (step.unit != Unit::Year)
        ticks.contexts = marksOf(m_visible, contextOf(step), true);
    return ticks;
}

} // namespace hilum::timeline
