// SPDX-License-Identifier: Apache-2.0
#include "core/fhirpath/unit_cache.h"

#include <utility>

namespace hilum::fhirpath {

UnitCache& UnitCache::ofThread()
{
    thread_local UnitCache cache;
    return cache;
}

const ucum::Unit* UnitCache::find(std::string_view text)
{
    const auto unitOf = [](const Units::value_type& entry) {
        return entry.second ? &*entry.second : nullptr;
    };
    if (const auto found = m_recent.find(text); found != m_recent.end())
        return unitOf(*found);
    if (const auto found = m_older.find(text); found != m_older.end())
        return unitOf(*found);
    if (m_recent.size() >= kLargest) {
        m_older = std::move(m_recent);
        m_recent = {};
    }
    return unitOf(*m_recent.emplace(std::string(text), ucum::Unit::find(text)).first);
}

} // namespace hilum::fhirpath
