// SPDX-License-Identifier: Apache-2.0
#include "core/mapping/stencil_cache.h"

namespace hilum::mapping {

void StencilShelf::giveUp()
{
    m_isGivenUp = true;
    m_stencils.clear();
}

void StencilShelf::noteFit(std::size_t index)
{
    m_misses = 0;
    if (index != 0)
        std::swap(m_stencils[index], m_stencils.front());
}

bool StencilShelf::noteMiss()
{
    if (++m_misses > kMostMisses)
        giveUp();
    const bool isWorth = ++m_unfit >= (m_stencils.empty() ? kLeastOfAShape : kLeastOfAStencil);
    if (!isWorth || m_isGivenUp || m_stencils.size() == kMostStencils)
        return false;
    m_unfit = 0;
    return true;
}

void StencilShelf::noteFailure()
{
    if (++m_failures == kMostFailures)
        giveUp();
}

void StencilShelf::add(std::unique_ptr<Stencil> stencil)
{
    m_stencils.insert(m_stencils.begin(), Kept{.stencil = std::move(stencil)});
}

StencilShelf& StencilCache::shelf(std::uint64_t plan, std::string_view shape)
{
    m_key.assign(reinterpret_cast<const char*>(&plan), sizeof(plan));
    m_key.append(shape);
    return m_shelves[m_key];
}

void StencilCache::trim()
{
    if (m_bytes <= kMostBytes && m_shelves.size() <= kMostShelves)
        return;
    m_shelves.clear();
    m_bytes = 0;
}

} // namespace hilum::mapping
