// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/mapping/mapping_definition.h"

#include <QList>
#include <QSet>
#include <QString>

#include <functional>

namespace hilum::mapping_view {

/// Indexes of a rule from the top of its mapping: {0, 2} is the third rule below the first.
using RulePath = QList<int>;

/// Null where there is no such rule.
[[nodiscard]] const mapping::MappingRule* ruleAt(const mapping::MappingDefinition& definition,
                                                 const RulePath& path);
[[nodiscard]] mapping::MappingRule* ruleAt(mapping::MappingDefinition& definition, const RulePath& path);
/// The list that a rule of this path is in, the path's last index being its place there; null where there is
/// none.
[[nodiscard]] std::vector<mapping::MappingRule>* rulesAround(mapping::MappingDefinition& definition,
                                                             const RulePath& path);

/// Calls it with each rule, outer ones before those within.
void eachRule(const mapping::MappingDefinition& definition,
              const std::function<void(const RulePath&, const mapping::MappingRule&)>& found);

/// The rule and those around it, without their other rules.
[[nodiscard]] mapping::MappingDefinition chainOf(const mapping::MappingDefinition& definition,
                                                 const RulePath& path);

/// A field put onto another.
struct NewConnection
{
    QString sourcePath;
    QString targetPath;
    /// For a choice: its type.
    QString choice = {};
    /// Repeats and has parts; where both do, the rule becomes an `each`.
    bool isSourceRepeating = false;
    bool isTargetRepeating = false;
};

/// Adds the rule for it where it fits: inside an `each` rule that both ends are in, with paths from there;
/// else at the top. Returns the new rule's path.
RulePath connectFields(mapping::MappingDefinition& definition, const NewConnection& connection);

/// Paths in the target that rules fill, from the root, without indexes.
[[nodiscard]] QSet<QString> targetPaths(const mapping::MappingDefinition& definition);
/// Source paths that stand in the rules' expressions, from the root, without indexes.
[[nodiscard]] QSet<QString> sourcePaths(const mapping::MappingDefinition& definition);
/// The same of one rule.
[[nodiscard]] QSet<QString> sourcePathsOf(const mapping::MappingDefinition& definition, const RulePath& path);
[[nodiscard]] QString targetPathOf(const mapping::MappingDefinition& definition, const RulePath& path);

} // namespace hilum::mapping_view
