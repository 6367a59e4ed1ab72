// SPDX-License-Identifier: Apache-2.0
#include "core/validation/compiled_rules.h"

#include "core/base/text.h"
#include "core/connect/map_reader.h"
#include "core/terminology/r4_terminology.h"
#include "core/validation/rule_table.h"
#include "rule_manifest_files.h" // Generated.

#include <algorithm>
#include <array>
#include <cassert>

namespace hilum::validation {

struct RuleScratch::State
{
    fhirpath::EvaluationContext evaluation;
};

struct CompiledRules::Entry
{
    std::string id;
    Severity severity = Severity::Error;
    std::string message;
    std::unique_ptr<const Rule> rule;
};

namespace {

const std::vector<Manifest>& manifests()
{
    static const std::vector<Manifest> all = [] {
        std::vector<Manifest> read;
        for (const EmbeddedFile& file : ruleManifestFiles()) {
            Result<Manifest> manifest = parseManifest(file.bytes, file.name);
            assert(manifest && "a manifest of our own is sound");
            if (manifest)
                read.push_back(*std::move(manifest));
        }
        return read;
    }();
    return all;
}

Diagnostic unknownKind(const RuleDefinition& rule)
{
    std::vector<std::string_view> names;
    for (const RuleKind& kind : ruleKinds())
        names.push_back(kind.id);
    const std::string_view near = nearestWord(rule.kind, names);
    return near.empty()
               ? Diagnostic::error("validation.unknown-kind",
                                   "There is no kind of rule \"{0}\": use expression, required, format, "
                                   "pattern, range, values, valueset, compare, reference or unique.",
                                   {rule.kind})
               : Diagnostic::error("validation.unknown-kind",
                                   "There is no kind of rule \"{0}\". Did you mean \"{1}\"?",
                                   {rule.kind, std::string(near)});
}

/// Checks what stands under a rule's key against its manifest.
Diagnostics checkBody(const RuleDefinition& rule, const Manifest& manifest)
{
    const bool isSingle = manifest.settings.size() == 1 && manifest.settings.front().key == manifest.id;
    if (!isSingle && !rule.body.isMap())
        return {Diagnostic::error("validation.bad-body", "\"{0}\" must be a map, not {1}.",
                                  {rule.kind, std::string(kindWord(rule.body.kind()))})
                    .at(placeIn({}, rule.body.isNull() ? rule.kindPlace : rule.body.place()))};
    if (!isSingle)
        return checkSettings(manifest, Direction::Source, rule.body, {});
    SettingValue map = SettingValue::map();
    map.setPlace(rule.kindPlace);
    if (!rule.body.isNull())
        map.set(rule.kind, rule.body);
    return checkSettings(manifest, Direction::Source, map, {});
}

std::unique_ptr<const Rule> compileRule(const RuleDefinition& rule, const RuleContext& context,
                                        Diagnostics& findings)
{
    const std::string path = "rules." + rule.id;
    const auto add = [&](Diagnostic finding) {
        finding.place.path.clear();
        findings.push_back(std::move(finding).at(placeIn(context.file, rule.place, path)));
    };
    const std::span<const RuleKind> kinds = ruleKinds();
    const auto kind = std::ranges::find(kinds, rule.kind, &RuleKind::id);
    const auto manifest = std::ranges::find(manifests(), rule.kind, &Manifest::id);
    if (kind == kinds.end() || manifest == manifests().end()) {
        add(unknownKind(rule).at(placeIn(context.file, rule.kindPlace)));
        return nullptr;
    }
    Diagnostics problems = checkBody(rule, *manifest);
    const bool isBroken = hasErrors(problems);
    for (Diagnostic& problem : problems)
        add(std::move(problem));
    if (isBroken)
        return nullptr;
    Diagnostics warnings;
    Result<std::unique_ptr<Rule>> made =
        kind->compile({.body = rule.body, .context = context, .findings = warnings});
    for (Diagnostic& warning : warnings)
        add(std::move(warning));
    if (made)
        return *std::move(made);
    add(std::move(made).error());
    return nullptr;
}

} // namespace

RuleScratch::RuleScratch() : m_state(std::make_unique<State>()) {}
RuleScratch::~RuleScratch() = default;
RuleScratch::RuleScratch(RuleScratch&&) noexcept = default;
RuleScratch& RuleScratch::operator=(RuleScratch&&) noexcept = default;

CompiledRules::CompiledRules(std::vector<Entry> entries, const DateTime& now)
    : m_entries(std::move(entries)), m_now(now)
{
}

CompiledRules::~CompiledRules() = default;

Result<std::unique_ptr<const CompiledRules>> CompiledRules::compile(const std::vector<RuleDefinition>& rules,
                                                                    const RuleContext& context,
                                                                    Diagnostics& findings)
{
    const std::size_t before = findings.size();
    std::vector<Entry> entries;
    for (const RuleDefinition& rule : rules) {
        std::unique_ptr<const Rule> made = compileRule(rule, context, findings);
        if (made)
            entries.push_back(
                {.id = rule.id, .severity = rule.severity, .message = rule.message, .rule = std::move(made)});
    }
    const auto error = std::find_if(findings.begin() + static_cast<std::ptrdiff_t>(before), findings.end(),
                                    [](const Diagnostic& each) { return each.severity == Severity::Error; });
    if (error != findings.end())
        return *error;
    return std::unique_ptr<const CompiledRules>(new CompiledRules(std::move(entries), context.now));
}

void CompiledRules::check(Node record, RuleScratch& scratch, Diagnostics& out) const
{
    fhirpath::EvaluationContext& evaluation = scratch.state().evaluation;
    evaluation.setNow(m_now);
    evaluation.setServices({.terminology = &terminology::r4Terminology(), .profiles = nullptr});
    evaluation.setResource(record);
    for (const Entry& entry : m_entries) {
        evaluation.reset();
        std::optional<Diagnostic> broken = entry.rule->check(record, evaluation);
        if (!broken)
            continue;
        broken->severity = entry.severity;
        broken->place.path = entry.id;
        if (!entry.message.empty()) {
            broken->message = entry.message;
            broken->arguments.clear();
        }
        out.push_back(*std::move(broken));
    }
}

bool CompiledRules::empty() const
{
    return m_entries.empty();
}

std::vector<const Manifest*> ruleManifests()
{
    std::vector<const Manifest*> all;
    for (const Manifest& manifest : manifests())
        all.push_back(&manifest);
    return all;
}

} // namespace hilum::validation
