// SPDX-License-Identifier: Apache-2.0
#include "core/fhir/profile_check.h"

#include "core/base/utf8.h"
#include "core/fhir/coded_check.h"
#include "core/fhir/discriminator.h"
#include "core/fhir/invariant_check.h"
#include "core/fhir/uri.h"
#include "core/fhir/value_match.h"

#include <algorithm>
#include <utility>

namespace hilum::fhir {

namespace {

/// True for a type by its name, by its address, or as the type of the specification that FHIR writes for ids
/// and urls.
bool isType(std::string_view code, const TreeNode& node)
{
    return code == node.typeName || code == "Element" || code == "Resource" || code == "BackboneElement"
           || code == "DomainResource" || code.starts_with("http://hl7.org/fhirpath/")
           || (code.starts_with(kStructureBase) && code.substr(kStructureBase.size()) == node.typeName);
}

bool fits(const ProfileElement& element, const TreeNode& node)
{
    return element.name == node.name && (element.choice.empty() || element.choice == node.typeName);
}

/// The step to a child of an element, the index-th of its name.
PathStep stepOf(const ProfileElement& element, const PathStep& parent, const TreeNode& node,
                std::int32_t index)
{
    return {.parent = &parent,
            .name = node.name,
            .index = node.isListItem ? index : -1,
            .choice = element.isChoice ? node.typeName : std::string_view()};
}

} // namespace

struct ProfileCheck::Frame
{
    Scene& scene;
    const Profile& profile;
    const ReferencePlace& place;

    void add(Diagnostic finding, const PathStep& step, const TreeNode& node) const
    {
        scene.add(std::move(finding), step, node);
    }
};

void ProfileCheck::check(Scene& scene, const Profile& profile, const TreeNode& node, const PathStep& step,
                         const ReferencePlace& place)
{
    const std::pair<const Profile*, const TreeNode*> self{&profile, &node};
    if (m_active.size() >= kDeepest || std::ranges::find(m_active, self) != m_active.end())
        return;
    m_active.push_back(self);
    const Frame frame{.scene = scene, .profile = profile, .place = place};
    if (profile.type != node.typeName && profile.type != "Resource" && profile.type != "DomainResource"
        && profile.type != "Element")
        frame.add(Diagnostic::error("fhir.profile-type", "The profile {0} is for {1}, not for {2}.",
                                    {profile.url, std::string(profile.type), std::string(node.typeName)}),
                  step, node);
    else
        checkElement(frame, profile.root, node, step);
    m_active.pop_back();
}

void ProfileCheck::checkElement(const Frame& frame, const ProfileElement& element, const TreeNode& node,
                                const PathStep& step)
{
    if (!m_budget.spend(1)) {
        if (!std::exchange(m_hasGivenUp, true))
            frame.add(Diagnostic::warning("fhir.profile-given-up",
                                          "The check of profiles was given up: it takes too many steps."),
                      step, node);
        return;
    }
    checkTypes(frame, element, node, step);
    checkValues(frame, element, node, step);
    checkInvariants(frame, element, node, step);
    checkChildren(frame, element, node, step);
}

void ProfileCheck::checkChildren(const Frame& frame, const ProfileElement& element, const TreeNode& node,
                                 const PathStep& step)
{
    for (const std::unique_ptr<ProfileElement>& child : element.children)
        checkChild(frame, *child, node, step);
}

void ProfileCheck::checkChild(const Frame& frame, const ProfileElement& child, const TreeNode& parent,
                              const PathStep& step)
{
    std::vector<Numbered> nodes;
    std::int32_t index = 0;
    for (const TreeNode* each = parent.firstChild; each != nullptr; each = each->next) {
        if (fits(child, *each))
            nodes.push_back({.node = each, .index = index});
        index += each->name == child.name ? 1 : 0;
    }
    checkCount(frame, child, nodes.size(), parent, step);
    for (const Numbered& each : nodes)
        checkElement(frame, child, *each.node, stepOf(child, step, *each.node, each.index));
    checkSlices(frame, child, nodes, parent, step);
}

void ProfileCheck::checkCount(const Frame& frame, const ProfileElement& element, std::size_t count,
                              const TreeNode& parent, const PathStep& step)
{
    const bool isMissing = element.minimum && count < *element.minimum;
    const bool isTooMany = element.maximum && count > *element.maximum;
    if (!isMissing && !isTooMany)
        return;
    const std::string name =
        std::string(element.name) + (element.sliceName.empty() ? "" : ":" + std::string(element.sliceName));
    if (isMissing) {
        frame.add(Diagnostic::error(
                      "fhir.profile-missing", "The profile {0} requires at least {1} of {2}; there are {3}.",
                      {frame.profile.url, std::to_string(*element.minimum), name, std::to_string(count)}),
                  step, parent);
    } else {
        frame.add(Diagnostic::error(
                      "fhir.profile-too-many", "The profile {0} allows at most {1} of {2}; there are {3}.",
                      {frame.profile.url, std::to_string(*element.maximum), name, std::to_string(count)}),
                  {.parent = &step, .name = element.name}, parent);
    }
}

void ProfileCheck::checkSlices(const Frame& frame, const ProfileElement& element,
                               std::span<const Numbered> nodes, const TreeNode& parent, const PathStep& step)
{
    if (element.slices.empty())
        return;
    const SliceMatcher::Conforms conformsTo = [&](const TreeNode& node, std::string_view profile) {
        return conforms(frame, node, profile);
    };
    const SliceMatcher matcher(m_book.rules(), frame.place, conformsTo);
    const Slicing* slicing = element.slicing ? &*element.slicing : nullptr;
    std::vector<std::vector<Numbered>> taken(element.slices.size());
    std::size_t lastSlice = 0;
    bool hasFree = false;
    for (const Numbered& numbered : nodes) {
        const TreeNode* node = numbered.node;
        const auto slice = std::ranges::find_if(
            element.slices, [&](const auto& each) { return matcher.matches(*node, *each, slicing); });
        const auto index = static_cast<std::size_t>(slice - element.slices.begin());
        const PathStep nodeStep = stepOf(element, step, *node, numbered.index);
        if (slice == element.slices.end()) {
            hasFree = true;
            if (slicing != nullptr && slicing->rules == Slicing::Rules::Closed)
                frame.add(Diagnostic::error(
                              "fhir.profile-closed",
                              "The profile {0} allows only the slices that it names, and this is none.",
                              {frame.profile.url}),
                          nodeStep, *node);
            continue;
        }
        taken[index].push_back(numbered);
        const bool isLate = slicing != nullptr
                            && ((slicing->isOrdered && index < lastSlice)
                                || (slicing->rules == Slicing::Rules::OpenAtEnd && hasFree));
        if (isLate)
            frame.add(Diagnostic::error("fhir.profile-order", "The profile {0} wants this slice earlier.",
                                        {frame.profile.url}),
                      nodeStep, *node);
        lastSlice = std::max(lastSlice, index);
        checkElement(frame, **slice, *node, nodeStep);
    }
    for (std::size_t index = 0; index < taken.size(); ++index) {
        checkCount(frame, *element.slices[index], taken[index].size(), parent, step);
        checkSlices(frame, *element.slices[index], taken[index], parent, step);
    }
}

void ProfileCheck::checkTypes(const Frame& frame, const ProfileElement& element, const TreeNode& node,
                              const PathStep& step)
{
    const ProfileType* found = nullptr;
    for (const ProfileType& type : element.types) {
        if (isType(type.code, node))
            found = &type;
    }
    if (found == nullptr) {
        // Of `id` and `url` the type is that of the specification's own.
        if (!element.types.empty() && !node.typeName.empty())
            frame.add(Diagnostic::error("fhir.profile-wrong-type",
                                        "The profile {0} does not allow a {1} here.",
                                        {frame.profile.url, std::string(node.typeName)}),
                      step, node);
        return;
    }
    if (!found->profiles.empty())
        checkProfiles(frame, *found, node, step);
    if (!found->targetProfiles.empty())
        checkTarget(frame, *found, node, step);
}

/// One of the profiles that are named; those that are not known count as kept.
void ProfileCheck::checkProfiles(const Frame& frame, const ProfileType& type, const TreeNode& node,
                                 const PathStep& step)
{
    if (node.typeName == "Extension")
        return; // The walk checks each against its own definition, and slices tell them apart by their url.
    if (type.profiles.size() == 1) {
        if (const Profile* profile = frame.scene.lookups().profile(type.profiles.front()))
            check(frame.scene, *profile, node, step, frame.place);
        return;
    }
    const bool isKept = std::ranges::any_of(
        type.profiles, [&](std::string_view profile) { return conforms(frame, node, profile); });
    if (!isKept)
        frame.add(Diagnostic::error("fhir.profile-none",
                                    "This conforms to none of the profiles that {0} names.",
                                    {frame.profile.url}),
                  step, node);
}

/// The type of a target that is here must be that of one of the target profiles.
void ProfileCheck::checkTarget(const Frame& frame, const ProfileType& type, const TreeNode& node,
                               const PathStep& step)
{
    const TreeNode* target = resolveReference(node, frame.place);
    if (target == nullptr || target->typeName.empty())
        return;
    const bool fitsOne = std::ranges::any_of(type.targetProfiles, [&](std::string_view url) {
        const std::string_view name =
            url.starts_with(kStructureBase) ? url.substr(kStructureBase.size()) : std::string_view();
        if (name == "Resource" || name == target->typeName)
            return true;
        if (m_book.rules().type(name) != nullptr)
            return false;
        const Profile* profile = frame.scene.lookups().profile(url);
        return profile == nullptr || profile->type == target->typeName;
    });
    if (!fitsOne)
        frame.add(Diagnostic::error("fhir.profile-wrong-target",
                                    "The profile {0} does not allow a reference to a {1} "
                                    "here.",
                                    {frame.profile.url, std::string(target->typeName)}),
                  step, node);
}

void ProfileCheck::checkValues(const Frame& frame, const ProfileElement& element, const TreeNode& node,
                               const PathStep& step)
{
    if (element.fixed != nullptr && !equalsFixed(node, *element.fixed))
        frame.add(Diagnostic::error("fhir.profile-fixed", "The profile {0} fixes another value here.",
                                    {frame.profile.url}),
                  step, node);
    if (element.pattern != nullptr && !matchesPattern(node, *element.pattern))
        frame.add(Diagnostic::error("fhir.profile-pattern",
                                    "This does not have all that the profile {0} demands here.",
                                    {frame.profile.url}),
                  step, node);
    const bool isLong = element.maximumLength > 0 && node.value.isString()
                        && utf8Length(node.value.asString()) > element.maximumLength;
    if (isLong)
        frame.add(Diagnostic::error("fhir.profile-length",
                                    "The profile {0} allows at most {1} characters here.",
                                    {frame.profile.url, std::to_string(element.maximumLength)}),
                  step, node);
    const bool isOutside = (element.lowest != nullptr && isLess(node, *element.lowest))
                           || (element.highest != nullptr && isLess(*element.highest, node));
    if (isOutside)
        frame.add(Diagnostic::error("fhir.profile-range",
                                    "The value is outside the range of the profile {0}.",
                                    {frame.profile.url}),
                  step, node);
    if (element.binding.codes != nullptr) {
        if (const TypeRules* type = m_book.rules().type(node.typeName))
            checkBinding(frame.scene, node, element.binding, *type, step);
    }
}

void ProfileCheck::checkInvariants(const Frame& frame, const ProfileElement& element, const TreeNode& node,
                                   const PathStep& step)
{
    hilum::fhir::checkInvariants(frame.scene, element.invariants, node, step);
}

bool ProfileCheck::conforms(const Frame& frame, const TreeNode& node, std::string_view url)
{
    const std::string_view name =
        url.starts_with(kStructureBase) ? url.substr(kStructureBase.size()) : std::string_view();
    if (m_book.rules().type(name) != nullptr)
        return name == node.typeName;
    const Profile* profile = frame.scene.lookups().profile(url);
    if (profile == nullptr)
        return true;
    Diagnostics findings;
    Scene trial = frame.scene.trial(findings);
    check(trial, *profile, node, {.parent = nullptr, .name = node.typeName}, frame.place);
    return !hasErrors(findings);
}

} // namespace hilum::fhir
