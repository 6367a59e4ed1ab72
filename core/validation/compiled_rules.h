// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/connect/manifest.h"
#include "core/connect/path_notation.h"
#include "core/validation/rule_definition.h"

#include <memory>

namespace hilum::validation {

/// What is known when rules are compiled; everything may be missing.
struct RuleContext
{
    const PathNotation* notation = nullptr;
    std::shared_ptr<const Schema> schema;
    /// Type of the records in the schema.
    std::string typeName;
    /// File that the rules' places are in.
    std::string file;
    /// now() and today(): one moment for the whole run.
    DateTime now;
};

/// What one worker needs to check records.
class RuleScratch
{
public:
    RuleScratch();
    ~RuleScratch();
    RuleScratch(const RuleScratch&) = delete;
    RuleScratch& operator=(const RuleScratch&) = delete;
    RuleScratch(RuleScratch&&) noexcept;
    RuleScratch& operator=(RuleScratch&&) noexcept;

    struct State;
    [[nodiscard]] State& state() { return *m_state; }

private:
    std::unique_ptr<State> m_state;
};

/// Rules ready to run. Thread-safe: `unique` remembers over all workers of a run, so compile anew for each
/// run.
class CompiledRules
{
public:
    /// All problems go to `findings` with file, line and column; fails where one of them is an error.
    [[nodiscard]] static Result<std::unique_ptr<const CompiledRules>>
    compile(const std::vector<RuleDefinition>& rules, const RuleContext& context, Diagnostics& findings);

    CompiledRules(const CompiledRules&) = delete;
    CompiledRules& operator=(const CompiledRules&) = delete;
    ~CompiledRules();

    /// Appends what the record breaks: code `validation.<kind>`, the rule's severity, its id as path and the
    /// bytes of the value where there is one. An error means that the record is to be rejected. Messages
    /// hold no values.
    void check(Node record, RuleScratch& scratch, Diagnostics& out) const;

    [[nodiscard]] bool empty() const;

private:
    struct Entry;
    explicit CompiledRules(std::vector<Entry> entries, const DateTime& now);

    std::vector<Entry> m_entries;
    DateTime m_now;
};

/// The kinds of rule with their settings, for forms, checks and help. A kind with one setting of its own name
/// (`required: mrn`) stands in the file with that value, others with a map (`pattern: {path: mrn, regex:
/// ...}`).
[[nodiscard]] std::vector<const Manifest*> ruleManifests();

} // namespace hilum::validation
