// SPDX-License-Identifier: Apache-2.0
#include "core/fhir/discriminator.h"

#include "core/fhir/uri.h"
#include "core/fhir/value_match.h"

#include <algorithm>

namespace hilum::fhir {

namespace {

/// `extension('http://x.y/z')` → its address, with the quotes taken off; "" for other steps.
std::string_view extensionUrl(std::string_view step)
{
    static constexpr std::string_view kCall = "extension(";
    if (!step.starts_with(kCall) || !step.ends_with(')'))
        return {};
    step = step.substr(kCall.size(), step.size() - kCall.size() - 1);
    if (step.size() >= 2 && (step.front() == '\'' || step.front() == '"'))
        step = step.substr(1, step.size() - 2);
    return step;
}

/// Takes the first step off a path; points within brackets are no ends.
std::string_view takeStep(std::string_view& path)
{
    std::size_t depth = 0;
    std::size_t at = 0;
    for (; at < path.size() && (path[at] != '.' || depth > 0); ++at) {
        depth += path[at] == '(' ? 1 : 0;
        depth -= path[at] == ')' && depth > 0 ? 1 : 0;
    }
    const std::string_view step = path.substr(0, at);
    path.remove_prefix(std::min(at + 1, path.size()));
    return step;
}

bool isNothing(std::string_view step)
{
    return step.empty() || step == "$this";
}

/// What a slice says about the value at the end of a path: fixed values, patterns, required codes. Several
/// where inner slices each say something.
struct Demand
{
    const TreeNode* fixed = nullptr;
    const TreeNode* pattern = nullptr;
    const CodeSet* codes = nullptr;
};

void collectBelow(const TreeNode& value, std::string_view path, std::vector<const TreeNode*>& out)
{
    const std::string_view step = takeStep(path);
    if (isNothing(step)) {
        out.push_back(&value);
        return;
    }
    for (const TreeNode* child = value.firstChild; child != nullptr; child = child->next) {
        if (child->name == step)
            collectBelow(*child, path, out);
    }
}

void collectDemands(const ProfileElement& element, std::string_view path, std::vector<Demand>& out)
{
    // A value given as a whole says something about its parts.
    for (const TreeNode* whole : {element.fixed, element.pattern}) {
        std::vector<const TreeNode*> parts;
        if (whole != nullptr)
            collectBelow(*whole, path, parts);
        for (const TreeNode* part : parts)
            out.push_back({.fixed = whole == element.fixed ? part : nullptr,
                           .pattern = whole == element.fixed ? nullptr : part,
                           .codes = nullptr});
    }
    std::string_view rest = path;
    std::string_view step = takeStep(rest);
    if (isNothing(step)) {
        const bool isRequired = element.binding.strength == BindingStrength::Required;
        if (isRequired && element.binding.codes != nullptr && element.fixed == nullptr
            && element.pattern == nullptr)
            out.push_back({.fixed = nullptr, .pattern = nullptr, .codes = element.binding.codes});
        for (const std::unique_ptr<ProfileElement>& child : element.children) {
            // `$this` of a CodeableConcept or Coding that is only described by its parts.
            if (element.fixed == nullptr && element.pattern == nullptr && !isRequired
                && child->name == "coding")
                collectDemands(*child, {}, out);
        }
        return;
    }
    if (step == "resolve()" || step.starts_with("ofType("))
        return collectDemands(element, rest, out);
    const std::string_view url = extensionUrl(step);
    for (const std::unique_ptr<ProfileElement>& child : element.children) {
        if (child->name != (url.empty() ? step : std::string_view("extension")))
            continue;
        if (url.empty())
            collectDemands(*child, rest, out);
        for (const std::unique_ptr<ProfileElement>& slice : child->slices)
            collectDemands(*slice, rest, out);
    }
}

bool satisfies(const TreeNode& node, const Demand& demand)
{
    if (demand.fixed != nullptr)
        return equalsFixed(node, *demand.fixed);
    if (demand.pattern != nullptr)
        return matchesPattern(node, *demand.pattern);
    if (node.value.isString())
        return demand.codes->has(node.value.asString());
    if (node.typeName != "CodeableConcept")
        return demand.codes->has(childText(node, "system"), childText(node, "code"));
    for (const TreeNode* child = node.firstChild; child != nullptr; child = child->next) {
        if (child->name == "coding"
            && demand.codes->has(childText(*child, "system"), childText(*child, "code")))
            return true;
    }
    return false;
}

/// The element of a slice at the end of a path; null where the slice does not speak of it.
const ProfileElement* elementAt(const ProfileElement& slice, std::string_view path)
{
    const ProfileElement* at = &slice;
    while (at != nullptr && !path.empty()) {
        const std::string_view step = takeStep(path);
        if (isNothing(step) || step == "resolve()" || step.starts_with("ofType("))
            continue;
        const std::string_view url = extensionUrl(step);
        if (url.empty()) {
            at = at->child(step);
            continue;
        }
        const ProfileElement* extensions = at->child("extension");
        at = nullptr;
        for (std::size_t index = 0; extensions != nullptr && index < extensions->slices.size(); ++index) {
            const ProfileElement& each = *extensions->slices[index];
            const bool isIt = std::ranges::any_of(each.types, [&](const ProfileType& type) {
                return std::ranges::find(type.profiles, url) != type.profiles.end();
            });
            at = isIt || each.sliceName == url ? &each : at;
        }
    }
    return at;
}

} // namespace

std::vector<const TreeNode*> SliceMatcher::select(const TreeNode& node, std::string_view path) const
{
    std::vector<const TreeNode*> found{&node};
    while (!path.empty()) {
        const std::string_view step = takeStep(path);
        if (isNothing(step))
            continue;
        const std::string_view url = extensionUrl(step);
        std::vector<const TreeNode*> next;
        for (const TreeNode* each : found) {
            if (step == "resolve()") {
                if (const TreeNode* target = resolveReference(*each, m_place))
                    next.push_back(target);
                continue;
            }
            if (step.starts_with("ofType(")) {
                if (step.substr(7, step.size() - 8) == each->typeName)
                    next.push_back(each);
                continue;
            }
            for (const TreeNode* child = each->firstChild; child != nullptr; child = child->next) {
                const bool isIt = url.empty() ? child->name == step
                                              : child->name == "extension" && childText(*child, "url") == url;
                if (isIt)
                    next.push_back(child);
            }
        }
        found = std::move(next);
    }
    return found;
}

bool SliceMatcher::matches(const TreeNode& node, const ProfileElement& slice, const Slicing* slicing) const
{
    const bool byUrl = slicing == nullptr || slicing->discriminators.empty();
    if (byUrl)
        return node.typeName == "Extension" && matchesValue(node, slice, "url");
    return std::ranges::all_of(slicing->discriminators,
                               [&](const Discriminator& by) { return matchesOne(node, slice, by); });
}

bool SliceMatcher::matchesOne(const TreeNode& node, const ProfileElement& slice,
                              const Discriminator& by) const
{
    switch (by.kind) {
    case Discriminator::Kind::Exists:
        return matchesExistence(node, slice, by.path);
    case Discriminator::Kind::Type:
        return matchesType(node, slice, by.path);
    case Discriminator::Kind::Profile:
        return matchesProfile(node, slice, by.path);
    default:
        return matchesValue(node, slice, by.path);
    }
}

bool SliceMatcher::matchesValue(const TreeNode& node, const ProfileElement& slice,
                                std::string_view path) const
{
    if (node.typeName == "Extension" && path == "url") {
        const std::string_view url = childText(node, "url");
        for (const ProfileType& type : slice.types) {
            if (!type.profiles.empty())
                return std::ranges::find(type.profiles, url) != type.profiles.end();
        }
    }
    std::vector<Demand> demands;
    collectDemands(slice, path, demands);
    if (demands.empty())
        return false;
    const std::vector<const TreeNode*> values = select(node, path);
    return std::ranges::all_of(demands, [&](const Demand& demand) {
        return std::ranges::any_of(values, [&](const TreeNode* value) {
            const bool isCoding =
                value->typeName == "CodeableConcept" && demand.codes == nullptr
                && (demand.fixed != nullptr ? demand.fixed : demand.pattern)->typeName == "Coding";
            return isCoding
                       ? std::ranges::any_of(select(*value, "coding"),
                                             [&](const TreeNode* each) { return satisfies(*each, demand); })
                       : satisfies(*value, demand);
        });
    });
}

bool SliceMatcher::matchesType(const TreeNode& node, const ProfileElement& slice, std::string_view path) const
{
    const ProfileElement* element = elementAt(slice, path);
    if (element == nullptr)
        return false;
    const bool isResolved = path.find("resolve()") != std::string_view::npos;
    const auto isOf = [&](const TreeNode* value) {
        if (!element->choice.empty())
            return value->typeName == element->choice;
        return std::ranges::any_of(element->types, [&](const ProfileType& type) {
            if (!isResolved)
                return type.code == value->typeName;
            return type.code == value->typeName
                   || std::ranges::find(type.targetProfiles,
                                        std::string(kStructureBase).append(value->typeName))
                          != type.targetProfiles.end();
        });
    };
    const std::vector<const TreeNode*> values = select(node, path);
    return std::ranges::any_of(values, isOf);
}

bool SliceMatcher::matchesProfile(const TreeNode& node, const ProfileElement& slice,
                                  std::string_view path) const
{
    const ProfileElement* element = elementAt(slice, path);
    if (element == nullptr)
        return false;
    const bool isResolved = path.find("resolve()") != std::string_view::npos;
    for (const TreeNode* value : select(node, path)) {
        for (const ProfileType& type : element->types) {
            const std::vector<std::string_view>& profiles = isResolved ? type.targetProfiles : type.profiles;
            const bool conforms = std::ranges::any_of(
                profiles, [&](std::string_view profile) { return m_conforms(*value, profile); });
            if (conforms)
                return true;
        }
    }
    return false;
}

bool SliceMatcher::matchesExistence(const TreeNode& node, const ProfileElement& slice,
                                    std::string_view path) const
{
    const ProfileElement* element = elementAt(slice, path);
    if (element == nullptr)
        return false;
    const bool exists = !select(node, path).empty();
    if (element->maximum && *element->maximum == 0)
        return !exists;
    return element->minimum && *element->minimum > 0 && exists;
}

} // namespace hilum::fhir
