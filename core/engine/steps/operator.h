// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/engine/steps/finding_log.h"
#include "core/mapping/coverage.h"
#include "core/model/batch.h"

#include <map>
#include <span>

namespace hilum::engine {

/// What one worker needs to run an operator; kept from batch to batch.
class OperatorState
{
public:
    OperatorState() = default;
    OperatorState(const OperatorState&) = delete;
    OperatorState& operator=(const OperatorState&) = delete;
    virtual ~OperatorState() = default;
};

/// What a mapping made of the records' fields, by the documents that came in.
using CoverageLog = std::map<const Document*, mapping::RecordCoverage>;

/// What an operator works with besides the batch.
struct StepWork
{
    /// What makeState() made for this worker.
    OperatorState* state = nullptr;
    /// Records for the outlets that the step names itself, in the order of StepPlan::outlets; empty at first.
    std::vector<std::vector<Record>>& outlets;
    FindingLog::At log;
    Tally tally;
    /// Where mappings tell what became of the fields; null where nobody asks, as in every run.
    CoverageLog* coverage = nullptr;
    /// Somebody looks at the records between the steps, and at the nodes that their values came from.
    bool isObserved = false;

    /// Keeps a finding with a record that passes, counts it and completes its place from the origin.
    void note(Record& record, Diagnostic finding);
    /// Moves a record to `batch.rejected` with its reason, counted alike.
    void reject(Batch& batch, Record&& record, Diagnostic reason);
};

/// Fills resource and record number of a finding, and makes its bytes count from the resource's begin.
void completePlace(Diagnostic& finding, const Origin& origin);

/// A planned step. Immutable: many workers run it at once, each with its own state.
class Operator
{
public:
    Operator() = default;
    Operator(const Operator&) = delete;
    Operator& operator=(const Operator&) = delete;
    virtual ~Operator() = default;

    [[nodiscard]] virtual std::unique_ptr<OperatorState> makeState() const { return nullptr; }

    /// Leaves in `batch.records` what goes to `out`, in `work.outlets` what goes to the named ones, rejects
    /// what it refuses; order is kept. `work.tally.out` and `filtered` count the records that came
    /// (`in = out + rejected + filtered`; the caller fills `in`), not what they became. An error means that
    /// the step is broken and ends the run.
    [[nodiscard]] virtual Result<void> process(Batch& batch, StepWork& work) const = 0;
};

/// A table that a step fills before the run's other sources are read.
class BuildTable
{
public:
    BuildTable() = default;
    BuildTable(const BuildTable&) = delete;
    BuildTable& operator=(const BuildTable&) = delete;
    virtual ~BuildTable() = default;

    /// Takes records in order, one call at a time; keeps what they need alive. One that cannot be entered is
    /// left out and logged.
    [[nodiscard]] virtual Result<void> add(std::span<const Record> records,
                                           std::span<const std::shared_ptr<BatchMemory>> memories,
                                           FindingLog::At log) = 0;
    /// All were added; from now on the operator reads it.
    virtual void finish() {}
};

} // namespace hilum::engine
