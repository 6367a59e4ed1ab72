// SPDX-License-Identifier: Apache-2.0
#include "core/mapping/script_cache.h"

namespace hilum::mapping {

bool ScriptShelf::noteMiss()
{
    const bool isFirst = ++m_misses == 1 && m_scripts.empty(); // Most things come once.
    if (m_misses > kMostMisses) {
        m_isGivenUp = true;
        m_scripts.clear();
    }
    return !isFirst && !m_isGivenUp && m_scripts.size() < kMostScripts;
}

void ScriptShelf::add(ItemScript script)
{
    m_scripts.insert(m_scripts.begin(), std::make_unique<const ItemScript>(std::move(script)));
}

std::unique_ptr<ScriptRecorder> ScriptCache::takeRecorder()
{
    if (m_recorders.empty())
        return std::make_unique<ScriptRecorder>();
    std::unique_ptr<ScriptRecorder> taken = std::move(m_recorders.back());
    m_recorders.pop_back();
    return taken;
}

} // namespace hilum::mapping
