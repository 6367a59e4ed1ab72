// SPDX-License-Identifier: Apache-2.0
#include "core/fhir/bundle_index.h"

#include "core/fhir/scene.h"
#include "core/fhir/uri.h"

namespace hilum::fhir {

namespace {

constexpr std::string_view kVersionMark = "/_history/";

std::string_view versionOf(std::string_view reference)
{
    const std::size_t at = reference.find(kVersionMark);
    return at == std::string_view::npos ? std::string_view() : reference.substr(at + kVersionMark.size());
}

/// Without fragment and version.
std::string_view addressOf(std::string_view reference)
{
    reference = reference.substr(0, reference.find('#'));
    return reference.substr(0, reference.find(kVersionMark));
}

using Entries = std::unordered_multimap<std::string, const TreeNode*>;

const TreeNode* find(const Entries& entries, const std::string& address, std::string_view version)
{
    const auto range = entries.equal_range(address);
    for (auto each = range.first; each != range.second; ++each) {
        const TreeNode* meta = version.empty() ? nullptr : childOf(*each->second, "meta");
        if (version.empty() || (meta != nullptr && childText(*meta, "versionId") == version))
            return each->second;
    }
    return nullptr;
}

} // namespace

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
    const std::string_view version = versionOf(reference);
    const std::string address(addressOf(reference));
    if (isAbsoluteUri(address))
        return find(m_byUrl, address, version);
    const std::optional<RestReference> from = restReference(fromUrl);
    if (!from || from->base.empty())
        return nullptr; // Has no meaning here, says the specification.
    return find(m_byUrl, std::string(from->base).append("/").append(address), version);
}

const TreeNode* BundleIndex::guess(std::string_view reference, std::string_view fromUrl) const
{
    const TreeNode* found = resolve(reference, fromUrl);
    return found != nullptr ? found
                            : find(m_byTypeAndId, std::string(addressOf(reference)), versionOf(reference));
}

} // namespace hilum::fhir
