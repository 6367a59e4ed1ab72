// SPDX-License-Identifier: Apache-2.0
#include "widgets/mapping/rule_values.h"

#include "widgets/base/text.h"
#include "widgets/expression/expression_result.h"

#include <QHash>

#include <algorithm>

namespace hilum::mapping_view {
namespace {

struct TableName
{
    std::string table;
    /// "" for the value column.
    std::string column;
};

TableName tableNameOf(const std::string& lookup)
{
    const std::size_t dot = lookup.find('.');
    return dot == std::string::npos ? TableName{lookup, {}}
                                    : TableName{lookup.substr(0, dot), lookup.substr(dot + 1)};
}

const std::string* translated(const mapping::LookupTable& table, const std::string& key,
                              const std::string& column)
{
    if (column.empty())
        return table.value(key);
    const int index = table.columnIndex(column);
    const std::span<const std::string> row = table.row(key);
    return index < 0 || static_cast<std::size_t>(index) >= row.size() ? nullptr
                                                                      : &row[static_cast<std::size_t>(index)];
}

ValueUse useOf(const ValueCount& value, const RuleFrame& frame, const mapping::MappingRule& rule)
{
    using Fate = ValueUse::Fate;
    ValueUse use{.value = value, .fate = Fate::Kept, .becomes = value.text};
    if (frame.table != nullptr) {
        const std::string* found =
            translated(*frame.table, base::toUtf8(value.text), tableNameOf(rule.lookup).column);
        const bool isElse = found == nullptr && (rule.otherwise || !rule.otherwiseFrom.empty());
        use.fate = found != nullptr ? Fate::Translated : isElse ? Fate::Otherwise : Fate::Lost;
        use.becomes = found != nullptr ? base::toQString(*found)
                      : rule.otherwise ? base::toQString(*rule.otherwise)
                                       : base::toQString(rule.otherwiseFrom);
    }
    const bool isWritten = use.fate == Fate::Kept || use.fate == Fate::Translated;
    if (isWritten && !frame.allowed.empty()
        && std::ranges::find(frame.allowed, base::toUtf8(use.becomes), &SchemaCode::code)
               == frame.allowed.end())
        use.fate = Fate::Refused;
    return use;
}

} // namespace

std::shared_ptr<const mapping::LookupTable> tableOfRule(const mapping::MappingDefinition& definition,
                                                        const mapping::MappingRule& rule,
                                                        const MappingSample& sample,
                                                        const mapping::LookupTables& pipelineTables)
{
    const std::string name = tableNameOf(rule.lookup).table;
    const auto own = std::ranges::find(definition.lookups, name, &mapping::MappingLookup::name);
    if (own != definition.lookups.end()) {
        Diagnostics ignored; // The check reports them.
        auto table = sample.library == nullptr
                         ? mapping::LookupTable::read(name, own->body, sample.context.folder, ignored)
                         : sample.library->parts().table(name, own->body, sample.context.folder, ignored);
        return table ? *table : nullptr;
    }
    const auto found = pipelineTables.find(name);
    return found == pipelineTables.end() ? nullptr : found->second;
}

RuleValues valuesOfRule(const MappingSample& sample, std::span<const Node> records, const RuleFrame& frame,
                        const std::stop_token& stop)
{
    RuleValues report;
    const mapping::MappingRule& rule = *ruleAt(*frame.definition, frame.path);
    report.hasTable = frame.table != nullptr;
    const QString text = base::toQString(rule.from);
    QHash<QString, int> counts;
    MappingSample each = sample;
    for (const Node record : records) {
        if (stop.stop_requested())
            return report;
        each.record = record;
        const expression::ExpressionResult result =
            expression::tryExpression(text, scopeOf(each, *frame.definition, frame.path));
        ++report.records;
        report.filled += result.values.isEmpty() ? 0 : 1;
        for (const QString& value : result.values)
            ++counts[value];
    }
    std::vector<ValueCount> values;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        values.push_back({it.key(), it.value()});
    sortByCount(values);
    for (const ValueCount& value : values)
        report.values.push_back(useOf(value, frame, rule));
    if (frame.table != nullptr) {
        for (const std::vector<std::string>& row : frame.table->rows()) {
            const QString key = base::toQString(row[frame.table->keyColumn()]);
            if (!counts.contains(key))
                report.unusedKeys.push_back(key);
        }
    }
    return report;
}

} // namespace hilum::mapping_view
