// SPDX-License-Identifier: Apache-2.0
#include "core/mapping/mapping_definition.h"

#include "core/connect/map_reader.h"
#include "core/mapping/conversion.h"

#include <algorithm>
#include <tuple>

namespace hilum::mapping {
namespace {

using Need = MapReader::Need;

constexpr std::size_t kDeepestRules = 32;

auto valueOf(const MappingRule& it)
{
    return std::tie(it.to, it.from, it.constant, it.each, it.when, it.lookup, it.otherwise, it.otherwiseFrom,
                    it.type, it.description, it.required, it.isConstantQuoted, it.rules, it.use, it.variables,
                    it.unique);
}

auto valueOf(const MappingDefinition& it)
{
    return std::tie(it.name, it.description, it.sourceFormat, it.sourceStructure, it.targetFormat,
                    it.targetType, it.targetRoot, it.parameters, it.variables, it.keepsUnreadable, it.each,
                    it.zone, it.lookups, it.rules);
}

/// Where the text of a scalar begins: behind its quote where it has one.
SettingPlace textPlace(const SettingValue* value)
{
    if (value == nullptr)
        return {};
    SettingPlace place = value->place();
    if (value->isQuoted() && place.column != 0)
        ++place.column;
    return place;
}

class DefinitionReader
{
public:
    DefinitionReader(std::string_view fileName, Diagnostics& findings)
        : m_file(fileName), m_findings(findings)
    {
    }

    MappingDefinition read(const SettingValue& value)
    {
        MapReader map(value, m_file, "map", m_findings);
        MappingDefinition definition;
        definition.file = m_file;
        definition.comments =
            value.entries().empty() ? value.comments() : value.entries().front().value.comments();
        definition.name = map.text("mapping");
        definition.description = map.text("description");
        definition.each = map.text("each");
        definition.eachPlace = textPlace(value.find("each"));
        definition.zone = map.text("zone");
        if (const SettingValue* source = map.any("source")) {
            MapReader reader(*source, m_file, "source", m_findings);
            definition.sourceFormat = reader.text("format");
            definition.sourceStructure = reader.text("structure");
            reader.finish();
        }
        if (const SettingValue* target = map.any("target", Need::Required)) {
            MapReader reader(*target, m_file, "target", m_findings);
            definition.targetFormat = reader.text("format", Need::Required);
            definition.targetType = reader.text("type");
            definition.targetRoot = reader.text("root");
            definition.targetPlace = reader.placeOf("type");
            reader.finish();
        }
        if (const SettingValue* parameters = map.map("parameters"))
            definition.parameters = readParameters(*parameters);
        if (const SettingValue* variables = map.map("let"))
            definition.variables = readVariables(*variables, "let");
        if (const std::optional<std::string> unreadable = map.optionalText("unreadable"))
            definition.keepsUnreadable = readUnreadable(*unreadable, map.placeOf("unreadable"));
        if (const SettingValue* lookups = map.map("lookups")) {
            for (const SettingValue::Entry& entry : lookups->entries())
                definition.lookups.push_back({.name = entry.key, .body = entry.value});
        }
        if (const SettingValue* rules = map.list("rules", Need::Required))
            definition.rules = readRules(*rules, "rules", 0);
        map.finish();
        return definition;
    }

private:
    std::vector<MappingParameter> readParameters(const SettingValue& map)
    {
        for (const SettingValue::Entry& entry : map.entries())
            checkName(entry);
        return readMappingParameters(map, m_file, m_findings);
    }

    std::vector<MappingVariable> readVariables(const SettingValue& map, const std::string& path)
    {
        std::vector<MappingVariable> variables;
        for (const SettingValue::Entry& entry : map.entries()) {
            MappingVariable variable;
            variable.name = entry.key;
            if (entry.value.isScalar()) {
                variable.from = entry.value.text();
                variable.fromPlace = textPlace(&entry.value);
            } else {
                MapReader reader(entry.value, m_file, path + '.' + entry.key, m_findings);
                variable.from = reader.text("from", Need::Required);
                variable.lookup = reader.text("lookup");
                variable.otherwise = reader.optionalText("otherwise");
                variable.fromPlace = textPlace(entry.value.find("from"));
                variable.lookupPlace = textPlace(entry.value.find("lookup"));
                reader.finish();
            }
            checkName(entry);
            variables.push_back(std::move(variable));
        }
        return variables;
    }

    /// A name has to be readable behind `%`.
    void checkName(const SettingValue::Entry& entry)
    {
        const auto isLetter = [](char each) {
            return (each >= 'a' && each <= 'z') || (each >= 'A' && each <= 'Z') || each == '_';
        };
        const bool isFine = !entry.key.empty() && isLetter(entry.key.front())
                            && std::ranges::all_of(entry.key, [&](char each) {
                                   return isLetter(each) || (each >= '0' && each <= '9');
                               });
        if (!isFine)
            report(Diagnostic::error("mapping.bad-name",
                                     "\"{0}\" is no name for a variable: use letters and digits.",
                                     {entry.key}),
                   entry.keyPlace, "let");
    }

    bool readUnreadable(const std::string& text, SettingPlace place)
    {
        if (text != "keep" && text != "omit")
            report(Diagnostic::error("mapping.bad-unreadable", "\"unreadable\" is either keep or omit."),
                   place, "unreadable");
        return text == "keep";
    }

    std::vector<MappingRule> readRules(const SettingValue& list, const std::string& path, std::size_t depth)
    {
        std::vector<MappingRule> rules;
        for (std::size_t index = 0; index < list.items().size(); ++index) {
            const std::size_t before = countErrors();
            MappingRule rule = readRule(list.items()[index], path + '[' + std::to_string(index) + ']', depth);
            if (countErrors() == before)
                rules.push_back(std::move(rule));
        }
        return rules;
    }

    [[nodiscard]] std::size_t countErrors() const
    {
        return static_cast<std::size_t>(
            std::ranges::count(m_findings, Severity::Error, &Diagnostic::severity));
    }

    MappingRule readRule(const SettingValue& value, const std::string& path, std::size_t depth)
    {
        MapReader map(value, m_file, path, m_findings);
        MappingRule rule;
        rule.comments = value.comments();
        rule.place = value.place();
        rule.to = map.text("to");
        rule.from = map.text("from");
        rule.constant = map.optionalText("value");
        rule.isConstantQuoted = rule.constant && value.find("value")->isQuoted()
                                && !typedConstant(*rule.constant, false).isString();
        rule.each = map.text("each");
        rule.when = map.text("when");
        rule.lookup = map.text("lookup");
        rule.otherwise = map.optionalText("otherwise");
        rule.otherwiseFrom = map.text("otherwise-from");
        rule.type = map.text("type");
        rule.description = map.text("description");
        rule.required = map.flag("required", false);
        rule.toPlace = textPlace(value.find("to"));
        rule.fromPlace = textPlace(value.find("from"));
        rule.eachPlace = textPlace(value.find("each"));
        rule.whenPlace = textPlace(value.find("when"));
        rule.lookupPlace = textPlace(value.find("lookup"));
        rule.otherwiseFromPlace = textPlace(value.find("otherwise-from"));
        rule.use = map.text("use");
        rule.usePlace = textPlace(value.find("use"));
        rule.unique = map.text("unique");
        rule.uniquePlace = textPlace(value.find("unique"));
        if (const SettingValue* variables = map.map("let"))
            rule.variables = readVariables(*variables, path + ".let");
        if (const SettingValue* rules = map.list("rules"))
            readNested(*rules, path, depth, rule);
        map.finish();
        checkShape(map, rule);
        return rule;
    }

    void readNested(const SettingValue& rules, const std::string& path, std::size_t depth, MappingRule& rule)
    {
        if (depth < kDeepestRules)
            rule.rules = readRules(rules, path + ".rules", depth + 1);
        else
            report(Diagnostic::error("mapping.too-deep", "Rules are nested more than {0} levels deep.",
                                     {std::to_string(kDeepestRules)}),
                   rules.place(), path);
    }

    void checkShape(const MapReader& map, const MappingRule& rule)
    {
        const bool hasRules = map.has("rules") || map.has("use");
        const int ways = (rule.from.empty() ? 0 : 1) + (rule.constant ? 1 : 0) + (hasRules ? 1 : 0);
        if (map.isMap() && ways != 1)
            report(Diagnostic::error(
                       "mapping.one-way",
                       "A rule needs exactly one of \"from\", \"value\" and \"rules\" or \"use\", here are "
                       "{0}.",
                       {std::to_string(ways)}),
                   rule.place, map.path());
        if (map.isMap() && !hasRules && (!rule.variables.empty() || !rule.unique.empty()))
            report(Diagnostic::error("mapping.needs-rules", "\"let\" and \"unique\" belong to a rule with "
                                                            "\"rules\" or \"use\"."),
                   rule.place, map.path());
        if (map.isMap() && rule.to.empty() && !hasRules)
            report(Diagnostic::error("mapping.no-target", "The rule does not say where its value goes: add "
                                                          "\"to\"."),
                   rule.place, map.path());
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

void putText(SettingValue& map, std::string_view key, const std::string& text)
{
    if (!text.empty())
        put(map, key, textValue(text));
}

SettingValue variablesValue(const std::vector<MappingVariable>& variables)
{
    SettingValue map = SettingValue::map();
    for (const MappingVariable& variable : variables) {
        if (variable.lookup.empty() && !variable.otherwise) {
            put(map, variable.name, textValue(variable.from));
            continue;
        }
        SettingValue parts = SettingValue::map();
        putText(parts, "from", variable.from);
        putText(parts, "lookup", variable.lookup);
        if (variable.otherwise)
            put(parts, "otherwise", textValue(*variable.otherwise));
        put(map, variable.name, std::move(parts));
    }
    return map;
}

SettingValue parametersValue(const std::vector<MappingParameter>& parameters)
{
    SettingValue map = SettingValue::map();
    for (const MappingParameter& parameter : parameters) {
        SettingValue parts = SettingValue::map();
        if (parameter.defaultValue)
            put(parts, "default", textValue(*parameter.defaultValue));
        putText(parts, "description", parameter.description);
        put(map, parameter.name,
            parameter.defaultValue ? std::move(parts) : textValue(parameter.description));
    }
    return map;
}

SettingValue ruleValue(const MappingRule& rule);

SettingValue rulesValue(const std::vector<MappingRule>& rules)
{
    SettingValue list = SettingValue::list();
    for (const MappingRule& rule : rules)
        list.items().push_back(ruleValue(rule));
    return list;
}

SettingValue ruleValue(const MappingRule& rule)
{
    SettingValue map = SettingValue::map();
    map.setComments(rule.comments);
    putText(map, "to", rule.to);
    putText(map, "type", rule.type);
    putText(map, "each", rule.each);
    putText(map, "unique", rule.unique);
    putText(map, "use", rule.use);
    if (!rule.variables.empty())
        put(map, "let", variablesValue(rule.variables));
    putText(map, "from", rule.from);
    if (rule.constant) {
        SettingValue constant(*rule.constant);
        constant.setQuoted(rule.isConstantQuoted);
        put(map, "value", std::move(constant));
    }
    putText(map, "lookup", rule.lookup);
    putText(map, "otherwise-from", rule.otherwiseFrom);
    if (rule.otherwise)
        put(map, "otherwise", SettingValue(*rule.otherwise));
    putText(map, "when", rule.when);
    if (rule.required)
        put(map, "required", "true");
    putText(map, "description", rule.description);
    if (!rule.rules.empty())
        put(map, "rules", rulesValue(rule.rules));
    return map;
}

} // namespace

bool operator==(const MappingVariable& left, const MappingVariable& right)
{
    const auto valueOf = [](const MappingVariable& it) {
        return std::tie(it.name, it.from, it.lookup, it.otherwise);
    };
    return valueOf(left) == valueOf(right);
}

bool operator==(const MappingRule& left, const MappingRule& right)
{
    return valueOf(left) == valueOf(right);
}

bool operator==(const MappingDefinition& left, const MappingDefinition& right)
{
    return valueOf(left) == valueOf(right);
}

std::vector<MappingParameter> readMappingParameters(const SettingValue& map, std::string_view fileName,
                                                    Diagnostics& findings)
{
    std::vector<MappingParameter> parameters;
    for (const SettingValue::Entry& entry : map.entries()) {
        MappingParameter parameter{.name = entry.key, .description = {}, .defaultValue = {}};
        if (entry.value.isScalar()) {
            parameter.description = entry.value.text();
        } else {
            MapReader reader(entry.value, fileName, "parameters." + entry.key, findings);
            parameter.description = reader.text("description");
            parameter.defaultValue = reader.optionalText("default");
            reader.finish();
        }
        parameters.push_back(std::move(parameter));
    }
    return parameters;
}

Result<MappingDefinition> readMapping(const SettingValue& value, std::string_view fileName,
                                      Diagnostics& findings)
{
    if (!value.isMap())
        return Diagnostic::error("mapping.not-a-mapping",
                                 "This is not a mapping: it needs \"source\", \"target\" and \"rules\".")
            .at(placeIn(fileName, value.place()));
    return DefinitionReader(fileName, findings).read(value);
}

SettingValue writeMapping(const MappingDefinition& definition)
{
    SettingValue map = SettingValue::map();
    putText(map, "mapping", definition.name);
    putText(map, "description", definition.description);
    if (!definition.sourceFormat.empty() || !definition.sourceStructure.empty()) {
        SettingValue source = SettingValue::map();
        putText(source, "format", definition.sourceFormat);
        putText(source, "structure", definition.sourceStructure);
        put(map, "source", std::move(source));
    }
    SettingValue target = SettingValue::map();
    putText(target, "format", definition.targetFormat);
    putText(target, "type", definition.targetType);
    putText(target, "root", definition.targetRoot);
    put(map, "target", std::move(target));
    if (!definition.parameters.empty())
        put(map, "parameters", parametersValue(definition.parameters));
    if (definition.keepsUnreadable)
        put(map, "unreadable", textValue("keep"));
    putText(map, "each", definition.each);
    putText(map, "zone", definition.zone);
    if (!definition.variables.empty())
        put(map, "let", variablesValue(definition.variables));
    if (!definition.lookups.empty()) {
        SettingValue lookups = SettingValue::map();
        for (const MappingLookup& lookup : definition.lookups)
            put(lookups, lookup.name, lookup.body);
        put(map, "lookups", std::move(lookups));
    }
    put(map, "rules", rulesValue(definition.rules));
    map.entries().front().value.setComments(definition.comments);
    return map;
}

} // namespace hilum::mapping
