// SPDX-License-Identifier: Apache-2.0
#include "widgets/dropped/conversion_job.h"

namespace hilum::dropped {

ConversionJob::ConversionJob(engine::EngineContext context, base::LatestWorkPointer work)
    : m_context(std::move(context)),
      m_validator(std::make_shared<const fhir::Validator>()),
      m_shared(std::make_shared<Shared>()),
      m_work(std::move(work))
{
}

void ConversionJob::start(ConversionRequest request, Done done)
{
    m_shared->stop.request_stop();
    m_shared = std::make_shared<Shared>();
    m_work->start([shared = m_shared, context = m_context, validator = m_validator,
                   request = std::move(request),
                   done = std::move(done)](const std::stop_token& replaced) -> base::LatestWork::Deliver {
        const std::stop_callback stopToo(replaced, [&shared] { shared->stop.request_stop(); });
        ConversionServices services{.context = context, .validator = validator, .onProgress = {}};
        services.onProgress = [&shared](const ConversionProgress& progress) {
            const std::scoped_lock lock(shared->mutex);
            shared->progress = progress;
        };
        Result<ResultPointer> result = convertSample(request, services, shared->stop.get_token());
        return [done, result = std::move(result)] {
            done(result);
        };
    });
}

void ConversionJob::stop()
{
    m_shared->stop.request_stop();
}

ConversionProgress ConversionJob::progress() const
{
    const std::scoped_lock lock(m_shared->mutex);
    return m_shared->progress;
}

} // namespace hilum::dropped
