// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/session/latest_worker.h"
#include "widgets/base/latest_work.h"

#include <QObject>

namespace hilum::session {

/// Work on a thread of its own, whose results are posted to the main thread.
class PostedWork final : public base::LatestWork
{
public:
    void start(Work work) override;

private:
    QObject m_receiver;
    quint64 m_generation = 0;
    LatestWorker m_worker; // Last: ends before the receiver.
};

} // namespace hilum::session
