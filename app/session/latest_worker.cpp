// SPDX-License-Identifier: Apache-2.0
#include "app/session/latest_worker.h"

#include <utility>

namespace hilum::session {

LatestWorker::LatestWorker() : m_thread([this](const std::stop_token& end) { loop(end); }) {}

LatestWorker::~LatestWorker()
{
    m_thread.request_stop();
    cancel();
}

void LatestWorker::submit(Task task)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_current.request_stop();
        m_next = std::move(task);
    }
    m_wake.notify_one();
}

void LatestWorker::cancel()
{
    const std::scoped_lock lock(m_mutex);
    m_current.request_stop();
    m_next = nullptr;
}

void LatestWorker::loop(const std::stop_token& end)
{
    while (true) {
        Task task;
        std::stop_token stop;
        {
            std::unique_lock lock(m_mutex);
            if (!m_wake.wait(lock, end, [this] { return m_next != nullptr; }))
                return;
            task = std::exchange(m_next, nullptr);
            m_current = std::stop_source();
            stop = m_current.get_token();
        }
        if (!end.stop_requested())
            task(stop);
    }
}

} // namespace hilum::session
