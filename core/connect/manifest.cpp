// SPDX-License-Identifier: Apache-2.0
#include "core/connect/manifest.h"

#include "core/base/text.h"

#include <simdjson.h>

#include <algorithm>
#include <array>
#include <charconv>

namespace hilum {
namespace {

using simdjson::dom::element;
using simdjson::dom::object;

constexpr std::array<std::string_view, 15> kTypeNames = {
    "text",      "paragraph",  "path", "secret", "integer", "decimal", "boolean",  "choice",
    "text-list", "expression", "sql",  "table",  "column",  "format",  "structure"};

std::string textAt(const object& from, const char* key)
{
    std::string_view text;
    return from[key].get(text) == simdjson::SUCCESS ? std::string(text) : std::string();
}

bool flagAt(const object& from, const char* key, bool fallback)
{
    bool flag = fallback;
    return from[key].get(flag) == simdjson::SUCCESS ? flag : fallback;
}

std::vector<std::string> textsAt(const object& from, const char* key)
{
    std::vector<std::string> texts;
    simdjson::dom::array list;
    if (from[key].get(list) != simdjson::SUCCESS)
        return texts;
    for (const element each : list) {
        std::string_view text;
        if (each.get(text) == simdjson::SUCCESS)
            texts.emplace_back(text);
    }
    return texts;
}

std::optional<std::int64_t> numberAt(const object& from, const char* key)
{
    std::int64_t number = 0;
    if (from[key].get(number) != simdjson::SUCCESS)
        return std::nullopt;
    return number;
}

Result<SettingManifest> readSetting(const object& from)
{
    SettingManifest setting;
    setting.key = textAt(from, "key");
    setting.title = textAt(from, "title");
    setting.help = textAt(from, "help");
    const std::string type = textAt(from, "type");
    const auto found = std::ranges::find(kTypeNames, type);
    if (setting.key.empty() || found == kTypeNames.end())
        return Diagnostic::error("connect.bad-manifest",
                                 "Setting \"{0}\" has no key or the unknown type \"{1}\".",
                                 {setting.key, type});
    setting.type = static_cast<SettingType>(found - kTypeNames.begin());
    setting.isRequired = flagAt(from, "required", false);
    setting.isAdvanced = flagAt(from, "advanced", false);
    const std::string where = textAt(from, "for");
    setting.forSource = where != "sink";
    setting.forSink = where != "source";
    setting.defaultValue = textAt(from, "default");
    setting.placeholder = textAt(from, "placeholder");
    setting.minimum = numberAt(from, "minimum");
    setting.maximum = numberAt(from, "maximum");
    setting.pathKind = textAt(from, "pathKind");
    setting.pathFilter = textAt(from, "pathFilter");
    simdjson::dom::array choices;
    if (from["choices"].get(choices) == simdjson::SUCCESS) {
        for (const element each : choices) {
            object choice;
            if (each.get(choice) == simdjson::SUCCESS)
                setting.choices.push_back(
                    {.value = textAt(choice, "value"), .title = textAt(choice, "title")});
        }
    }
    return setting;
}

Carries carriesAt(const object& from, const char* key)
{
    const std::string word = textAt(from, key);
    if (word == "bytes")
        return Carries::Bytes;
    return word == "records" ? Carries::Records : Carries::Nothing;
}

Diagnostic atValue(Diagnostic diagnostic, SettingPlace place, std::string_view key)
{
    return std::move(diagnostic)
        .at({.resource = {},
             .line = place.line,
             .column = place.column,
             .bytes = {},
             .record = 0,
             .path = std::string(key)});
}

std::string choicesOf(const SettingManifest& setting)
{
    std::vector<std::string> values;
    for (const SettingChoice& choice : setting.choices)
        values.push_back(choice.value);
    return joined(values, ", ");
}

bool isReference(std::string_view text)
{
    return text.starts_with("${") && text.ends_with('}');
}

std::optional<Diagnostic> checkNumber(const SettingManifest& setting, const SettingValue& value)
{
    const std::optional<std::int64_t> number = value.asInteger();
    if (!number)
        return Diagnostic::error("connect.not-an-integer", "\"{0}\" must be a whole number.", {setting.key});
    if ((setting.minimum && *number < *setting.minimum) || (setting.maximum && *number > *setting.maximum)) {
        return Diagnostic::error("connect.out-of-range", "\"{0}\" must lie between {1} and {2}.",
                                 {setting.key, setting.minimum ? std::to_string(*setting.minimum) : "-∞",
                                  setting.maximum ? std::to_string(*setting.maximum) : "∞"});
    }
    return std::nullopt;
}

std::optional<Diagnostic> checkScalar(const SettingManifest& setting, const SettingValue& value)
{
    if (setting.type == SettingType::Secret && !isReference(value.text())) {
        return Diagnostic::error(
            "connect.literal-secret",
            "\"{0}\" is a secret and must not stand in the file: write ${env:NAME} or ${secret:NAME}.",
            {setting.key});
    }
    if (value.text().find("${") != std::string::npos)
        return std::nullopt; // Checked once it is resolved.
    if (setting.type == SettingType::Integer)
        return checkNumber(setting, value);
    if (setting.type == SettingType::Boolean && !value.asBoolean())
        return Diagnostic::error("connect.not-a-boolean", "\"{0}\" must be true or false.", {setting.key});
    const bool isKnown = std::ranges::any_of(
        setting.choices, [&](const SettingChoice& each) { return each.value == value.text(); });
    if (setting.type == SettingType::Choice && !isKnown)
        return Diagnostic::error("connect.unknown-choice", "\"{0}\" must be one of: {1}.",
                                 {setting.key, choicesOf(setting)});
    return std::nullopt;
}

std::optional<Diagnostic> checkValue(const SettingManifest& setting, const SettingValue& value)
{
    if (setting.type == SettingType::Structure)
        return std::nullopt;
    if (setting.type == SettingType::TextList) {
        const bool fine = value.isScalar() || value.isList();
        return fine ? std::nullopt
                    : std::optional(
                        Diagnostic::error("connect.not-a-list", "\"{0}\" must be a list.", {setting.key}));
    }
    if (!value.isScalar())
        return Diagnostic::error("connect.not-a-scalar", "\"{0}\" must be a single value.", {setting.key});
    return checkScalar(setting, value);
}

} // namespace

const SettingManifest* Manifest::setting(std::string_view key) const
{
    const auto found = std::ranges::find(settings, key, &SettingManifest::key);
    return found == settings.end() ? nullptr : &*found;
}

Result<Manifest> parseManifest(std::string_view json, std::string_view fileName)
{
    const auto failed = [fileName](std::string why) {
        return Diagnostic::error("connect.bad-manifest", "The manifest {0} cannot be used: {1}.",
                                 {std::string(fileName), std::move(why)});
    };
    simdjson::dom::parser parser;
    object top;
    if (const auto error = parser.parse(json.data(), json.size()).get(top))
        return failed(simdjson::error_message(error));
    Manifest manifest;
    static constexpr std::array<std::string_view, 4> kKinds = {"connector", "codec", "step", "rule"};
    const auto kind = std::ranges::find(kKinds, textAt(top, "kind"));
    manifest.id = textAt(top, "id");
    if (kind == kKinds.end() || manifest.id.empty())
        return failed("\"kind\" or \"id\" is missing or unknown");
    manifest.kind = static_cast<ManifestKind>(kind - kKinds.begin());
    manifest.title = textAt(top, "title");
    manifest.description = textAt(top, "description");
    manifest.icon = textAt(top, "icon");
    manifest.category = textAt(top, "category");
    manifest.source = carriesAt(top, "source");
    manifest.sink = carriesAt(top, "sink");
    manifest.outlets = textsAt(top, "outlets");
    manifest.extensions = textsAt(top, "extensions");
    simdjson::dom::array settings;
    if (top["settings"].get(settings) != simdjson::SUCCESS)
        return manifest;
    for (const element each : settings) {
        object entry;
        if (each.get(entry) != simdjson::SUCCESS)
            return failed("a setting is no object");
        Result<SettingManifest> setting = readSetting(entry);
        if (!setting)
            return std::move(setting).error().at({.resource = std::string(fileName),
                                                  .line = 0,
                                                  .column = 0,
                                                  .bytes = {},
                                                  .record = 0,
                                                  .path = {}});
        manifest.settings.push_back(*std::move(setting));
    }
    return manifest;
}

Diagnostics checkSettings(const Manifest& manifest, Direction direction, const Settings& settings,
                          std::span<const std::string_view> known)
{
    Diagnostics findings;
    std::vector<std::string_view> words(known.begin(), known.end());
    const auto applies = [direction](const SettingManifest& setting) {
        return direction == Direction::Source ? setting.forSource : setting.forSink;
    };
    for (const SettingManifest& setting : manifest.settings) {
        if (!applies(setting))
            continue;
        words.push_back(setting.key);
        if (setting.isRequired && settings.find(setting.key) == nullptr)
            findings.push_back(
                atValue(Diagnostic::error("connect.missing-setting", "{0} needs the setting \"{1}\": {2}",
                                          {manifest.id, setting.key, setting.help}),
                        settings.place(), setting.key));
    }
    for (const SettingValue::Entry& entry : settings.entries()) {
        if (std::ranges::find(known, entry.key) != known.end())
            continue;
        const SettingManifest* setting = manifest.setting(entry.key);
        if (setting == nullptr || !applies(*setting)) {
            const std::string_view near = nearestWord(entry.key, words);
            findings.push_back(atValue(
                near.empty() ? Diagnostic::error("connect.unknown-setting", "{0} has no setting \"{1}\".",
                                                 {manifest.id, entry.key})
                             : Diagnostic::error("connect.unknown-setting",
                                                 "{0} has no setting \"{1}\". Did you mean \"{2}\"?",
                                                 {manifest.id, entry.key, std::string(near)}),
                entry.keyPlace, entry.key));
        } else if (std::optional<Diagnostic> finding = checkValue(*setting, entry.value)) {
            findings.push_back(atValue(*std::move(finding), entry.value.place(), entry.key));
        }
    }
    return findings;
}

} // namespace hilum
