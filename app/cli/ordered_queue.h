// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace hilum::cli {

/// Works on jobs on several threads and gives them back in the order in which they came, on the caller's
/// thread. Only so many are under way that memory stays bounded. With one thread the work is done at once, on
/// the caller's.
template<typename Job, typename Scratch>
class OrderedQueue
{
public:
    struct Calls
    {
        /// What a worker keeps from job to job.
        std::function<std::unique_ptr<Scratch>()> makeScratch;
        /// On the worker's thread.
        std::function<void(Job&, Scratch&)> work;
        /// On the caller's, in order.
        std::function<void(Job&)> receive;
    };

    OrderedQueue(unsigned threads, Calls calls) : m_calls(std::move(calls)), m_most(std::size_t{threads} * 2)
    {
        if (threads <= 1)
            m_scratch = m_calls.makeScratch();
        for (unsigned number = 0; threads > 1 && number < threads; ++number)
            m_workers.emplace_back([this] { runWorker(); });
    }
    OrderedQueue(const OrderedQueue&) = delete;
    OrderedQueue& operator=(const OrderedQueue&) = delete;
    ~OrderedQueue()
    {
        const std::lock_guard lock(m_mutex);
        m_isClosed = true;
        m_hasWork.notify_all();
    }

    void add(Job job)
    {
        if (m_workers.empty()) {
            m_calls.work(job, *m_scratch);
            m_calls.receive(job);
            return;
        }
        std::unique_lock lock(m_mutex);
        m_slots.push_back(std::make_unique<Slot>(std::move(job)));
        m_waiting.push_back(m_slots.back().get());
        m_hasWork.notify_one();
        deliver(lock, m_most);
    }

    /// Waits for all jobs.
    void finish()
    {
        std::unique_lock lock(m_mutex);
        deliver(lock, 0);
    }

private:
    struct Slot
    {
        explicit Slot(Job given) : job(std::move(given)) {}
        Job job;
        bool isDone = false;
    };

    /// Gives out what is done, and waits until no more than `most` jobs are left.
    void deliver(std::unique_lock<std::mutex>& lock, std::size_t most)
    {
        while (!m_slots.empty()) {
            if (!m_slots.front()->isDone) {
                if (m_slots.size() <= most)
                    return;
                m_hasResult.wait(lock, [this] { return m_slots.front()->isDone; });
            }
            const std::unique_ptr<Slot> slot = std::move(m_slots.front());
            m_slots.pop_front();
            lock.unlock();
            m_calls.receive(slot->job);
            lock.lock();
        }
    }

    void runWorker()
    {
        const std::unique_ptr<Scratch> scratch = m_calls.makeScratch();
        std::unique_lock lock(m_mutex);
        for (;;) {
            m_hasWork.wait(lock, [this] { return m_isClosed || !m_waiting.empty(); });
            if (m_isClosed)
                return;
            Slot* slot = m_waiting.front();
            m_waiting.pop_front();
            lock.unlock();
            m_calls.work(slot->job, *scratch);
            lock.lock();
            slot->isDone = true;
            m_hasResult.notify_one();
        }
    }

    Calls m_calls;
    std::size_t m_most;
    std::unique_ptr<Scratch> m_scratch;

    std::mutex m_mutex; // Guards what follows.
    std::condition_variable m_hasWork;
    std::condition_variable m_hasResult;
    std::deque<std::unique_ptr<Slot>> m_slots;
    std::deque<Slot*> m_waiting;
    bool m_isClosed = false;
    std::vector<std::jthread> m_workers;
};

} // namespace hilum::cli
