// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/connect/settings.h"
#include "core/model/batch.h"

#include <map>
#include <mutex>

namespace hilum::engine {

/// A decoded sample of one source.
struct SourceSample
{
    std::vector<Batch> batches;
    Tally tally;
    Diagnostics findings;
    std::shared_ptr<const Schema> schema;
    /// Codec it was decoded with; "" for a record connector.
    std::string format;
    /// Outlives the documents: connector, source.
    std::vector<std::shared_ptr<const void>> kept;
};

/// Samples by their source's resolved definition, so that a preview after an edit downstream reads nothing.
/// Whoever owns it calls clear() when the data may have changed. Thread-safe.
class PreviewCache
{
public:
    [[nodiscard]] std::shared_ptr<const SourceSample> find(std::string_view key) const;
    void insert(std::string key, std::shared_ptr<const SourceSample> sample);
    void clear();

private:
    mutable std::mutex m_mutex;
    std::map<std::string, std::shared_ptr<const SourceSample>, std::less<>> m_samples;
};

} // namespace hilum::engine
