// SPDX-License-Identifier: Apache-2.0
#include "core/engine/steps/operator.h"

namespace hilum::engine {

void completePlace(Diagnostic& finding, const Origin& origin)
{
    Place& place = finding.place;
    if (place.record != 0)
        return;
    place.record = origin.sequence;
    if (place.resource.empty())
        place.resource = origin.resource;
    if (place.bytes) {
        place.bytes->begin += origin.bytes.begin;
        place.bytes->end += origin.bytes.begin;
    }
}

void StepWork::note(Record& record, Diagnostic finding)
{
    completePlace(finding, record.origin);
    log.add(finding);
    if (finding.severity == Severity::Warning)
        ++tally.warnings;
    addFinding(record, std::move(finding));
}

void StepWork::reject(Batch& batch, Record&& record, Diagnostic reason)
{
    completePlace(reason, record.origin);
    log.add(reason);
    ++tally.rejected;
    batch.reject(std::move(record), std::move(reason));
}

} // namespace hilum::engine
