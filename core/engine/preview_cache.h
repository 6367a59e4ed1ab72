// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>

namespace hilum::engine {

struct SourceSample;

/// Decoded samples of sources by their resolved definition, so that a preview after an edit downstream reads
/// nothing. Whoever owns it calls clear() when the data may have changed. Thread-safe.
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
