// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/engine/engine_context.h"
#include "core/model/record.h"
#include "core/model/schema.h"

#include <memory>
#include <stop_token>
#include <string>
#include <vector>

namespace hilum::engine {

/// What becomes of an example's expected file.
enum class Expectations : std::uint8_t {
    Compare,
    Update ///< What came out is written into it.
};

/// What should come out of an example and what did, decoded in the format of its port.
struct ExampleRecords
{
    std::vector<Record> expected;
    std::vector<Record> actual;
    /// Null and "" where unknown.
    std::shared_ptr<const Schema> schema;
    std::string typeName;
    /// Own what the records point into.
    std::vector<std::shared_ptr<const void>> kept;
};

struct ExampleOptions
{
    Expectations expectations = Expectations::Compare;
    std::stop_token stop = {};
    /// Filled where the two were compared and differ; null: not wanted.
    ExampleRecords* differing = nullptr;
};

/// Runs one of a pipeline's own tests, without opening any sink: `given` stands in for the example's source
/// (or the only one), and what comes out at its port (or behind the last step) is compared with `expect` as
/// JSON values. Nothing where it holds, else why not. In the calling thread.
[[nodiscard]] std::optional<Diagnostic> runExample(const pipeline::PipelineDefinition& definition,
                                                   const pipeline::ExampleDefinition& example,
                                                   const EngineContext& context,
                                                   const ExampleOptions& options = {});

} // namespace hilum::engine
