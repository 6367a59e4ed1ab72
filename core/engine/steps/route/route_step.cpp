// SPDX-License-Identifier: Apache-2.0
#include "core/engine/steps/route/route_step.h"

#include "core/connect/map_reader.h"
#include "core/engine/steps/expressions.h"
#include "route_step_manifest.h" // Generated.

namespace hilum::engine {
namespace {

class RouteOperator final : public Operator
{
public:
    RouteOperator(std::vector<fhirpath::Expression> conditions, PortInfo port, const DateTime& now)
        : m_conditions(std::move(conditions)), m_port(std::move(port)), m_now(now)
    {
    }

    std::unique_ptr<OperatorState> makeState() const override
    {
        return std::make_unique<ExpressionState>(m_now);
    }

    Result<void> process(Batch& batch, StepWork& work) const override
    {
        fhirpath::EvaluationContext& evaluation = static_cast<ExpressionState*>(work.state)->evaluation();
        std::vector<Record> rest;
        for (Record& record : batch.records) {
            const Result<std::size_t> outlet = outletOf(record, evaluation);
            if (!outlet) {
                work.reject(batch, std::move(record), outlet.error());
                continue;
            }
            ++work.tally.out;
            (*outlet == m_conditions.size() ? rest : work.outlets[*outlet]).push_back(std::move(record));
        }
        batch.records = std::move(rest);
        return {};
    }

private:
    /// Index of the first condition that holds; their number where none does.
    Result<std::size_t> outletOf(const Record& record, fhirpath::EvaluationContext& evaluation) const
    {
        for (std::size_t index = 0; index < m_conditions.size(); ++index) {
            evaluation.reset();
            const Result<fhirpath::Truth> holds =
                fhirpath::evaluateBoolean(m_conditions[index], record.document->root(), evaluation);
            if (!holds)
                return holds.error();
            if (*holds == fhirpath::Truth::True)
                return index;
        }
        return m_conditions.size();
    }

    std::vector<fhirpath::Expression> m_conditions;
    PortInfo m_port; // The conditions view its schema.
    DateTime m_now;
};

class RouteStep final : public StepFactory
{
public:
    const Manifest& manifest() const override { return m_manifest; }

    std::optional<StepPlan> plan(const pipeline::StepDefinition& step, const PlanContext& context,
                                 Diagnostics& findings) const override
    {
        const std::string path = "steps." + step.id + ".route";
        if (!step.body.isMap() || step.body.entries().empty()) {
            findings.push_back(Diagnostic::error("engine.no-outlets",
                                                 "Name the outlets and their conditions: "
                                                 "\"route: {adults: age >= 18}\".")
                                   .at(placeIn(context.file, step.body.place(), path)));
            return std::nullopt;
        }
        StepPlan plan{.run = nullptr, .outlets = {}, .output = context.input, .table = nullptr};
        std::vector<fhirpath::Expression> conditions;
        for (const SettingValue::Entry& entry : step.body.entries()) {
            std::optional<fhirpath::Expression> condition =
                compileExpression(entry.value, context, context.input, path + '.' + entry.key, findings);
            if (entry.key == "out" || entry.key == "rejected")
                findings.push_back(
                    Diagnostic::error("engine.reserved-outlet",
                                      "An outlet cannot be called \"{0}\": every step has one.", {entry.key})
                        .at(placeIn(context.file, entry.keyPlace, path + '.' + entry.key)));
            plan.outlets.push_back(entry.key);
            if (condition)
                conditions.push_back(*std::move(condition));
        }
        if (hasErrors(findings))
            return std::nullopt;
        plan.run = std::make_shared<RouteOperator>(std::move(conditions), context.input, context.now);
        return plan;
    }

private:
    Manifest m_manifest = readStepManifest(routeStepManifest().front().bytes);
};

} // namespace

std::unique_ptr<StepFactory> makeRouteStep()
{
    return std::make_unique<RouteStep>();
}

} // namespace hilum::engine
