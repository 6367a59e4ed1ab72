// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/tree_document.h"
#include "core/patient/event.h"

#include <functional>
#include <vector>

namespace hilum::patient {

/// An event with the group that it belongs to by code.
struct ReadEvent
{
    Event event;
    std::string groupKey;
    std::string groupTitle;
};

/// The instant of a time that names no zone.
using LocalTime = std::function<std::int64_t(const DateTime& local)>;
/// The display of a Medication by its reference; "" where it is not known.
using MedicationName = std::function<std::string(std::string_view reference)>;

struct EventContext
{
    /// Null: UTC.
    LocalTime localTime;
    /// Null: none is known.
    MedicationName medicationName;
};

/// True for the types of resources that a timeline shows.
[[nodiscard]] bool isEventType(std::string_view resourceType);

/// Appends what happened by a resource: nothing for types that are no events, several for a blood pressure.
/// REQUIRES: the tree is one that core/json reads of a resource.
void readEvents(const TreeNode& resource, const EventContext& context, std::vector<ReadEvent>& out);

/// A start and end from a date, dateTime, instant or Period; leaves an event without time where none is
/// readable.
void setTime(Event& event, const TreeNode* when, const EventContext& context);

} // namespace hilum::patient
