// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/patient/patient_record.h"

#include <QDate>
#include <QString>

namespace hilum::timeline {

/// What a view says of an event, in the user's language and time zone.

/// What the events of a group have in common: `Body weight`, `Allergy: Penicillin`.
[[nodiscard]] QString groupTitleOf(const patient::EventGroup& group);
/// The title with what the group's code says where both tell something.
[[nodiscard]] QString titleOf(const patient::PatientRecord& record, const patient::Event& event);
/// The date in the locale's short form, but with four digits of the year.
[[nodiscard]] QString dateText(const QDate& date);
/// `3/3/2025 09:15`, to the precision that is known; "no date".
[[nodiscard]] QString momentText(std::int64_t seconds, DatePrecision precision);
/// A moment, or `from – to (12 days)`, or `since …`.
[[nodiscard]] QString timeText(const patient::Event& event);
/// `12 d`, `3 y 2 mo`: the two largest units at most.
[[nodiscard]] QString durationText(double seconds);
/// `4.0 – 6.0 mmol/L`, `up to 6.0`; "" without a range.
[[nodiscard]] QString rangeText(const patient::Event& event);
[[nodiscard]] QString numberText(double number);
/// The value as text, a number with the locale's point.
[[nodiscard]] QString valueText(const patient::Event& event);
/// With three digits that count, for the ends of scales: `4.07`, `135`.
[[nodiscard]] QString scaleText(double number);
/// The result's number with the digits that it was given: `7.0`.
[[nodiscard]] QString numberText(const patient::Event& event);
/// All of it in one sentence, for tool tips without markup and screen readers.
[[nodiscard]] QString sentenceOf(const patient::PatientRecord& record, const patient::Event& event);

/// `* 12/4/1986 (39 y)`; with the age at death where that is known.
[[nodiscard]] QString birthText(const patient::Patient& patient, const QDate& today);
[[nodiscard]] QString genderText(const std::string& gender);
[[nodiscard]] QString nameText(const patient::Patient& patient);

} // namespace hilum::timeline
