// SPDX-License-Identifier: Apache-2.0
#include "core/inventory/source_scan.h"

#include <set>

namespace hilum::inventory {
namespace {

std::string_view nameOf(const FieldInventory& field)
{
    return std::string_view(field.path).substr(field.path.rfind('.') + 1);
}

/// What identifies a person in one table does so in the others where it comes more than once.
void shareIdentifiers(Inventory& all)
{
    std::set<std::string, std::less<>> names;
    for (const FieldInventory& field : all.fields) {
        if (field.isIdentifying || (field.isUnique && field.kind == FieldKind::Identifier))
            names.emplace(nameOf(field));
    }
    for (FieldInventory& field : all.fields)
        field.isIdentifying = field.isIdentifying || names.contains(nameOf(field));
}

/// Puts one more source behind what there is.
void join(Inventory& all, const std::string& name, Inventory one)
{
    all.seconds += one.seconds;
    all.bytes += one.bytes;
    all.records += one.records;
    all.rejected += one.rejected;
    all.isComplete = all.isComplete && one.isComplete;
    all.omittedFields += one.omittedFields;
    all.types.push_back({.name = name, .records = one.records});
    FieldInventory& group = all.fields.emplace_back();
    group.path = name;
    group.kind = FieldKind::Group;
    group.recordsInAll = group.records = group.values = one.records;
    group.mostRepetitions = one.records == 0 ? 0 : 1;
    for (FieldInventory& field : one.fields) {
        field.path = name + '.' + field.path;
        ++field.depth;
        all.fields.push_back(std::move(field));
    }
    for (Inventory::Finding& finding : one.findings)
        all.findings.push_back(std::move(finding));
}

} // namespace

Result<Inventory> scanSources(std::span<const pipeline::SourceDefinition> sources, const std::string& folder,
                              const Registry& registry, const ScanOptions& options)
{
    if (sources.size() == 1)
        return scanSource(sources.front(), folder, registry, options);
    Inventory all;
    all.format = sources.front().connector;
    all.limit = options.limit;
    all.without = options.without;
    ScanOptions own = options;
    if (options.onProgress)
        own.onProgress = [&](ScanProgress progress) { // How much is left is known of one source only.
            progress.records += all.records;
            progress.bytes += all.bytes;
            progress.seconds += all.seconds;
            progress.totalRecords.reset();
            progress.totalBytes.reset();
            options.onProgress(progress);
        };
    for (const pipeline::SourceDefinition& source : sources) {
        if (options.stop.stop_requested()) {
            all.isComplete = false;
            break;
        }
        Result<Inventory> one = scanSource(source, folder, registry, own);
        if (!one)
            return std::move(one).error();
        join(all, source.id, *std::move(one));
    }
    shareIdentifiers(all);
    return all;
}

} // namespace hilum::inventory
