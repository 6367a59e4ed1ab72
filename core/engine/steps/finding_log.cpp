// SPDX-License-Identifier: Apache-2.0
#include "core/engine/steps/finding_log.h"

namespace hilum::engine {

void FindingLog::add(std::size_t node, const Diagnostic& finding)
{
    Entry& entry = m_entries[{.node = node, .code = finding.code, .path = finding.place.path}];
    if (entry.count++ == 0)
        entry.first = finding;
    if (entry.places.size() < kPlaces)
        entry.places.push_back(finding.place);
}

void FindingLog::merge(const FindingLog& other)
{
    for (const auto& [key, theirs] : other.m_entries) {
        Entry& ours = m_entries[key];
        if (ours.count == 0)
            ours.first = theirs.first;
        ours.count += theirs.count;
        for (const Place& place : theirs.places) {
            if (ours.places.size() < kPlaces)
                ours.places.push_back(place);
        }
    }
}

} // namespace hilum::engine
