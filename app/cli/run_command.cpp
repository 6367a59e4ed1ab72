// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/installation.h"
#include "core/engine/pipeline_check.h"
#include "core/engine/pipeline_run.h"

#include <unistd.h>

#include <array>
#include <cstdio>
#include <fstream>
#include <ostream>

namespace hilum::cli {
namespace {

std::string progressText(const engine::RunProgress& progress)
{
    std::string text;
    if (progress.totalBytes && *progress.totalBytes != 0) {
        constexpr std::size_t kWidth = 24;
        const double part =
            std::min(1.0, static_cast<double>(progress.bytes) / static_cast<double>(*progress.totalBytes));
        const auto full = static_cast<std::size_t>(part * kWidth);
        constexpr double kHundred = 100;
        text = '[' + std::string(full, '#') + std::string(kWidth - full, '.') + "] "
               + std::to_string(static_cast<int>(part * kHundred)) + "%  ";
    }
    text += grouped(progress.records) + " records";
    if (progress.seconds > 0)
        text +=
            "  "
            + grouped(static_cast<std::uint64_t>(static_cast<double>(progress.records) / progress.seconds))
            + "/s  " + byteText(static_cast<double>(progress.bytes) / progress.seconds) + "/s";
    return text;
}

void printFindings(const engine::RunReport& report)
{
    for (const engine::FindingReport& finding : report.findings) {
        if (finding.first.severity == Severity::Information)
            continue;
        err() << finding.node << ": " << severityName(finding.first.severity) << ": " << finding.first.text()
              << " [" << finding.first.code << "] " << grouped(finding.count) << " times";
        if (!finding.places.empty())
            err() << ", first at " << toString(finding.places.front());
        err() << '\n';
    }
}

void printSummary(const engine::RunReport& report)
{
    for (const engine::NodeReport& node : report.nodes) {
        std::array<char, 256> line{};
        const int size = std::snprintf(line.data(), line.size(), "  %-20s %12s in %12s out", node.id.c_str(),
                                       grouped(node.tally.in).c_str(), grouped(node.tally.out).c_str());
        err() << std::string_view(line.data(),
                                  std::min(line.size() - 1, static_cast<std::size_t>(std::max(size, 0))));
        if (node.tally.rejected != 0)
            err() << "  " << grouped(node.tally.rejected) << " rejected";
        if (node.tally.filtered != 0)
            err() << "  " << grouped(node.tally.filtered) << " filtered";
        if (node.tally.warnings != 0)
            err() << "  " << grouped(node.tally.warnings) << " warnings";
        if (node.kind == engine::NodeKind::Sink) {
            for (const ResourceReceipt& resource : node.resources)
                err() << "  -> " << resource.name;
        }
        err() << '\n';
    }
    std::array<char, 64> seconds{};
    std::snprintf(seconds.data(), seconds.size(), "%.2f s", report.seconds);
    err() << report.pipeline << ": " << engine::runStatusName(report.status) << " in " << seconds.data()
          << '\n';
}

bool writeReport(const std::string& target, const engine::RunReport& report)
{
    const std::string json = report.toJson() + '\n';
    if (target == "-") {
        out() << json << std::flush;
        return out().good();
    }
    std::ofstream file(target, std::ios::binary | std::ios::trunc);
    file << json << std::flush;
    if (file)
        return true;
    printDiagnostic(Diagnostic::error("cli.report-not-written",
                                      "The report cannot be written to {0}. Check that the folder exists and "
                                      "may be written to.",
                                      {target}));
    return false;
}

int exitCodeOf(engine::RunStatus status)
{
    switch (status) {
    case engine::RunStatus::Done:
        return kDone;
    case engine::RunStatus::Rejects:
        return kRejects;
    case engine::RunStatus::Failed:
    case engine::RunStatus::Cancelled:
        return kFailed;
    }
    return kFailed;
}

} // namespace

int runCommand(const RunArguments& arguments)
{
    const std::optional<pipeline::PipelineDefinition> definition =
        readPipeline(arguments.pipeline, arguments.common);
    if (!definition)
        return kWrong;
    const Installation installation;
    engine::EngineContext context = installation.context(arguments.common);
    context.packCompilation = engine::PackCompilation::Changed;
    const Diagnostics problems = engine::checkPipeline(*definition, context);
    context.packCompilation = engine::PackCompilation::AsNeeded; // The check saw to the others.
    printDiagnostics(problems, arguments.common.isQuiet);
    if (hasErrors(problems))
        return kWrong;

    StatusLine line;
    engine::RunOptions options;
    options.threads = arguments.threads;
    options.limit = arguments.limit;
    if (arguments.maxRecordBytes != 0)
        options.maxRecordBytes = arguments.maxRecordBytes;
    options.stop = arguments.common.stop;
    if (!arguments.common.isQuiet)
        options.onProgress = [&line](const engine::RunProgress& progress) {
            line.show(progressText(progress));
        };
    const Result<engine::RunReport> report = engine::runPipeline(*definition, context, options);
    line.clear();
    if (!report) {
        printDiagnostic(report.error());
        return kWrong;
    }
    if (!arguments.common.isQuiet) {
        printFindings(*report);
        printSummary(*report);
    }
    printDiagnostics(report->failures, false);
    if (!arguments.report.empty() && !writeReport(arguments.report, *report))
        return kFailed;
    return exitCodeOf(report->status);
}

} // namespace hilum::cli
