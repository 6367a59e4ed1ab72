// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/patient/event_reader.h"
#include "core/patient/patient_index.h"

namespace hilum::patient {

/// All that happened to one patient. Immutable once read.
struct PatientRecord
{
    Patient patient;
    /// By start, those without a time last. Of a resource with several versions the last one in the result.
    std::vector<Event> events;
    /// By lane; what goes on until today first, then by number of events, most first.
    std::vector<EventGroup> groups;
    /// Events with a time: the first of `events`.
    std::size_t dated = 0;
    /// First start and last end of those; both 0 where there are none.
    std::int64_t first = 0;
    std::int64_t last = 0;
    Diagnostics findings;

    [[nodiscard]] const EventGroup& groupOf(const Event& event) const { return groups[event.group]; }
};

/// Reads one patient's resources. `patient.unreadable-resource` among the findings counts what is broken.
/// REQUIRES: the index was built from the store.
[[nodiscard]] Result<PatientRecord> readPatient(ResourceStore& store, const PatientIndex& index,
                                                std::uint32_t patient, const LocalTime& localTime,
                                                const std::stop_token& stop);

/// Sorts events and groups them, as readPatient() does; what goes on ends with a death that has a date.
[[nodiscard]] PatientRecord makeRecord(Patient patient, std::vector<ReadEvent> events);

} // namespace hilum::patient
