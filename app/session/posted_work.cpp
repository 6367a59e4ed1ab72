// SPDX-License-Identifier: Apache-2.0
#include "app/session/posted_work.h"

namespace hilum::session {

void PostedWork::start(Work work)
{
    m_worker.submit([this, work = std::move(work), generation = ++m_generation](const std::stop_token& stop) {
        Deliver deliver = work(stop);
        if (deliver == nullptr || stop.stop_requested())
            return;
        QMetaObject::invokeMethod(
            &m_receiver,
            [this, generation, deliver = std::move(deliver)] {
                if (generation == m_generation) // Else newer work has begun since.
                    deliver();
            },
            Qt::QueuedConnection);
    });
}

} // namespace hilum::session
