// SPDX-License-Identifier: Apache-2.0
#include "core/connect/map_reader.h"
#include "core/engine/plan.h"
#include "core/engine/step_catalogue.h"

#include <algorithm>
#include <set>

namespace hilum::engine {
namespace {

using pipeline::PipelineDefinition;
using pipeline::PortReference;
using pipeline::StepDefinition;

/// Makes the graph of a definition.
class GraphMaker
{
public:
    GraphMaker(Plan& plan, const std::vector<std::string>& only, Diagnostics& findings)
        : m_plan(plan), m_definition(plan.definition), m_findings(findings)
    {
        for (const std::string& id : only) {
            m_needed.insert(id);
            for (const std::string& upstream : m_definition.upstreamOf(id))
                m_needed.insert(upstream);
        }
        m_isPart = !only.empty();
    }

    void make()
    {
        addNodes();
        sort();
        connect();
        orderSources();
    }

private:
    [[nodiscard]] bool isNeeded(const std::string& id) const { return !m_isPart || m_needed.contains(id); }

    void addNodes()
    {
        for (const pipeline::SourceDefinition& source : m_definition.sources) {
            if (source.enabled && isNeeded(source.id))
                addNode(source.id, NodeKind::Source, source.connector).source = &source;
        }
        for (const StepDefinition& step : m_definition.steps) {
            if (step.enabled && isNeeded(step.id))
                addStep(step);
        }
        for (const pipeline::SinkDefinition& sink : m_definition.sinks) {
            if (sink.enabled && isNeeded(sink.id)) {
                PlanNode& node = addNode(sink.id, NodeKind::Sink, sink.connector);
                node.sink = &sink;
                node.inputs = enabledPorts(sink.from);
            }
        }
    }

    PlanNode& addNode(const std::string& id, NodeKind kind, const std::string& type)
    {
        PlanNode& node = m_plan.nodes.emplace_back();
        node.id = id;
        node.kind = kind;
        node.type = type;
        return node;
    }

    void addStep(const StepDefinition& step)
    {
        PlanNode& node = addNode(step.id, NodeKind::Step, step.kind);
        node.step = &step;
        node.factory = stepFactory(step.kind);
        node.inputs = enabledPorts(step.from);
        node.outlets = pipeline::outletsOf(step);
        node.consumers.resize(node.outlets.size());
        if (node.factory == nullptr)
            return;
        const std::optional<PortReference> build = node.factory->buildInput(step);
        const std::vector<PortReference> ports =
            build ? enabledPorts({*build}) : std::vector<PortReference>();
        if (!ports.empty())
            node.buildInput = ports.front();
    }

    /// The ports with each disabled step's `out` replaced by what goes into it: records pass it by.
    std::vector<PortReference> enabledPorts(const std::vector<PortReference>& ports, int depth = 0) const
    {
        std::vector<PortReference> enabled;
        for (const PortReference& port : ports) {
            const StepDefinition* step = m_definition.step(port.node);
            if (step == nullptr || step->enabled) {
                enabled.push_back(port);
            } else if (port.outlet == "out" && depth < static_cast<int>(m_definition.steps.size())) {
                const std::vector<PortReference> before = enabledPorts(step->from, depth + 1);
                enabled.insert(enabled.end(), before.begin(), before.end());
            }
        }
        return enabled;
    }

    /// Brings the nodes into an order against which no record flows; leaves out those in a circle.
    void sort()
    {
        std::vector<PlanNode> sorted;
        std::set<std::string, std::less<>> done;
        const auto isReady = [&](const PlanNode& node) {
            const auto isDone = [&](const PortReference& port) {
                return done.contains(port.node) || m_plan.indexOf(port.node) == m_plan.nodes.size();
            };
            return std::ranges::all_of(node.inputs, isDone) && (!node.buildInput || isDone(*node.buildInput));
        };
        while (true) {
            const auto ready = std::ranges::find_if(m_plan.nodes, isReady);
            if (ready == m_plan.nodes.end())
                break;
            done.insert(ready->id);
            sorted.push_back(std::move(*ready));
            m_plan.nodes.erase(ready);
        }
        m_plan.nodes = std::move(sorted);
    }

    void connect()
    {
        for (std::size_t to = 0; to < m_plan.nodes.size(); ++to) {
            const std::vector<PortReference> inputs = m_plan.nodes[to].inputs;
            for (const PortReference& port : inputs)
                connectPort(port, to, false);
            if (m_plan.nodes[to].buildInput)
                connectPort(*m_plan.nodes[to].buildInput, to, true);
        }
    }

    void connectPort(const PortReference& port, std::size_t to, bool isBuild)
    {
        const std::size_t from = m_plan.indexOf(port.node);
        if (from == m_plan.nodes.size())
            return;
        PlanNode& node = m_plan.nodes[from];
        const auto outlet = std::ranges::find(node.outlets, port.outlet);
        if (outlet == node.outlets.end())
            return;
        const auto index = static_cast<std::size_t>(outlet - node.outlets.begin());
        node.consumers[index].push_back({.node = to, .edge = m_plan.edges.size(), .isBuild = isBuild});
        m_plan.edges.push_back({.from = from, .outlet = index, .to = to});
    }

    /// Sources that records at a port can come from.
    void collectSources(const PortReference& port, std::set<std::size_t>& sources) const
    {
        const std::size_t index = m_plan.indexOf(port.node);
        if (index == m_plan.nodes.size())
            return;
        const PlanNode& node = m_plan.nodes[index];
        if (node.kind == NodeKind::Source)
            sources.insert(index);
        for (const PortReference& input : node.inputs)
            collectSources(input, sources);
    }

    void orderSources()
    {
        std::set<std::pair<std::size_t, std::size_t>> before;
        for (const PlanNode& node : m_plan.nodes) {
            if (!node.buildInput)
                continue;
            std::set<std::size_t> build;
            std::set<std::size_t> probe;
            collectSources(*node.buildInput, build);
            for (const PortReference& input : node.inputs)
                collectSources(input, probe);
            for (const std::size_t first : build) {
                m_plan.nodes[first].feedsTable = true;
                if (probe.contains(first))
                    reportSameSource(node, m_plan.nodes[first].id);
                else
                    for (const std::size_t second : probe)
                        before.emplace(first, second);
            }
        }
        makePhases(before);
    }

    void makePhases(const std::set<std::pair<std::size_t, std::size_t>>& before)
    {
        std::set<std::size_t> left;
        for (std::size_t index = 0; index < m_plan.nodes.size(); ++index) {
            if (m_plan.nodes[index].kind == NodeKind::Source)
                left.insert(index);
        }
        while (!left.empty()) {
            std::vector<std::size_t> phase;
            for (const std::size_t source : left) {
                const bool mustWait = std::ranges::any_of(before, [&](const auto& pair) {
                    return pair.second == source && left.contains(pair.first);
                });
                if (!mustWait)
                    phase.push_back(source);
            }
            if (phase.empty()) {
                m_findings.push_back(Diagnostic::error(
                    "engine.joins-in-circle",
                    "Two joins need each other's sources to be read first. Read one of the sources a second "
                    "time, under another name."));
                return;
            }
            for (const std::size_t source : phase)
                left.erase(source);
            m_plan.phases.push_back(std::move(phase));
        }
    }

    void reportSameSource(const PlanNode& node, const std::string& source)
    {
        m_findings.push_back(
            Diagnostic::error(
                "engine.join-with-itself",
                "\"{0}\" joins records of source \"{1}\" with records of the same source. Add a "
                "second source that reads the same, under another name.",
                {node.id, source})
                .at(placeIn(m_definition.file, node.step->kindPlace, "steps." + node.id)));
    }

    Plan& m_plan;
    const PipelineDefinition& m_definition;
    Diagnostics& m_findings;
    std::set<std::string> m_needed;
    bool m_isPart = false;
};

} // namespace

std::size_t Plan::indexOf(std::string_view id) const
{
    const auto found = std::ranges::find(nodes, id, &PlanNode::id);
    return static_cast<std::size_t>(found - nodes.begin());
}

std::string Plan::portName(std::size_t node, std::size_t outlet) const
{
    return outlet == PlanNode::kOut ? nodes[node].id : nodes[node].id + '.' + nodes[node].outlets[outlet];
}

PortInfo Plan::portInfo(const PortReference& port) const
{
    const std::size_t index = indexOf(port.node);
    if (index == nodes.size())
        return {};
    const PlanNode& node = nodes[index];
    if (port.outlet == "rejected")
        return node.kind == NodeKind::Step
                   ? node.input
                   : PortInfo{.format = "raw", .schema = nullptr, .typeName = {}, .notation = nullptr};
    return node.output;
}

std::shared_ptr<Plan> makeGraph(PipelineDefinition resolved, const std::vector<std::string>& only,
                                Diagnostics& findings)
{
    auto plan = std::make_shared<Plan>();
    plan->definition = std::move(resolved);
    GraphMaker(*plan, only, findings).make();
    return plan;
}

} // namespace hilum::engine
