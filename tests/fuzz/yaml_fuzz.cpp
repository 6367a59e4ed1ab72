// SPDX-License-Identifier: Apache-2.0
#include "core/pipeline/pipeline_reader.h"
#include "core/pipeline/pipeline_writer.h"
#include "core/pipeline/structure_check.h"
#include "core/pipeline/yaml_reader.h"
#include "core/pipeline/yaml_writer.h"

#include <cstdint>
#include <cstdlib>

using namespace hilum;

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

} // namespace

/// Whatever the text: no crash; and what was read without errors is written as something that reads the same.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    const pipeline::ParsedYaml parsed = pipeline::readYaml(text, "fuzz.yaml");
    const pipeline::LoadedPipeline loaded = pipeline::parsePipeline(text, "fuzz.yaml");
    (void)pipeline::checkStructure(loaded.definition);
    if (hasErrors(parsed.findings))
        return 0;
    const std::string written = pipeline::writeYaml(parsed.value);
    const pipeline::ParsedYaml again = pipeline::readYaml(written, "fuzz.yaml");
    require(!hasErrors(again.findings));
    require(again.value == parsed.value);
    require(pipeline::writeYaml(again.value) == written);
    const std::string canonical = pipeline::writePipeline(loaded.definition);
    require(pipeline::writePipeline(pipeline::parsePipeline(canonical, "fuzz.yaml").definition) == canonical);
    return 0;
}
