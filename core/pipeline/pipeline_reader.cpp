// SPDX-License-Identifier: Apache-2.0
#include "core/pipeline/pipeline_reader.h"

#include "core/base/text.h"
#include "core/connect/map_reader.h"
#include "core/pipeline/canvas_text.h"
#include "core/pipeline/text_file.h"
#include "core/pipeline/yaml_reader.h"

#include <algorithm>
#include <array>

namespace hilum::pipeline {
namespace {

using Need = MapReader::Need;

class PipelineReader
{
public:
    PipelineReader(std::string_view fileName, LoadedPipeline& loaded)
        : m_file(fileName), m_pipeline(loaded.definition), m_findings(loaded.findings)
    {
    }

    void read(const SettingValue& root)
    {
        MapReader top(root, m_file, {}, m_findings);
        checkVersion(root, top);
        m_pipeline.name = top.text("name");
        m_pipeline.description = top.text("description");
        readSection(top, "parameters", &PipelineReader::readParameter);
        readSection(top, "lookups", &PipelineReader::readLookup);
        readSection(top, "sources", &PipelineReader::readSource);
        readSection(top, "steps", &PipelineReader::readStep);
        readSection(top, "sinks", &PipelineReader::readSink);
        if (const SettingValue* tests = top.list("tests")) {
            for (const SettingValue& test : tests->items())
                readExample(test);
        }
        readSection(top, "layout", &PipelineReader::readPosition);
        if (const SettingValue* canvas = top.any("canvas"))
            m_pipeline.canvas = readCanvas(*canvas, m_file, m_findings);
        top.finish();
        for (const SettingValue::Entry& entry : root.entries()) {
            if (!entry.value.comments().empty())
                m_pipeline.remarks.keys[entry.key] = entry.value.comments();
        }
    }

private:
    using ReadEntry = void (PipelineReader::*)(const SettingValue::Entry&);

    void report(Diagnostic diagnostic, SettingPlace place, std::string path = {})
    {
        m_findings.push_back(std::move(diagnostic).at(placeIn(m_file, place, std::move(path))));
    }

    void checkVersion(const SettingValue& root, MapReader& top)
    {
        const SettingValue* version = top.any("hilum");
        if (version == nullptr) {
            report(Diagnostic::error("pipeline.no-version",
                                     "This is not a pipeline file: the first line must be \"hilum: 1\"."),
                   root.place());
        } else if (version->text() != "1") {
            report(Diagnostic::error("pipeline.unknown-version",
                                     "This version of Hilum reads pipelines of version 1 only."),
                   version->place(), "hilum");
        }
    }

    void readSection(MapReader& top, std::string_view key, ReadEntry readEntry)
    {
        const SettingValue* section = top.map(key);
        if (section == nullptr)
            return;
        for (const SettingValue::Entry& entry : section->entries())
            (this->*readEntry)(entry);
    }

    static Remarks remarksOf(const SettingValue& value, std::span<const std::string_view> keys)
    {
        Remarks remarks{.before = value.comments(), .keys = {}};
        for (const SettingValue::Entry& entry : value.entries()) {
            if (!entry.value.comments().empty() && std::ranges::find(keys, entry.key) != keys.end())
                remarks.keys[entry.key] = entry.value.comments();
        }
        return remarks;
    }

    void readParameter(const SettingValue::Entry& entry)
    {
        static constexpr std::array<std::string_view, 3> kKeys = {"type", "default", "description"};
        static constexpr std::array<std::string_view, 4> kTypes = {"text", "path", "integer", "boolean"};
        MapReader map(entry.value, m_file, "parameters." + entry.key, m_findings);
        ParameterDefinition parameter;
        parameter.name = entry.key;
        const std::string type = map.text("type");
        const auto found = std::ranges::find(kTypes, type);
        if (found != kTypes.end())
            parameter.type = static_cast<ParameterType>(found - kTypes.begin());
        else if (!type.empty())
            report(Diagnostic::error("pipeline.unknown-parameter-type",
                                     "A parameter's type is one of: text, path, integer, boolean."),
                   map.placeOf("type"), map.path());
        parameter.defaultValue = map.optionalText("default");
        parameter.description = map.text("description");
        parameter.place = entry.keyPlace;
        parameter.remarks = remarksOf(entry.value, kKeys);
        map.finish();
        m_pipeline.parameters.push_back(std::move(parameter));
    }

    void readLookup(const SettingValue::Entry& entry)
    {
        if (!entry.value.isMap())
            report(Diagnostic::error("pipeline.lookup-not-a-map",
                                     "A lookup is a map of keys and values, or names a CSV file: "
                                     "{file: codes.csv, key: code, value: name}."),
                   entry.value.isNull() ? entry.keyPlace : entry.value.place(), "lookups." + entry.key);
        m_pipeline.lookups.push_back({.name = entry.key,
                                      .body = entry.value,
                                      .place = entry.keyPlace,
                                      .remarks = {.before = entry.value.comments(), .keys = {}}});
    }

    /// Keys of a map that nobody asked for, as settings of their own.
    static Settings restOf(const MapReader& map, const SettingValue& value)
    {
        Settings settings = Settings::map();
        settings.setPlace(value.place());
        for (const SettingValue::Entry* entry : map.rest())
            settings.entries().push_back(*entry);
        return settings;
    }

    void readSource(const SettingValue::Entry& entry)
    {
        static constexpr std::array<std::string_view, 4> kKeys = {"connector", "format", "description",
                                                                  "enabled"};
        MapReader map(valueOrPlace(entry), m_file, "sources." + entry.key, m_findings);
        SourceDefinition source;
        source.id = entry.key;
        source.connector = map.text("connector", Need::Required);
        source.format = map.text("format");
        source.description = map.text("description");
        source.enabled = map.flag("enabled", true);
        source.settings = restOf(map, m_scratch);
        source.place = entry.keyPlace;
        source.connectorPlace = map.placeOf("connector");
        source.formatPlace = map.placeOf("format");
        source.remarks = remarksOf(entry.value, kKeys);
        m_pipeline.sources.push_back(std::move(source));
    }

    void readSink(const SettingValue::Entry& entry)
    {
        static constexpr std::array<std::string_view, 5> kKeys = {"from", "connector", "format",
                                                                  "description", "enabled"};
        MapReader map(valueOrPlace(entry), m_file, "sinks." + entry.key, m_findings);
        SinkDefinition sink;
        sink.id = entry.key;
        sink.from = readFrom(map);
        sink.connector = map.text("connector", Need::Required);
        sink.format = map.text("format");
        sink.description = map.text("description");
        sink.enabled = map.flag("enabled", true);
        sink.settings = restOf(map, m_scratch);
        sink.place = entry.keyPlace;
        sink.connectorPlace = map.placeOf("connector");
        sink.formatPlace = map.placeOf("format");
        sink.remarks = remarksOf(entry.value, kKeys);
        m_pipeline.sinks.push_back(std::move(sink));
    }

    void readStep(const SettingValue::Entry& entry)
    {
        MapReader map(valueOrPlace(entry), m_file, "steps." + entry.key, m_findings);
        StepDefinition step;
        step.id = entry.key;
        step.from = readFrom(map);
        step.description = map.text("description");
        step.enabled = map.flag("enabled", true);
        step.place = entry.keyPlace;
        if (const SettingValue::Entry* kind = kindEntry(map)) {
            step.kind = kind->key;
            step.kindPlace = kind->keyPlace;
            step.body = kind->value;
        }
        const std::array<std::string_view, 4> keys = {"from", "description", "enabled", step.kind};
        step.remarks = remarksOf(entry.value, keys);
        m_pipeline.steps.push_back(std::move(step));
    }

    /// The one key of a step that says what it does; what looks like another key misspelled is not it.
    const SettingValue::Entry* kindEntry(MapReader& map)
    {
        std::vector<const SettingValue::Entry*> rest = map.rest();
        if (rest.size() > 1) {
            std::erase_if(rest, [&](const SettingValue::Entry* entry) {
                const bool isMisspelled = !map.nearestKey(entry->key).empty();
                if (isMisspelled)
                    map.reportUnknown(*entry);
                return isMisspelled;
            });
        }
        if (rest.empty()) {
            if (map.isMap())
                report(Diagnostic::error("pipeline.no-step-kind",
                                         "The step does nothing: add one of map, filter, validate, lookup, "
                                         "join or route."),
                       map.placeOf("from"), map.path());
            return nullptr;
        }
        for (const SettingValue::Entry* entry : std::span(rest).subspan(1))
            report(
                Diagnostic::error("pipeline.several-step-kinds",
                                  "A step does one thing, here \"{0}\": put \"{1}\" into a step of its own.",
                                  {rest.front()->key, entry->key}),
                entry->keyPlace, map.path());
        return rest.front();
    }

    std::vector<PortReference> readFrom(MapReader& map)
    {
        const SettingValue* from = map.any("from", Need::Required);
        std::vector<PortReference> ports;
        if (from == nullptr)
            return ports;
        const auto add = [&](const SettingValue& item) {
            if (item.isScalar())
                ports.push_back(PortReference::parse(item.text(), item.place()));
            else
                report(Diagnostic::error("pipeline.bad-from",
                                         "\"from\" is the name of a source or step, or a list of them."),
                       item.place(), map.path());
        };
        if (!from->isList())
            add(*from);
        for (const SettingValue& item : from->items())
            add(item);
        return ports;
    }

    void readExample(const SettingValue& value)
    {
        static constexpr std::array<std::string_view, 5> kKeys = {"name", "given", "expect", "source", "at"};
        MapReader map(value, m_file, "tests[" + std::to_string(m_pipeline.examples.size()) + "]", m_findings);
        ExampleDefinition example;
        example.name = map.text("name");
        example.given = map.text("given", Need::Required);
        example.expect = map.text("expect", Need::Required);
        example.source = map.text("source");
        example.at = map.text("at");
        example.place = value.place();
        example.remarks = remarksOf(value, kKeys);
        map.finish();
        m_pipeline.examples.push_back(std::move(example));
    }

    void readPosition(const SettingValue::Entry& entry)
    {
        if (const std::optional<NodePosition> position = pipeline::readPosition(entry.value))
            m_pipeline.layout[entry.key] = *position;
        else
            report(Diagnostic::warning("pipeline.bad-position", "A position is two numbers: [120, 40]."),
                   entry.value.isNull() ? entry.keyPlace : entry.value.place(), "layout." + entry.key);
    }

    /// The entry's value; what is null gets the key's place, so that findings have one.
    const SettingValue& valueOrPlace(const SettingValue::Entry& entry)
    {
        m_scratch = entry.value;
        if (m_scratch.isNull() || m_scratch.place().line == 0)
            m_scratch.setPlace(entry.keyPlace);
        return m_scratch;
    }

    std::string_view m_file;
    PipelineDefinition& m_pipeline;
    Diagnostics& m_findings;
    SettingValue m_scratch;
};

} // namespace

LoadedPipeline parsePipeline(std::string_view yaml, std::string_view fileName)
{
    LoadedPipeline loaded;
    loaded.definition.file = fileName;
    ParsedYaml parsed = readYaml(yaml, fileName);
    loaded.definition.remarks.before = std::move(parsed.closingComments);
    loaded.findings = std::move(parsed.findings);
    const bool isBroken = hasErrors(loaded.findings);
    if (!parsed.value.isMap()) {
        if (!isBroken)
            loaded.findings.push_back(Diagnostic::error("pipeline.no-version",
                                                        "This is not a pipeline file: the first line must be "
                                                        "\"hilum: 1\".")
                                          .at(placeIn(fileName, {.line = 1, .column = 1})));
        return loaded;
    }
    PipelineReader(fileName, loaded).read(parsed.value);
    std::ranges::stable_sort(loaded.findings, {}, [](const Diagnostic& each) {
        return std::pair(each.place.line, each.place.column);
    });
    return loaded;
}

Result<LoadedPipeline> loadPipeline(const std::string& path)
{
    Result<std::string> text = readTextFile(path);
    if (!text)
        return std::move(text).error();
    return parsePipeline(*text, path);
}

} // namespace hilum::pipeline
