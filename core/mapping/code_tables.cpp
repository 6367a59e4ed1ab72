// SPDX-License-Identifier: Apache-2.0
#include "core/mapping/code_tables.h"

#include "core/base/text.h"

#include <algorithm>

namespace hilum::mapping {

std::shared_ptr<const CodeSet> CodeTables::codesOf(const std::string& binding, const Schema* schema)
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

std::optional<Value> CodeTables::constantOf(const std::string& text, bool isQuoted, const CompiledRule& rule,
                                            SettingPlace place, const std::string& path)
{
    const std::string_view kept = m_plan.names.emplace_back(text);
    if (rule.kind == TargetKind::Any)
        return typedConstant(kept, isQuoted);
    const std::optional<Value> value =
        convertTo(rule.kind, Value::string(kept), {}, m_plan.defaults, m_plan.constants);
    if (!value)
        m_findings.report(Diagnostic::error("mapping.bad-constant",
                                            "\"{0}\" cannot stand in {1}, which is a {2}.",
                                            {text, std::string(rule.label), std::string(rule.typeName)}),
                          place, path);
    else if (rule.codes && !rule.codes->words.contains(value->asString()))
        reportCode(text, rule, place, path);
    return value;
}

void CodeTables::reportCode(const std::string& code, const CompiledRule& rule, SettingPlace place,
                            const std::string& path)
{
    std::vector<std::string> allowed;
    for (const SchemaCode& each : rule.codes->codes)
        allowed.push_back(each.code);
    if (allowed.size() > 20) {
        allowed.resize(20);
        allowed.emplace_back("...");
    }
    m_findings.report(Diagnostic::error("mapping.bad-code", "\"{0}\" is no code of {1}; allowed are: {2}.",
                                        {code, std::string(rule.label), joined(allowed, ", ")}),
                      place, path);
}

std::shared_ptr<const CompiledLookup> CodeTables::lookupOf(const LookupUse& use, const CompiledRule& rule,
                                                           const LookupTables& tables,
                                                           const std::vector<MappingLookup>& own)
{
    auto table = tables.find(use.lookup);
    std::string column;
    const std::size_t dot = use.lookup.rfind('.');
    if (table == tables.end() && dot != std::string::npos) {
        table = tables.find(std::string_view(use.lookup).substr(0, dot));
        column = use.lookup.substr(dot + 1);
    }
    if (table == tables.end()) {
        reportUnknown(use, tables, own);
        return nullptr;
    }
    if (!column.empty() && table->second->columnIndex(column) < 0) {
        m_findings.report(Diagnostic::error("mapping.unknown-column",
                                            "The table has no column \"{0}\"; it has: {1}.",
                                            {column, joined(table->second->columns(), ", ")}),
                          use.place, use.path);
        return nullptr;
    }
    std::shared_ptr<const CompiledLookup>& known =
        m_lookups[{table->second.get(), column, rule.kind, rule.codes.get()}];
    if (known == nullptr)
        known = compile(use, rule, table->second, column);
    return known;
}

std::shared_ptr<const CompiledLookup> CodeTables::compile(const LookupUse& use, const CompiledRule& rule,
                                                          const std::shared_ptr<const LookupTable>& table,
                                                          const std::string& column)
{
    auto compiled = std::make_shared<CompiledLookup>();
    compiled->name = use.lookup;
    compiled->table = table;
    const int chosen = column.empty() ? -1 : table->columnIndex(column);
    for (const std::vector<std::string>& row : table->rows()) {
        const std::string& key = row[table->keyColumn()];
        const std::string* text =
            chosen < 0 ? table->value(key) : &table->row(key)[static_cast<std::size_t>(chosen)];
        if (text == nullptr || text->empty())
            continue;
        const std::optional<Value> value =
            convertTo(rule.kind, Value::string(*text), {}, m_plan.defaults, m_plan.constants);
        const bool isAllowed = value && (!rule.codes || rule.codes->words.contains(value->asString()));
        if (isAllowed)
            compiled->values.emplace(key, *value);
        else
            m_findings.report(
                Diagnostic::warning("mapping.bad-table-value",
                                    "The lookup \"{0}\" gives \"{1}\" for \"{2}\", which {3} cannot hold.",
                                    {use.lookup, *text, key, std::string(rule.label)}),
                use.place, use.path);
    }
    return compiled;
}

void CodeTables::reportUnknown(const LookupUse& use, const LookupTables& tables,
                               const std::vector<MappingLookup>& own)
{
    if (std::ranges::any_of(own, [&use](const MappingLookup& each) { return each.name == use.lookup; }))
        return; // It could not be read, which was reported.
    std::vector<std::string_view> names;
    for (const auto& [name, table] : tables)
        names.push_back(name);
    const std::string_view near = nearestWord(use.lookup, names);
    m_findings.report(
        near.empty()
            ? Diagnostic::error("mapping.unknown-lookup",
                                "There is no lookup \"{0}\": define it under \"lookups\".", {use.lookup})
            : Diagnostic::error("mapping.unknown-lookup", "There is no lookup \"{0}\". Did you mean \"{1}\"?",
                                {use.lookup, std::string(near)}),
        use.place, use.path);
}

} // namespace hilum::mapping
