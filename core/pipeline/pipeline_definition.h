// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/connect/settings.h"
#include "core/pipeline/canvas_definition.h"

#include <map>

namespace hilum::pipeline {

/// Comment lines (without #) of a file that belong to a node: those before its name, and those before a key
/// that has a field of its own in the definition. Comments inside settings stay with their SettingValue.
struct Remarks
{
    std::vector<std::string> before;
    std::map<std::string, std::vector<std::string>, std::less<>> keys;

    [[nodiscard]] bool empty() const { return before.empty() && keys.empty(); }
};

/// What a step or sink takes records from: `adt`, `checked.rejected`.
struct PortReference
{
    std::string node;
    std::string outlet = "out";
    SettingPlace place;

    [[nodiscard]] static PortReference parse(std::string_view text, SettingPlace place = {});
    /// As it is written: the outlet only where it is not `out`.
    [[nodiscard]] std::string toString() const;
    friend bool operator==(const PortReference& left, const PortReference& right)
    {
        return left.node == right.node && left.outlet == right.outlet;
    }
};

enum class ParameterType : std::uint8_t { Text, Path, Integer, Boolean };

[[nodiscard]] std::string_view parameterTypeName(ParameterType type);

/// A value that is given when the pipeline is run: `${name}`.
struct ParameterDefinition
{
    std::string name;
    ParameterType type = ParameterType::Text;
    /// Nothing: it must be given.
    std::optional<std::string> defaultValue;
    std::string description;
    SettingPlace place;
    Remarks remarks;
};

struct SourceDefinition
{
    std::string id;
    std::string connector;
    /// Id of the codec; "" for a connector that carries records.
    std::string format;
    std::string description;
    bool enabled = true;
    /// All other keys: the connector's and the codec's settings.
    Settings settings = Settings::map();
    SettingPlace place;
    /// Of the values of `connector` and `format`.
    SettingPlace connectorPlace;
    SettingPlace formatPlace;
    Remarks remarks;
};

struct StepDefinition
{
    std::string id;
    std::vector<PortReference> from;
    /// `map`, `filter`...: the step's own key; "" where the file had none.
    std::string kind;
    /// What stands under that key.
    SettingValue body;
    std::string description;
    bool enabled = true;
    SettingPlace place;
    SettingPlace kindPlace;
    Remarks remarks;
};

struct SinkDefinition
{
    std::string id;
    std::vector<PortReference> from;
    std::string connector;
    std::string format;
    std::string description;
    bool enabled = true;
    Settings settings = Settings::map();
    SettingPlace place;
    SettingPlace connectorPlace;
    SettingPlace formatPlace;
    Remarks remarks;
};

/// A named table; what stands in the body core/mapping reads (LookupTable::read).
struct LookupDefinition
{
    std::string name;
    SettingValue body;
    SettingPlace place;
    Remarks remarks;
};

/// One of the pipeline's own tests.
struct ExampleDefinition
{
    std::string name;
    /// Files, relative to the pipeline's.
    std::string given;
    std::string expect;
    /// The source that `given` stands in for and the port that `expect` is compared at; "" where there is
    /// only one.
    std::string source;
    std::string at;
    SettingPlace place;
    Remarks remarks;
};

/// A pipeline file as a value: what is in it, in its order, nothing resolved or checked. Equality ignores
/// places and comments.
struct PipelineDefinition
{
    std::string name;
    std::string description;
    /// Path of the file; "" where it was not saved yet.
    std::string file;
    std::vector<ParameterDefinition> parameters;
    std::vector<LookupDefinition> lookups;
    std::vector<SourceDefinition> sources;
    std::vector<StepDefinition> steps;
    std::vector<SinkDefinition> sinks;
    std::vector<ExampleDefinition> examples;
    /// Where the workbench draws the nodes.
    std::map<std::string, NodePosition, std::less<>> layout;
    CanvasDefinition canvas;
    /// Comments before the top-level keys, and (`before`) those at the end of the file.
    Remarks remarks;

    /// Folder of the file, which relative paths start from; "" for the working folder.
    [[nodiscard]] std::string folder() const;

    /// Null where there is none.
    [[nodiscard]] const SourceDefinition* source(std::string_view id) const;
    [[nodiscard]] const StepDefinition* step(std::string_view id) const;
    [[nodiscard]] const SinkDefinition* sink(std::string_view id) const;
    [[nodiscard]] SourceDefinition* source(std::string_view id);
    [[nodiscard]] StepDefinition* step(std::string_view id);
    [[nodiscard]] SinkDefinition* sink(std::string_view id);
    [[nodiscard]] bool contains(std::string_view id) const;

    /// Sources, steps and sinks in the order of the file.
    [[nodiscard]] std::vector<std::string> nodeIds() const;
    /// Ports that a node takes from, those that a step names in its body (`join: {with: ...}`) at the end.
    [[nodiscard]] std::vector<PortReference> inputsOf(std::string_view id) const;
    /// Nodes that a node's records come from, or go to, directly and through others; without itself, in the
    /// order of the file.
    [[nodiscard]] std::vector<std::string> upstreamOf(std::string_view id) const;
    [[nodiscard]] std::vector<std::string> downstreamOf(std::string_view id) const;

    friend bool operator==(const PipelineDefinition& left, const PipelineDefinition& right);
};

/// Names of a step's outlets: `out`, `rejected`, and those that a route names.
[[nodiscard]] std::vector<std::string> outletsOf(const StepDefinition& step);

/// True for what can name a node: a letter, then letters, digits, `_` and `-`.
[[nodiscard]] bool isNodeId(std::string_view text);

} // namespace hilum::pipeline
