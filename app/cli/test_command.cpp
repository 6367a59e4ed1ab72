// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/installation.h"
#include "core/connect/map_reader.h"
#include "core/engine/example_run.h"

#include <ostream>

namespace hilum::cli {

int testCommand(const TestArguments& arguments)
{
    const Installation installation;
    const engine::EngineContext context = installation.context(arguments.common);
    const engine::ExampleOptions options{.expectations = arguments.updates ? engine::Expectations::Update
                                                                           : engine::Expectations::Compare};
    int passed = 0;
    int failed = 0;
    for (const std::string& path : arguments.pipelines) {
        const std::optional<pipeline::PipelineDefinition> definition = readPipeline(path, arguments.common);
        if (!definition)
            return kWrong;
        for (const pipeline::ExampleDefinition& example : definition->examples) {
            const std::optional<Diagnostic> problem =
                engine::runExample(*definition, example, context, options);
            ++(problem ? failed : passed);
            out() << (problem ? "FAILED " : "ok     ") << path << ": " << example.name << '\n';
            if (problem)
                printDiagnostic(Diagnostic(*problem).at(placeIn(path, example.place)));
        }
    }
    out() << passed << " passed, " << failed << " failed\n";
    return failed == 0 ? kDone : kRejects;
}

} // namespace hilum::cli
