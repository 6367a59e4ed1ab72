// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/engine/engine_context.h"
#include "core/engine/pipeline_preview.h"
#include "core/fhir/validator.h"
#include "widgets/dropped/new_pipeline.h"
#include "widgets/dropped/result_pieces.h"

#include <functional>

namespace hilum::dropped {

struct ConversionProgress
{
    std::uint64_t done = 0;
    /// 0 while it is not known.
    std::uint64_t total = 0;
    double seconds = 0;
};

struct ConversionRequest
{
    pipeline::SourceDefinition source;
    BuiltinPack pack;
    /// Most records of the source.
    std::uint64_t limit = 200;
};

/// What a conversion works with. REQUIRES: all of it outlives the call and the result.
struct ConversionServices
{
    engine::EngineContext context;
    std::shared_ptr<const fhir::Validator> validator;
    std::function<void(const ConversionProgress&)> onProgress;
};

/// Takes a sample of the source through the pack, and validates what comes out where it is FHIR. Fails where
/// nothing could be read, or where it was stopped. Any thread.
[[nodiscard]] Result<ResultPointer> convertSample(const ConversionRequest& request,
                                                  const ConversionServices& services,
                                                  const std::stop_token& stop);

} // namespace hilum::dropped
