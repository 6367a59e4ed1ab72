// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <condition_variable>
#include <functional>
#include <mutex>
#include <stop_token>
#include <thread>

namespace hilum::session {

/// A thread that works on the newest task only: submitting one asks the task at work to stop and replaces the
/// one that waits. For results of which only the latest counts.
class LatestWorker
{
public:
    using Task = std::function<void(std::stop_token)>;

    LatestWorker();
    LatestWorker(const LatestWorker&) = delete;
    LatestWorker& operator=(const LatestWorker&) = delete;
    /// Stops the task at work and waits for it.
    ~LatestWorker();

    void submit(Task task);
    /// Stops the task at work and forgets the one that waits.
    void cancel();

private:
    void loop(const std::stop_token& end);

    std::mutex m_mutex; // Guards all below but the thread.
    std::condition_variable_any m_wake;
    Task m_next;
    std::stop_source m_current;
    std::jthread m_thread;
};

} // namespace hilum::session
