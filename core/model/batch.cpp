// SPDX-License-Identifier: Apache-2.0
#include "core/model/batch.h"

namespace hilum {

void addFinding(Record& record, Diagnostic finding)
{
    auto findings =
        record.findings ? std::make_shared<Diagnostics>(*record.findings) : std::make_shared<Diagnostics>();
    findings->push_back(std::move(finding));
    record.findings = std::move(findings);
}

Tally& Tally::operator+=(const Tally& other)
{
    in += other.in;
    out += other.out;
    rejected += other.rejected;
    filtered += other.filtered;
    warnings += other.warnings;
    return *this;
}

Arena& Batch::arena()
{
    return memories.front()->arena;
}

void Batch::reject(Record&& record, Diagnostic reason)
{
    addFinding(record, std::move(reason));
    rejected.push_back(std::move(record));
}

Batch makeBatch()
{
    Batch batch;
    batch.memories.push_back(std::make_shared<BatchMemory>());
    return batch;
}

} // namespace hilum
