// SPDX-License-Identifier: Apache-2.0
#include "core/engine/definition_check.h"

#include "core/base/text.h"
#include "core/connect/map_reader.h"
#include "core/engine/step_catalogue.h"
#include "core/pipeline/structure_check.h"

namespace hilum::engine {
namespace {

/// Checks the settings of a pipeline's nodes against the manifests of what they name.
class SettingsCheck
{
public:
    SettingsCheck(const pipeline::PipelineDefinition& definition, const Registry& registry,
                  Diagnostics& findings)
        : m_definition(definition), m_registry(registry), m_findings(findings)
    {
    }

    void check()
    {
        for (const pipeline::SourceDefinition& source : m_definition.sources) {
            checkNode({.path = "sources." + source.id,
                       .connector = source.connector,
                       .format = source.format,
                       .settings = source.settings,
                       .connectorPlace = source.connectorPlace,
                       .formatPlace = source.formatPlace,
                       .place = source.place,
                       .direction = Direction::Source});
        }
        for (const pipeline::SinkDefinition& sink : m_definition.sinks) {
            checkNode({.path = "sinks." + sink.id,
                       .connector = sink.connector,
                       .format = sink.format,
                       .settings = sink.settings,
                       .connectorPlace = sink.connectorPlace,
                       .formatPlace = sink.formatPlace,
                       .place = sink.place,
                       .direction = Direction::Sink});
        }
        for (const pipeline::StepDefinition& step : m_definition.steps)
            checkKind(step);
    }

private:
    struct Node
    {
        std::string path;
        const std::string& connector;
        const std::string& format;
        const Settings& settings;
        SettingPlace connectorPlace;
        SettingPlace formatPlace;
        SettingPlace place;
        Direction direction;
    };

    void report(Diagnostic finding, SettingPlace place, const std::string& path)
    {
        m_findings.push_back(std::move(finding).at(placeIn(m_definition.file, place, path)));
    }

    void checkNode(const Node& node)
    {
        if (node.connector.empty())
            return; // The reader of the file has said so.
        const Result<const Manifest*> manifest = m_registry.connectorManifest(node.connector);
        if (!manifest)
            return report(manifest.error(), node.connectorPlace, node.path + ".connector");
        const Carries carries = node.direction == Direction::Source ? (*manifest)->source : (*manifest)->sink;
        if (carries == Carries::Nothing)
            return report(
                node.direction == Direction::Source
                    ? Diagnostic::error("engine.not-a-source", "\"{0}\" cannot be a source.",
                                        {node.connector})
                    : Diagnostic::error("engine.not-a-sink", "\"{0}\" cannot be a sink.", {node.connector}),
                node.connectorPlace, node.path + ".connector");
        const Manifest* codec = carries == Carries::Bytes ? codecOf(node) : nullptr;
        if (carries == Carries::Records && !node.format.empty())
            report(Diagnostic::warning("engine.needless-format",
                                       "\"{0}\" carries records: it needs no format. Leave \"format\" out.",
                                       {node.connector}),
                   node.formatPlace, node.path + ".format");
        checkSettingsOf(node, **manifest, codec);
    }

    const Manifest* codecOf(const Node& node)
    {
        if (node.format.empty()) {
            const bool isNamed = m_registry.recognise(node.settings.textOr("path", ""), {}) != nullptr;
            if (node.direction == Direction::Sink && !isNamed)
                report(Diagnostic::error("engine.no-format", "A format is needed: \"format: fhir\", for "
                                                             "instance."),
                       node.place, node.path);
            return nullptr;
        }
        const Result<const Codec*> codec = m_registry.codec(node.format);
        if (codec)
            return &(*codec)->manifest();
        report(codec.error(), node.formatPlace, node.path + ".format");
        return nullptr;
    }

    /// A connector's and a codec's settings stand side by side: a key is unknown where neither knows it.
    void checkSettingsOf(const Node& node, const Manifest& connector, const Manifest* codec)
    {
        std::vector<std::string_view> known = {"connector", "format"}; // What a misspelled key may mean.
        if (codec != nullptr) {
            for (const SettingManifest& setting : codec->settings)
                known.push_back(setting.key);
        }
        addSettingFindings(node, hilum::checkSettings(connector, node.direction, node.settings, known));
        if (codec == nullptr)
            return;
        known.clear();
        for (const SettingValue::Entry& entry : node.settings.entries()) {
            if (codec->setting(entry.key) == nullptr || connector.setting(entry.key) != nullptr)
                known.push_back(entry.key);
        }
        addSettingFindings(node, hilum::checkSettings(*codec, node.direction, node.settings, known));
    }

    void addSettingFindings(const Node& node, Diagnostics findings)
    {
        for (Diagnostic& finding : findings) {
            finding.place.path =
                finding.place.path.empty() ? node.path : node.path + '.' + finding.place.path;
            finding = std::move(finding).at(placeIn(m_definition.file, node.place));
            m_findings.push_back(std::move(finding));
        }
    }

    void checkKind(const pipeline::StepDefinition& step)
    {
        if (step.kind.empty() || stepFactory(step.kind) != nullptr)
            return; // Without a kind the reader of the file has said so.
        std::vector<std::string_view> kinds;
        for (const Manifest* manifest : stepManifests())
            kinds.push_back(manifest->id);
        const std::string_view near = nearestWord(step.kind, kinds);
        report(near.empty() ? Diagnostic::error("engine.unknown-step", "There is no kind of step \"{0}\".",
                                                {step.kind})
                            : Diagnostic::error("engine.unknown-step",
                                                "There is no kind of step \"{0}\". Did you mean \"{1}\"?",
                                                {step.kind, std::string(near)}),
               step.kindPlace, "steps." + step.id);
    }

    const pipeline::PipelineDefinition& m_definition;
    const Registry& m_registry;
    Diagnostics& m_findings;
};

} // namespace

Diagnostics checkDefinition(const pipeline::PipelineDefinition& definition, const Registry& registry)
{
    Diagnostics findings = pipeline::checkStructure(definition);
    for (Diagnostic& finding : pipeline::checkReferences(definition))
        findings.push_back(std::move(finding));
    SettingsCheck(definition, registry, findings).check();
    return findings;
}

} // namespace hilum::engine
