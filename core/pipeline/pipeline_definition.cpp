// SPDX-License-Identifier: Apache-2.0
#include "core/pipeline/pipeline_definition.h"

#include <algorithm>
#include <tuple>

namespace hilum::pipeline {
namespace {

auto valueOf(const ParameterDefinition& it)
{
    return std::tie(it.name, it.type, it.defaultValue, it.description);
}

auto valueOf(const SourceDefinition& it)
{
    return std::tie(it.id, it.connector, it.format, it.description, it.enabled, it.settings);
}

auto valueOf(const StepDefinition& it)
{
    return std::tie(it.id, it.from, it.kind, it.body, it.description, it.enabled);
}

auto valueOf(const SinkDefinition& it)
{
    return std::tie(it.id, it.from, it.connector, it.format, it.description, it.enabled, it.settings);
}

auto valueOf(const LookupDefinition& it)
{
    return std::tie(it.name, it.body);
}

auto valueOf(const ExampleDefinition& it)
{
    return std::tie(it.name, it.given, it.expect, it.source, it.at);
}

template<typename T>
bool areEqual(const std::vector<T>& left, const std::vector<T>& right)
{
    return std::ranges::equal(left, right, [](const T& a, const T& b) { return valueOf(a) == valueOf(b); });
}

template<typename List>
auto* findIn(List& list, std::string_view id)
{
    const auto found = std::ranges::find_if(list, [id](const auto& each) { return each.id == id; });
    return found == list.end() ? nullptr : &*found;
}

using Edges = std::multimap<std::string, std::string, std::less<>>;

/// The nodes that can be reached over the edges, in the order of the file.
std::vector<std::string> reached(const PipelineDefinition& pipeline, const Edges& edges,
                                 std::string_view from)
{
    std::vector<std::string> found;
    std::vector<std::string> open = {std::string(from)};
    while (!open.empty()) {
        const std::string node = std::move(open.back());
        open.pop_back();
        const auto [begin, end] = edges.equal_range(node);
        for (auto edge = begin; edge != end; ++edge) {
            if (edge->second != from && std::ranges::find(found, edge->second) == found.end()) {
                found.push_back(edge->second);
                open.push_back(edge->second);
            }
        }
    }
    std::vector<std::string> ordered = pipeline.nodeIds();
    std::erase_if(ordered,
                  [&](const std::string& id) { return std::ranges::find(found, id) == found.end(); });
    return ordered;
}

} // namespace

PortReference PortReference::parse(std::string_view text, SettingPlace place)
{
    const std::size_t dot = text.find('.');
    PortReference port;
    port.node = text.substr(0, dot);
    if (dot != std::string_view::npos)
        port.outlet = text.substr(dot + 1);
    port.place = place;
    return port;
}

std::string PortReference::toString() const
{
    return outlet == "out" ? node : node + '.' + outlet;
}

std::string_view parameterTypeName(ParameterType type)
{
    switch (type) {
    case ParameterType::Text:
        return "text";
    case ParameterType::Path:
        return "path";
    case ParameterType::Integer:
        return "integer";
    case ParameterType::Boolean:
        return "boolean";
    }
    return {};
}

std::string PipelineDefinition::folder() const
{
    const std::size_t slash = file.rfind('/');
    if (slash == std::string::npos)
        return {};
    return slash == 0 ? "/" : file.substr(0, slash);
}

const SourceDefinition* PipelineDefinition::source(std::string_view id) const
{
    return findIn(sources, id);
}

const StepDefinition* PipelineDefinition::step(std::string_view id) const
{
    return findIn(steps, id);
}

const SinkDefinition* PipelineDefinition::sink(std::string_view id) const
{
    return findIn(sinks, id);
}

SourceDefinition* PipelineDefinition::source(std::string_view id)
{
    return findIn(sources, id);
}

StepDefinition* PipelineDefinition::step(std::string_view id)
{
    return findIn(steps, id);
}

SinkDefinition* PipelineDefinition::sink(std::string_view id)
{
    return findIn(sinks, id);
}

bool PipelineDefinition::contains(std::string_view id) const
{
    return source(id) != nullptr || step(id) != nullptr || sink(id) != nullptr;
}

std::vector<std::string> PipelineDefinition::nodeIds() const
{
    std::vector<std::string> ids;
    const auto addAll = [&ids](const auto& nodes) {
        for (const auto& node : nodes)
            ids.push_back(node.id);
    };
    addAll(sources);
    addAll(steps);
    addAll(sinks);
    return ids;
}

std::vector<PortReference> PipelineDefinition::inputsOf(std::string_view id) const
{
    if (const SinkDefinition* found = sink(id))
        return found->from;
    const StepDefinition* found = step(id);
    if (found == nullptr)
        return {};
    std::vector<PortReference> inputs = found->from;
    const SettingValue* with = found->kind == "join" ? found->body.find("with") : nullptr;
    if (with != nullptr && with->isScalar())
        inputs.push_back(PortReference::parse(with->text(), with->place()));
    return inputs;
}

std::vector<std::string> PipelineDefinition::upstreamOf(std::string_view id) const
{
    Edges edges;
    for (const std::string& node : nodeIds()) {
        for (const PortReference& input : inputsOf(node))
            edges.emplace(node, input.node);
    }
    return reached(*this, edges, id);
}

std::vector<std::string> PipelineDefinition::downstreamOf(std::string_view id) const
{
    Edges edges;
    for (const std::string& node : nodeIds()) {
        for (const PortReference& input : inputsOf(node))
            edges.emplace(input.node, node);
    }
    return reached(*this, edges, id);
}

std::vector<std::string> outletsOf(const StepDefinition& step)
{
    std::vector<std::string> outlets = {"out", "rejected"};
    if (step.kind == "route") {
        for (const SettingValue::Entry& entry : step.body.entries())
            outlets.push_back(entry.key);
    }
    return outlets;
}

bool operator==(const PipelineDefinition& left, const PipelineDefinition& right)
{
    return std::tie(left.name, left.description, left.file, left.layout, left.canvas)
               == std::tie(right.name, right.description, right.file, right.layout, right.canvas)
           && areEqual(left.parameters, right.parameters) && areEqual(left.lookups, right.lookups)
           && areEqual(left.sources, right.sources) && areEqual(left.steps, right.steps)
           && areEqual(left.sinks, right.sinks) && areEqual(left.examples, right.examples);
}

bool isNodeId(std::string_view text)
{
    const auto isLetter = [](char each) {
        return (each >= 'a' && each <= 'z') || (each >= 'A' && each <= 'Z');
    };
    return !text.empty() && isLetter(text.front()) && std::ranges::all_of(text, [&](char each) {
        return isLetter(each) || (each >= '0' && each <= '9') || each == '_' || each == '-';
    });
}

} // namespace hilum::pipeline
