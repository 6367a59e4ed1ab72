// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/base/latest_work.h"
#include "widgets/dropped/sample_conversion.h"

#include <mutex>

namespace hilum::dropped {

/// One conversion at a time off the main thread, which can look at its progress and stop it.
class ConversionJob
{
public:
    using Done = std::function<void(const Result<ResultPointer>& result)>;

    /// REQUIRES: what the context refers to outlives the job.
    ConversionJob(engine::EngineContext context, base::LatestWorkPointer work);

    /// Stops the one before. `done` comes on the main thread unless something newer was started.
    void start(ConversionRequest request, Done done);
    /// The conversion ends soon, without a result.
    void stop();
    [[nodiscard]] ConversionProgress progress() const;

private:
    struct Shared
    {
        mutable std::mutex mutex; // Guards the progress.
        ConversionProgress progress;
        std::stop_source stop;
    };

    engine::EngineContext m_context;
    std::shared_ptr<const fhir::Validator> m_validator;
    std::shared_ptr<Shared> m_shared;
    base::LatestWorkPointer m_work; // Last: it ends before what it uses.
};

} // namespace hilum::dropped
