// SPDX-License-Identifier: Apache-2.0
#include "core/pipeline/pipeline_writer.h"

#include "core/pipeline/canvas_text.h"
#include "core/pipeline/text_file.h"
#include "core/pipeline/yaml_writer.h"

namespace hilum::pipeline {
namespace {

/// A text that stays one even where it looks like a number.
SettingValue textValue(std::string text)
{
    SettingValue value(std::move(text));
    value.setQuoted(true);
    return value;
}

/// Makes a map, key by key, with the comments that the node's remarks have for them.
class NodeWriter
{
public:
    explicit NodeWriter(const Remarks& remarks) : m_remarks(remarks) { m_map.setComments(remarks.before); }

    void put(std::string_view key, SettingValue value)
    {
        if (const auto found = m_remarks.keys.find(key); found != m_remarks.keys.end())
            value.setComments(found->second);
        m_map.entries().push_back({.key = std::string(key), .value = std::move(value), .keyPlace = {}});
    }
    void putText(std::string_view key, const std::string& text)
    {
        if (!text.empty())
            put(key, textValue(text));
    }
    void putAll(const Settings& settings)
    {
        for (const SettingValue::Entry& entry : settings.entries())
            m_map.entries().push_back(entry);
    }
    void putFrom(const std::vector<PortReference>& from)
    {
        if (from.empty())
            return;
        if (from.size() == 1)
            return put("from", textValue(from.front().toString()));
        SettingValue list = SettingValue::list();
        for (const PortReference& port : from)
            list.items().push_back(textValue(port.toString()));
        put("from", std::move(list));
    }
    void putEnabled(bool enabled)
    {
        if (!enabled)
            put("enabled", "false");
    }

    SettingValue take() { return std::move(m_map); }

private:
    const Remarks& m_remarks;
    SettingValue m_map = SettingValue::map();
};

SettingValue nodeValue(const ParameterDefinition& parameter)
{
    NodeWriter node(parameter.remarks);
    node.put("type", SettingValue(std::string(parameterTypeName(parameter.type))));
    if (parameter.defaultValue) {
        SettingValue value(*parameter.defaultValue);
        value.setQuoted(parameter.type == ParameterType::Text || parameter.type == ParameterType::Path);
        node.put("default", std::move(value));
    }
    node.putText("description", parameter.description);
    return node.take();
}

SettingValue nodeValue(const LookupDefinition& lookup)
{
    SettingValue body = lookup.body;
    body.setComments(lookup.remarks.before);
    return body;
}

SettingValue nodeValue(const SourceDefinition& source)
{
    NodeWriter node(source.remarks);
    node.putText("description", source.description);
    node.putText("connector", source.connector);
    node.putAll(source.settings);
    node.putText("format", source.format);
    node.putEnabled(source.enabled);
    return node.take();
}

SettingValue nodeValue(const StepDefinition& step)
{
    NodeWriter node(step.remarks);
    node.putText("description", step.description);
    node.putFrom(step.from);
    if (!step.kind.empty())
        node.put(step.kind, step.body);
    node.putEnabled(step.enabled);
    return node.take();
}

SettingValue nodeValue(const SinkDefinition& sink)
{
    NodeWriter node(sink.remarks);
    node.putText("description", sink.description);
    node.putFrom(sink.from);
    node.putText("connector", sink.connector);
    node.putAll(sink.settings);
    node.putText("format", sink.format);
    node.putEnabled(sink.enabled);
    return node.take();
}

SettingValue nodeValue(const ExampleDefinition& example)
{
    NodeWriter node(example.remarks);
    node.putText("name", example.name);
    node.putText("given", example.given);
    node.putText("source", example.source);
    node.putText("at", example.at);
    node.putText("expect", example.expect);
    return node.take();
}

const std::string& nameOf(const ParameterDefinition& parameter)
{
    return parameter.name;
}

const std::string& nameOf(const LookupDefinition& lookup)
{
    return lookup.name;
}

template<typename T>
const std::string& nameOf(const T& node)
{
    return node.id;
}

template<typename T>
void putSection(NodeWriter& top, std::string_view key, const std::vector<T>& nodes)
{
    if (nodes.empty())
        return;
    SettingValue section = SettingValue::map();
    for (const T& node : nodes)
        section.entries().push_back({.key = nameOf(node), .value = nodeValue(node), .keyPlace = {}});
    top.put(key, std::move(section));
}

void putExamples(NodeWriter& top, const std::vector<ExampleDefinition>& examples)
{
    if (examples.empty())
        return;
    SettingValue list = SettingValue::list();
    for (const ExampleDefinition& example : examples)
        list.items().push_back(nodeValue(example));
    top.put("tests", std::move(list));
}

void putLayout(NodeWriter& top, const PipelineDefinition& definition)
{
    SettingValue layout = SettingValue::map();
    for (const auto& [id, position] : definition.layout)
        layout.entries().push_back({.key = id, .value = writePosition(position), .keyPlace = {}});
    if (!definition.layout.empty())
        top.put("layout", std::move(layout));
}

} // namespace

std::string writePipeline(const PipelineDefinition& definition)
{
    Remarks ofKeys;
    ofKeys.keys = definition.remarks.keys;
    NodeWriter top(ofKeys);
    top.put("hilum", "1");
    top.putText("name", definition.name);
    top.putText("description", definition.description);
    putSection(top, "parameters", definition.parameters);
    putSection(top, "lookups", definition.lookups);
    putSection(top, "sources", definition.sources);
    putSection(top, "steps", definition.steps);
    putSection(top, "sinks", definition.sinks);
    putExamples(top, definition.examples);
    putLayout(top, definition);
    if (!definition.canvas.empty())
        top.put("canvas", writeCanvas(definition.canvas));
    return writeYaml(top.take(), {.blockSections = {"sources", "steps", "sinks"},
                                  .closingComments = definition.remarks.before});
}

Result<void> savePipeline(const PipelineDefinition& definition, const std::string& path)
{
    return writeTextFile(path, writePipeline(definition));
}

} // namespace hilum::pipeline
