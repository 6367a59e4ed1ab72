// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace hilum {

/// How much of a date or time is known, coarse to fine.
enum class DatePrecision : std::uint8_t { Year, Month, Day, Hour, Minute, Second, Fraction };

/// Units in which dates and times are moved.
enum class CalendarUnit : std::uint8_t { Year, Month, Week, Day, Hour, Minute, Second, Millisecond };

/// A date, a time or both, known to some precision, with or without a zone offset. Which of the three it is
/// says the Value that holds it. Fields beyond the precision hold the lowest value.
/// Ranges as in FHIR and FHIRPath: years 1 to 9999, seconds 0 to 59 (60 is read as 59).
struct DateTime
{
    std::uint16_t year = 1;
    std::uint8_t month = 1;
    std::uint8_t day = 1;
    std::uint8_t hour = 0;
    std::uint8_t minute = 0;
    std::uint8_t second = 0;
    DatePrecision precision = DatePrecision::Day;
    /// Nanoseconds within the second; with fractionDigits digits given (0 to 9).
    std::uint32_t nanosecond = 0;
    std::uint8_t fractionDigits = 0;
    bool hasZone = false;
    /// Minutes east of UTC.
    std::int16_t zoneMinutes = 0;

    /// `2026`, `2026-11`, `2026-11-25` (FHIRPath N1, Date without the @).
    [[nodiscard]] static std::optional<DateTime> parseDate(std::string_view text);
    /// A date alone or with `T10`, `T10:30`, `T10:30:15.123`, `Z` or `+01:00`; `2026T` is a DateTime of year
    /// precision.
    [[nodiscard]] static std::optional<DateTime> parseDateTime(std::string_view text);
    /// `10`, `10:30`, `10:30:15.123`.
    [[nodiscard]] static std::optional<DateTime> parseTime(std::string_view text);
    /// HL7 v2 DT, TS, DTM (section 2.A.22) and DICOM DA, DT: `YYYY[MM[DD[HH[MM[SS[.f+]]]]]][+/-ZZZZ]`.
    [[nodiscard]] static std::optional<DateTime> parseCompact(std::string_view text);
    /// HL7 v2 and DICOM TM: `HH[MM[SS[.f+]]][+/-ZZZZ]`.
    [[nodiscard]] static std::optional<DateTime> parseCompactTime(std::string_view text);

    void appendDate(std::string& out) const;
    /// ISO 8601 to its precision: `2026`, `2026-11-25T10:30:15+01:00`.
    void appendDateTime(std::string& out) const;
    void appendTime(std::string& out) const;

    /// The date part only, at most day precision, no zone.
    [[nodiscard]] DateTime date() const;
    [[nodiscard]] bool isValid() const;
    /// Seconds since 1970-01-01T00:00Z of the first instant it covers; a value without zone counts as UTC.
    [[nodiscard]] std::int64_t secondsSinceEpoch() const;

    /// Moved by a whole amount, which may be negative (FHIRPath N1 6.6.1): a finer unit than the precision
    /// holds is brought to it (25 months of a year are 2), the day of a shorter month is its last. Nothing
    /// outside the years 1 to 9999.
    [[nodiscard]] std::optional<DateTime> plus(std::int64_t amount, CalendarUnit unit) const;
    /// The same for a Time, which goes round the clock.
    [[nodiscard]] std::optional<DateTime> timePlus(std::int64_t amount, CalendarUnit unit) const;

    friend bool operator==(const DateTime&, const DateTime&) = default;
};

/// FHIRPath comparison (N1 6.2): nothing where the answer depends on what is not known (different precision
/// with an equal start, or only one with a zone and less than a day of difference).
[[nodiscard]] std::optional<std::strong_ordering> compareDateTimes(const DateTime& left,
                                                                   const DateTime& right);

} // namespace hilum
