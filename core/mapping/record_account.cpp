// SPDX-License-Identifier: Apache-2.0
#include "core/mapping/record_account.h"

#include "core/connect/map_reader.h"

#include <algorithm>
#include <array>

namespace hilum::mapping {
namespace {

using Taken = CoverageRecorder::Taken;

/// What an expression looks at to find something else.
bool isPointer(std::string_view name)
{
    constexpr auto kNames = std::to_array<std::string_view>(
        {"id", "reference", "status", "system", "url", "versionId", "lastUpdated", "profile", "type"});
    return std::ranges::find(kNames, name) != kNames.end();
}

bool saysSomething(const Taken& taken)
{
    return taken.isWhole || (!taken.node.value().isNone() && !isPointer(taken.node.name()));
}

/// `2 Location, 1 Provenance`.
std::string listed(const std::map<std::string_view, std::size_t>& counts)
{
    std::string text;
    for (const auto& [type, count] : counts)
        text.append(text.empty() ? "" : ", ").append(std::to_string(count)).append(" ").append(type);
    return text;
}

Diagnostic finding(std::string type, const PackAccounts& accounts, std::string_view packName)
{
    const auto known = accounts.written.find(type);
    if (known == accounts.written.end())
        return Diagnostic::warning("mapping.not-written",
                                   "{0} is not written: no message of the pack \"{1}\" holds it.",
                                   {std::move(type), std::string(packName)});
    if (known->second.empty())
        return Diagnostic::warning(
            "mapping.not-written",
            "{0} is not written: the messages that were made of this record have no place for it.",
            {std::move(type)});
    return Diagnostic::warning(
        "mapping.not-written",
        "{0} is not written: it stands beside {1}, and none that was written names it.",
        {std::move(type), known->second});
}

} // namespace

PackAccounts readPackAccounts(const SettingValue& map, std::string_view fileName, Diagnostics& findings)
{
    MapReader reader(map, fileName, "accounts", findings);
    PackAccounts accounts;
    accounts.each = reader.text("each", MapReader::Need::Required);
    accounts.eachPlace = reader.placeOf("each");
    if (const SettingValue* written = reader.map("written")) {
        for (const SettingValue::Entry& entry : written->entries())
            accounts.written.emplace(entry.key, entry.value.isNull() ? std::string() : entry.value.text());
    }
    if (const SettingValue* supporting = reader.list("supporting")) {
        for (const SettingValue& item : supporting->items())
            accounts.supporting.push_back(item.text());
    }
    reader.finish();
    return accounts;
}

Diagnostics unwrittenItems(std::span<const Node> items, const CoverageRecorder& recorder,
                           const PackAccounts& accounts, std::string_view packName)
{
    std::vector<std::uint64_t> spots;
    for (const Taken& taken : recorder.taken()) {
        if (saysSomething(taken))
            spots.push_back(taken.node.source().begin);
    }
    std::ranges::sort(spots);
    Diagnostics findings;
    std::map<std::string_view, std::size_t> supporting;
    for (const Node item : items) {
        const ByteRange bytes = item.source();
        const auto first = std::ranges::upper_bound(spots, bytes.begin);
        if (first != spots.end() && *first < bytes.end)
            continue;
        if (std::ranges::find(accounts.supporting, item.typeName()) != accounts.supporting.end()) {
            ++supporting[item.typeName()];
            continue;
        }
        findings.push_back(finding(std::string(item.typeName()), accounts, packName));
        findings.back().place.bytes = bytes;
    }
    if (!supporting.empty())
        findings.push_back(Diagnostic::information(
            "mapping.not-needed", "Not written, because nothing that is written needs it: {0}.",
            {listed(supporting)}));
    return findings;
}

} // namespace hilum::mapping
