// SPDX-License-Identifier: Apache-2.0
#include "core/validation/rule_definition.h"

#include "core/connect/map_reader.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace hilum::validation {
namespace {

auto valueOf(const RuleDefinition& it)
{
    return std::tie(it.id, it.severity, it.kind, it.body, it.message, it.description);
}

class RuleReader
{
public:
    RuleReader(std::string_view fileName, Diagnostics& findings) : m_file(fileName), m_findings(findings) {}

    std::optional<RuleDefinition> read(const SettingValue& value, std::size_t index)
    {
        MapReader map(value, m_file, "rules[" + std::to_string(index) + "]", m_findings);
        if (!map.isMap())
            return std::nullopt;
        RuleDefinition rule;
        rule.id = map.text("id", MapReader::Need::Required);
        rule.severity = readSeverity(map);
        rule.message = map.text("message");
        rule.description = map.text("description");
        rule.place = value.place();
        rule.comments = value.comments();
        const SettingValue::Entry* kind = kindEntry(map, rule.place);
        if (kind == nullptr)
            return std::nullopt;
        rule.kind = kind->key;
        rule.kindPlace = kind->keyPlace;
        rule.body = kind->value;
        return rule;
    }

private:
    Severity readSeverity(MapReader& map)
    {
        static constexpr std::array<std::string_view, 3> kWords = {"information", "warning", "error"};
        const std::string word = map.text("severity");
        if (word.empty())
            return Severity::Error;
        const auto found = std::ranges::find(kWords, word);
        if (found != kWords.end())
            return static_cast<Severity>(found - kWords.begin());
        report(Diagnostic::error("validation.unknown-severity",
                                 "A severity is one of: error, warning, information."),
               map.placeOf("severity"), map.path());
        return Severity::Error;
    }

    /// The one key that says what is checked; what looks like another key misspelled is not it.
    const SettingValue::Entry* kindEntry(MapReader& map, SettingPlace place)
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
            report(Diagnostic::error(
                       "validation.no-kind",
                       "The rule checks nothing: add one of expression, required, format, pattern, "
                       "range, values, valueset, compare, reference or unique."),
                   place, map.path());
            return nullptr;
        }
        for (const SettingValue::Entry* entry : std::span(rest).subspan(1))
            report(Diagnostic::error(
                       "validation.several-kinds",
                       "A rule checks one thing, here \"{0}\": put \"{1}\" into a rule of its own.",
                       {rest.front()->key, entry->key}),
                   entry->keyPlace, map.path());
        return rest.front();
    }

    void report(Diagnostic diagnostic, SettingPlace place, const std::string& path)
    {
        m_findings.push_back(std::move(diagnostic).at(placeIn(m_file, place, path)));
    }

    std::string_view m_file;
    Diagnostics& m_findings;
};

SettingValue textValue(std::string text)
{
    SettingValue value(std::move(text));
    value.setQuoted(true);
    return value;
}

void put(SettingValue& map, std::string_view key, SettingValue value)
{
    map.entries().push_back({.key = std::string(key), .value = std::move(value), .keyPlace = {}});
}

} // namespace

bool operator==(const RuleDefinition& left, const RuleDefinition& right)
{
    return valueOf(left) == valueOf(right);
}

std::vector<RuleDefinition> readRules(const SettingValue& list, std::string_view fileName,
                                      Diagnostics& findings)
{
    std::vector<RuleDefinition> rules;
    if (!list.isList()) {
        findings.push_back(Diagnostic::error("validation.no-list", "\"rules\" must be a list.")
                               .at(placeIn(fileName, list.place(), "rules")));
        return rules;
    }
    RuleReader reader(fileName, findings);
    for (std::size_t index = 0; index < list.items().size(); ++index) {
        std::optional<RuleDefinition> rule = reader.read(list.items()[index], index);
        if (!rule)
            continue;
        const bool isDoubled =
            !rule->id.empty() && std::ranges::find(rules, rule->id, &RuleDefinition::id) != rules.end();
        if (isDoubled)
            findings.push_back(
                Diagnostic::error("validation.doubled-id",
                                  "Two rules have the id \"{0}\": reports could not tell them apart.",
                                  {rule->id})
                    .at(placeIn(fileName, rule->place, "rules[" + std::to_string(index) + "]")));
        rules.push_back(*std::move(rule));
    }
    return rules;
}

SettingValue writeRules(const std::vector<RuleDefinition>& rules)
{
    SettingValue list = SettingValue::list();
    for (const RuleDefinition& rule : rules) {
        SettingValue map = SettingValue::map();
        map.setComments(rule.comments);
        put(map, "id", textValue(rule.id));
        put(map, "severity", SettingValue(std::string(severityName(rule.severity))));
        put(map, rule.kind, rule.body);
        if (!rule.message.empty())
            put(map, "message", textValue(rule.message));
        if (!rule.description.empty())
            put(map, "description", textValue(rule.description));
        list.items().push_back(std::move(map));
    }
    return list;
}

} // namespace hilum::validation
