// SPDX-License-Identifier: Apache-2.0
#include "app/cli/scan_target.h"

#include "app/cli/data_file.h"
#include "core/base/text.h"

#include <algorithm>
#include <filesystem>
#include <fstream>

namespace hilum::cli {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kDicomPreamble = 128;

std::string headOf(const fs::path& path)
{
    constexpr std::size_t kHead = 4096;
    std::ifstream file(path, std::ios::binary);
    std::string head(kHead, '\0');
    file.read(head.data(), static_cast<std::streamsize>(head.size()));
    head.resize(static_cast<std::size_t>(std::max<std::streamsize>(0, file.gcount())));
    return head;
}

bool isDicom(std::string_view head)
{
    return head.size() > kDicomPreamble && head.substr(kDicomPreamble).starts_with("DICM");
}

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
    return ScanTarget{.source = source, .folder = resolved->folder(), .title = file + ':' + source.id};
}

ScanTarget dataTarget(const ScanRequest& request)
{
    ScanTarget target;
    target.title = request.target;
    target.source.id = "source";
    target.source.connector = request.format == "dicom" ? "dicom" : "files";
    target.source.format = request.format == "dicom" ? std::string() : request.format;
    return target;
}

/// The files of a folder in the order of their paths, those below it too.
std::vector<fs::path> filesBelow(const std::string& folder)
{
    std::vector<fs::path> files;
    std::error_code ignored;
    for (const fs::directory_entry& entry :
         fs::recursive_directory_iterator(folder, fs::directory_options::skip_permission_denied, ignored)) {
        std::error_code unknown;
        if (entry.is_regular_file(unknown))
            files.push_back(entry.path());
    }
    std::ranges::sort(files);
    return files;
}

Result<ScanTarget> folderTarget(ScanRequest request, const Installation& installation)
{
    std::string ending;
    for (const fs::path& file :
         request.format.empty() ? filesBelow(request.target) : std::vector<fs::path>()) {
        const std::string head = headOf(file);
        const Codec* codec =
            isDicom(head) ? nullptr : installation.registry().recognise(file.filename().string(), head);
        if (codec == nullptr && !isDicom(head))
            continue;
        request.format = codec == nullptr ? "dicom" : codec->manifest().id;
        ending = file.extension().string();
        break;
    }
    if (request.format.empty())
        return Diagnostic::error("cli.nothing-known-in-folder",
                                 "No file in {0} is of a format that is known. Name it with --format.",
                                 {request.target});
    ScanTarget target = dataTarget(request);
    target.source.settings.set("path", request.format == "dicom"
                                           ? request.target
                                           : literalPath(request.target) + "/**/*" + literalPath(ending));
    return target;
}

} // namespace

Result<ScanTarget> findScanTarget(const ScanRequest& request, const Installation& installation,
                                  const CommonArguments& common)
{
    if (const auto named = pipelineAndSource(request.target))
        return pipelineTarget(named->first, named->second, installation, common);
    std::error_code ignored;
    if (fs::is_directory(request.target, ignored))
        return folderTarget(request, installation);
    if (request.target != "-" && !std::ifstream(request.target, std::ios::binary))
        return Diagnostic::error("cli.not-there", "{0} is not there or may not be read.", {request.target});
    ScanRequest file = request;
    if (file.format.empty() && file.target != "-" && isDicom(headOf(file.target)))
        file.format = "dicom";
    ScanTarget target = dataTarget(file);
    target.source.settings.set(
        "path", file.format == "dicom" || file.target == "-" ? file.target : literalPath(file.target));
    return target;
}

} // namespace hilum::cli
