// SPDX-License-Identifier: Apache-2.0
#include "core/engine/plan.h"

#include "core/connect/map_reader.h"
#include "core/engine/step_catalogue.h"

#include <algorithm>

namespace hilum::engine {
namespace {

void readLookups(Plan& plan, Diagnostics& findings)
{
    const std::string folder = plan.definition.folder();
    for (const pipeline::LookupDefinition& lookup : plan.definition.lookups) {
        Diagnostics own;
        Result<std::shared_ptr<const mapping::LookupTable>> table =
            mapping::LookupTable::read(lookup.name, lookup.body, folder, own);
        if (table)
            plan.lookups.emplace(lookup.name, *std::move(table));
        else
            own.push_back(std::move(table).error());
        for (Diagnostic& finding : own) {
            // What is wrong in a file is placed there; the rest in the pipeline.
            if (finding.place.resource.empty())
                finding = std::move(finding).at(
                    placeIn(plan.definition.file, lookup.place, "lookups." + lookup.name));
            findings.push_back(std::move(finding));
        }
    }
}

/// What is known of records that come from several ports: what they have in common.
PortInfo inputInfo(const Plan& plan, const std::vector<pipeline::PortReference>& ports)
{
    PortInfo common;
    for (std::size_t index = 0; index < ports.size(); ++index) {
        const PortInfo info = plan.portInfo(ports[index]);
        if (index == 0) {
            common = info;
            continue;
        }
        if (info.schema != common.schema)
            common.schema = nullptr;
        if (info.typeName != common.typeName)
            common.typeName.clear();
        if (info.format != common.format)
            common.format.clear();
        if (common.notation == nullptr)
            common.notation = info.notation;
    }
    return common;
}

bool isUsable(const Plan& plan, const pipeline::PortReference& port)
{
    const std::size_t index = plan.indexOf(port.node);
    return index < plan.nodes.size() && plan.nodes[index].isUsable;
}

bool areInputsUsable(const Plan& plan, const PlanNode& node)
{
    const bool anyInput = std::ranges::any_of(
        node.inputs, [&](const pipeline::PortReference& port) { return isUsable(plan, port); });
    return anyInput && (!node.buildInput || isUsable(plan, *node.buildInput));
}

void planStep(Plan& plan, PlanNode& node, const EngineContext& context, Diagnostics& findings)
{
    const PlanContext planContext{.registry = context.registry,
                                  .file = plan.definition.file,
                                  .folder = plan.definition.folder(),
                                  .lookups = plan.lookups,
                                  .packFolders = context.packFolders,
                                  .mappingDrafts = context.mappingDrafts,
                                  .packCompilation = context.packCompilation,
                                  .now = plan.now,
                                  .input = node.input,
                                  .build = node.buildInput ? plan.portInfo(*node.buildInput) : PortInfo()};
    Diagnostics own;
    std::optional<StepPlan> step = node.factory->plan(*node.step, planContext, own);
    for (Diagnostic& finding : own)
        findings.push_back(
            std::move(finding).at(placeIn(plan.definition.file, node.step->kindPlace, "steps." + node.id)));
    if (!step)
        return;
    node.plan = *std::move(step);
    node.output = node.plan.output;
    node.isUsable = true;
}

} // namespace

void planSteps(Plan& plan, const EngineContext& context, Diagnostics& findings)
{
    readLookups(plan, findings);
    for (PlanNode& node : plan.nodes) {
        if (node.kind == NodeKind::Source || !areInputsUsable(plan, node))
            continue;
        node.input = inputInfo(plan, node.inputs);
        if (node.kind == NodeKind::Sink)
            node.isUsable = true;
        else if (node.factory != nullptr)
            planStep(plan, node, context, findings);
    }
}

} // namespace hilum::engine
