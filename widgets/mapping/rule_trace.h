// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/mapping/rule_results.h"

#include <stop_token>

namespace hilum::mapping_view {

/// A rule, and how the mapping that it stands in is used.
struct RuleOrigin
{
    PartChain outer;
    DefinitionPointer definition;
    RulePath rule;
};

/// A value of a document that mappings made.
struct WantedValue
{
    /// From the document's root, without indexes.
    QString path;
    /// "" for what has parts.
    QString text;
    /// Of the innermost resource that it is in; "" where formats have none.
    QString resourceType;
};

[[nodiscard]] WantedValue wantedValue(Node root, const QString& path);

/// The rule that writes a value, by trying those that may: from the outermost mappings down to the innermost
/// rule that makes the same value at the same place when it is alone. Nothing where none does: what the
/// engine itself adds has no rule.
[[nodiscard]] std::optional<RuleOrigin> originOf(const WantedValue& wanted,
                                                 const std::vector<DefinitionPointer>& mappings,
                                                 const MappingSample& sample, const std::stop_token& stop);

/// The list of rules that a new one for a field of the segment or record belongs to: where most of its kind
/// are. As the path of a rule behind its last one.
struct RulePlacement
{
    RulePath path;
    int kindred = 0;
};
[[nodiscard]] RulePlacement placementFor(const mapping::MappingDefinition& definition,
                                         const QString& sourcePath);

} // namespace hilum::mapping_view
