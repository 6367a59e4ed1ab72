// SPDX-License-Identifier: Apache-2.0
#include "core/base/date_time.h"

#include <algorithm>
#include <array>

namespace hilum {

namespace {

constexpr std::int64_t kSecondsPerDay = 86'400;
constexpr int kLargestZoneMinutes = 14 * 60;
constexpr std::int64_t kNanosecondsPerSecond = 1'000'000'000;

/// Days since 1970-01-01 in the proleptic Gregorian calendar, counted in years that begin in March.
std::int64_t daysFromDate(std::int64_t year, int month, int day)
{
    year -= month <= 2 ? 1 : 0;
    const std::int64_t era = (year >= 0 ? year : year - 399) / 400;
    const std::int64_t yearOfEra = year - era * 400;
    const std::int64_t dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
    const std::int64_t dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
    return era * 146'097 + dayOfEra - 719'468;
}

struct CalendarDay
{
    std::int64_t year = 0;
    int month = 0;
    int day = 0;
};

CalendarDay dateFromDays(std::int64_t days)
{
    days += 719'468;
    const std::int64_t era = (days >= 0 ? days : days - 146'096) / 146'097;
    const std::int64_t dayOfEra = days - era * 146'097;
    const std::int64_t yearOfEra =
        (dayOfEra - dayOfEra / 1'460 + dayOfEra / 36'524 - dayOfEra / 146'096) / 365;
    const std::int64_t dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    const std::int64_t shiftedMonth = (5 * dayOfYear + 2) / 153;
    const int month = static_cast<int>(shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9);
    return {yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month,
            static_cast<int>(dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)};
}

int daysInMonth(int year, int month)
{
    static constexpr std::array<int, 12> kDays = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    const bool isLeap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    return month == 2 && isLeap ? 29 : kDays[static_cast<std::size_t>(month - 1)];
}

/// Reads a text from the left; a failed read changes nothing.
class DigitReader
{
public:
    explicit DigitReader(std::string_view text) : m_text(text) {}

    [[nodiscard]] bool atEnd() const { return m_text.empty(); }
    [[nodiscard]] bool skip(char expected)
    {
        if (m_text.empty() || m_text.front() != expected)
            return false;
        m_text.remove_prefix(1);
        return true;
    }
    /// Exactly so many digits.
    [[nodiscard]] std::optional<int> number(std::size_t count)
    {
        if (m_text.size() < count)
            return std::nullopt;
        int value = 0;
        for (const char character : m_text.substr(0, count)) {
            if (character < '0' || character > '9')
                return std::nullopt;
            value = value * 10 + (character - '0');
        }
        m_text.remove_prefix(count);
        return value;
    }
    [[nodiscard]] bool isDigit() const
    {
        return !m_text.empty() && m_text.front() >= '0' && m_text.front() <= '9';
    }

    /// One or more digits after a point; beyond nine they are cut off.
    [[nodiscard]] bool fraction(DateTime& out)
    {
        std::size_t count = 0;
        std::uint32_t nanosecond = 0;
        for (; isDigit(); ++count, m_text.remove_prefix(1)) {
            if (count < 9)
                nanosecond = nanosecond * 10 + static_cast<std::uint32_t>(m_text.front() - '0');
        }
        if (count == 0)
            return false;
        out.fractionDigits = static_cast<std::uint8_t>(std::min<std::size_t>(count, 9));
        for (std::size_t missing = out.fractionDigits; missing < 9; ++missing)
            nanosecond *= 10;
        out.nanosecond = nanosecond;
        out.precision = DatePrecision::Fraction;
        return true;
    }

private:
    std::string_view m_text;
};

/// `-MM-DD` and so on: reads a part behind its separator, if it is there. False for a part that is malformed.
bool readOptionalPart(DigitReader& reader, char separator, DatePrecision precision, std::uint8_t& part,
                      DateTime& out)
{
    if (!reader.skip(separator))
        return true;
    const std::optional<int> number = reader.number(2);
    if (!number)
        return false;
    part = static_cast<std::uint8_t>(*number);
    out.precision = precision;
    return true;
}

bool readIsoDate(DigitReader& reader, DateTime& out)
{
    const std::optional<int> year = reader.number(4);
    if (!year)
        return false;
    out.year = static_cast<std::uint16_t>(*year);
    out.precision = DatePrecision::Year;
    if (!readOptionalPart(reader, '-', DatePrecision::Month, out.month, out))
        return false;
    return out.precision == DatePrecision::Year
           || readOptionalPart(reader, '-', DatePrecision::Day, out.day, out);
}

bool readIsoTime(DigitReader& reader, DateTime& out)
{
    const std::optional<int> hour = reader.number(2);
    if (!hour)
        return false;
    out.hour = static_cast<std::uint8_t>(*hour);
    out.precision = DatePrecision::Hour;
    if (!readOptionalPart(reader, ':', DatePrecision::Minute, out.minute, out))
        return false;
    if (out.precision == DatePrecision::Minute
        && !readOptionalPart(reader, ':', DatePrecision::Second, out.second, out))
        return false;
    if (out.precision == DatePrecision::Second && reader.skip('.') && !reader.fraction(out))
        return false;
    out.second = std::min<std::uint8_t>(out.second, out.second == 60 ? 59 : 60);
    return true;
}

bool readZone(DigitReader& reader, bool isIso, DateTime& out)
{
    if (isIso && reader.skip('Z')) {
        out.hasZone = true;
        return true;
    }
    const bool isEast = reader.skip('+');
    if (!isEast && !reader.skip('-'))
        return true;
    const std::optional<int> hours = reader.number(2);
    if (isIso && hours && !reader.skip(':'))
        return false;
    // Senders of HL7 v2 cut a zone short: `+00`.
    const std::optional<int> minutes = !isIso && reader.atEnd() ? std::optional<int>(0) : reader.number(2);
    if (!hours || !minutes || *minutes > 59 || *hours * 60 + *minutes > kLargestZoneMinutes)
        return false;
    const int offset = *hours * 60 + *minutes;
    out.zoneMinutes = static_cast<std::int16_t>(isEast ? offset : -offset);
    out.hasZone = true;
    return true;
}

std::optional<DateTime> ifComplete(const DigitReader& reader, const DateTime& read)
{
    if (!reader.atEnd() || !read.isValid())
        return std::nullopt;
    return read;
}

/// The next two digits of a compact form, if there are any. False for a single digit.
bool readCompactPart(DigitReader& reader, DatePrecision precision, std::uint8_t& part, DateTime& out)
{
    if (!reader.isDigit())
        return true;
    const std::optional<int> number = reader.number(2);
    if (!number)
        return false;
    part = static_cast<std::uint8_t>(*number);
    out.precision = precision;
    return true;
}

bool readCompactTime(DigitReader& reader, DateTime& out)
{
    if (!readCompactPart(reader, DatePrecision::Hour, out.hour, out)
        || !readCompactPart(reader, DatePrecision::Minute, out.minute, out)
        || !readCompactPart(reader, DatePrecision::Second, out.second, out))
        return false;
    if (reader.skip('.') && (out.precision != DatePrecision::Second || !reader.fraction(out)))
        return false;
    out.second = std::min<std::uint8_t>(out.second, out.second == 60 ? 59 : 60);
    if (!readZone(reader, false, out))
        return false;
    if (out.precision < DatePrecision::Hour) { // A zone says nothing about a whole day.
        out.hasZone = false;
        out.zoneMinutes = 0;
    }
    return true;
}

void appendNumber(std::string& out, unsigned number, int digits)
{
    char text[8];
    for (int index = digits; index-- > 0; number /= 10)
        text[index] = static_cast<char>('0' + number % 10);
    out.append(text, static_cast<std::size_t>(digits));
}

/// The value of one part, coarse to fine; a fraction counts with its second.
std::int64_t partOf(const DateTime& moment, DatePrecision part)
{
    switch (part) {
    case DatePrecision::Year:
        return moment.year;
    case DatePrecision::Month:
        return moment.month;
    case DatePrecision::Day:
        return moment.day;
    case DatePrecision::Hour:
        return moment.hour;
    case DatePrecision::Minute:
        return moment.minute;
    case DatePrecision::Second:
    case DatePrecision::Fraction:
        break;
    }
    return moment.second * kNanosecondsPerSecond + moment.nanosecond;
}

/// Seconds and their fraction are one precision (N1 6.2).
DatePrecision comparedPrecision(DatePrecision precision)
{
    return std::min(precision, DatePrecision::Second);
}

/// The same instant in UTC, at the same precision.
DateTime inUtc(const DateTime& moment)
{
    if (!moment.hasZone || moment.zoneMinutes == 0 || moment.precision < DatePrecision::Hour)
        return moment;
    DateTime shifted = moment;
    shifted.precision = DatePrecision::Fraction;
    shifted = shifted.plus(-moment.zoneMinutes, CalendarUnit::Minute).value_or(moment);
    shifted.precision = moment.precision;
    return shifted;
}

/// Sets date and time of day from a count of seconds; nothing outside the years 1 to 9999.
std::optional<DateTime> withSeconds(DateTime moment, std::int64_t seconds)
{
    std::int64_t days = seconds / kSecondsPerDay;
    std::int64_t rest = seconds % kSecondsPerDay;
    if (rest < 0) {
        rest += kSecondsPerDay;
        --days;
    }
    const CalendarDay date = dateFromDays(days);
    if (date.year < 1 || date.year > 9999)
        return std::nullopt;
    moment.year = static_cast<std::uint16_t>(date.year);
    moment.month = static_cast<std::uint8_t>(date.month);
    moment.day = static_cast<std::uint8_t>(date.day);
    moment.hour = static_cast<std::uint8_t>(rest / 3'600);
    moment.minute = static_cast<std::uint8_t>(rest / 60 % 60);
    moment.second = static_cast<std::uint8_t>(rest % 60);
    return moment;
}

std::int64_t wallSeconds(const DateTime& moment)
{
    return daysFromDate(moment.year, moment.month, moment.day) * kSecondsPerDay + moment.hour * 3'600
           + moment.minute * 60 + moment.second;
}

std::optional<DateTime> plusMonths(DateTime moment, std::int64_t months)
{
    if (months > 120'000 || months < -120'000)
        return std::nullopt;
    const std::int64_t total = moment.year * std::int64_t{12} + (moment.month - 1) + months;
    if (total < 12 || total >= 10'000 * std::int64_t{12})
        return std::nullopt;
    moment.year = static_cast<std::uint16_t>(total / 12);
    moment.month = static_cast<std::uint8_t>(total % 12 + 1);
    // The last day of the month where it has fewer days (N1 6.6.1).
    moment.day = std::min(moment.day, static_cast<std::uint8_t>(daysInMonth(moment.year, moment.month)));
    return moment;
}

/// An amount in the coarsest unit that the precision still holds: 25 months of a year are 2 years.
struct CoarserAmount
{
    std::int64_t amount = 0;
    CalendarUnit unit = CalendarUnit::Year;
};

CoarserAmount atPrecision(std::int64_t amount, CalendarUnit unit, DatePrecision precision)
{
    if (unit == CalendarUnit::Millisecond && precision < DatePrecision::Second)
        amount /= 1'000, unit = CalendarUnit::Second;
    if (unit == CalendarUnit::Second && precision < DatePrecision::Second)
        amount /= 60, unit = CalendarUnit::Minute;
    if (unit == CalendarUnit::Minute && precision < DatePrecision::Minute)
        amount /= 60, unit = CalendarUnit::Hour;
    if (unit == CalendarUnit::Hour && precision < DatePrecision::Hour)
        amount /= 24, unit = CalendarUnit::Day;
    if (unit == CalendarUnit::Week)
        amount *= 7, unit = CalendarUnit::Day;
    if (unit == CalendarUnit::Day && precision == DatePrecision::Year)
        amount /= 365, unit = CalendarUnit::Year;
    if (unit == CalendarUnit::Day && precision == DatePrecision::Month)
        amount /= 30, unit = CalendarUnit::Month;
    if (unit == CalendarUnit::Month && precision == DatePrecision::Year)
        amount /= 12, unit = CalendarUnit::Year;
    return {amount, unit};
}

std::optional<DateTime> plusMilliseconds(DateTime moment, std::int64_t amount)
{
    const std::int64_t nanoseconds = moment.nanosecond + amount % 1'000 * 1'000'000;
    const std::int64_t carry = nanoseconds < 0 ? -1 : nanoseconds / kNanosecondsPerSecond;
    moment.nanosecond = static_cast<std::uint32_t>(nanoseconds - carry * kNanosecondsPerSecond);
    if (moment.nanosecond != 0 && moment.fractionDigits < 3) {
        moment.precision = DatePrecision::Fraction;
        moment.fractionDigits = 3;
    }
    return withSeconds(moment, wallSeconds(moment) + amount / 1'000 + carry);
}

} // namespace

std::optional<DateTime> DateTime::parseDate(std::string_view text)
{
    DigitReader reader(text);
    DateTime read;
    return readIsoDate(reader, read) ? ifComplete(reader, read) : std::nullopt;
}

std::optional<DateTime> DateTime::parseDateTime(std::string_view text)
{
    DigitReader reader(text);
    DateTime read;
    if (!readIsoDate(reader, read))
        return std::nullopt;
    if (reader.skip('T') && !reader.atEnd()
        && (read.precision != DatePrecision::Day || !readIsoTime(reader, read)
            || !readZone(reader, true, read)))
        return std::nullopt;
    return ifComplete(reader, read);
}

std::optional<DateTime> DateTime::parseTime(std::string_view text)
{
    DigitReader reader(text);
    DateTime read;
    return readIsoTime(reader, read) ? ifComplete(reader, read) : std::nullopt;
}

std::optional<DateTime> DateTime::parseCompact(std::string_view text)
{
    DigitReader reader(text);
    DateTime read;
    const std::optional<int> year = reader.number(4);
    if (!year)
        return std::nullopt;
    read.year = static_cast<std::uint16_t>(*year);
    read.precision = DatePrecision::Year;
    if (!readCompactPart(reader, DatePrecision::Month, read.month, read)
        || !readCompactPart(reader, DatePrecision::Day, read.day, read) || !readCompactTime(reader, read))
        return std::nullopt;
    return ifComplete(reader, read);
}

std::optional<DateTime> DateTime::parseCompactTime(std::string_view text)
{
    DigitReader reader(text);
    DateTime read;
    if (!readCompactTime(reader, read) || read.precision < DatePrecision::Hour)
        return std::nullopt;
    return ifComplete(reader, read);
}

void DateTime::appendDate(std::string& out) const
{
    appendNumber(out, year, 4);
    if (precision >= DatePrecision::Month) {
        out += '-';
        appendNumber(out, month, 2);
    }
    if (precision >= DatePrecision::Day) {
        out += '-';
        appendNumber(out, day, 2);
    }
}

void DateTime::appendDateTime(std::string& out) const
{
    appendDate(out);
    if (precision < DatePrecision::Hour)
        return;
    out += 'T';
    appendTime(out);
    if (!hasZone)
        return;
    if (zoneMinutes == 0) {
        out += 'Z';
        return;
    }
    out += zoneMinutes < 0 ? '-' : '+';
    const auto offset = static_cast<unsigned>(zoneMinutes < 0 ? -zoneMinutes : zoneMinutes);
    appendNumber(out, offset / 60, 2);
    out += ':';
    appendNumber(out, offset % 60, 2);
}

void DateTime::appendTime(std::string& out) const
{
    appendNumber(out, hour, 2);
    if (precision >= DatePrecision::Minute) {
        out += ':';
        appendNumber(out, minute, 2);
    }
    if (precision >= DatePrecision::Second) {
        out += ':';
        appendNumber(out, second, 2);
    }
    if (precision != DatePrecision::Fraction || fractionDigits == 0)
        return;
    std::uint32_t digits = nanosecond;
    for (std::size_t cut = fractionDigits; cut < 9; ++cut)
        digits /= 10;
    out += '.';
    char text[9];
    for (std::size_t index = fractionDigits; index-- > 0; digits /= 10)
        text[index] = static_cast<char>('0' + digits % 10);
    out.append(text, fractionDigits);
}

DateTime DateTime::date() const
{
    return {.year = year, .month = month, .day = day, .precision = std::min(precision, DatePrecision::Day)};
}

bool DateTime::isValid() const
{
    return year >= 1 && year <= 9999 && month >= 1 && month <= 12 && day >= 1
           && day <= daysInMonth(year, month) && hour <= 23 && minute <= 59 && second <= 59
           && nanosecond < kNanosecondsPerSecond && fractionDigits <= 9 && zoneMinutes >= -kLargestZoneMinutes
           && zoneMinutes <= kLargestZoneMinutes;
}

std::int64_t DateTime::secondsSinceEpoch() const
{
    return wallSeconds(*this) - (hasZone ? zoneMinutes * 60 : 0);
}

std::optional<DateTime> DateTime::plus(std::int64_t amount, CalendarUnit unit) const
{
    constexpr std::int64_t kLargest = 400'000'000'000'000; // Ten thousand years in milliseconds, and some.
    if (amount > kLargest || amount < -kLargest)
        return std::nullopt;
    const CoarserAmount added = atPrecision(amount, unit, precision);
    switch (added.unit) {
    case CalendarUnit::Year:
        return added.amount > 10'000 || added.amount < -10'000 ? std::nullopt
                                                               : plusMonths(*this, added.amount * 12);
    case CalendarUnit::Month:
        return plusMonths(*this, added.amount);
    case CalendarUnit::Week:
    case CalendarUnit::Day:
        if (added.amount > 4'000'000 || added.amount < -4'000'000)
            return std::nullopt;
        return withSeconds(*this, wallSeconds(*this) + added.amount * kSecondsPerDay);
    case CalendarUnit::Hour:
        return added.amount > 100'000'000 || added.amount < -100'000'000
                   ? std::nullopt
                   : withSeconds(*this, wallSeconds(*this) + added.amount * 3'600);
    case CalendarUnit::Minute:
        return added.amount > 10'000'000'000 || added.amount < -10'000'000'000
                   ? std::nullopt
                   : withSeconds(*this, wallSeconds(*this) + added.amount * 60);
    case CalendarUnit::Second:
        return withSeconds(*this, wallSeconds(*this) + added.amount);
    case CalendarUnit::Millisecond:
        break;
    }
    return plusMilliseconds(*this, added.amount);
}

std::optional<DateTime> DateTime::timePlus(std::int64_t amount, CalendarUnit unit) const
{
    // On a day in the middle of the calendar, whose date is then dropped: times go round the clock.
    DateTime onSomeDay = *this;
    onSomeDay.year = 5000;
    std::optional<DateTime> moved = onSomeDay.plus(amount, unit);
    if (moved) {
        moved->year = 1;
        moved->month = 1;
        moved->day = 1;
    }
    return moved;
}

std::optional<std::strong_ordering> compareDateTimes(const DateTime& left, const DateTime& right)
{
    const bool areZonesKnown = left.hasZone == right.hasZone;
    const DateTime a = areZonesKnown ? inUtc(left) : left;
    const DateTime b = areZonesKnown ? inUtc(right) : right;
    const DatePrecision precision =
        std::min(comparedPrecision(left.precision), comparedPrecision(right.precision));
    std::strong_ordering order = std::strong_ordering::equal;
    for (int part = 0; part <= static_cast<int>(precision) && order == std::strong_ordering::equal; ++part) {
        const auto named = static_cast<DatePrecision>(part);
        order = partOf(a, named) <=> partOf(b, named);
    }
    if (order == std::strong_ordering::equal) {
        if (!areZonesKnown || comparedPrecision(left.precision) != comparedPrecision(right.precision))
            return std::nullopt;
        return order;
    }
    if (areZonesKnown)
        return order;
    const std::int64_t difference = wallSeconds(left) - wallSeconds(right);
    if (difference < kSecondsPerDay && difference > -kSecondsPerDay)
        return std::nullopt;
    return order;
}

} // namespace hilum
