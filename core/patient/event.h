// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/date_time.h"
#include "core/patient/resource_store.h"

#include <optional>
#include <string>

namespace hilum::patient {

/// The rows of a timeline, in their order.
enum class Lane : std::uint8_t {
    Encounters,
    Conditions,
    Results,
    Vitals,
    Medications,
    Procedures,
    Immunizations,
    Imaging,
    Documents,
    Observations ///< Of neither laboratory nor vital signs: surveys, social history, examinations.
};
constexpr std::size_t kLaneCount = 10;

/// What the interpretation or the reference range says of a result.
enum class Flag : std::uint8_t { None, Normal, Abnormal, Low, High, CriticalLow, CriticalHigh };

[[nodiscard]] constexpr bool isAbnormal(Flag flag)
{
    return flag > Flag::Normal;
}

/// How the resource stands.
enum class Standing : std::uint8_t {
    Valid,
    Planned,
    Void ///< Entered in error, cancelled, refuted, not done.
};

/// Something that happened to a patient at a time, or over one.
struct Event
{
    /// Seconds since 1970 UTC; equal for a moment. Meaningless without hasTime.
    std::int64_t start = 0;
    std::int64_t end = 0;
    /// Index into PatientRecord::groups.
    std::uint32_t group = 0;
    Lane lane = Lane::Observations;
    Flag flag = Flag::None;
    Standing standing = Standing::Valid;
    DatePrecision precision = DatePrecision::Second;
    bool hasTime = false;
    /// Goes on until today.
    bool isOpen = false;
    /// From the resource's value; the unit is in `value`.
    std::optional<double> number;
    std::optional<double> low;
    std::optional<double> high;
    /// Of that value: `mmol/L`.
    std::string unit;
    /// The result as text: `5.4 mmol/L`, `positive`; of others what adds to the title: dosage, reason.
    std::string value;
    /// What it is, where the group's title does not say it.
    std::string title;
    /// The resource's status code.
    std::string status;
    /// Images of a study; 0 where unknown or none.
    std::uint32_t instances = 0;
    /// DICOM UID of a study; "".
    std::string studyUid;
    /// Type and id: `Observation/17`; id may be missing.
    std::string resource;
    ResourcePlace place;
    /// How many versions of the resource the result has.
    std::uint32_t versions = 1;

    [[nodiscard]] bool isSpan() const { return isOpen || end > start; }
};

/// Events of one code.
struct EventGroup
{
    /// `system|code`, or the text.
    std::string key;
    std::string title;
    Lane lane = Lane::Observations;
    /// Of AllergyIntolerances, whose code says only to what.
    bool isAllergy = false;
    /// One of them goes on until today.
    bool isOpen = false;
    std::uint32_t count = 0;
    std::uint32_t abnormal = 0;
    /// Those with a number in `unit`, the unit that most have.
    std::uint32_t numbers = 0;
    std::string unit = {};
};

} // namespace hilum::patient
