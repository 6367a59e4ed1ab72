// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/patient/patient_record.h"
#include "widgets/timeline/time_scale.h"

#include <array>
#include <memory>
#include <optional>
#include <set>
#include <vector>

namespace hilum::timeline {

using RecordPointer = std::shared_ptr<const patient::PatientRecord>;

enum class RowKind : std::uint8_t {
    Lane,  ///< All of a lane in one row.
    Group, ///< Events of one code.
    Chart, ///< The same, as a chart of its numbers.
    More   ///< "12 more": shows the lane's other groups.
};

/// Values from the bottom to the top of a chart.
struct ValueRange
{
    double low = 0;
    double high = 1;
};

/// Events in order of start, with what painting asks of all of them side by side in memory, and what it takes
/// to find those of a stretch of time fast.
class EventRun
{
public:
    EventRun() = default;
    /// Numbers count that are in `unit`: others would draw a wrong course.
    /// REQUIRES: indexes into the record's dated events, rising.
    EventRun(const patient::PatientRecord& record, std::vector<std::uint32_t> events, double today,
             const std::string& unit = {});

    [[nodiscard]] const std::vector<std::uint32_t>& events() const { return m_events; }
    [[nodiscard]] bool isEmpty() const { return m_events.empty(); }
    [[nodiscard]] std::size_t size() const { return m_events.size(); }
    [[nodiscard]] double startOf(std::size_t at) const { return m_starts[at]; }
    [[nodiscard]] double endOf(std::size_t at) const { return m_ends[at]; }
    [[nodiscard]] patient::Flag flagOf(std::size_t at) const { return m_flags[at]; }
    /// NaN where there is none to be drawn.
    [[nodiscard]] double numberOf(std::size_t at) const { return m_numbers[at]; }
    /// What a chart of the numbers spans, with reference limits near them.
    [[nodiscard]] const ValueRange& range() const { return m_range; }
    /// Places of the first event that may reach into the stretch, and behind the last one that begins in it.
    [[nodiscard]] std::pair<std::size_t, std::size_t> within(const TimeSpan& span) const;

private:
    std::vector<std::uint32_t> m_events;
    std::vector<double> m_starts;
    std::vector<double> m_ends;
    /// The latest end up to each event.
    std::vector<double> m_reach;
    std::vector<patient::Flag> m_flags;
    std::vector<double> m_numbers;
    ValueRange m_range;
};

struct TimelineRow
{
    RowKind kind = RowKind::Lane;
    patient::Lane lane = patient::Lane::Encounters;
    std::uint32_t group = 0; ///< Of a group or chart.
    int top = 0;
    int height = 0;
    /// Of a lane: whether its groups are shown; of More: how many it hides.
    bool isOpen = false;
    std::size_t hidden = 0;
    std::shared_ptr<const EventRun> run = nullptr;
};

/// The rows of a patient's timeline from top to bottom, without how they look. What is open and shown is
/// remembered by code, so that the next patient opens alike.
class TimelineRows
{
public:
    static constexpr int kLaneHeight = 38;
    static constexpr int kGroupHeight = 26;
    static constexpr int kChartHeight = 88;
    static constexpr int kMoreHeight = 26;
    /// Groups that a lane shows before it says "more".
    static constexpr std::size_t kFirstGroups = 5;

    /// Null: no patient. `today` ends what is still open.
    void setRecord(RecordPointer record, double today);
    [[nodiscard]] const RecordPointer& record() const { return m_record; }
    [[nodiscard]] const std::vector<TimelineRow>& rows() const { return m_rows; }
    [[nodiscard]] int height() const { return m_rows.empty() ? 0 : m_rows.back().top + m_rows.back().height; }
    [[nodiscard]] double today() const { return m_today; }
    [[nodiscard]] const EventRun& all() const { return m_all; }

    /// -1 where there is none.
    [[nodiscard]] int rowAt(int y) const;
    /// The row that shows an event best: its group's, else its lane's.
    [[nodiscard]] int rowOf(std::uint32_t event) const;

    void setOpen(patient::Lane lane, bool isOpen);
    [[nodiscard]] bool isOpen(patient::Lane lane) const { return m_open[static_cast<std::size_t>(lane)]; }
    void setAllOpen(bool isOpen);
    void showAllGroups(patient::Lane lane);
    /// A chart becomes a row and back; nothing where the group has no numbers.
    void toggleChart(std::uint32_t group);

private:
    void layOut();
    void appendGroups(patient::Lane lane);
    void append(TimelineRow row, int height);
    [[nodiscard]] bool canChart(std::uint32_t group) const;

    RecordPointer m_record;
    double m_today = 0;
    EventRun m_all;
    std::vector<std::shared_ptr<const EventRun>> m_ofGroup;
    std::array<std::shared_ptr<const EventRun>, patient::kLaneCount> m_ofLane;
    std::vector<TimelineRow> m_rows;
    std::array<bool, patient::kLaneCount> m_open{};
    std::array<bool, patient::kLaneCount> m_showsAll{};
    std::set<std::string> m_flat; ///< Keys of groups that are shown without a chart.
};

} // namespace hilum::timeline
