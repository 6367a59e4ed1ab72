// SPDX-License-Identifier: Apache-2.0
#include "core/engine/steps/validate/validate_step.h"

#include "core/connect/map_reader.h"
#include "core/engine/steps/expressions.h"
#include "core/validation/compiled_rules.h"
#include "validate_step_manifest.h" // Generated.

#include <algorithm>

namespace hilum::engine {
namespace {

class ValidateState final : public OperatorState
{
public:
    validation::RuleScratch scratch;
    Diagnostics findings;
};

class ValidateOperator final : public Operator
{
public:
    ValidateOperator(std::unique_ptr<const validation::CompiledRules> rules, PortInfo port)
        : m_rules(std::move(rules)), m_port(std::move(port))
    {
    }

    std::unique_ptr<OperatorState> makeState() const override { return std::make_unique<ValidateState>(); }

    Result<void> process(Batch& batch, StepWork& work) const override
    {
        auto& state = *static_cast<ValidateState*>(work.state);
        std::size_t kept = 0;
        for (Record& record : batch.records) {
            state.findings.clear();
            m_rules->check(record.document->root(), state.scratch, state.findings);
            if (!state.findings.empty() && !takeFindings(record, state.findings, batch, work))
                continue;
            Record& place = batch.records[kept++];
            if (&place != &record)
                place = std::move(record);
        }
        batch.records.resize(kept);
        work.tally.out = kept;
        return {};
    }

private:
    /// True where the record passes, with its warnings; else it is rejected with all of them.
    static bool takeFindings(Record& record, Diagnostics& findings, Batch& batch, StepWork& work)
    {
        const auto error = std::ranges::find(findings, Severity::Error, &Diagnostic::severity);
        for (auto each = findings.begin(); each != findings.end(); ++each) {
            if (each != error)
                work.note(record, std::move(*each));
        }
        if (error == findings.end())
            return true;
        work.reject(batch, std::move(record), std::move(*error));
        return false;
    }

    std::unique_ptr<const validation::CompiledRules> m_rules;
    PortInfo m_port; // The rules view its schema.
};

class ValidateStep final : public StepFactory
{
public:
    const Manifest& manifest() const override { return m_manifest; }

    std::optional<StepPlan> plan(const pipeline::StepDefinition& step, const PlanContext& context,
                                 Diagnostics& findings) const override
    {
        MapReader body(step.body, context.file, "steps." + step.id + ".validate", findings);
        if (!body.isMap())
            return std::nullopt;
        const SettingValue* list = body.list("rules", MapReader::Need::Required);
        body.finish();
        if (list == nullptr)
            return std::nullopt;
        const std::vector<validation::RuleDefinition> rules =
            validation::readRules(*list, context.file, findings);
        if (hasErrors(findings))
            return std::nullopt;
        Result<std::unique_ptr<const validation::CompiledRules>> compiled =
            validation::CompiledRules::compile(rules,
                                               {.notation = context.input.notation,
                                                .schema = context.input.schema,
                                                .typeName = context.input.typeName,
                                                .file = context.file,
                                                .now = context.now},
                                               findings);
        if (!compiled && !hasErrors(findings))
            findings.push_back(compiled.error());
        if (hasErrors(findings))
            return std::nullopt;
        return StepPlan{.run = std::make_shared<ValidateOperator>(*std::move(compiled), context.input),
                        .outlets = {},
                        .output = context.input,
                        .table = nullptr};
    }

private:
    Manifest m_manifest = readStepManifest(validateStepManifest().front().bytes);
};

} // namespace

std::unique_ptr<StepFactory> makeValidateStep()
{
    return std::make_unique<ValidateStep>();
}

} // namespace hilum::engine
