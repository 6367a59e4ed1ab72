// SPDX-License-Identifier: Apache-2.0
#include "core/patient/patient_record.h"

#include "core/json/json_reader.h"
#include "core/patient/tree_path.h"

#include <algorithm>
#include <map>

namespace hilum::patient {
namespace {

/// Reads resources into events; a later version of a resource takes the place of the one before.
class EventCollector
{
public:
    EventCollector(const EventContext& context, std::size_t expected) : m_context(context)
    {
        m_events.reserve(expected);
    }

    void add(const FoundResource& found)
    {
        m_arena.reset();
        m_ignored.clear();
        const Result<TreeNode*> read = m_reader.read(found.text, m_arena, m_ignored);
        if (!read) {
            ++m_unreadable;
            return;
        }
        const std::size_t first = m_events.size();
        readEvents(**read, m_context, m_events);
        for (std::size_t at = first; at < m_events.size(); ++at)
            m_events[at].event.place = found.place;
        if (first == m_events.size() || m_events[first].event.resource.ends_with('/'))
            return; // Nothing, or nothing that could have versions.
        const auto [known, isNew] = m_versions.try_emplace(m_events[first].event.resource, Versions{});
        if (!isNew)
            ++known->second.count;
        known->second.newest = found.place;
    }

    [[nodiscard]] std::size_t unreadable() const { return m_unreadable; }

    [[nodiscard]] std::vector<ReadEvent> take()
    {
        std::erase_if(m_events, [this](ReadEvent& read) {
            const auto known = m_versions.find(read.event.resource);
            if (known == m_versions.end())
                return false;
            read.event.versions = known->second.count;
            return known->second.newest != read.event.place;
        });
        return std::move(m_events);
    }

private:
    struct Versions
    {
        std::uint32_t count = 1;
        ResourcePlace newest;
    };

    const EventContext& m_context;
    json::JsonReader m_reader;
    Arena m_arena;
    Diagnostics m_ignored;
    std::vector<ReadEvent> m_events;
    std::unordered_map<std::string, Versions> m_versions;
    std::size_t m_unreadable = 0;
};

/// What the result's own Medications are called, read when asked for the first time.
class MedicationNames
{
public:
    MedicationNames(ResourceStore& store, const PatientIndex& index) : m_store(store), m_index(index) {}

    [[nodiscard]] std::string operator()(std::string_view reference)
    {
        const auto [known, isNew] = m_names.try_emplace(std::string(reference));
        const ResourcePlace* place = isNew ? m_index.referredTo(reference) : nullptr;
        if (place != nullptr) {
            Diagnostics ignored;
            const auto visit = [name = &known->second](const FoundResource& found) {
                json::JsonReader reader;
                Arena arena;
                Diagnostics warnings;
                if (const Result<TreeNode*> read = reader.read(found.text, arena, warnings))
                    *name = displayOf(child(*read, "code"));
            };
            (void)m_store.read(std::span(place, 1), visit, {}, ignored); // Without it the reference is shown.
        }
        return known->second;
    }

private:
    ResourceStore& m_store;
    const PatientIndex& m_index;
    std::unordered_map<std::string, std::string> m_names;
};

void countUnits(PatientRecord& record)
{
    std::vector<std::map<std::string_view, std::uint32_t>> units(record.groups.size());
    for (const Event& event : record.events) {
        EventGroup& group = record.groups[event.group];
        ++group.count;
        group.isOpen = group.isOpen || event.isOpen;
        group.isAllergy = group.isAllergy || event.resource.starts_with("AllergyIntolerance/");
        group.abnormal += isAbnormal(event.flag) ? 1 : 0;
        if (event.number)
            ++units[event.group][event.unit];
    }
    for (std::size_t at = 0; at < units.size(); ++at) {
        for (const auto& [unit, count] : units[at]) {
            if (count > record.groups[at].numbers) {
                record.groups[at].numbers = count;
                record.groups[at].unit = unit;
            }
        }
    }
}

void sortGroups(PatientRecord& record)
{
    std::vector<std::uint32_t> order(record.groups.size());
    for (std::uint32_t at = 0; at < order.size(); ++at)
        order[at] = at;
    std::ranges::stable_sort(order, [&record](std::uint32_t left, std::uint32_t right) {
        const EventGroup& one = record.groups[left];
        const EventGroup& other = record.groups[right];
        if (one.lane != other.lane)
            return one.lane < other.lane;
        return one.isOpen != other.isOpen ? one.isOpen : one.count > other.count;
    });
    std::vector<EventGroup> sorted;
    std::vector<std::uint32_t> newPlace(order.size());
    for (const std::uint32_t from : order) {
        newPlace[from] = static_cast<std::uint32_t>(sorted.size());
        sorted.push_back(std::move(record.groups[from]));
    }
    record.groups = std::move(sorted);
    for (Event& event : record.events)
        event.group = newPlace[event.group];
}

/// What was still going on ends with the patient's life.
void endWithLife(Event& event, const std::optional<DateTime>& death)
{
    if (!event.isOpen || !death)
        return;
    event.isOpen = false;
    event.end = std::max(event.start, death->secondsSinceEpoch());
}

} // namespace

PatientRecord makeRecord(Patient patient, std::vector<ReadEvent> events)
{
    PatientRecord record;
    record.patient = std::move(patient);
    std::map<std::pair<Lane, std::string>, std::uint32_t> groups;
    record.events.reserve(events.size());
    const std::optional<DateTime> death = DateTime::parseDateTime(record.patient.deceased);
    for (ReadEvent& read : events) {
        const auto [known, isNew] = groups.try_emplace({read.event.lane, std::move(read.groupKey)},
                                                       static_cast<std::uint32_t>(record.groups.size()));
        if (isNew)
            record.groups.push_back(
                {.key = known->first.second, .title = std::move(read.groupTitle), .lane = read.event.lane});
        read.event.group = known->second;
        endWithLife(read.event, death);
        record.events.push_back(std::move(read.event));
    }
    std::ranges::stable_sort(record.events, [](const Event& left, const Event& right) {
        return left.hasTime != right.hasTime ? left.hasTime : left.hasTime && left.start < right.start;
    });
    for (const Event& event : record.events) {
        if (!event.hasTime)
            break;
        record.first = record.dated == 0 ? event.start : record.first;
        record.last = record.dated == 0 ? event.end : std::max(record.last, event.end);
        ++record.dated;
    }
    countUnits(record);
    sortGroups(record);
    return record;
}

Result<PatientRecord> readPatient(ResourceStore& store, const PatientIndex& index, std::uint32_t patient,
                                  const LocalTime& localTime, const std::stop_token& stop)
{
    MedicationNames names(store, index);
    const EventContext context{.localTime = localTime,
                               .medicationName = [&names](std::string_view reference) {
                                   return names(reference);
                               }};
    const std::span<const ResourcePlace> places = index.placesOf(patient);
    EventCollector collector(context, places.size());
    Diagnostics findings;
    const auto visit = [&collector](const FoundResource& found) {
        collector.add(found);
    };
    if (Result<void> read = store.read(places, visit, stop, findings); !read)
        return read.error();
    PatientRecord record = makeRecord(index.patients()[patient], collector.take());
    record.findings = std::move(findings);
    if (collector.unreadable() != 0)
        record.findings.push_back(Diagnostic::warning(
            "patient.unreadable-resources",
            "{0} resources of this patient are broken and are left out. Check them with hilum validate.",
            {std::to_string(collector.unreadable())}));
    return record;
}

} // namespace hilum::patient
