// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/tree_document.h"

#include <string>
#include <string_view>
#include <unordered_map>

namespace hilum::fhir {

/// Finds the entries of a Bundle by the references that may point to them
/// (http://hl7.org/fhir/R4/bundle.html#references).
class BundleIndex
{
public:
    /// REQUIRES: the Bundle outlives the index.
    explicit BundleIndex(const TreeNode& bundle);

    /// The resource of the entry that a reference points to, as seen from the entry with `fromUrl`; null
    /// where there is none. A reference to a version finds only that version.
    [[nodiscard]] const TreeNode* resolve(std::string_view reference, std::string_view fromUrl) const;
    /// The same for what is meant rather than said: `Patient/p1` finds that Patient whatever its fullUrl.
    [[nodiscard]] const TreeNode* guess(std::string_view reference, std::string_view fromUrl) const;
    [[nodiscard]] const TreeNode& bundle() const { return m_bundle; }

private:
    const TreeNode& m_bundle;
    /// Several where the Bundle has several versions.
    std::unordered_multimap<std::string, const TreeNode*> m_byUrl;
    /// `Patient/p1`
    std::unordered_multimap<std::string, const TreeNode*> m_byTypeAndId;
};

} // namespace hilum::fhir
