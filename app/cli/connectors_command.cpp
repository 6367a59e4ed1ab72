// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/installation.h"
#include "app/cli/json_member.h"
#include "core/base/text.h"
#include "core/engine/step_catalogue.h"

#include <algorithm>
#include <array>
#include <ostream>

namespace hilum::cli {
namespace {

std::string_view kindName(ManifestKind kind)
{
    static constexpr std::array<std::string_view, 4> kNames = {"connector", "format", "step", "rule"};
    return kNames[static_cast<std::size_t>(kind)];
}

std::string_view typeName(SettingType type)
{
    static constexpr std::array<std::string_view, 15> kNames = {
        "text",      "paragraph",  "path", "secret", "integer", "decimal", "boolean",  "choice",
        "text-list", "expression", "sql",  "table",  "column",  "format",  "structure"};
    return kNames[static_cast<std::size_t>(type)];
}

std::string_view carriesName(Carries carries)
{
    switch (carries) {
    case Carries::Nothing:
        return "nothing";
    case Carries::Bytes:
        return "bytes";
    case Carries::Records:
        return "records";
    }
    return {};
}

std::string settingJson(const SettingManifest& setting)
{
    std::string json = "{";
    appendMember(json, "key", setting.key);
    appendMember(json, "title", setting.title);
    appendMember(json, "type", typeName(setting.type));
    appendMember(json, "help", setting.help);
    appendMember(json, "default", setting.defaultValue);
    json += std::string("\"required\":") + (setting.isRequired ? "true" : "false");
    json += std::string(",\"source\":") + (setting.forSource ? "true" : "false");
    json += std::string(",\"sink\":") + (setting.forSink ? "true" : "false") + ",\"choices\":[";
    for (std::size_t index = 0; index < setting.choices.size(); ++index) {
        json += index == 0 ? "" : ",";
        appendJsonString(json, setting.choices[index].value);
    }
    return json + "]}";
}

std::string manifestJson(const Manifest& manifest)
{
    std::string json = "{";
    appendMember(json, "kind", kindName(manifest.kind));
    appendMember(json, "id", manifest.id);
    appendMember(json, "title", manifest.title);
    appendMember(json, "description", manifest.description);
    appendMember(json, "source", carriesName(manifest.source));
    appendMember(json, "sink", carriesName(manifest.sink));
    json += "\"settings\":[";
    for (std::size_t index = 0; index < manifest.settings.size(); ++index)
        json += (index == 0 ? "" : ",") + settingJson(manifest.settings[index]);
    return json + "]}";
}

void printSetting(const SettingManifest& setting)
{
    out() << "  " << setting.key << " (" << typeName(setting.type);
    if (setting.isRequired)
        out() << ", required";
    if (!setting.forSink)
        out() << ", source only";
    if (!setting.forSource)
        out() << ", sink only";
    if (!setting.defaultValue.empty())
        out() << ", default " << setting.defaultValue;
    out() << ")\n      " << setting.help << '\n';
    for (const SettingChoice& choice : setting.choices)
        out() << "      " << choice.value << ": " << choice.title << '\n';
}

void printWhole(const Manifest& manifest)
{
    out() << manifest.id << ": " << manifest.title << " (" << kindName(manifest.kind) << ")\n"
          << manifest.description << '\n';
    if (manifest.kind == ManifestKind::Connector)
        out() << "As a source it gives " << carriesName(manifest.source) << ", as a sink it takes "
              << carriesName(manifest.sink) << ".\n";
    if (!manifest.settings.empty())
        out() << "\nSettings:\n";
    std::ranges::for_each(manifest.settings, printSetting);
}

void printLine(const Manifest& manifest)
{
    constexpr std::size_t kWidth = 12;
    out() << "  " << manifest.id << std::string(kWidth - std::min(kWidth - 1, manifest.id.size()), ' ')
          << manifest.description << '\n';
}

std::vector<const Manifest*> allManifests(const Registry& registry)
{
    std::vector<const Manifest*> all = registry.connectors();
    for (const Codec* codec : registry.codecs())
        all.push_back(&codec->manifest());
    for (const Manifest* step : engine::stepManifests())
        all.push_back(step);
    return all;
}

} // namespace

int connectorsCommand(const ConnectorsArguments& arguments)
{
    const Installation installation;
    std::vector<const Manifest*> manifests = allManifests(installation.registry());
    if (!arguments.id.empty()) {
        std::erase_if(manifests, [&](const Manifest* each) { return each->id != arguments.id; });
        if (manifests.empty()) {
            printDiagnostic(Diagnostic::error(
                "cli.unknown-connector", "There is no \"{0}\". \"hilum connectors\" lists what there is.",
                {arguments.id}));
            return kWrong;
        }
    }
    ManifestKind heading = ManifestKind::Rule;
    for (const Manifest* manifest : manifests) {
        if (arguments.asJson) {
            out() << manifestJson(*manifest) << '\n';
        } else if (!arguments.id.empty()) {
            printWhole(*manifest);
        } else {
            if (manifest->kind != heading)
                out() << kindName(manifest->kind) << "s\n";
            heading = manifest->kind;
            printLine(*manifest);
        }
    }
    printDiagnostics(installation.registry().failures(), false);
    return kDone;
}

} // namespace hilum::cli
