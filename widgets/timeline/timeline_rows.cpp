// SPDX-License-Identifier: Apache-2.0
#include "widgets/timeline/timeline_rows.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace hilum::timeline {

using patient::Lane;

namespace {

class RangeFinder
{
public:
    void add(const patient::Event& event)
    {
        widen(m_numbers, *event.number);
        if (event.low)
            widen(m_limits, *event.low);
        if (event.high)
            widen(m_limits, *event.high);
    }

    [[nodiscard]] ValueRange range() const
    {
        ValueRange range = m_numbers.value_or(ValueRange{});
        if (m_limits) {
            // Limits far away would flatten the course: they may at most double what it spans.
            const double reach = std::max(range.high - range.low, std::abs(range.high) * 0.1 + 1e-9);
            if (m_limits->low > range.low - reach)
                range.low = std::min(range.low, m_limits->low);
            if (m_limits->high < range.high + reach)
                range.high = std::max(range.high, m_limits->high);
        }
        if (range.high - range.low < 1e-9) {
            const double around = std::max(1.0, std::abs(range.low) * 0.1);
            range = {range.low - around, range.high + around};
        }
        return range;
    }

private:
    static void widen(std::optional<ValueRange>& range, double value)
    {
        range = range ? ValueRange{std::min(range->low, value), std::max(range->high, value)}
                      : ValueRange{value, value};
    }

    std::optional<ValueRange> m_numbers;
    std::optional<ValueRange> m_limits;
};

} // namespace

EventRun::EventRun(const patient::PatientRecord& record, std::vector<std::uint32_t> events, double today,
                   const std::string& unit)
    : m_events(std::move(events))
{
    m_starts.reserve(m_events.size());
    m_ends.reserve(m_events.size());
    m_reach.reserve(m_events.size());
    m_flags.reserve(m_events.size());
    m_numbers.reserve(m_events.size());
    RangeFinder finder;
    for (const std::uint32_t index : m_events) {
        const patient::Event& event = record.events[index];
        const auto start = static_cast<double>(event.start);
        const double end = event.isOpen ? std::max(start, today) : static_cast<double>(event.end);
        m_starts.push_back(start);
        m_ends.push_back(end);
        m_reach.push_back(m_reach.empty() ? end : std::max(m_reach.back(), end));
        m_flags.push_back(event.flag);
        const bool isDrawn = event.number && event.unit == unit && event.standing != patient::Standing::Void;
        m_numbers.push_back(isDrawn ? *event.number : std::numeric_limits<double>::quiet_NaN());
        if (isDrawn)
            finder.add(event);
    }
    m_range = finder.range();
}

std::pair<std::size_t, std::size_t> EventRun::within(const TimeSpan& span) const
{
    const auto first = std::ranges::lower_bound(m_reach, span.begin) - m_reach.begin();
    const auto last = std::ranges::upper_bound(m_starts, span.end) - m_starts.begin();
    return {static_cast<std::size_t>(std::min(first, last)), static_cast<std::size_t>(last)};
}

void TimelineRows::setRecord(RecordPointer record, double today)
{
    const bool isFirst = m_record == nullptr;
    m_record = std::move(record);
    m_today = today;
    m_ofGroup.clear();
    m_ofLane = {};
    m_showsAll = {};
    m_all = EventRun();
    if (m_record != nullptr) {
        std::vector<std::uint32_t> all;
        std::vector<std::vector<std::uint32_t>> ofGroup(m_record->groups.size());
        std::array<std::vector<std::uint32_t>, patient::kLaneCount> ofLane;
        for (std::uint32_t index = 0; index < m_record->dated; ++index) {
            const patient::Event& event = m_record->events[index];
            all.push_back(index);
            ofGroup[event.group].push_back(index);
            ofLane[static_cast<std::size_t>(event.lane)].push_back(index);
        }
        m_all = EventRun(*m_record, std::move(all), today);
        for (std::size_t group = 0; group < ofGroup.size(); ++group)
            m_ofGroup.push_back(std::make_shared<EventRun>(*m_record, std::move(ofGroup[group]), today,
                                                           m_record->groups[group].unit));
        for (std::size_t lane = 0; lane < patient::kLaneCount; ++lane)
            m_ofLane[lane] = std::make_shared<EventRun>(*m_record, std::move(ofLane[lane]), today);
    }
    if (isFirst) { // What a clinician looks for first.
        for (const Lane lane : {Lane::Conditions, Lane::Results, Lane::Vitals, Lane::Medications})
            m_open[static_cast<std::size_t>(lane)] = true;
    }
    layOut();
}

void TimelineRows::append(TimelineRow row, int height)
{
    row.top = this->height();
    row.height = height;
    m_rows.push_back(std::move(row));
}

bool TimelineRows::canChart(std::uint32_t group) const
{
    return m_record->groups[group].numbers >= 2 && m_ofGroup[group]->size() >= 2;
}

void TimelineRows::appendGroups(Lane lane)
{
    std::vector<std::uint32_t> groups;
    for (std::uint32_t group = 0; group < m_record->groups.size(); ++group) {
        if (m_record->groups[group].lane == lane && !m_ofGroup[group]->isEmpty())
            groups.push_back(group);
    }
    // What has a course comes first.
    if (lane == Lane::Results || lane == Lane::Vitals || lane == Lane::Observations)
        std::ranges::stable_partition(groups, [this](std::uint32_t group) { return canChart(group); });
    const bool isAll = m_showsAll[static_cast<std::size_t>(lane)] || groups.size() <= kFirstGroups + 1;
    const std::size_t shown = isAll ? groups.size() : kFirstGroups;
    for (std::size_t at = 0; at < shown; ++at) {
        const bool isChart = canChart(groups[at]) && !m_flat.contains(m_record->groups[groups[at]].key);
        append({.kind = isChart ? RowKind::Chart : RowKind::Group,
                .lane = lane,
                .group = groups[at],
                .run = m_ofGroup[groups[at]]},
               isChart ? kChartHeight : kGroupHeight);
    }
    if (shown < groups.size())
        append({.kind = RowKind::More, .lane = lane, .hidden = groups.size() - shown}, kMoreHeight);
}

void TimelineRows::layOut()
{
    m_rows.clear();
    if (m_record == nullptr)
        return;
    for (std::size_t number = 0; number < patient::kLaneCount; ++number) {
        if (m_ofLane[number]->isEmpty())
            continue;
        const auto lane = static_cast<Lane>(number);
        append({.kind = RowKind::Lane, .lane = lane, .isOpen = m_open[number], .run = m_ofLane[number]},
               kLaneHeight);
        if (m_open[number])
            appendGroups(lane);
    }
}

int TimelineRows::rowAt(int y) const
{
    const auto behind =
        std::ranges::upper_bound(m_rows, y, {}, [](const TimelineRow& row) { return row.top; });
    if (behind == m_rows.begin() || y >= height())
        return -1;
    return static_cast<int>(behind - m_rows.begin()) - 1;
}

int TimelineRows::rowOf(std::uint32_t event) const
{
    if (m_record == nullptr || event >= m_record->dated)
        return -1;
    int best = -1;
    for (std::size_t at = 0; at < m_rows.size(); ++at) {
        const TimelineRow& row = m_rows[at];
        const bool isGroup = row.kind == RowKind::Group || row.kind == RowKind::Chart;
        if (isGroup && row.group == m_record->events[event].group)
            return static_cast<int>(at);
        if (row.kind == RowKind::Lane && row.lane == m_record->events[event].lane)
            best = static_cast<int>(at);
    }
    return best;
}

void TimelineRows::setOpen(Lane lane, bool isOpen)
{
    m_open[static_cast<std::size_t>(lane)] = isOpen;
    layOut();
}

void TimelineRows::setAllOpen(bool isOpen)
{
    m_open.fill(isOpen);
    layOut();
}

void TimelineRows::showAllGroups(Lane lane)
{
    m_showsAll[static_cast<std::size_t>(lane)] = true;
    layOut();
}

void TimelineRows::toggleChart(std::uint32_t group)
{
    const std::string& key = m_record->groups[group].key;
    if (m_flat.erase(key) == 0 && canChart(group))
        m_flat.insert(key);
    layOut();
}

} // namespace hilum::timeline
