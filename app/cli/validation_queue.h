// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/ordered_queue.h"
#include "core/fhir/validator.h"

#include <string>

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

    void add(ValidationTask task);
    /// Waits for all tasks. True where no resource has an error.
    [[nodiscard]] bool finish();

private:
    struct Job
    {
        ValidationTask task;
        std::string lines;
        bool isValid = true;
    };
    using Queue = OrderedQueue<Job, fhir::ValidationScratch>;

    [[nodiscard]] Queue::Calls calls(Receive receive);
    void run(Job& job, fhir::ValidationScratch& scratch) const;

    const fhir::Validator& m_validator;
    bool m_isValid = true;
    Queue m_queue;
};

} // namespace hilum::cli
