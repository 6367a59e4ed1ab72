// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/fhir/profile_book.h"
#include "core/fhir/profile_conformance.h"
#include "core/fhir/reference_check.h"

namespace hilum::fhir {

/// Checks elements against profiles. One for each validation.
class ProfileCheck
{
public:
    /// Deepest nesting of profiles in profiles.
    static constexpr std::size_t kDeepest = 24;

    /// REQUIRES: book and budget outlive the check.
    ProfileCheck(const ProfileBook& book, const ConformanceBudget& budget) : m_book(book), m_budget(budget) {}

    [[nodiscard]] const ProfileBook& book() const { return m_book; }

    /// Checks what the profile adds to the rules of its type.
    /// Findings: `fhir.profile-*`, `fhir.invariant`, and those of checkBinding.
    void check(Scene& scene, const Profile& profile, const TreeNode& node, const PathStep& step,
               const ReferencePlace& place);

private:
    struct Frame;
    /// An item of a list with its number.
    struct Numbered
    {
        const TreeNode* node = nullptr;
        std::int32_t index = 0;
    };

    void checkElement(const Frame& frame, const ProfileElement& element, const TreeNode& node,
                      const PathStep& step);
    void checkChildren(const Frame& frame, const ProfileElement& element, const TreeNode& node,
                       const PathStep& step);
    void checkChild(const Frame& frame, const ProfileElement& child, const TreeNode& parent,
                    const PathStep& step);
    void checkSlices(const Frame& frame, const ProfileElement& element, std::span<const Numbered> nodes,
                     const TreeNode& parent, const PathStep& step);
    void checkCount(const Frame& frame, const ProfileElement& element, std::size_t count,
                    const TreeNode& parent, const PathStep& step);
    void checkTypes(const Frame& frame, const ProfileElement& element, const TreeNode& node,
                    const PathStep& step);
    void checkProfiles(const Frame& frame, const ProfileType& type, const TreeNode& node,
                       const PathStep& step);
    void checkTarget(const Frame& frame, const ProfileType& type, const TreeNode& node, const PathStep& step);
    void checkValues(const Frame& frame, const ProfileElement& element, const TreeNode& node,
                     const PathStep& step);
    void checkInvariants(const Frame& frame, const ProfileElement& element, const TreeNode& node,
                         const PathStep& step);
    [[nodiscard]] bool conforms(const Frame& frame, const TreeNode& node, std::string_view profile);

    const ProfileBook& m_book;
    const ConformanceBudget& m_budget;
    /// What is being checked, from the outside in. What is asked for again counts as kept.
    std::vector<std::pair<const Profile*, const TreeNode*>> m_active;
    bool m_hasGivenUp = false;
};

} // namespace hilum::fhir
