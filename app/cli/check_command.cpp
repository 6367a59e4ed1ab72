// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/installation.h"
#include "core/engine/pipeline_check.h"

#include <algorithm>
#include <ostream>

namespace hilum::cli {

int checkCommand(const CheckArguments& arguments)
{
    const Installation installation;
    const engine::EngineContext context = installation.context(arguments.common);
    bool hasAnyErrors = false;
    for (const std::string& path : arguments.pipelines) {
        Diagnostics findings;
        Result<pipeline::LoadedPipeline> loaded = pipeline::loadPipeline(path);
        if (loaded) {
            findings = std::move(loaded->findings);
            Diagnostics more = engine::checkPipeline(loaded->definition, context);
            std::ranges::copy(more, std::back_inserter(findings));
        } else {
            findings.push_back(loaded.error());
        }
        hasAnyErrors = hasAnyErrors || hasErrors(findings);
        if (arguments.asJson) {
            for (const Diagnostic& finding : findings)
                out() << toJson(finding) << '\n';
            continue;
        }
        printDiagnostics(findings, arguments.common.isQuiet);
        if (!arguments.common.isQuiet) {
            const auto errors = std::ranges::count(findings, Severity::Error, &Diagnostic::severity);
            const auto warnings = std::ranges::count(findings, Severity::Warning, &Diagnostic::severity);
            out() << path << ": " << errors << " errors, " << warnings << " warnings\n";
        }
    }
    return hasAnyErrors ? kWrong : kDone;
}

} // namespace hilum::cli
