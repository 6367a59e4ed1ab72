// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/date_time.h"

namespace hilum {

/// Tells the time to those who need it, so that a test or a re-run can fix it. Implementations are
/// thread-safe.
class Clock
{
public:
    Clock() = default;
    Clock(const Clock&) = delete;
    Clock& operator=(const Clock&) = delete;
    virtual ~Clock() = default;

    /// The local date and time with its zone, to the millisecond.
    [[nodiscard]] virtual DateTime now() const = 0;
};

/// The machine's clock.
class SystemClock final : public Clock
{
public:
    [[nodiscard]] DateTime now() const override;
};

/// Always the same moment.
class FixedClock final : public Clock
{
public:
    explicit FixedClock(const DateTime& moment) : m_moment(moment) {}
    [[nodiscard]] DateTime now() const override { return m_moment; }

private:
    DateTime m_moment;
};

} // namespace hilum
