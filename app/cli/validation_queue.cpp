// SPDX-License-Identifier: Apache-2.0
#include "app/cli/validation_queue.h"

#include "core/base/clock.h"
#include "core/fhir/operation_outcome.h"

namespace hilum::cli {

ValidationQueue::ValidationQueue(const fhir::Validator& validator, unsigned threads, Receive receive)
    : m_validator(validator),
      m_receive(std::move(receive)),
      m_most(std::size_t{threads} * 2),
      m_scratch(SystemClock().now())
{
    for (unsigned number = 0; threads > 1 && number < threads; ++number)
        m_workers.emplace_back([this] { work(); });
}

ValidationQueue::~ValidationQueue()
{
    const std::lock_guard lock(m_mutex);
    m_isClosed = true;
    m_hasWork.notify_all();
}

void ValidationQueue::add(ValidationTask task)
{
    auto job = std::make_unique<Job>();
    job->task = std::move(task);
    if (m_workers.empty()) {
        run(*job, m_scratch);
        m_isValid = m_isValid && job->isValid;
        m_receive(job->lines);
        return;
    }
    std::unique_lock lock(m_mutex);
    m_waiting.push_back(job.get());
    m_jobs.push_back(std::move(job));
    m_hasWork.notify_one();
    deliver(lock, m_most);
}

bool ValidationQueue::finish()
{
    std::unique_lock lock(m_mutex);
    deliver(lock, 0);
    return m_isValid;
}

/// Gives out what is done, and waits until no more than `most` jobs are left.
void ValidationQueue::deliver(std::unique_lock<std::mutex>& lock, std::size_t most)
{
    while (!m_jobs.empty()) {
        if (!m_jobs.front()->isDone) {
            if (m_jobs.size() <= most)
                return;
            m_hasResult.wait(lock, [this] { return m_jobs.front()->isDone; });
        }
        const std::unique_ptr<Job> job = std::move(m_jobs.front());
        m_jobs.pop_front();
        m_isValid = m_isValid && job->isValid;
        m_receive(job->lines);
    }
}

void ValidationQueue::work()
{
    fhir::ValidationScratch scratch(SystemClock().now());
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_hasWork.wait(lock, [this] { return m_isClosed || !m_waiting.empty(); });
        if (m_isClosed)
            return;
        Job* job = m_waiting.front();
        m_waiting.pop_front();
        lock.unlock();
        run(*job, scratch);
        lock.lock();
        job->isDone = true;
        m_hasResult.notify_one();
    }
}

void ValidationQueue::run(Job& job, fhir::ValidationScratch& scratch) const
{
    Diagnostics findings;
    for (const ValidationTask::Text& text : job.task.texts) {
        findings.clear();
        if (text.problem)
            findings.push_back(*text.problem);
        else
            m_validator.validateText(text.bytes, scratch, findings);
        for (Diagnostic& finding : findings) {
            finding.place.resource = text.file;
            if (finding.place.line > 0)
                finding.place.line += text.linesBefore;
        }
        job.isValid = job.isValid && !hasErrors(findings);
        fhir::appendOperationOutcome(job.lines, findings);
        job.lines += '\n';
    }
    job.task = {};
}

} // namespace hilum::cli
