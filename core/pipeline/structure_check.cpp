// SPDX-License-Identifier: Apache-2.0
#include "core/pipeline/structure_check.h"

#include "core/base/text.h"
#include "core/connect/map_reader.h"

#include <algorithm>
#include <set>

namespace hilum::pipeline {
namespace {

class StructureCheck
{
public:
    explicit StructureCheck(const PipelineDefinition& pipeline) : m_pipeline(pipeline) {}

    Diagnostics check()
    {
        checkNames();
        for (const StepDefinition& step : m_pipeline.steps)
            checkInputs("steps." + step.id, step.id, step.place);
        for (const SinkDefinition& sink : m_pipeline.sinks)
            checkInputs("sinks." + sink.id, sink.id, sink.place);
        checkCycles();
        checkExamples();
        checkEnds();
        return std::move(m_findings);
    }

private:
    void report(Diagnostic diagnostic, SettingPlace place, std::string path = {})
    {
        m_findings.push_back(std::move(diagnostic).at(placeIn(m_pipeline.file, place, std::move(path))));
    }

    void checkName(const std::string& section, const std::string& id, SettingPlace place)
    {
        if (!isNodeId(id))
            report(Diagnostic::error("pipeline.bad-name",
                                     "\"{0}\" cannot be a name: use a letter, then letters, digits, - and _.",
                                     {id}),
                   place, section + '.' + id);
        if (!m_names.insert(id).second)
            report(
                Diagnostic::error("pipeline.doubled-name",
                                  "The name \"{0}\" is taken: sources, steps and sinks need names of their "
                                  "own.",
                                  {id}),
                place, section + '.' + id);
    }

    void checkNames()
    {
        for (const SourceDefinition& source : m_pipeline.sources)
            checkName("sources", source.id, source.place);
        for (const StepDefinition& step : m_pipeline.steps)
            checkName("steps", step.id, step.place);
        for (const SinkDefinition& sink : m_pipeline.sinks)
            checkName("sinks", sink.id, sink.place);
    }

    void checkInputs(const std::string& path, const std::string& id, SettingPlace nodePlace)
    {
        std::vector<PortReference> seen;
        for (const PortReference& port : m_pipeline.inputsOf(id)) {
            const SettingPlace place = port.place.line == 0 ? nodePlace : port.place;
            m_taken.insert(port.node + '.' + port.outlet);
            if (std::ranges::find(seen, port) != seen.end())
                report(Diagnostic::error("pipeline.doubled-input",
                                         "\"{0}\" stands here twice, which would double its records.",
                                         {port.toString()}),
                       place, path);
            seen.push_back(port);
            checkPort(port, place, path);
        }
    }

    void checkPort(const PortReference& port, SettingPlace place, const std::string& path)
    {
        if (const StepDefinition* step = m_pipeline.step(port.node)) {
            if (!step->enabled && port.outlet != "out")
                reportOff(port, place, path);
            return checkOutlet(port, outletsOf(*step), place, path);
        }
        if (const SourceDefinition* source = m_pipeline.source(port.node)) {
            if (!source->enabled)
                reportOff(port, place, path);
            return checkOutlet(port, {"out", "rejected"}, place, path);
        }
        if (m_pipeline.sink(port.node) != nullptr)
            return report(Diagnostic::error("pipeline.sink-as-source",
                                            "\"{0}\" is a sink; records end there. Take them from where the "
                                            "sink does.",
                                            {port.node}),
                          place, path);
        std::vector<std::string_view> names;
        for (const SourceDefinition& source : m_pipeline.sources)
            names.push_back(source.id);
        for (const StepDefinition& step : m_pipeline.steps)
            names.push_back(step.id);
        const std::string_view near = nearestWord(port.node, names);
        report(near.empty() ? Diagnostic::error("pipeline.unknown-port",
                                                "There is no source or step \"{0}\".", {port.node})
                            : Diagnostic::error("pipeline.unknown-port",
                                                "There is no source or step \"{0}\". Did you mean \"{1}\"?",
                                                {port.node, std::string(near)}),
               place, path);
    }

    /// Records pass a step that is off, but none come out of a source that is, nor by another outlet.
    void reportOff(const PortReference& port, SettingPlace place, const std::string& path)
    {
        report(Diagnostic::warning("pipeline.switched-off",
                                   "\"{0}\" is switched off: no record comes by \"{1}\".",
                                   {port.node, port.toString()}),
               place, path);
    }

    void checkOutlet(const PortReference& port, const std::vector<std::string>& outlets, SettingPlace place,
                     const std::string& path)
    {
        if (std::ranges::find(outlets, port.outlet) != outlets.end())
            return;
        const std::vector<std::string_view> words(outlets.begin(), outlets.end());
        const std::string_view near = nearestWord(port.outlet, words);
        if (!near.empty())
            return report(Diagnostic::error("pipeline.unknown-outlet",
                                            "\"{0}\" has no outlet \"{1}\". Did you mean \"{2}\"?",
                                            {port.node, port.outlet, std::string(near)}),
                          place, path);
        report(Diagnostic::error("pipeline.unknown-outlet", "\"{0}\" has no outlet \"{1}\"; it has: {2}.",
                                 {port.node, port.outlet, joined(outlets, ", ")}),
               place, path);
    }

    void checkCycles()
    {
        std::set<std::string> reported;
        for (const StepDefinition& step : m_pipeline.steps) {
            if (reported.contains(step.id))
                continue;
            const std::vector<std::string> cycle = cycleThrough(step.id);
            if (cycle.empty())
                continue;
            reported.insert(cycle.begin(), cycle.end());
            const std::vector<PortReference> inputs = m_pipeline.inputsOf(step.id);
            report(Diagnostic::error("pipeline.cycle",
                                     "These steps take their records from each other in a circle: {0}. "
                                     "Change one \"from\".",
                                     {joined(cycle, " → ")}),
                   inputs.empty() || inputs.front().place.line == 0 ? step.place : inputs.front().place,
                   "steps." + step.id);
        }
    }

    /// The way from a step against the flow back to itself, or nothing.
    [[nodiscard]] std::vector<std::string> cycleThrough(const std::string& id) const
    {
        std::map<std::string, std::string> cameFrom;
        std::vector<std::string> open = {id};
        while (!open.empty()) {
            const std::string node = std::move(open.back());
            open.pop_back();
            for (const PortReference& input : m_pipeline.inputsOf(node)) {
                if (input.node == id)
                    return wayTo(node, id, cameFrom);
                if (cameFrom.emplace(input.node, node).second)
                    open.push_back(input.node);
            }
        }
        return {};
    }

    static std::vector<std::string> wayTo(const std::string& node, const std::string& id,
                                          const std::map<std::string, std::string>& cameFrom)
    {
        std::vector<std::string> way = {id};
        for (std::string each = node; each != id; each = cameFrom.at(each))
            way.push_back(each);
        way.push_back(id);
        return way;
    }

    void checkExamples()
    {
        for (std::size_t index = 0; index < m_pipeline.examples.size(); ++index) {
            const ExampleDefinition& example = m_pipeline.examples[index];
            const std::string path = "tests[" + std::to_string(index) + "]";
            if (!example.source.empty() && m_pipeline.source(example.source) == nullptr)
                report(Diagnostic::error("pipeline.unknown-source", "There is no source \"{0}\".",
                                         {example.source}),
                       example.place, path);
            if (!example.at.empty())
                checkPort(PortReference::parse(example.at), example.place, path);
        }
    }

    void checkEnds()
    {
        if (m_pipeline.sources.empty())
            report(Diagnostic::error("pipeline.no-source", "The pipeline has no source: add one under "
                                                           "\"sources\"."),
                   {});
        if (m_pipeline.sinks.empty())
            report(Diagnostic::warning("pipeline.no-sink",
                                       "The pipeline has no sink: it can be previewed, but writes nothing."),
                   {});
        const auto warnUnused = [this](const std::string& section, const std::string& id,
                                       SettingPlace place) {
            if (!m_taken.contains(id + ".out"))
                report(Diagnostic::warning("pipeline.unused", "Nothing takes the records of \"{0}\".", {id}),
                       place, section + '.' + id);
        };
        for (const SourceDefinition& source : m_pipeline.sources)
            warnUnused("sources", source.id, source.place);
        for (const StepDefinition& step : m_pipeline.steps) {
            if (step.kind != "route")
                warnUnused("steps", step.id, step.place);
        }
    }

    const PipelineDefinition& m_pipeline;
    std::set<std::string> m_names;
    std::set<std::string> m_taken;
    Diagnostics m_findings;
};

} // namespace

Diagnostics checkStructure(const PipelineDefinition& definition)
{
    return StructureCheck(definition).check();
}

} // namespace hilum::pipeline
