// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/engine/engine_context.h"
#include "core/engine/run_report.h"
#include "core/engine/steps/step_factory.h"

namespace hilum::engine {

/// One node of a plan and where its records go.
struct PlanNode
{
    static constexpr std::size_t kOut = 0;
    static constexpr std::size_t kRejected = 1;
    static constexpr std::size_t kFirstNamed = 2;

    struct Consumer
    {
        std::size_t node = 0;
        std::size_t edge = 0;
        /// Fills the node's table instead of passing through it.
        bool isBuild = false;
    };

    std::string id;
    NodeKind kind = NodeKind::Step;
    std::string type;
    /// One of them, in Plan::definition.
    const pipeline::SourceDefinition* source = nullptr;
    const pipeline::StepDefinition* step = nullptr;
    const pipeline::SinkDefinition* sink = nullptr;
    const StepFactory* factory = nullptr;

    /// `out`, `rejected`, then the step's own.
    std::vector<std::string> outlets = {"out", "rejected"};
    /// By outlet.
    std::vector<std::vector<Consumer>> consumers = {{}, {}};
    /// Ports it takes from, disabled steps left out.
    std::vector<pipeline::PortReference> inputs;
    std::optional<pipeline::PortReference> buildInput;

    /// A source whose records fill a table: always read whole.
    bool feedsTable = false;
    /// False: it or something before it is wrong.
    bool isUsable = false;
    StepPlan plan;
    PortInfo input;
    PortInfo output;
};

struct PlanEdge
{
    std::size_t from = 0;
    std::size_t outlet = 0;
    std::size_t to = 0;
};

/// A pipeline as the engine runs it: a graph of nodes, in an order in which every node stands behind those
/// that it takes from. Immutable once planned; owns what operators view.
struct Plan
{
    /// Resolved: holds secrets.
    pipeline::PipelineDefinition definition;
    mapping::LookupTables lookups;
    DateTime now;
    std::vector<PlanNode> nodes;
    std::vector<PlanEdge> edges;
    /// Sources in the order in which they are read; a phase ends before the next begins, because its records
    /// fill tables that the next ones look into.
    std::vector<std::vector<std::size_t>> phases;

    [[nodiscard]] std::size_t indexOf(std::string_view id) const;
    [[nodiscard]] std::string portName(std::size_t node, std::size_t outlet) const;
    /// What is known of the records at a port.
    [[nodiscard]] PortInfo portInfo(const pipeline::PortReference& port) const;
};

/// Nodes, edges and phases of a resolved definition without its disabled nodes; `only`: of these nodes and
/// what they need (empty: all). What cannot be connected is left out (checkStructure() says why); a join of a
/// source with itself is reported.
[[nodiscard]] std::shared_ptr<Plan> makeGraph(pipeline::PipelineDefinition resolved,
                                              const std::vector<std::string>& only, Diagnostics& findings);

/// Reads the tables and plans every step whose input is usable. REQUIRES: Plan::now, and PlanNode::output and
/// isUsable of the sources are filled. Sinks become usable with their inputs.
void planSteps(Plan& plan, const EngineContext& context, Diagnostics& findings);

} // namespace hilum::engine
