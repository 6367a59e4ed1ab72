// SPDX-License-Identifier: Apache-2.0
#include "app/cli/validation_queue.h"

#include "core/base/clock.h"
#include "core/fhir/operation_outcome.h"

namespace hilum::cli {

ValidationQueue::ValidationQueue(const fhir::Validator& validator, unsigned threads, Receive receive)
    : m_validator(validator), m_queue(threads, calls(std::move(receive)))
{
}

ValidationQueue::Queue::Calls ValidationQueue::calls(Receive receive)
{
    return {.makeScratch = [] { return std::make_unique<fhir::ValidationScratch>(SystemClock().now()); },
            .work = [this](Job& job, fhir::ValidationScratch& scratch) { run(job, scratch); },
            .receive =
                [this, receive = std::move(receive)](const Job& job) {
                    m_isValid = m_isValid && job.isValid;
                    receive(job.lines);
                }};
}

void ValidationQueue::add(ValidationTask task)
{
    m_queue.add({.task = std::move(task), .lines = {}, .isValid = true});
}

bool ValidationQueue::finish()
{
    m_queue.finish();
    return m_isValid;
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
