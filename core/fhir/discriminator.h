// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/fhir/profile.h"
#include "core/fhir/reference_check.h"

#include <functional>

namespace hilum::fhir {

/// Decides which slice an element belongs to.
class SliceMatcher
{
public:
    /// True where the node conforms to the profile.
    using Conforms = std::function<bool(const TreeNode& node, std::string_view profile)>;

    /// REQUIRES: all that is given outlives the matcher.
    SliceMatcher(const RuleBook& book, const ReferencePlace& place, const Conforms& conforms)
        : m_book(book), m_place(place), m_conforms(conforms)
    {
    }

    /// True where the node has all by which the slice is told apart. A slice that says nothing about its
    /// discriminator takes no node. `slicing` may be null for a slice of extensions, which their url tells
    /// apart.
    [[nodiscard]] bool matches(const TreeNode& node, const ProfileElement& slice,
                               const Slicing* slicing) const;

private:
    [[nodiscard]] bool matchesOne(const TreeNode& node, const ProfileElement& slice,
                                  const Discriminator& by) const;
    [[nodiscard]] bool matchesValue(const TreeNode& node, const ProfileElement& slice,
                                    std::string_view path) const;
    [[nodiscard]] bool matchesType(const TreeNode& node, const ProfileElement& slice,
                                   std::string_view path) const;
    [[nodiscard]] bool matchesProfile(const TreeNode& node, const ProfileElement& slice,
                                      std::string_view path) const;
    [[nodiscard]] bool matchesExistence(const TreeNode& node, const ProfileElement& slice,
                                        std::string_view path) const;
    [[nodiscard]] std::vector<const TreeNode*> select(const TreeNode& node, std::string_view path) const;

    const RuleBook& m_book;
    const ReferencePlace& m_place;
    const Conforms& m_conforms;
};

} // namespace hilum::fhir
