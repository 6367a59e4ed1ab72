// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/model/batch.h"

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

/// Records for the outlets that a step names itself, in the order of StepPlan::outlets.
using NamedOutlets = std::vector<std::vector<Record>>;

/// A planned step. Immutable: many workers run it at once, each with its own state.
class Operator
{
public:
    Operator() = default;
    Operator(const Operator&) = delete;
    Operator& operator=(const Operator&) = delete;
    virtual ~Operator() = default;

    [[nodiscard]] virtual std::unique_ptr<OperatorState> makeState() const { return nullptr; }

    /// Leaves in `batch.records` what goes to `out`, in `outlets` what goes to the named ones, moves what it
    /// refuses to `batch.rejected` with the reason; order is kept. The tally counts the records that came
    /// (`in = out + rejected + filtered`), not what they became. An error means that the step is broken and
    /// ends the run.
    [[nodiscard]] virtual Result<Tally> process(Batch& batch, OperatorState* state,
                                                NamedOutlets& outlets) const = 0;
};

/// A table that a step fills before the run's other sources are read.
class BuildTable
{
public:
    BuildTable() = default;
    BuildTable(const BuildTable&) = delete;
    BuildTable& operator=(const BuildTable&) = delete;
    virtual ~BuildTable() = default;

    /// Takes records in order, one call at a time; keeps what they need alive.
    [[nodiscard]] virtual Result<void> add(std::span<const Record> records,
                                           std::span<const std::shared_ptr<BatchMemory>> memories) = 0;
    /// All were added; from now on the operator reads it.
    virtual void finish() {}
};

} // namespace hilum::engine
