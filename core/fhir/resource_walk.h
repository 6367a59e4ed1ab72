// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/fhir/bundle_index.h"
#include "core/fhir/profile_check.h"
#include "core/fhir/scene.h"
#include "core/json/json_reader.h"

#include <vector>

namespace hilum::fhir {

/// Walks over a resource and checks each of its elements against the rules of its type.
class ResourceWalk
{
public:
    /// `remarks` as JsonReader made them; empty for what is no JSON.
    ResourceWalk(Scene& scene, ProfileCheck& profiles, json::JsonRemarks remarks)
        : m_scene(scene), m_profiles(profiles), m_remarks(std::move(remarks))
    {
    }

    /// REQUIRES: the node was typed (typeResource). Findings: those of the checks beside this file, and
    /// `fhir.unknown-resource`, `fhir.unknown-element`, `fhir.missing-element`, `fhir.too-many`,
    /// `fhir.several-choices`, `fhir.empty-element`, `fhir.null`, `fhir.wrong-json-type`,
    /// `fhir.not-an-array`, `fhir.an-array`, `fhir.empty-array`, `fhir.duplicate-name`, `fhir.invariant`,
    /// `fhir.extension-*`.
    /// `demanded` are profiles for the resource besides those that it names itself.
    void run(const TreeNode& resource, std::span<const std::string> demanded);

private:
    struct Here;

    void walkResource(const TreeNode& node, const PathStep& step, const Here& here);
    void walkBundle(const TreeNode& node, const PathStep& step, const Here& here);
    void walkChildren(const TreeNode& node, const TypeRules& type, const PathStep& step, const Here& here);
    void walkElement(const TreeNode& node, const ElementRule& rule, const TypeRules& type,
                     const PathStep& step, const Here& here);
    /// False where the node is so wrong that its rules need not be asked; as walkComplex.
    bool walkPrimitive(const TreeNode& node, const ElementRule& rule, const TypeRules& type,
                       const PathStep& step, const Here& here);
    bool walkComplex(const TreeNode& node, const ElementRule& rule, const TypeRules& type,
                     const PathStep& step, const Here& here);
    void checkSpecial(const TreeNode& node, const ElementRule& rule, const TypeRules& type,
                      const PathStep& step, const Here& here);
    void checkDemanded(const TreeNode& resource, const PathStep& step, std::span<const std::string> demanded);
    void checkProfiles(const TreeNode& node, const PathStep& step, const Here& here);
    void checkProfile(std::string_view url, const TreeNode& node, const PathStep& step, const Here& here);
    void checkCounts(const TreeNode& node, const TypeRules& type, const PathStep& step, std::size_t base);
    void checkList(const TreeNode& node, const ElementRule& rule, const PathStep& step);
    void checkUnknown(const TreeNode& node, const TypeRules& type, const PathStep& step);
    void checkRemarks(const TreeNode& node, const PathStep& step);

    Scene& m_scene;
    ProfileCheck& m_profiles;
    json::JsonRemarks m_remarks;
    std::size_t m_remarksSeen = 0;
    /// An element has been seen that has an id.
    bool m_hasElementIds = false;
    /// How often each element of the types on the way down was seen.
    std::vector<std::uint32_t> m_counts;
};

} // namespace hilum::fhir
