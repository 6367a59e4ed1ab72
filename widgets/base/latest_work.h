// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <memory>
#include <stop_token>

namespace hilum::base {

/// Work off the main thread of which only the newest counts. Made for a view by the session, owned by the
/// view: once it is gone nothing is delivered any more. start() is the main thread's.
class LatestWork
{
public:
    /// Brings the result to the view, on the main thread; may be null.
    using Deliver = std::function<void()>;
    /// Runs elsewhere: touches no QObject, and owns or shares all that it reads.
    using Work = std::function<Deliver(const std::stop_token& stop)>;

    LatestWork() = default;
    LatestWork(const LatestWork&) = delete;
    LatestWork& operator=(const LatestWork&) = delete;
    virtual ~LatestWork() = default;

    /// Asks the work before to stop; nothing of it is delivered any more.
    virtual void start(Work work) = 0;
};

/// Works at once, in the calling thread: for tests and for what stands alone.
class ImmediateWork final : public LatestWork
{
public:
    void start(Work work) override
    {
        if (const Deliver deliver = work(std::stop_token()))
            deliver();
    }
};

using LatestWorkPointer = std::unique_ptr<LatestWork>;

} // namespace hilum::base
