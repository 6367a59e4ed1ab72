// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/fhir/type_rules.h"
#include "core/model/tree_document.h"

#include <deque>
#include <limits>

namespace hilum::fhir {

/// A type that a profile allows for an element, with the profiles that a value must conform to one of.
struct ProfileType
{
    std::string_view code;
    std::vector<std::string_view> profiles;
    std::vector<std::string_view> targetProfiles;
};

/// How slices are told apart (http://hl7.org/fhir/R4/profiling.html#discriminator).
struct Discriminator
{
    enum class Kind : std::uint8_t { Value, Exists, Type, Profile };
    Kind kind = Kind::Value;
    std::string_view path;
};

struct Slicing
{
    enum class Rules : std::uint8_t { Open, Closed, OpenAtEnd };
    std::vector<Discriminator> discriminators;
    Rules rules = Rules::Open;
    bool isOrdered = false;
};

/// What a profile adds to an element. Only what its differentials say stands here: the rules of the type hold
/// besides. Views and nodes live as long as the Profile.
struct ProfileElement
{
    static constexpr std::uint32_t kUnbounded = std::numeric_limits<std::uint32_t>::max();

    /// Without the type of a choice.
    std::string_view name;
    /// Type of a choice where the element stands for values of that one type only, else "".
    std::string_view choice;
    std::string_view sliceName;
    /// The element of the type has several types.
    bool isChoice = false;
    std::optional<std::uint32_t> minimum;
    std::optional<std::uint32_t> maximum;
    std::vector<ProfileType> types;
    const TreeNode* fixed = nullptr;
    const TreeNode* pattern = nullptr;
    const TreeNode* lowest = nullptr;
    const TreeNode* highest = nullptr;
    /// In characters; 0 where there is no limit.
    std::uint32_t maximumLength = 0;
    Binding binding;
    std::vector<const Invariant*> invariants;
    std::optional<Slicing> slicing;
    std::vector<std::unique_ptr<ProfileElement>> slices;
    std::vector<std::unique_ptr<ProfileElement>> children;

    /// Null where there is none.
    [[nodiscard]] const ProfileElement* child(std::string_view childName) const;
};

/// Where an extension may stand.
struct ExtensionContext
{
    enum class Kind : std::uint8_t { Element, Extension, Expression };
    Kind kind = Kind::Element;
    std::string_view expression;
};

/// A profile or extension definition with all that it inherits from other profiles, ready to be checked
/// against. Immutable.
struct Profile
{
    std::string url;
    /// The type of R4 that it constrains.
    std::string_view type;
    ProfileElement root;
    /// Of an extension.
    std::vector<ExtensionContext> contexts;
    bool isModifier = false;

    Arena arena;
    std::deque<Invariant> invariants;
};

} // namespace hilum::fhir
