// SPDX-License-Identifier: Apache-2.0
#include "app/cli/installation.h"

#include "app/cli/console.h"
#include "core/base/text.h"
#include "core/codecs/builtin_codecs.h"
#include "core/mapping/mapping_pack.h"
#include "core/pipeline/text_file.h"
#include "core/plugin/plugin_loader.h"

#include <unistd.h>

#include <algorithm>
#include <array>
#include <climits>
#include <cstdlib>

namespace hilum::cli {
namespace {

std::string binaryFolder()
{
    std::array<char, PATH_MAX> path{};
    const ssize_t size = readlink("/proc/self/exe", path.data(), path.size());
    const std::string_view file(path.data(), size > 0 ? static_cast<std::size_t>(size) : 0);
    return std::string(file.substr(0, file.rfind('/')));
}

std::optional<std::string> environment(const std::string& name)
{
    const char* value = std::getenv(name.c_str()); // NOLINT(concurrency-mt-unsafe): nobody sets it.
    return value == nullptr ? std::nullopt : std::optional<std::string>(value);
}

std::optional<std::string> secret(std::string_view kind, std::string_view name)
{
    const std::string key(name);
    if (kind == "env")
        return environment(key);
    if (const std::optional<std::string> folder = environment("CREDENTIALS_DIRECTORY"); folder) {
        if (Result<std::string> text = pipeline::readTextFile(*folder + '/' + key))
            return std::string(trimmed(*text));
    }
    return environment("HILUM_SECRET_" + key);
}

} // namespace

Installation::Installation() : m_packFolders(mapping::packFolders(binaryFolder()))
{
    addBuiltinCodecs(m_registry);
    plugin::loadPlugins(m_registry, plugin::pluginFolders(binaryFolder()));
}

engine::EngineContext Installation::context(const CommonArguments& arguments) const
{
    return {.registry = m_registry,
            .clock = m_clock,
            .references = {.parameters = arguments.parameters, .secret = secret},
            .packFolders = m_packFolders};
}

std::optional<pipeline::PipelineDefinition> readPipeline(const std::string& path,
                                                         const CommonArguments& arguments)
{
    Result<pipeline::LoadedPipeline> loaded = pipeline::loadPipeline(path);
    if (!loaded) {
        printDiagnostic(loaded.error());
        return std::nullopt;
    }
    Diagnostics findings = std::move(loaded->findings);
    const std::vector<pipeline::ParameterDefinition>& parameters = loaded->definition.parameters;
    for (const auto& [name, value] : arguments.parameters) {
        if (std::ranges::find(parameters, name, &pipeline::ParameterDefinition::name) != parameters.end())
            continue;
        std::vector<std::string> names;
        for (const pipeline::ParameterDefinition& parameter : parameters)
            names.push_back(parameter.name);
        findings.push_back(Diagnostic::error("cli.unknown-parameter",
                                             "--set {0}: the pipeline has no such parameter. It has: {1}.",
                                             {name, names.empty() ? "none" : joined(names, ", ")}));
    }
    printDiagnostics(findings, arguments.isQuiet);
    if (hasErrors(findings))
        return std::nullopt;
    return std::move(loaded->definition);
}

} // namespace hilum::cli
