// SPDX-License-Identifier: Apache-2.0
#include "core/mapping/mapping_compiler.h"

#include "core/base/text.h"
#include "core/connect/map_reader.h"
#include "core/mapping/extraction_compiler.h"
#include "core/mapping/target_path.h"

#include <algorithm>

namespace hilum::mapping {
namespace {

/// Where a rule's names and paths are resolved.
struct Scope
{
    RuleGroup* group = nullptr;
    SourceContext source;
    TargetType target;
    /// Path of the enclosing rule's target, with a dot at its end.
    std::string label;
};

class MappingCompiler
{
public:
    MappingCompiler(const MappingDefinition& definition, const MappingContext& context, Diagnostics& findings)
        : m_definition(definition), m_context(context), m_findings(findings)
    {
    }

    std::unique_ptr<const MappingPlan> compile()
    {
        m_plan->targetFormat = m_definition.targetFormat;
        m_plan->targetType = m_definition.targetType;
        m_plan->now = m_context.now;
        m_plan->copiesStructures = m_context.notation == nullptr;
        m_plan->schemas = {m_context.sourceSchema, m_context.targetSchema};
        readZone();
        readTables();
        Scope scope;
        scope.group = &m_plan->root;
        scope.source = {.notation = m_context.notation,
                        .schema = m_context.sourceSchema.get(),
                        .typeName = m_context.sourceType.empty() ? m_definition.sourceStructure
                                                                 : m_context.sourceType};
        scope.target = rootTarget();
        if (!m_definition.each.empty()) {
            m_plan->each = extraction(m_definition.each, m_definition.eachPlace, scope.source, "each");
            if (m_plan->each)
                scope.source.typeName = m_plan->each->typeName;
        }
        compileRules(m_definition.rules, scope, "rules");
        warnOfMissing(scope, m_definition.rules, m_definition.targetPlace);
        const bool isBroken =
            std::ranges::any_of(std::span(m_findings).subspan(m_firstFinding),
                                [](const Diagnostic& each) { return each.severity == Severity::Error; });
        return isBroken ? nullptr : std::move(m_plan);
    }

private:
    void report(Diagnostic diagnostic, SettingPlace place, std::string path)
    {
        m_findings.push_back(std::move(diagnostic).at(placeIn(m_definition.file, place, std::move(path))));
    }

    /// A finding whose place is within a text, at the text's place in the file.
    void reportInText(Diagnostic diagnostic, SettingPlace text, const std::string& path)
    {
        Place& place = diagnostic.place;
        if (text.line != 0) {
            const bool isFirstLine = place.line <= 1;
            place.column =
                isFirstLine ? text.column + (place.column > 0 ? place.column - 1 : 0) : place.column;
            place.line = text.line + (place.line > 0 ? place.line - 1 : 0);
        }
        place.resource = m_definition.file;
        place.bytes.reset();
        place.path = path;
        m_findings.push_back(std::move(diagnostic));
    }

    std::string_view keep(std::string text) { return m_plan->names.emplace_back(std::move(text)); }

    void readZone()
    {
        if (m_definition.zone.empty())
            return;
        const std::optional<DateTime> moment =
            DateTime::parseDateTime("2000-01-01T00:00:00" + m_definition.zone);
        if (moment && moment->hasZone)
            m_plan->defaults.zoneMinutes = moment->zoneMinutes;
        else
            report(Diagnostic::error("mapping.bad-zone", "\"zone\" is an offset: Z, +01:00, -05:30."), {},
                   "zone");
    }

    void readTables()
    {
        if (m_context.lookups != nullptr)
            m_plan->tables = *m_context.lookups;
        for (const MappingLookup& lookup : m_definition.lookups) {
            Result<std::shared_ptr<const LookupTable>> table =
                LookupTable::read(lookup.name, lookup.body, m_context.folder, m_findings);
            if (table)
                m_plan->tables[lookup.name] = *std::move(table);
            else
                report(std::move(table).error(), lookup.body.place(), "lookups." + lookup.name);
        }
    }

    TargetType rootTarget()
    {
        const Schema* schema = m_context.targetSchema.get();
        if (m_definition.targetFormat == "row" || m_definition.targetFormat == "csv")
            return {.schema = nullptr, .typeName = {}, .isRow = true};
        if (schema == nullptr || (m_definition.targetType.empty() && m_definition.targetFormat != "fhir"))
            return {};
        if (schema->type(m_definition.targetType) != nullptr)
            return {.schema = schema, .typeName = m_definition.targetType, .isRow = false};
        const std::vector<std::string_view> roots = schema->rootTypes();
        const std::string_view near = nearestWord(m_definition.targetType, roots);
        if (m_definition.targetType.empty())
            report(Diagnostic::error("mapping.no-target-type",
                                     "The target needs a type, for example {format: fhir, type: Patient}."),
                   m_definition.targetPlace, "target");
        else if (near.empty())
            report(Diagnostic::error("mapping.unknown-target-type", "{0} has no type \"{1}\".",
                                     {m_definition.targetFormat, m_definition.targetType}),
                   m_definition.targetPlace, "target");
        else
            report(Diagnostic::error("mapping.unknown-target-type",
                                     "{0} has no type \"{1}\". Did you mean \"{2}\"?",
                                     {m_definition.targetFormat, m_definition.targetType, std::string(near)}),
                   m_definition.targetPlace, "target");
        return {};
    }

    std::optional<Extraction> extraction(const std::string& text, SettingPlace place,
                                         const SourceContext& source, const std::string& path)
    {
        Diagnostics warnings;
        Result<Extraction> made = compileExtraction(text, source, warnings);
        for (Diagnostic& warning : warnings)
            reportInText(std::move(warning), place, path);
        if (made)
            return *std::move(made);
        reportInText(std::move(made).error(), place, path);
        return std::nullopt;
    }

    void compileRules(const std::vector<MappingRule>& rules, Scope& scope, const std::string& path)
    {
        for (std::size_t index = 0; index < rules.size(); ++index)
            compileRule(rules[index], scope, path + '[' + std::to_string(index) + ']');
    }

    void compileRule(const MappingRule& rule, Scope& scope, const std::string& path)
    {
        if (!rule.each.empty() && rule.rules.empty())
            return compileRule(asGroup(rule), scope, path);
        CompiledRule made;
        made.isRequired = rule.required;
        made.label = keep(scope.label + rule.to);
        std::vector<TargetStep> steps;
        if (!rule.to.empty()) {
            Result<std::vector<TargetStep>> resolved = resolveTarget(rule.to, rule.type, scope.target);
            if (!resolved)
                return reportInText(std::move(resolved).error(), rule.toPlace, path + ".to");
            steps = *std::move(resolved);
            placeTarget(steps, *scope.group, made);
        }
        SourceContext inner = scope.source;
        if (!rule.each.empty()) {
            made.from = extraction(rule.each, rule.eachPlace, scope.source, path + ".each");
            inner.typeName = made.from ? made.from->typeName : std::string();
        }
        compileCondition(rule, rule.rules.empty() ? scope.source : inner, path, made);
        if (rule.rules.empty())
            compileValue(rule, steps, scope, path, made);
        else
            compileGroup(rule, steps, std::move(inner), scope, path, made);
        scope.group->hasSource = scope.group->hasSource || made.from || (made.group && made.group->hasSource);
        scope.group->rules.push_back(std::move(made));
    }

    /// `each` with `from` or `value`: a group of one rule that writes where it stands.
    static MappingRule asGroup(const MappingRule& rule)
    {
        MappingRule group;
        group.each = rule.each;
        group.eachPlace = rule.eachPlace;
        group.when = rule.when;
        group.whenPlace = rule.whenPlace;
        group.required = rule.required;
        group.place = rule.place;
        MappingRule inner = rule;
        inner.each.clear();
        inner.when.clear();
        inner.required = false;
        group.rules.push_back(std::move(inner));
        return group;
    }

    void compileCondition(const MappingRule& rule, const SourceContext& source, const std::string& path,
                          CompiledRule& made)
    {
        if (rule.when.empty())
            return;
        Diagnostics warnings;
        Result<fhirpath::Expression> condition = mapping::compileCondition(rule.when, source, warnings);
        for (Diagnostic& warning : warnings)
            reportInText(std::move(warning), rule.whenPlace, path + ".when");
        if (condition)
            made.when = *std::move(condition);
        else
            reportInText(std::move(condition).error(), rule.whenPlace, path + ".when");
    }

    /// Finds or makes the slots that lead to a target, and says where its last name goes.
    void placeTarget(const std::vector<TargetStep>& steps, RuleGroup& group, CompiledRule& made)
    {
        std::size_t container = 0;
        for (std::size_t index = 0; index + 1 < steps.size(); ++index)
            container = slotFor(group, container, steps[index]);
        const TargetStep& leaf = steps.back();
        made.container = container;
        made.name = nameFor(leaf.name);
        made.nameNumber = nameNumberFor(group, container, made.name);
        made.typeName = nameFor(leaf.typeName);
        made.isListItem = leaf.isList;
        made.takesAll = leaf.isList && !leaf.hasIndex;
    }

    std::string_view nameFor(const std::string& name)
    {
        if (name.empty())
            return {};
        const auto found = std::ranges::find(m_plan->names, name);
        return found == m_plan->names.end() ? keep(name) : std::string_view(*found);
    }

    static std::size_t nameNumberFor(RuleGroup& group, std::size_t parent, std::string_view name)
    {
        const std::pair owner(parent, name);
        const auto found = std::ranges::find(group.nameOwners, owner);
        if (found != group.nameOwners.end())
            return static_cast<std::size_t>(found - group.nameOwners.begin());
        group.nameOwners.push_back(owner);
        return group.nameOwners.size() - 1;
    }

    std::size_t slotFor(RuleGroup& group, std::size_t parent, const TargetStep& step)
    {
        const std::string_view name = nameFor(step.name);
        const std::string_view type = nameFor(step.typeName);
        for (std::size_t index = 1; index < group.slots.size(); ++index) {
            const ContainerSlot& slot = group.slots[index];
            if (slot.parent == parent && slot.name == name && slot.index == step.index
                && slot.typeName == type)
                return index;
        }
        group.slots.push_back({.parent = parent,
                               .nameNumber = nameNumberFor(group, parent, name),
                               .name = name,
                               .typeName = type,
                               .isList = step.isList,
                               .index = step.index});
        return group.slots.size() - 1;
    }

    void compileGroup(const MappingRule& rule, const std::vector<TargetStep>& steps, SourceContext inner,
                      Scope& scope, const std::string& path, CompiledRule& made)
    {
        made.group = std::make_unique<RuleGroup>();
        made.group->sharesTarget = rule.to.empty();
        if (!steps.empty() && steps.back().isPrimitive)
            return report(Diagnostic::error("mapping.unknown-target", "{0} has no fields of its own.",
                                            {std::string(made.label)}),
                          rule.toPlace, path + ".to");
        Scope below;
        below.group = made.group.get();
        below.source = std::move(inner);
        below.target = scope.target;
        below.label = scope.label;
        if (!steps.empty()) {
            below.target.typeName = steps.back().typeName;
            below.label += rule.to + '.';
        }
        compileRules(rule.rules, below, path + ".rules");
        if (!steps.empty())
            warnOfMissing(below, rule.rules, rule.toPlace);
    }

    void compileValue(const MappingRule& rule, const std::vector<TargetStep>& steps, Scope& scope,
                      const std::string& path, CompiledRule& made)
    {
        if (steps.empty())
            return;
        const TargetStep& leaf = steps.back();
        made.kind = leaf.isPrimitive ? targetKindOf(leaf.typeName) : TargetKind::Any;
        made.isComposite = !leaf.typeName.empty() && !leaf.isPrimitive;
        if (made.isComposite && (rule.constant || !m_plan->copiesStructures))
            return reportComposite(leaf, scope, rule, path);
        made.codes = codesOf(leaf.requiredBinding, scope.target.schema);
        if (rule.constant)
            made.constant =
                constantOf(*rule.constant, rule.isConstantQuoted, made, rule.place, path + ".value");
        else
            made.from = extraction(rule.from, rule.fromPlace, scope.source, path + ".from");
        if (!rule.lookup.empty())
            made.lookup = lookupOf(rule, made, path + ".lookup");
        if (!rule.otherwiseFrom.empty())
            made.otherwiseFrom = extraction(rule.otherwiseFrom, rule.otherwiseFromPlace, scope.source,
                                            path + ".otherwise-from");
        if (rule.otherwise)
            made.otherwise = constantOf(*rule.otherwise, false, made, rule.place, path + ".otherwise");
    }

    void reportComposite(const TargetStep& leaf, const Scope& scope, const MappingRule& rule,
                         const std::string& path)
    {
        const SchemaType* type =
            scope.target.schema == nullptr ? nullptr : scope.target.schema->type(leaf.typeName);
        std::vector<std::string> names;
        if (type != nullptr) {
            for (const SchemaField& field : type->fields)
                names.push_back(field.name);
        }
        reportInText(Diagnostic::error("mapping.composite-target",
                                       "\"{0}\" is a {1} with fields of its own: map to one of them ({2}).",
                                       {rule.to, leaf.typeName, joined(names, ", ")}),
                     rule.toPlace, path + ".to");
    }

    std::shared_ptr<const CodeSet> codesOf(const std::string& binding, const Schema* schema)
    {
        if (binding.empty() || schema == nullptr)
            return nullptr;
        std::shared_ptr<const CodeSet>& known = m_codeSets[binding];
        if (known == nullptr) {
            auto made = std::make_shared<CodeSet>();
            made->codes = schema->codes(binding);
            for (const SchemaCode& each : made->codes)
                made->words.insert(each.code);
            known = std::move(made);
        }
        return known->words.empty() ? nullptr : known;
    }

    std::optional<Value> constantOf(const std::string& text, bool isQuoted, const CompiledRule& rule,
                                    SettingPlace place, const std::string& path)
    {
        const std::string_view kept = keep(text);
        if (rule.kind == TargetKind::Any)
            return typedConstant(kept, isQuoted);
        const std::optional<Value> value =
            convertTo(rule.kind, Value::string(kept), {}, m_plan->defaults, m_plan->constants);
        if (!value)
            report(Diagnostic::error("mapping.bad-constant", "\"{0}\" cannot stand in {1}, which is a {2}.",
                                     {text, std::string(rule.label), std::string(rule.typeName)}),
                   place, path);
        else if (rule.codes && !rule.codes->words.contains(value->asString()))
            reportCode(text, rule, place, path);
        return value;
    }

    void reportCode(const std::string& code, const CompiledRule& rule, SettingPlace place,
                    const std::string& path)
    {
        std::vector<std::string> allowed;
        for (const SchemaCode& each : rule.codes->codes)
            allowed.push_back(each.code);
        if (allowed.size() > 20) {
            allowed.resize(20);
            allowed.emplace_back("...");
        }
        report(Diagnostic::error("mapping.bad-code", "\"{0}\" is no code of {1}; allowed are: {2}.",
                                 {code, std::string(rule.label), joined(allowed, ", ")}),
               place, path);
    }

    std::shared_ptr<const CompiledLookup> lookupOf(const MappingRule& rule, const CompiledRule& made,
                                                   const std::string& path)
    {
        const auto table = m_plan->tables.find(rule.lookup);
        if (table == m_plan->tables.end()) {
            reportUnknownTable(rule, path);
            return nullptr;
        }
        auto compiled = std::make_shared<CompiledLookup>();
        compiled->name = rule.lookup;
        compiled->table = table->second;
        for (const std::vector<std::string>& row : table->second->rows()) {
            const std::string& key = row[table->second->keyColumn()];
            const std::string* text = table->second->value(key);
            if (text == nullptr || text->empty())
                continue;
            const std::optional<Value> value =
                convertTo(made.kind, Value::string(*text), {}, m_plan->defaults, m_plan->constants);
            const bool isAllowed = value && (!made.codes || made.codes->words.contains(value->asString()));
            if (isAllowed)
                compiled->values.emplace(key, *value);
            else
                report(Diagnostic::warning(
                           "mapping.bad-table-value",
                           "The lookup \"{0}\" gives \"{1}\" for \"{2}\", which {3} cannot hold.",
                           {rule.lookup, *text, key, std::string(made.label)}),
                       rule.lookupPlace, path);
        }
        return compiled;
    }

    void reportUnknownTable(const MappingRule& rule, const std::string& path)
    {
        std::vector<std::string_view> names;
        for (const auto& [name, table] : m_plan->tables)
            names.push_back(name);
        for (const MappingLookup& own : m_definition.lookups) {
            if (own.name == rule.lookup)
                return; // It could not be read, which was reported.
        }
        const std::string_view near = nearestWord(rule.lookup, names);
        report(near.empty() ? Diagnostic::error("mapping.unknown-lookup",
                                                "There is no lookup \"{0}\": define it under \"lookups\".",
                                                {rule.lookup})
                            : Diagnostic::error("mapping.unknown-lookup",
                                                "There is no lookup \"{0}\". Did you mean \"{1}\"?",
                                                {rule.lookup, std::string(near)}),
               rule.lookupPlace, path);
    }

    /// Fields that the target's type must have and no rule gives.
    void warnOfMissing(const Scope& scope, const std::vector<MappingRule>& rules, SettingPlace place)
    {
        const SchemaType* type =
            scope.target.schema == nullptr ? nullptr : scope.target.schema->type(scope.target.typeName);
        const bool sharesDeeper =
            std::ranges::any_of(rules, [](const MappingRule& rule) { return rule.to.empty(); });
        if (type == nullptr || sharesDeeper)
            return;
        for (const SchemaField& field : type->fields) {
            const bool isGiven = std::ranges::any_of(rules, [&](const MappingRule& rule) {
                return std::string_view(rule.to).starts_with(field.name);
            });
            if (field.isRequired() && !isGiven)
                report(Diagnostic::warning("mapping.required-target-missing",
                                           "{0} must have \"{1}\", and no rule gives it.",
                                           {type->name, field.name}),
                       place, scope.label + field.name);
        }
    }

    const MappingDefinition& m_definition;
    const MappingContext& m_context;
    Diagnostics& m_findings;
    std::size_t m_firstFinding = m_findings.size();
    std::unique_ptr<MappingPlan> m_plan = std::make_unique<MappingPlan>();
    std::map<std::string, std::shared_ptr<const CodeSet>> m_codeSets;
};

} // namespace

std::unique_ptr<const MappingPlan> compilePlan(const MappingDefinition& definition,
                                               const MappingContext& context, Diagnostics& findings)
{
    return MappingCompiler(definition, context, findings).compile();
}

} // namespace hilum::mapping
