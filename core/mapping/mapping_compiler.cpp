// SPDX-License-Identifier: Apache-2.0
#include "core/mapping/mapping_compiler.h"

#include "core/base/text.h"
#include "core/fhirpath/program.h"
#include "core/mapping/code_tables.h"
#include "core/mapping/container_slots.h"
#include "core/mapping/extraction_compiler.h"
#include "core/mapping/item_parts.h"
#include "core/mapping/mapping_findings.h"
#include "core/mapping/mapping_parts.h"
#include "core/mapping/rule_gates.h"
#include "core/mapping/self_contained.h"
#include "core/mapping/target_path.h"

#include <algorithm>
#include <atomic>
#include <deque>
#include <set>
#include <tuple>

namespace hilum::mapping {
namespace {

constexpr std::size_t kDeepestUse = 16;

/// A mapping file that is compiled: the outermost, or one that a rule uses.
struct MappingFile
{
    const MappingDefinition* definition = nullptr;
    /// What its parts and tables are looked for from.
    std::string folder;
    /// The pipeline's and its own.
    LookupTables tables;
};

/// Where a rule's names and paths are resolved.
struct Scope
{
    const MappingFile* file = nullptr;
    /// Files that are used within each other.
    std::size_t depth = 0;
    RuleGroup* group = nullptr;
    /// The group that has the item's slots and names: an enclosing one where the group shares its item.
    RuleGroup* place = nullptr;
    /// Of the source item.
    std::shared_ptr<ItemParts> parts = std::make_shared<ItemParts>();
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
        m_plan->keepsUnreadable = m_definition.keepsUnreadable && m_definition.targetFormat == "fhir";
        m_plan->schemas = {m_context.sourceSchema, m_context.targetSchema};
        if (m_context.lookups != nullptr)
            m_plan->tables = *m_context.lookups;
        const MappingFile& file = fileOf(m_definition, m_context.folder);
        enter(file);
        readZone();
        Scope scope;
        scope.file = &file;
        scope.group = &m_plan->root;
        scope.place = &m_plan->root;
        scope.source = {.notation = m_context.notation,
                        .schema = m_context.sourceSchema.get(),
                        .typeName = m_context.sourceType.empty() ? m_definition.sourceStructure
                                                                 : m_context.sourceType,
                        .variables = {}};
        scope.target = rootTarget();
        m_root = scope.target;
        if (!m_definition.targetRoot.empty())
            m_root.typeName = m_definition.targetRoot;
        if (!m_definition.each.empty()) {
            ItemParts outside; // `each` is seen from the record, the rest from its items.
            m_plan->each =
                extraction(m_definition.each, m_definition.eachPlace, scope.source, "each", &outside);
            if (m_plan->each)
                scope.source.typeName = m_plan->each->typeName;
        }
        addParameters(m_definition, scope, m_context.parameters);
        addVariables(m_definition.variables, scope, scope, "let", m_plan->root.variables, scope.parts.get());
        compileRules(m_definition.rules, scope, "rules");
        warnOfMissing(scope, {&m_definition.rules}, m_definition.targetPlace);
        closeItem(scope);
        static std::atomic<std::uint64_t> lastNumber;
        m_plan->number = ++lastNumber;
        m_plan->notation = m_context.notation;
        m_plan->variableCount = m_variableNames.size();
        return m_findings.hasErrors() ? nullptr : std::move(m_plan);
    }

private:
    /// A file's tables are read when it is met first.
    const MappingFile& fileOf(const MappingDefinition& definition, std::string folder)
    {
        const auto known = std::ranges::find(m_files, &definition, &MappingFile::definition);
        if (known != m_files.end())
            return *known;
        MappingFile& file = m_files.emplace_back();
        file.definition = &definition;
        file.folder = std::move(folder);
        file.tables = m_plan->tables;
        enter(file);
        for (const MappingLookup& lookup : definition.lookups) {
            Result<std::shared_ptr<const LookupTable>> table =
                parts().table(lookup.name, lookup.body, file.folder, m_findings.all());
            if (table)
                file.tables[lookup.name] = *std::move(table);
            else
                m_findings.report(std::move(table).error(), lookup.body.place(), "lookups." + lookup.name);
        }
        return file;
    }

    /// Findings are in that file from now on.
    void enter(const MappingFile& file) { m_findings.setFile(file.definition->file); }

    MappingParts& parts() { return m_context.parts == nullptr ? m_ownParts : *m_context.parts; }

    /// All parts that are asked of an item are known.
    void closeItem(const Scope& scope)
    {
        if (scope.parts->paths.empty())
            return;
        scope.group->parts = m_context.notation->together(scope.parts->paths);
        scope.group->partCount = scope.parts->paths.size();
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
            m_findings.report(
                Diagnostic::error("mapping.bad-zone", "\"zone\" is an offset: Z, +01:00, -05:30."), {},
                "zone");
    }

    TargetType rootTarget()
    {
        const Schema* schema = m_context.targetSchema.get();
        if (m_definition.targetFormat == "row" || m_definition.targetFormat == "csv")
            return {.schema = nullptr, .typeName = {}, .isRow = true};
        const bool needsType = m_definition.targetFormat == "fhir"
                               || notationOf({.schema = schema, .typeName = {}, .isRow = false}) != nullptr;
        if (schema == nullptr || (m_definition.targetType.empty() && !needsType))
            return {};
        if (schema->type(m_definition.targetType) != nullptr)
            return {.schema = schema, .typeName = m_definition.targetType, .isRow = false};
        const std::vector<std::string_view> roots = schema->rootTypes();
        const std::string_view near = nearestWord(m_definition.targetType, roots);
        if (m_definition.targetType.empty())
            m_findings.report(
                Diagnostic::error("mapping.no-target-type",
                                  "The target needs a type, for example {format: fhir, type: Patient}."),
                m_definition.targetPlace, "target");
        else if (near.empty())
            m_findings.report(Diagnostic::error("mapping.unknown-target-type", "{0} has no type \"{1}\".",
                                                {m_definition.targetFormat, m_definition.targetType}),
                              m_definition.targetPlace, "target");
        else
            m_findings.report(
                Diagnostic::error("mapping.unknown-target-type",
                                  "{0} has no type \"{1}\". Did you mean \"{2}\"?",
                                  {m_definition.targetFormat, m_definition.targetType, std::string(near)}),
                m_definition.targetPlace, "target");
        return {};
    }

    /// `parts`: of the item; null where it is not known which it is.
    std::optional<Extraction> extraction(const std::string& text, SettingPlace place,
                                         const SourceContext& source, const std::string& path,
                                         ItemParts* parts)
    {
        Diagnostics warnings;
        Result<Extraction> made = compileExtraction(text, source, warnings);
        for (Diagnostic& warning : warnings)
            m_findings.reportInText(std::move(warning), place, path);
        if (made) {
            if (made->kind == Extraction::Kind::Expression)
                noteVariables(made->expression);
            quicken(*made, parts);
            return *std::move(made);
        }
        m_findings.reportInText(std::move(made).error(), place, path);
        return std::nullopt;
    }

    /// Which variables the rules of a part take from around it is asked once they are compiled.
    void noteVariables(const fhirpath::Expression& expression)
    {
        for (const fhirpath::Operation& operation : expression.program().operations) {
            if (operation.code == fhirpath::OperationCode::Variable)
                m_usedVariables.insert(operation.payload);
        }
    }

    void compileRules(const std::vector<MappingRule>& rules, Scope& scope, const std::string& path)
    {
        for (std::size_t index = 0; index < rules.size(); ++index)
            compileRule(rules[index], scope, path + '[' + std::to_string(index) + ']');
    }

    void compileRule(const MappingRule& rule, Scope& scope, const std::string& path)
    {
        const bool isGroup = !rule.rules.empty() || !rule.use.empty();
        if (!rule.each.empty() && !isGroup)
            return compileRule(asGroup(rule), scope, path);
        std::shared_ptr<const MappingDefinition> part;
        if (!rule.use.empty() && (part = partOf(rule, scope, path)) == nullptr)
            return;
        CompiledRule made;
        made.isRequired = rule.required;
        made.label = keep(scope.label + rule.to);
        std::vector<TargetStep> steps;
        if (!rule.to.empty() && !compileTarget(rule, part.get(), scope, path, steps, made))
            return;
        SourceContext inner = scope.source;
        if (!rule.each.empty()) {
            made.from =
                extraction(rule.each, rule.eachPlace, scope.source, path + ".each", scope.parts.get());
            inner.typeName = made.from ? made.from->typeName : std::string();
        }
        const bool isWhole = part != nullptr && rule.rules.empty() && !rule.to.empty();
        const std::shared_ptr<ItemParts> parts = rule.each.empty() ? scope.parts
                                                 : isWhole         ? nullptr
                                                                   : std::make_shared<ItemParts>();
        compileCondition(rule, isGroup ? inner : scope.source, path, parts.get(), made);
        if (isWhole)
            compileWholePart(rule, *part, steps.back(), std::move(inner), scope, path, made);
        else if (isGroup)
            compileGroup(rule, part.get(), steps, std::move(inner), scope, parts, path, made);
        else
            compileValue(rule, steps, scope, path, made);
        made.hasCondition = made.when.has_value();
        made.takesText = isTextKind(made.kind) && !made.codes;
        made.gate = gateOf(made);
        scope.group->hasSource = scope.group->hasSource || (made.from && made.from->isSourced())
                                 || (made.group && made.group->hasSource);
        scope.group->gates.push_back(made.gate == 0 ? kAlways : made.gate);
        scope.group->rules.push_back(std::move(made));
    }

    /// Resolves where a rule's value or item goes; false where it cannot, which is reported.
    bool compileTarget(const MappingRule& rule, const MappingDefinition* part, Scope& scope,
                       const std::string& path, std::vector<TargetStep>& steps, CompiledRule& made)
    {
        const bool isAbsolute = rule.to.front() == '/';
        const std::string_view to = std::string_view(rule.to).substr(isAbsolute ? 1 : 0);
        const std::string_view choice =
            rule.type.empty() && part != nullptr ? std::string_view(part->targetType) : rule.type;
        const bool isGroup = !rule.rules.empty() || part != nullptr;
        Result<std::vector<TargetStep>> resolved = resolveTarget(
            to, choice, isAbsolute ? m_root : scope.target, isGroup ? TargetUse::Parts : TargetUse::Value);
        if (!resolved) {
            m_findings.reportInText(std::move(resolved).error(), rule.toPlace, path + ".to");
            return false;
        }
        steps = *std::move(resolved);
        const TargetStep& leaf = steps.back();
        made.isAtRoot = isAbsolute;
        RuleGroup& place = isAbsolute ? m_plan->root : *scope.place;
        placeTarget(steps, place, &place == scope.group ? nullptr : scope.group, m_names, made);
        if (!rule.unique.empty() && !leaf.isList)
            m_findings.reportInText(
                Diagnostic::error("mapping.unique-needs-list",
                                  "\"unique\" needs a target that is a list; {0} is none.", {rule.to}),
                rule.uniquePlace, path + ".unique");
        made.unique = m_names.of(rule.unique);
        return true;
    }

    std::shared_ptr<const MappingDefinition> partOf(const MappingRule& rule, const Scope& scope,
                                                    const std::string& path)
    {
        if (scope.depth >= kDeepestUse) {
            m_findings.reportInText(
                Diagnostic::error("mapping.part-uses-itself",
                                  "Mappings use each other more than {0} levels deep: does \"{1}\" use "
                                  "itself?",
                                  {std::to_string(kDeepestUse), rule.use}),
                rule.usePlace, path + ".use");
            return nullptr;
        }
        Result<std::shared_ptr<const MappingDefinition>> part =
            parts().part(rule.use, scope.file->folder, m_findings.all());
        if (!part) {
            m_findings.reportInText(std::move(part).error(), rule.usePlace, path + ".use");
            return nullptr;
        }
        m_usedParts.push_back(*part);
        return *std::move(part);
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
                          ItemParts* parts, CompiledRule& made)
    {
        if (rule.when.empty())
            return;
        Diagnostics warnings;
        Result<fhirpath::Expression> condition = mapping::compileCondition(rule.when, source, warnings);
        for (Diagnostic& warning : warnings)
            m_findings.reportInText(std::move(warning), rule.whenPlace, path + ".when");
        if (condition) {
            noteVariables(*condition);
            made.quickWhen = ItemExpression::make(
                *condition, [parts](const std::shared_ptr<const CompiledPath>& each, std::string_view text) {
                    return parts == nullptr ? std::nullopt : parts->numberOf(each, text);
                });
            made.when = *std::move(condition);
        } else
            m_findings.reportInText(std::move(condition).error(), rule.whenPlace, path + ".when");
    }

    void compileGroup(const MappingRule& rule, const MappingDefinition* part,
                      const std::vector<TargetStep>& steps, SourceContext inner, Scope& scope,
                      std::shared_ptr<ItemParts> parts, const std::string& path, CompiledRule& made)
    {
        const auto group = std::make_shared<RuleGroup>();
        made.group = group;
        group->sharesTarget = rule.to.empty();
        group->opensItem = !rule.each.empty();
        if (!steps.empty() && steps.back().isPrimitive)
            return m_findings.report(Diagnostic::error("mapping.unknown-target",
                                                       "{0} has no fields of its own.",
                                                       {std::string(made.label)}),
                                     rule.toPlace, path + ".to");
        Scope below = scope;
        below.group = group.get();
        below.place = rule.to.empty() ? scope.place : group.get();
        below.parts = std::move(parts);
        below.source = std::move(inner);
        if (!steps.empty()) {
            below.target.schema = made.isAtRoot ? m_root.schema : scope.target.schema;
            below.target.typeName = steps.back().typeName;
            below.label = (rule.to.front() == '/' ? std::string() : scope.label) + rule.to + '.';
        }
        addVariables(rule.variables, scope, below, path + ".let", group->variables, below.parts.get());
        if (part != nullptr && checkType(rule, *part, below.target, path))
            compilePart(*part, below);
        compileRules(rule.rules, below, path + ".rules");
        if (!steps.empty())
            warnOfMissing(below,
                          part == nullptr ? RuleLists{&rule.rules} : RuleLists{&part->rules, &rule.rules},
                          rule.toPlace);
        if (!rule.each.empty())
            closeItem(below);
        if (rule.to.empty())
            findFresh(*group, *scope.place);
        group->itemType = keep(part == nullptr ? below.source.typeName : typeWithin(*part, below));
        findDependencies(*group);
    }

    /// A part that makes an item by itself is compiled once for all rules that use it so.
    void compileWholePart(const MappingRule& rule, const MappingDefinition& part, const TargetStep& leaf,
                          SourceContext inner, Scope& scope, const std::string& path, CompiledRule& made)
    {
        Scope site = scope;
        site.source = std::move(inner);
        site.target = {.schema = made.isAtRoot ? m_root.schema : scope.target.schema,
                       .typeName = leaf.typeName,
                       .isRow = false};
        if (leaf.isPrimitive || !checkType(rule, part, site.target, path))
            return;
        addVariables(rule.variables, scope, site, path + ".let", made.variables, nullptr);
        // Nodes of the map stay where they are when parts within this one are added.
        std::vector<WholePart>& known = m_wholeParts[{&part, leaf.typeName, typeWithin(part, site)}];
        const auto fits = [&site](const WholePart& each) {
            return std::ranges::all_of(each.freeVariables, [&site](std::uint32_t number) {
                return number < site.source.variables.size() && !site.source.variables[number].empty();
            });
        };
        auto found = std::ranges::find_if(known, fits);
        if (found == known.end()) {
            WholePart whole = makeWholePart(part, site);
            found = known.insert(known.end(), std::move(whole));
        }
        m_usedVariables.insert(found->freeVariables.begin(), found->freeVariables.end());
        made.group = found->group;
        made.isWhole = true;
    }

    struct WholePart
    {
        std::shared_ptr<const RuleGroup> group;
        /// Numbers of variables that it takes from around.
        std::set<std::uint32_t> freeVariables;
    };

    WholePart makeWholePart(const MappingDefinition& part, const Scope& site)
    {
        const auto group = std::make_shared<RuleGroup>();
        group->opensItem = true;
        Scope below = site;
        below.group = group.get();
        below.place = group.get();
        below.parts = std::make_shared<ItemParts>();
        below.label = site.target.typeName + '.';
        std::set<std::uint32_t> used;
        std::set<std::uint32_t> declared;
        std::swap(used, m_usedVariables);
        std::swap(declared, m_declaredVariables);
        compilePart(part, below);
        warnOfMissing(below, {&part.rules}, part.targetPlace);
        closeItem(below);
        group->itemType = keep(typeWithin(part, site));
        findDependencies(*group);
        std::swap(used, m_usedVariables);
        std::swap(declared, m_declaredVariables);
        std::erase_if(used, [&declared](std::uint32_t number) { return declared.contains(number); });
        return {.group = group, .freeVariables = std::move(used)};
    }

    bool checkType(const MappingRule& rule, const MappingDefinition& part, const TargetType& target,
                   const std::string& path)
    {
        if (isOfType(target, part.targetType))
            return true;
        m_findings.reportInText(
            Diagnostic::error("mapping.part-type",
                              "\"{0}\" makes a {1}, which cannot stand where a {2} is wanted.",
                              {rule.use, part.targetType, target.typeName}),
            rule.usePlace, path + ".use");
        return false;
    }

    /// A part sees its item as what it is made for, whatever older versions call it.
    [[nodiscard]] std::string typeWithin(const MappingDefinition& part, const Scope& scope)
    {
        const bool isTold = !part.sourceStructure.empty()
                            && (scope.source.typeName.empty() || !isRecordType(part.sourceStructure));
        return isTold ? part.sourceStructure : scope.source.typeName;
    }

    /// The rules of a part, as if they stood in the scope.
    void compilePart(const MappingDefinition& part, const Scope& scope)
    {
        const std::size_t slash = part.file.rfind('/');
        Scope within = scope;
        within.file = &fileOf(part, slash == std::string::npos ? std::string() : part.file.substr(0, slash));
        enter(*within.file);
        ++within.depth;
        within.source.typeName = typeWithin(part, scope);
        addParameters(part, within, {});
        addVariables(part.variables, within, within, "let", within.group->variables, within.parts.get());
        compileRules(part.rules, within, "rules");
        enter(*scope.file);
    }

    [[nodiscard]] bool isRecordType(const std::string& type)
    {
        if (m_recordTypes.empty() && m_context.sourceSchema != nullptr) {
            for (const std::string_view each : m_context.sourceSchema->rootTypes())
                m_recordTypes.emplace(each);
        }
        return m_recordTypes.contains(type);
    }

    /// A part may make what the place is, or derives from; where one of them is not known it may all.
    static bool isOfType(const TargetType& place, const std::string& type)
    {
        if (place.schema == nullptr || place.typeName.empty() || type.empty())
            return true;
        const SchemaType* each = place.schema->type(type);
        while (each != nullptr && each->name != place.typeName)
            each = each->base.empty() ? nullptr : place.schema->type(each->base);
        return each != nullptr;
    }

    /// A parameter is a variable of the scope that has its default unless somebody around gave it.
    void addParameters(const MappingDefinition& definition, Scope& scope,
                       const std::map<std::string, std::string, std::less<>>& given)
    {
        for (const MappingParameter& parameter : definition.parameters) {
            const auto value = given.find(parameter.name);
            CompiledVariable made;
            made.isDefault = value == given.end();
            if (!made.isDefault)
                made.otherwise = Value::string(keep(value->second));
            else if (parameter.defaultValue)
                made.otherwise = Value::string(keep(*parameter.defaultValue));
            declare(parameter.name, std::move(made), scope, scope.group->variables);
        }
    }

    /// `seen` is the scope that tables are seen from; variables and paths are those of `into`.
    void addVariables(const std::vector<MappingVariable>& variables, const Scope& seen, Scope& into,
                      const std::string& path, std::vector<CompiledVariable>& out, ItemParts* parts)
    {
        for (const MappingVariable& variable : variables) {
            CompiledVariable made;
            const std::string place = path + '.' + variable.name;
            made.from = extraction(variable.from, variable.fromPlace, into.source, place, parts);
            if (variable.otherwise)
                made.otherwise = Value::string(keep(*variable.otherwise));
            if (!variable.lookup.empty()) {
                CompiledRule target;
                target.kind = TargetKind::String;
                made.lookup = m_tables.lookupOf(
                    {.lookup = variable.lookup, .place = variable.lookupPlace, .path = place}, target,
                    seen.file->tables, seen.file->definition->lookups);
            }
            declare(variable.name, std::move(made), into, out);
        }
    }

    /// A name has the same number everywhere, so that a part can be compiled before it is known where it is
    /// used.
    void declare(const std::string& name, CompiledVariable made, Scope& scope,
                 std::vector<CompiledVariable>& out)
    {
        const auto known = std::ranges::find(m_variableNames, name);
        made.number = static_cast<std::uint32_t>(known - m_variableNames.begin());
        if (known == m_variableNames.end())
            m_variableNames.push_back(name);
        std::vector<std::string_view>& names = scope.source.variables;
        names.resize(std::max<std::size_t>(names.size(), made.number + 1));
        names[made.number] = m_names.of(name);
        m_declaredVariables.insert(static_cast<std::uint32_t>(made.number));
        out.push_back(std::move(made));
    }

    void compileValue(const MappingRule& rule, const std::vector<TargetStep>& steps, Scope& scope,
                      const std::string& path, CompiledRule& made)
    {
        if (steps.empty())
            return;
        const TargetStep& leaf = steps.back();
        const bool isValue = leaf.isPrimitive || !leaf.valueType.empty();
        made.kind =
            isValue ? targetKindOf(leaf.isPrimitive ? leaf.typeName : leaf.valueType) : TargetKind::Any;
        made.isComposite = !leaf.typeName.empty() && !isValue;
        const bool isCopied =
            m_plan->copiesStructures && !rule.constant && notationOf(scope.target) == nullptr;
        if (made.isComposite && !isCopied)
            return reportComposite(leaf, scope, rule, path);
        made.codes = m_tables.codesOf(leaf.requiredBinding, scope.target.schema);
        if (rule.constant)
            made.constant =
                m_tables.constantOf(*rule.constant, rule.isConstantQuoted, made, rule.place, path + ".value");
        else
            made.from =
                extraction(rule.from, rule.fromPlace, scope.source, path + ".from", scope.parts.get());
        if (!rule.lookup.empty())
            made.lookup = m_tables.lookupOf(
                {.lookup = rule.lookup, .place = rule.lookupPlace, .path = path + ".lookup"}, made,
                scope.file->tables, scope.file->definition->lookups);
        if (!rule.otherwiseFrom.empty())
            made.otherwiseFrom = extraction(rule.otherwiseFrom, rule.otherwiseFromPlace, scope.source,
                                            path + ".otherwise-from", scope.parts.get());
        if (rule.otherwise)
            made.otherwise =
                m_tables.constantOf(*rule.otherwise, false, made, rule.place, path + ".otherwise");
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
        m_findings.reportInText(
            Diagnostic::error("mapping.composite-target",
                              "\"{0}\" is a {1} with fields of its own: map to one of them ({2}).",
                              {rule.to, leaf.typeName, joined(names, ", ")}),
            rule.toPlace, path + ".to");
    }

    using RuleLists = std::vector<const std::vector<MappingRule>*>;

    /// Fields that the target's type must have and no rule gives.
    void warnOfMissing(const Scope& scope, const RuleLists& lists, SettingPlace place)
    {
        const SchemaType* type =
            scope.target.schema == nullptr ? nullptr : scope.target.schema->type(scope.target.typeName);
        const auto isAnyRule = [&lists](const auto& test) {
            return std::ranges::any_of(lists,
                                       [&](const auto* rules) { return std::ranges::any_of(*rules, test); });
        };
        if (type == nullptr || isAnyRule([](const MappingRule& rule) { return rule.to.empty(); }))
            return;
        for (const SchemaField& field : type->fields) {
            const bool isGiven =
                isAnyRule([&](const MappingRule& rule) { return startsWith(rule.to, field, scope.target); });
            if (field.isRequired() && !isGiven)
                m_findings.report(Diagnostic::warning("mapping.required-target-missing",
                                                      "{0} must have \"{1}\", and no rule gives it.",
                                                      {type->name, field.name}),
                                  place, scope.label + field.name);
        }
    }

    /// Whether the way to a target begins with a field, or goes without saying.
    static bool startsWith(std::string_view to, const SchemaField& field, const TargetType& target)
    {
        to = to.substr(to.starts_with('/') ? 1 : 0);
        const TargetNotation* notation = notationOf(target);
        if (notation == nullptr)
            return to.starts_with(field.name);
        const auto fields = notation->targetFields(to, target.typeName, TargetUse::Parts);
        return notation->isWrittenAnyway(field.name)
               || (fields && !fields->empty() && fields->front().name == field.name);
    }

    const MappingDefinition& m_definition;
    const MappingContext& m_context;
    MappingFindings m_findings;
    std::unique_ptr<MappingPlan> m_plan = std::make_unique<MappingPlan>();
    PlanNames m_names{*m_plan};
    CodeTables m_tables{*m_plan, m_findings};
    MappingParts m_ownParts;
    std::deque<MappingFile> m_files;
    /// Where `/` targets begin.
    TargetType m_root;
    std::vector<std::shared_ptr<const MappingDefinition>> m_usedParts;
    std::vector<std::string> m_variableNames;
    /// Numbers of those that what is being compiled takes.
    std::set<std::uint32_t> m_usedVariables;
    std::set<std::uint32_t> m_declaredVariables;
    std::map<std::tuple<const MappingDefinition*, std::string, std::string>, std::vector<WholePart>>
        m_wholeParts;
    std::set<std::string> m_recordTypes;
};

} // namespace

std::unique_ptr<const MappingPlan> compilePlan(const MappingDefinition& definition,
                                               const MappingContext& context, Diagnostics& findings)
{
    return MappingCompiler(definition, context, findings).compile();
}

} // namespace hilum::mapping
