// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/fhir/validator.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

namespace hilum::cli {

/// A part of the input: texts that are validated one after the other.
struct ValidationTask
{
    struct Text
    {
        std::string_view bytes;
        /// Lines of the file before it.
        std::uint32_t linesBefore = 0;
        /// What is wrong instead of a text: the file cannot be read.
        std::optional<Diagnostic> problem = std::nullopt;
        std::string file;
    };
    /// What the texts view, each with Validator::kPadding bytes behind it.
    std::vector<std::shared_ptr<const std::string>> buffers;
    std::vector<Text> texts;
};

/// Validates tasks on several threads and gives their OperationOutcomes, a line each, in the order of the
/// tasks. Only so many tasks are under way that memory stays bounded.
class ValidationQueue
{
public:
    using Receive = std::function<void(std::string_view lines)>;

    /// REQUIRES: the validator outlives the queue. With one thread the work is done at once, on the caller's.
    ValidationQueue(const fhir::Validator& validator, unsigned threads, Receive receive);
    ValidationQueue(const ValidationQueue&) = delete;
    ValidationQueue& operator=(const ValidationQueue&) = delete;
    ~ValidationQueue();

    void add(ValidationTask task);
    /// Waits for all tasks. True where no resource has an error.
    [[nodiscard]] bool finish();

private:
    struct Job
    {
        ValidationTask task;
        std::string lines;
        bool isValid = true;
        bool isDone = false;
    };

    void work();
    void run(Job& job, fhir::ValidationScratch& scratch) const;
    void deliver(std::unique_lock<std::mutex>& lock, std::size_t most);

    const fhir::Validator& m_validator;
    Receive m_receive;
    std::size_t m_most;
    bool m_isValid = true;
    fhir::ValidationScratch m_scratch;

    std::mutex m_mutex;
    std::condition_variable m_hasWork;
    std::condition_variable m_hasResult;
    /// In order; the first m_taken of those not done are being worked on.
    std::deque<std::unique_ptr<Job>> m_jobs;
    std::deque<Job*> m_waiting;
    bool m_isClosed = false;
    std::vector<std::jthread> m_workers;
};

} // namespace hilum::cli
