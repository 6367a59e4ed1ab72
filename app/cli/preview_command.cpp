// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/document_text.h"
#include "app/cli/installation.h"
#include "core/base/text.h"
#include "core/engine/pipeline_preview.h"

#include <ostream>

namespace hilum::cli {
namespace {

void printCounts(const engine::PreviewResult& result, bool asJson)
{
    for (const auto& [name, port] : result.ports) {
        if (asJson) {
            std::string json = "{\"port\":";
            appendJsonString(json, name);
            json += ",\"type\":";
            appendJsonString(json, port.typeName);
            out() << json << ",\"records\":" << port.records.size() << "}\n";
        } else {
            out() << name << ": " << port.records.size() << " records";
            if (!port.typeName.empty())
                out() << " of type " << port.typeName;
            out() << '\n';
        }
    }
}

} // namespace

int previewCommand(const PreviewArguments& arguments)
{
    std::optional<pipeline::PipelineDefinition> definition =
        readPipeline(arguments.pipeline, arguments.common);
    if (!definition)
        return kWrong;
    const Installation installation;
    const engine::EngineContext context = installation.context(arguments.common);
    engine::PreviewOptions options;
    options.limit = arguments.limit;
    options.stop = arguments.common.stop;
    if (!arguments.at.empty())
        options.at.push_back(arguments.at);
    const Result<engine::PreviewResult> result = engine::previewPipeline(*definition, context, options);
    if (!result) {
        printDiagnostic(result.error());
        return kFailed;
    }
    printDiagnostics(result->findings, arguments.common.isQuiet);
    if (arguments.at.empty()) {
        printCounts(*result, arguments.asJson);
        return hasErrors(result->findings) ? kWrong : kDone;
    }
    const auto port = result->ports.find(arguments.at);
    if (port == result->ports.end()) {
        if (!hasErrors(result->findings))
            printDiagnostic(Diagnostic::error("cli.no-such-port",
                                              "There is no source, step or outlet \"{0}\" in the pipeline.",
                                              {arguments.at}));
        return kWrong;
    }
    for (const Record& record : port->second.records) {
        if (arguments.asJson)
            out() << recordJson(record, port->second.schema.get()) << '\n';
        else
            out() << recordText(record, port->second.schema.get());
    }
    return kDone;
}

} // namespace hilum::cli
