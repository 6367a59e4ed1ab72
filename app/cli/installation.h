// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/commands.h"
#include "core/engine/engine_context.h"
#include "core/pipeline/pipeline_reader.h"

namespace hilum::cli {

/// What this installation has: formats, connectors, the clock.
class Installation
{
public:
    Installation();

    [[nodiscard]] const Registry& registry() const { return m_registry; }
    /// Folders of the mapping packs that came with it.
    [[nodiscard]] const std::vector<std::string>& packFolders() const { return m_packFolders; }
    /// With values for parameters; ${env:NAME} from the environment, ${secret:NAME} from
    /// $CREDENTIALS_DIRECTORY/NAME or $HILUM_SECRET_NAME.
    [[nodiscard]] engine::EngineContext context(const CommonArguments& arguments) const;

private:
    Registry m_registry;
    SystemClock m_clock;
    std::vector<std::string> m_packFolders;
};

/// Reads a pipeline file and prints what is wrong with it; nothing where that is an error, or --set names a
/// parameter that the pipeline does not have.
[[nodiscard]] std::optional<pipeline::PipelineDefinition> readPipeline(const std::string& path,
                                                                       const CommonArguments& arguments);

} // namespace hilum::cli
