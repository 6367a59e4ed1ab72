// SPDX-License-Identifier: Apache-2.0
#include "core/engine/steps/filter/filter_step.h"

#include "core/engine/steps/expressions.h"
#include "filter_step_manifest.h" // Generated.

namespace hilum::engine {
namespace {

class FilterOperator final : public Operator
{
public:
    FilterOperator(fhirpath::Expression predicate, PortInfo port, const DateTime& now)
        : m_predicate(std::move(predicate)), m_port(std::move(port)), m_now(now)
    {
    }

    std::unique_ptr<OperatorState> makeState() const override
    {
        return std::make_unique<ExpressionState>(m_now);
    }

    /// Keeps the records for which the predicate holds, in their order. One on which it fails is rejected,
    /// not dropped: a filter that cannot decide must not look like one that said no.
    Result<void> process(Batch& batch, StepWork& work) const override
    {
        fhirpath::EvaluationContext& evaluation = static_cast<ExpressionState*>(work.state)->evaluation();
        std::size_t kept = 0;
        for (Record& record : batch.records) {
            evaluation.reset();
            const Result<fhirpath::Truth> keep =
                fhirpath::evaluateBoolean(m_predicate, record.document->root(), evaluation);
            if (!keep) {
                work.reject(batch, std::move(record), keep.error());
            } else if (*keep == fhirpath::Truth::True) {
                Record& place = batch.records[kept++];
                if (&place != &record)
                    place = std::move(record);
            } else {
                ++work.tally.filtered;
            }
        }
        batch.records.resize(kept);
        work.tally.out = kept;
        return {};
    }

private:
    fhirpath::Expression m_predicate;
    PortInfo m_port; // The predicate views its schema.
    DateTime m_now;
};

class FilterStep final : public StepFactory
{
public:
    const Manifest& manifest() const override { return m_manifest; }

    std::optional<StepPlan> plan(const pipeline::StepDefinition& step, const PlanContext& context,
                                 Diagnostics& findings) const override
    {
        std::optional<fhirpath::Expression> predicate =
            compileExpression(step.body, context, context.input, "steps." + step.id + ".filter", findings);
        if (!predicate)
            return std::nullopt;
        return StepPlan{
            .run = std::make_shared<FilterOperator>(*std::move(predicate), context.input, context.now),
            .outlets = {},
            .output = context.input,
            .table = nullptr};
    }

private:
    Manifest m_manifest = readStepManifest(filterStepManifest().front().bytes);
};

} // namespace

std::unique_ptr<StepFactory> makeFilterStep()
{
    return std::make_unique<FilterStep>();
}

} // namespace hilum::engine
