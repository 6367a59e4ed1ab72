// SPDX-License-Identifier: Apache-2.0
#include "core/engine/preview_cache.h"

namespace hilum::engine {

std::shared_ptr<const SourceSample> PreviewCache::find(std::string_view key) const
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_samples.find(key);
    return found == m_samples.end() ? nullptr : found->second;
}

void PreviewCache::insert(std::string key, std::shared_ptr<const SourceSample> sample)
{
    const std::lock_guard lock(m_mutex);
    m_samples.insert_or_assign(std::move(key), std::move(sample));
}

void PreviewCache::clear()
{
    const std::lock_guard lock(m_mutex);
    m_samples.clear();
}

} // namespace hilum::engine
