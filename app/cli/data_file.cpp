// SPDX-License-Identifier: Apache-2.0
#include "app/cli/data_file.h"

#include "core/connect/file_marks.h"
#include "core/engine/pipeline_preview.h"

#include <array>
#include <cstring>
#include <fstream>

namespace hilum::cli {
namespace {

/// The beginning of a file; an error where it cannot be read.
Result<std::string> headOf(const std::string& path)
{
    std::ifstream file(path, std::ios::binary);
    if (!file)
        return Diagnostic::error("cli.not-readable", "{0} cannot be read: {1}.",
                                 {path, std::strerror(errno)}); // NOLINT(concurrency-mt-unsafe)
    constexpr std::size_t kHead = 4096;
    std::string head(kHead, '\0');
    file.read(head.data(), static_cast<std::streamsize>(head.size()));
    head.resize(static_cast<std::size_t>(std::max<std::streamsize>(0, file.gcount())));
    return head;
}

/// A pipeline of the one source that reads the file.
pipeline::PipelineDefinition pipelineFor(const DataFileRequest& request, std::string_view head)
{
    pipeline::PipelineDefinition definition;
    pipeline::SourceDefinition& source = definition.sources.emplace_back();
    source.id = "file";
    const bool isDicom = request.format == "dicom" || (request.format.empty() && hilum::isDicom(head));
    source.connector = isDicom ? "dicom" : "files";
    source.format = isDicom ? std::string() : request.format;
    source.settings.set("path", isDicom ? request.file : literalPath(request.file));
    return definition;
}

} // namespace

Result<DataSample> readDataFile(const Installation& installation, const DataFileRequest& request)
{
    const bool isStandardInput = request.file == "-";
    const Result<std::string> head =
        isStandardInput ? Result<std::string>(std::string()) : headOf(request.file);
    if (!head)
        return head.error();
    const engine::EngineContext context = installation.context({});
    auto result = std::make_shared<engine::PreviewResult>();
    engine::PreviewOptions options;
    options.limit = request.limit;
    Result<engine::PreviewResult> preview =
        engine::previewPipeline(pipelineFor(request, *head), context, options);
    if (!preview)
        return std::move(preview).error();
    *result = *std::move(preview);
    const auto port = result->ports.find("file");
    if (port == result->ports.end()) {
        for (const Diagnostic& finding : result->findings) {
            if (finding.severity == Severity::Error)
                return finding;
        }
        return Diagnostic::error("cli.nothing-read", "Nothing could be read from {0}.", {request.file});
    }
    DataSample sample;
    sample.format = port->second.format;
    sample.title = sample.format;
    if (const Result<const Codec*> codec = installation.registry().codec(sample.format))
        sample.title = (*codec)->manifest().title;
    else if (const Result<const Manifest*> connector =
                 installation.registry().connectorManifest(sample.format))
        sample.title = (*connector)->title;
    sample.records = port->second.records;
    sample.rejected = result->ports.at("file.rejected").records;
    sample.schema = port->second.schema;
    sample.typeName = port->second.typeName;
    sample.notation = port->second.notation;
    for (const Diagnostic& finding : result->findings) {
        if (finding.code != "pipeline.no-sink" && finding.code != "pipeline.unused")
            sample.findings.push_back(finding);
    }
    sample.kept.push_back(std::move(result));
    return sample;
}

} // namespace hilum::cli
