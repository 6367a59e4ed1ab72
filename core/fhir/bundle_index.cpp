// SPDX-License-Identifier: Apache-2.0
#include "core/fhir/bundle_index.h"

#include "core/fhir/scene.h"
#include "core/fhir/uri.h"

namespace hilum::fhir {

BundleIndex::BundleIndex(const TreeNode& bundle) : m_bundle(bundle)
{
    for (const TreeNode* entry = bundle.firstChild; entry != nullptr; entry = entry->next) {
        const TreeNode* resource = entry->name == "entry" ? childOf(*entry, "resource") : nullptr;
        if (resource == nullptr)
            continue;
        if (const std::string_view url = childText(*entry, "fullUrl"); !url.empty())
            m_byUrl.emplace(url, resource);
        if (const std::string_view id = childText(*resource, "id"); !id.empty())
            m_byTypeAndId.emplace(std::string(resource->typeName).append("/").append(id), resource);
    }
}

const TreeNode* BundleIndex::resolve(std::string_view reference, std::string_view fromUrl) const
{
    reference = reference.substr(0, reference.find('#'));
    reference = reference.substr(0, reference.find("/_history/"));
    if (const auto found = m_byUrl.find(reference); found != m_byUrl.end())
        return found->second;
    if (isAbsoluteUri(reference))
        return nullptr;
    if (const std::optional<RestReference> from = restReference(fromUrl); from && !from->base.empty()) {
        const std::string url = std::string(from->base).append("/").append(reference);
        if (const auto found = m_byUrl.find(url); found != m_byUrl.end())
            return found->second;
    }
    const auto found = m_byTypeAndId.find(std::string(reference));
    return found == m_byTypeAndId.end() ? nullptr : found->second;
}

} // namespace hilum::fhir
