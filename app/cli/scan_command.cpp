// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/scan_target.h"
#include "app/cli/scan_text.h"
#include "core/inventory/inventory_csv.h"
#include "core/inventory/inventory_html.h"
#include "core/inventory/inventory_json.h"
#include "core/inventory/source_scan.h"
#include "core/pipeline/text_file.h"

#include <cmath>
#include <ostream>

namespace hilum::cli {
namespace {

std::string durationText(double seconds)
{
    constexpr std::uint64_t kMinute = 60;
    const auto whole = static_cast<std::uint64_t>(std::llround(seconds));
    return whole < kMinute
               ? std::to_string(whole) + " s"
               : std::to_string(whole / kMinute) + " min " + std::to_string(whole % kMinute) + " s";
}

std::string progressText(const inventory::ScanProgress& progress)
{
    const std::optional<double> part = progress.part();
    std::string text = grouped(progress.records) + " records";
    if (progress.seconds > 0)
        text +=
            "  "
            + grouped(static_cast<std::uint64_t>(static_cast<double>(progress.records) / progress.seconds))
            + "/s";
    if (part && *part > 0) {
        constexpr double kHundred = 100;
        text = std::to_string(static_cast<int>(*part * kHundred)) + "%  " + text + "  "
               + durationText(progress.seconds / *part - progress.seconds) + " left";
    }
    return text;
}

void printFindings(const inventory::Inventory& inventory)
{
    for (const inventory::Inventory::Finding& finding : inventory.findings) {
        if (finding.first.severity != Severity::Information)
            err() << toString(finding.first) << ' ' << grouped(finding.count) << " times\n";
    }
}

bool writeReport(const std::string& file, const std::string& text)
{
    if (file.empty())
        return true;
    const Result<void> written = pipeline::writeTextFile(file, text);
    if (!written)
        printDiagnostic(written.error());
    return written.has_value();
}

/// Writes what was asked for; the table where nothing was.
bool writeReports(const inventory::Inventory& inventory, const ScanArguments& arguments)
{
    const bool wroteHtml = arguments.html.empty() || writeReport(arguments.html, writeHtml(inventory, {}));
    const bool wroteCsv = arguments.csv.empty() || writeReport(arguments.csv, writeCsv(inventory));
    if (arguments.asJson)
        out() << writeJson(inventory);
    else if (arguments.html.empty() && arguments.csv.empty())
        out() << inventoryText(inventory);
    out() << std::flush;
    return wroteHtml && wroteCsv && out().good();
}

} // namespace

int scanCommand(const ScanArguments& arguments)
{
    const Installation installation;
    const Result<ScanTarget> target = findScanTarget(
        {.targets = arguments.targets, .format = arguments.format}, installation, arguments.common);
    if (!target) {
        printDiagnostic(target.error());
        return kWrong;
    }
    StatusLine line;
    inventory::ScanOptions options;
    options.limit = arguments.rows;
    options.threads = arguments.threads;
    options.only = arguments.only;
    options.without = arguments.without;
    options.stop = arguments.common.stop;
    if (!arguments.common.isQuiet)
        options.onProgress = [&line](const inventory::ScanProgress& progress) {
            line.show(progressText(progress));
        };
    std::string started;
    SystemClock().now().appendDateTime(started);
    Result<inventory::Inventory> inventory =
        inventory::scanSources(target->sources, target->folder, installation.registry(), options);
    line.clear();
    if (!inventory) {
        printDiagnostic(inventory.error());
        return kFailed;
    }
    inventory->source = target->title;
    inventory->started = started;
    if (arguments.withValues != "identifying")
        hideIdentifyingValues(*inventory);
    hideRareValues(*inventory, arguments.leastCount);
    if (!arguments.common.isQuiet)
        printFindings(*inventory);
    if (!writeReports(*inventory, arguments))
        return kFailed;
    if (!inventory->isComplete) {
        printDiagnostic(Diagnostic::error("cli.scan-stopped",
                                          "The scan was stopped after {0} records; the report is of those.",
                                          {grouped(inventory->records)}));
        return kFailed;
    }
    return inventory->rejected != 0 ? kRejects : kDone;
}

} // namespace hilum::cli
