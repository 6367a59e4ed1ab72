// SPDX-License-Identifier: Apache-2.0
#include "core/base/clock.h"

#include <ctime>

namespace hilum {

DateTime SystemClock::now() const
{
    timespec moment{};
    clock_gettime(CLOCK_REALTIME, &moment);
    tm local{};
    localtime_r(&moment.tv_sec, &local);
    DateTime time;
    time.year = static_cast<std::uint16_t>(local.tm_year + 1900);
    time.month = static_cast<std::uint8_t>(local.tm_mon + 1);
    time.day = static_cast<std::uint8_t>(local.tm_mday);
    time.hour = static_cast<std::uint8_t>(local.tm_hour);
    time.minute = static_cast<std::uint8_t>(local.tm_min);
    time.second = static_cast<std::uint8_t>(local.tm_sec > 59 ? 59 : local.tm_sec);
    time.precision = DatePrecision::Fraction;
    time.fractionDigits = 3;
    time.nanosecond = static_cast<std::uint32_t>(moment.tv_nsec / 1'000'000 * 1'000'000);
    time.hasZone = true;
    time.zoneMinutes = static_cast<std::int16_t>(local.tm_gmtoff / 60);
    return time;
}

} // namespace hilum
