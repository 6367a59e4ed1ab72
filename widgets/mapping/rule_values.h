// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/mapping/lookup_table.h"
#include "core/model/record.h"
#include "widgets/mapping/rule_scope.h"
#include "widgets/mapping/sample_statistics.h"

namespace hilum::mapping_view {

/// A value that a rule reads, and what becomes of it.
struct ValueUse
{
    enum class Fate : std::uint8_t {
        Kept,       ///< Goes on as it is.
        Translated, ///< The table has another for it.
        Otherwise,  ///< The table does not know it; the rule says what then.
        Lost,       ///< The table does not know it, and nothing is written.
        Refused     ///< The target does not allow it.
    };

    ValueCount value;
    Fate fate = Fate::Kept;
    /// What is written; "" where nothing is.
    QString becomes;
};

/// What a rule's values are in the sample.
struct RuleValues
{
    std::vector<ValueUse> values;
    int records = 0;
    /// Records in which the rule finds something.
    int filled = 0;
    bool hasTable = false;
    /// Keys of the table that the sample never has.
    QStringList unusedKeys;
};

/// What a rule may write, and by what table; the table may be null.
struct RuleFrame
{
    const mapping::MappingDefinition* definition = nullptr;
    RulePath path;
    std::shared_ptr<const mapping::LookupTable> table;
    /// Of the target, where it allows no others; empty: all.
    std::vector<SchemaCode> allowed;
};

/// The table that a rule names, the mapping's own before the pipeline's; null where there is none.
[[nodiscard]] std::shared_ptr<const mapping::LookupTable>
tableOfRule(const mapping::MappingDefinition& definition, const mapping::MappingRule& rule,
            const MappingSample& sample, const mapping::LookupTables& pipelineTables);

/// Evaluates the rule's expression on each record. REQUIRES: the frame's definition has the rule.
[[nodiscard]] RuleValues valuesOfRule(const MappingSample& sample, std::span<const Node> records,
                                      const RuleFrame& frame, const std::stop_token& stop);

} // namespace hilum::mapping_view
