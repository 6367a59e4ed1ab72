// SPDX-License-Identifier: Apache-2.0
#include "core/engine/steps/validate/validate_step.h"

#include "core/connect/map_reader.h"
#include "core/engine/steps/expressions.h"
#include "core/fhir/validator.h"
#include "core/pipeline/text_file.h"
#include "core/validation/compiled_rules.h"
#include "validate_step_manifest.h" // Generated.

#include <algorithm>

namespace hilum::engine {
namespace {

class ValidateState final : public OperatorState
{
public:
    explicit ValidateState(const DateTime& now) : resources(now) {}

    validation::RuleScratch scratch;
    fhir::ValidationScratch resources;
    Diagnostics findings;
};

/// What a step checks; each may be missing.
struct Checks
{
    std::unique_ptr<const validation::CompiledRules> rules;
    std::unique_ptr<const fhir::Validator> validator;
};

class ValidateOperator final : public Operator
{
public:
    ValidateOperator(Checks checks, const PlanContext& context)
        : m_checks(std::move(checks)), m_port(context.input), m_now(context.now)
    {
    }

    std::unique_ptr<OperatorState> makeState() const override
    {
        return std::make_unique<ValidateState>(m_now);
    }

    Result<void> process(Batch& batch, StepWork& work) const override
    {
        auto& state = *static_cast<ValidateState*>(work.state);
        std::size_t kept = 0;
        for (Record& record : batch.records) {
            state.findings.clear();
            check(*record.document, state);
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
    void check(const Document& document, ValidateState& state) const
    {
        if (m_checks.validator != nullptr) {
            m_checks.validator->validate(document, state.resources, state.findings);
            // Advice is for who writes a resource by hand.
            std::erase_if(state.findings,
                          [](const Diagnostic& each) { return each.severity == Severity::Information; });
        }
        if (m_checks.rules != nullptr)
            m_checks.rules->check(document.root(), state.scratch, state.findings);
    }

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

    Checks m_checks;
    PortInfo m_port; // The rules view its schema.
    DateTime m_now;
};

std::unique_ptr<const validation::CompiledRules>
compileRules(const SettingValue& list, const PlanContext& context, Diagnostics& findings)
{
    const std::vector<validation::RuleDefinition> rules = validation::readRules(list, context.file, findings);
    if (hasErrors(findings))
        return nullptr;
    Result<std::unique_ptr<const validation::CompiledRules>> compiled =
        validation::CompiledRules::compile(rules,
                                           {.notation = context.input.notation,
                                            .schema = context.input.schema,
                                            .typeName = context.input.typeName,
                                            .file = context.file,
                                            .now = context.now},
                                           findings);
    if (compiled)
        return *std::move(compiled);
    if (!hasErrors(findings))
        findings.push_back(compiled.error());
    return nullptr;
}

/// Takes the definitions of the step; what is wrong goes to the findings, with the place in the pipeline.
void addDefinitions(fhir::Validator& validator, const SettingValue& files, const PlanContext& context,
                    const std::string& path, Diagnostics& findings)
{
    for (const SettingValue& each : files.items()) {
        const std::string file = pipeline::pathFrom(context.folder, each.text());
        const Result<std::string> text = pipeline::readTextFile(file);
        Result<void> added = text ? validator.addDefinitions(*text) : Result<void>(text.error());
        if (!added) {
            Diagnostic problem = std::move(added).error();
            problem.place = {}; // Where the pipeline names the file.
            findings.push_back(std::move(problem).at(placeIn(context.file, each.place(), path)));
        }
    }
}

/// Null where the step names no profile, or one that cannot be used.
std::unique_ptr<const fhir::Validator> makeValidator(MapReader& body, const PlanContext& context,
                                                     Diagnostics& findings)
{
    const std::string profile = body.text("profile");
    const SettingValue* files = body.list("definitions");
    if (profile.empty())
        return nullptr;
    const Place where = placeIn(context.file, body.placeOf("profile"), body.path());
    if (!context.input.format.empty() && context.input.format != "fhir") {
        findings.push_back(
            Diagnostic::error("engine.profile-not-fhir",
                              "A profile is for FHIR resources, but the records here are {0}. Map them to "
                              "fhir first, or use rules.",
                              {context.input.format})
                .at(where));
        return nullptr;
    }
    auto validator = std::make_unique<fhir::Validator>();
    if (files != nullptr)
        addDefinitions(*validator, *files, context, body.path(), findings);
    if (Result<void> added = validator->addProfile(profile); !added)
        findings.push_back(std::move(added).error().at(where));
    return validator;
}

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
        const SettingValue* list = body.list("rules");
        Checks checks;
        checks.validator = makeValidator(body, context, findings);
        body.finish();
        if (list == nullptr && !body.has("profile")) {
            findings.push_back(Diagnostic::error("engine.nothing-to-validate",
                                                 "Say what to check: \"rules\", a FHIR \"profile\", or both.")
                                   .at(placeIn(context.file, step.body.place(), body.path())));
        }
        if (list != nullptr)
            checks.rules = compileRules(*list, context, findings);
        if (hasErrors(findings))
            return std::nullopt;
        return StepPlan{.run = std::make_shared<ValidateOperator>(std::move(checks), context),
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
