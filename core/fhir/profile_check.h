// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/fhir/profile_book.h"
#include "core/fhir/reference_check.h"

namespace hilum::fhir {

/// Checks elements against profiles. One for each validation.
class ProfileCheck
{
public:
    /// More elements than these are not checked: profiles and references may lead in circles.
    static constexpr std::size_t kMostSteps = 1'000'000;
    /// Deepest nesting of profiles in profiles.
    static constexpr int kDeepest = 24;

    /// REQUIRES: the book outlives the check.
    explicit ProfileCheck(const ProfileBook& book) : m_book(book) {}

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
    std::size_t m_steps = 0;
    int m_depth = 0;
};

} // namespace hilum::fhir
