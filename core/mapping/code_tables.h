// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/mapping/mapping_definition.h"
#include "core/mapping/mapping_findings.h"
#include "core/mapping/mapping_plan.h"

#include <tuple>

namespace hilum::mapping {

/// A rule's or variable's table, and where it is named.
struct LookupUse
{
    /// `gender` is a table's value column, `gender.display` another one.
    std::string lookup;
    SettingPlace place;
    std::string path;
};

/// Code lists, constants and tables in the kinds of the targets that they are for; each is made once for a
/// kind. REQUIRES: plan and findings outlive it.
class CodeTables
{
public:
    CodeTables(MappingPlan& plan, MappingFindings& findings) : m_plan(plan), m_findings(findings) {}

    /// The codes of a required binding; null where it is none, or unknown.
    [[nodiscard]] std::shared_ptr<const CodeSet> codesOf(const std::string& binding, const Schema* schema);
    /// A constant for a rule whose kind and codes are known; reports what cannot stand there.
    [[nodiscard]] std::optional<Value> constantOf(const std::string& text, bool isQuoted,
                                                  const CompiledRule& rule, SettingPlace place,
                                                  const std::string& path);
    /// The table for a rule's target; null, and reported, where there is none. `own`: the file's tables, of
    /// which those that could not be read are not in `tables`.
    [[nodiscard]] std::shared_ptr<const CompiledLookup> lookupOf(const LookupUse& use,
                                                                 const CompiledRule& rule,
                                                                 const LookupTables& tables,
                                                                 const std::vector<MappingLookup>& own);

private:
    void reportCode(const std::string& code, const CompiledRule& rule, SettingPlace place,
                    const std::string& path);
    void reportUnknown(const LookupUse& use, const LookupTables& tables,
                       const std::vector<MappingLookup>& own);
    [[nodiscard]] std::shared_ptr<const CompiledLookup>
    compile(const LookupUse& use, const CompiledRule& rule, const std::shared_ptr<const LookupTable>& table,
            const std::string& column);

    MappingPlan& m_plan;
    MappingFindings& m_findings;
    std::map<std::string, std::shared_ptr<const CodeSet>> m_codeSets;
    std::map<std::tuple<const LookupTable*, std::string, TargetKind, const CodeSet*>,
             std::shared_ptr<const CompiledLookup>>
        m_lookups;
};

} // namespace hilum::mapping
