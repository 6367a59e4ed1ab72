// SPDX-License-Identifier: Apache-2.0
#include "app/cli/scan_target.h"

#include "core/base/text.h"
#include "core/inventory/file_source.h"

#include <algorithm>

namespace hilum::cli {
namespace {

bool isPipelineFile(std::string_view path)
{
    return path.ends_with(".yaml") || path.ends_with(".yml");
}

/// `adt.yaml` and `patients` of `adt.yaml:patients`; nothing where it names no pipeline.
std::optional<std::pair<std::string, std::string>> pipelineAndSource(const std::string& target)
{
    if (isPipelineFile(target))
        return std::pair(target, std::string());
    const std::size_t colon = target.rfind(':');
    if (colon == std::string::npos || !isPipelineFile(std::string_view(target).substr(0, colon)))
        return std::nullopt;
    return std::pair(target.substr(0, colon), target.substr(colon + 1));
}

/// The source of a pipeline that is asked for, or its only one.
Result<ScanTarget> pipelineTarget(const std::string& file, const std::string& id,
                                  const Installation& installation, const CommonArguments& common)
{
    const std::optional<pipeline::PipelineDefinition> definition = readPipeline(file, common);
    if (!definition)
        return Diagnostic::error("cli.pipeline-unusable", "The pipeline {0} cannot be used.", {file});
    const Result<pipeline::PipelineDefinition> resolved =
        pipeline::resolveReferences(*definition, installation.context(common).references);
    if (!resolved)
        return resolved.error();
    std::vector<std::string> known;
    for (const pipeline::SourceDefinition& source : resolved->sources)
        known.push_back(source.id);
    const auto found = std::ranges::find(resolved->sources, id, &pipeline::SourceDefinition::id);
    if (id.empty() ? resolved->sources.size() != 1 : found == resolved->sources.end())
        return Diagnostic::error("cli.which-source",
                                 "Name one of the pipeline's sources, as in {0}:SOURCE. It has: {1}.",
                                 {file, known.empty() ? "none" : joined(known, ", ")});
    const pipeline::SourceDefinition& source = id.empty() ? resolved->sources.front() : *found;
    return ScanTarget{.sources = {source}, .folder = resolved->folder(), .title = file + ':' + source.id};
}

/// The names of a few, else the first and how many more.
std::string titleOf(const std::vector<std::string>& targets)
{
    constexpr std::size_t kFew = 4;
    if (targets.size() <= kFew)
        return joined(targets, ", ");
    return targets.front() + " and " + std::to_string(targets.size() - 1) + " more";
}

} // namespace

Result<ScanTarget> findScanTarget(const ScanRequest& request, const Installation& installation,
                                  const CommonArguments& common)
{
    for (const std::string& target : request.targets) {
        const auto named = pipelineAndSource(target);
        if (named && request.targets.size() == 1)
            return pipelineTarget(named->first, named->second, installation, common);
        if (named)
            return Diagnostic::error("cli.pipeline-alone",
                                     "{0} is a pipeline: its source can only be scanned alone.", {target});
    }
    Result<std::vector<pipeline::SourceDefinition>> sources =
        inventory::findFileSources(request.targets, request.format, installation.registry());
    if (!sources)
        return std::move(sources).error();
    return ScanTarget{.sources = *std::move(sources), .folder = {}, .title = titleOf(request.targets)};
}

} // namespace hilum::cli
