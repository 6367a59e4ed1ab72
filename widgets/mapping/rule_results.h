// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/mapping/rule_scope.h"

#include <QStringList>

#include <map>

namespace hilum::mapping_view {

/// What one rule makes of the sample record.
struct RuleResult
{
    /// Of a rule with `each`: nothing; see items.
    QStringList values;
    /// The same with dots in place of those that come from fields that identify a person.
    QStringList maskedValues = {};
    /// Items of `each`; -1 for rules without.
    int items = -1;
    /// Why it makes nothing, or cannot be compiled.
    std::optional<Diagnostic> error;
    Diagnostics warnings;
};

/// The target document of the sample, with what it lives in.
struct TargetSample
{
    std::shared_ptr<const mapping::CompiledMapping> compiled;
    Arena arena;
    std::shared_ptr<const void> keeper;
    /// None where the mapping does not compile or the record is rejected. Of a part: what it makes of its
    /// first item.
    Node root;
    /// Of all documents.
    NodeList documents;
};

/// Compiles a mapping as it is used in the sample's chain, and applies it to the sample. Never null.
[[nodiscard]] std::shared_ptr<const TargetSample> applyIn(const MappingSample& sample,
                                                          const mapping::MappingDefinition& definition,
                                                          Diagnostics& findings,
                                                          std::optional<Diagnostic>& error);
/// What one rule makes of the sample, all others left out.
[[nodiscard]] RuleResult tryRule(const MappingSample& sample, const mapping::MappingDefinition& definition,
                                 const RulePath& rule);

/// Tries the rules of a mapping on one record, each by itself, so that one wrong rule does not hide what the
/// others make. Remembers by rule and sample: after an edit only the edited rule is compiled anew.
class RuleResults
{
public:
    void setSample(MappingSample sample);
    [[nodiscard]] const MappingSample& sample() const { return m_sample; }
    /// By the rules' paths, for all rules.
    [[nodiscard]] std::map<RulePath, RuleResult> evaluate(const mapping::MappingDefinition& definition);
    /// The whole mapping on the sample.
    [[nodiscard]] std::shared_ptr<const TargetSample>
    makeTarget(const mapping::MappingDefinition& definition) const;
    /// What an expression of a rule sees: the record or the items of the enclosing `each` rules.
    [[nodiscard]] expression::ExpressionContext contextOf(const mapping::MappingDefinition& definition,
                                                          const RulePath& rule) const;

private:
    struct Remembered
    {
        /// The definition with nothing but this rule and those around it.
        mapping::MappingDefinition chain;
        RuleResult result;
    };

    void evaluateBelow(const mapping::MappingDefinition& definition, const RulePath& parent,
                       std::map<RulePath, RuleResult>& results);
    [[nodiscard]] RuleResult countItems(const mapping::MappingDefinition& definition,
                                        const RulePath& rule) const;

    MappingSample m_sample;
    std::map<RulePath, Remembered> m_remembered;
};

} // namespace hilum::mapping_view
