// SPDX-License-Identifier: Apache-2.0
#include "core/engine/pipeline_check.h"

#include "core/connect/map_reader.h"
#include "core/engine/definition_check.h"
#include "core/engine/plan.h"

#include <algorithm>
#include <tuple>

namespace hilum::engine {
namespace {

/// What a source's records look like as far as its definition says.
void describeSource(PlanNode& node, const Registry& registry)
{
    node.isUsable = true;
    node.output.format = node.source->format.empty() ? node.source->connector : node.source->format;
    if (const Result<const Codec*> codec = registry.codec(node.source->format)) {
        node.output.notation = (*codec)->pathNotation();
        node.output.schema = (*codec)->schema(node.source->settings, nullptr);
    } else if (const auto connector = registry.connector(node.source->connector)) {
        node.output.notation = (*connector)->pathNotation();
    }
    if (node.output.schema && node.output.schema->rootTypes().size() == 1)
        node.output.typeName = node.output.schema->rootTypes().front();
}

/// References that only a run can resolve get a stand-in, so that the rest can be checked.
pipeline::ReferenceValues withStandIns(const pipeline::PipelineDefinition& definition,
                                       const pipeline::ReferenceValues& given)
{
    pipeline::ReferenceValues values = given;
    for (const pipeline::ParameterDefinition& parameter : definition.parameters) {
        if (!parameter.defaultValue)
            values.parameters.emplace(parameter.name, "0");
    }
    values.secret = [known = given.secret](std::string_view kind, std::string_view name) {
        std::optional<std::string> value = known ? known(kind, name) : std::nullopt;
        return value ? value : std::optional<std::string>("0");
    };
    return values;
}

void warnOfUntakenRejects(const Plan& plan, Diagnostics& findings)
{
    for (const PlanNode& node : plan.nodes) {
        const bool isValidation = node.kind == NodeKind::Step && node.type == "validate";
        if (isValidation && node.consumers[PlanNode::kRejected].empty())
            findings.push_back(Diagnostic::warning("engine.rejects-not-taken",
                                                   "Nothing takes {0}.rejected: records that break a rule "
                                                   "are counted and reported, but not kept. Add a sink.",
                                                   {node.id})
                                   .at(placeIn(plan.definition.file, node.step->place, "steps." + node.id)));
    }
}

} // namespace

Diagnostics checkPipeline(const pipeline::PipelineDefinition& definition, const EngineContext& context)
{
    Diagnostics findings = checkDefinition(definition, context.registry);
    Result<pipeline::PipelineDefinition> resolved =
        pipeline::resolveReferences(definition, withStandIns(definition, context.references));
    if (resolved) {
        const std::shared_ptr<Plan> plan = makeGraph(*std::move(resolved), {}, findings);
        plan->now = context.clock.now();
        for (PlanNode& node : plan->nodes) {
            if (node.kind == NodeKind::Source)
                describeSource(node, context.registry);
        }
        planSteps(*plan, context, findings);
        warnOfUntakenRejects(*plan, findings);
    } else if (!hasErrors(findings)) {
        findings.push_back(std::move(resolved).error());
    }
    std::ranges::stable_sort(findings, {}, [](const Diagnostic& each) {
        return std::tuple(each.place.resource, each.place.line, each.place.column);
    });
    findings.erase(std::unique(findings.begin(), findings.end()), findings.end());
    return findings;
}

} // namespace hilum::engine
