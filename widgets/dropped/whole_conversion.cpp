// SPDX-License-Identifier: Apache-2.0
#include "widgets/dropped/whole_conversion.h"

#include <algorithm>
#include <filesystem>

namespace hilum::dropped {
namespace {

namespace fs = std::filesystem;

constexpr const char* kWritten = "written";

/// A path in which `${` is no reference.
std::string withoutReferences(std::string path)
{
    for (std::size_t at = path.find("${"); at != std::string::npos; at = path.find("${", at + 3))
        path.insert(at, "$");
    return path;
}

/// `.hl7` of `/data/adt/**/*.hl7`; "" for none.
std::string endingOf(const std::string& pattern)
{
    const std::size_t dot = pattern.rfind('.');
    return dot == std::string::npos || dot < pattern.rfind('/') + 1 ? std::string() : pattern.substr(dot);
}

bool isBelow(const fs::path& file, const fs::path& folder)
{
    const fs::path relative = file.lexically_relative(folder);
    return !relative.empty() && *relative.begin() != "..";
}

WholeOutcome outcomeOf(const engine::RunReport& report, const WholeRequest& request)
{
    WholeOutcome made{.file = request.file, .findings = report.findings};
    for (const engine::NodeReport& node : report.nodes) {
        if (node.kind == engine::NodeKind::Source)
            made.records = node.tally.in;
        else if (node.kind == engine::NodeKind::Sink)
            made.written = node.tally.out;
        if (node.id == kChecked)
            made.withErrors = node.tally.rejected;
        else
            made.refused += node.tally.rejected;
    }
    std::ranges::stable_sort(made.findings, [](const engine::FindingReport& left,
                                               const engine::FindingReport& right) {
        if (left.first.severity != right.first.severity)
            return left.first.severity == Severity::Error
                   || (left.first.severity == Severity::Warning && right.first.severity != Severity::Error);
        return left.count > right.count;
    });
    return made;
}

Diagnostic stoppedConversion()
{
    return Diagnostic::error("dropped.stopped", "The conversion was stopped.");
}

} // namespace

pipeline::PipelineDefinition wholePipelineOf(const WholeRequest& request)
{
    pipeline::PipelineDefinition made = pipelineOf(request.source, request.pack);
    pipeline::SinkDefinition sink = made.sinks.front();
    sink.id = kWritten;
    sink.settings.set("path", withoutReferences(request.file));
    sink.from = {pipeline::PortReference::parse(kConverted)};
    made.sinks = {std::move(sink)};
    return made;
}

bool isReadFrom(const pipeline::SourceDefinition& source, const std::string& droppedPath,
                const std::string& file)
{
    std::error_code problem;
    const fs::path target = fs::weakly_canonical(file, problem);
    if (problem || !fs::exists(target, problem))
        return false;
    const fs::path dropped = fs::weakly_canonical(droppedPath, problem);
    if (problem || !fs::is_directory(dropped, problem))
        return target == dropped;
    const std::string ending = endingOf(source.settings.textOr("path", {}));
    return isBelow(target, dropped) && (ending.empty() || target.native().ends_with(ending));
}

Result<WholeOutcome> convertWhole(const WholeRequest& request, engine::EngineContext context,
                                  const std::stop_token& stop,
                                  const std::function<void(const engine::RunProgress&)>& onProgress)
{
    context.packCompilation = engine::PackCompilation::AsNeeded;
    const Result<engine::RunReport> report =
        engine::runPipeline(wholePipelineOf(request), context, {.stop = stop, .onProgress = onProgress});
    if (!report)
        return report.error();
    if (report->status == engine::RunStatus::Cancelled)
        return stoppedConversion();
    if (report->status == engine::RunStatus::Failed && !report->failures.empty())
        return report->failures.front();
    if (report->status == engine::RunStatus::Failed)
        return Diagnostic::error("dropped.not-written", "The conversion failed, and nothing was written.");
    return outcomeOf(*report, request);
}

} // namespace hilum::dropped
