// SPDX-License-Identifier: Apache-2.0
#include "core/fhir/given_codes.h"

#include "core/fhir/scene.h"
#include "core/fhir/uri.h"
#include "core/model/tree_builder.h"

#include <algorithm>

namespace hilum::fhir {

namespace {

/// With all strings, so that it needs the text no longer.
TreeNode* copied(Arena& arena, const TreeNode& node)
{
    TreeNode* copy = arena.make<TreeNode>();
    copy->name = arena.copy(node.name);
    copy->value = node.value.isString() ? Value::string(arena.copy(node.value.asString())) : node.value;
    for (const TreeNode* child = node.firstChild; child != nullptr; child = child->next) {
        TreeNode* next = copied(arena, *child);
        if (copy->lastChild != nullptr)
            copy->lastChild->next = next;
        else
            copy->firstChild = next;
        copy->lastChild = next;
    }
    return copy;
}

void collectConcepts(const TreeNode& node, CodeGroup& group)
{
    for (const TreeNode* child = node.firstChild; child != nullptr; child = child->next) {
        if (child->name != "concept")
            continue;
        group.codes.push_back({.code = childText(*child, "code"), .display = {}});
        collectConcepts(*child, group);
    }
}

void addExpansion(CodeSet& set, const TreeNode& node)
{
    for (const TreeNode* child = node.firstChild; child != nullptr; child = child->next) {
        if (child->name != "contains")
            continue;
        const std::string_view code = childText(*child, "code");
        if (!code.empty())
            set.add({.system = childText(*child, "system"), .codes = {{.code = code, .display = {}}}}, true);
        addExpansion(set, *child);
    }
}

} // namespace

bool GivenCodes::add(const TreeNode& resource)
{
    const std::string_view type = childText(resource, "resourceType");
    const bool isCodes = type == "CodeSystem" || type == "ValueSet";
    if (!isCodes || childText(resource, "url").empty())
        return false;
    const TreeNode* copy = copied(m_arena, resource);
    const std::string_view url = childText(*copy, "url");
    if (type == "ValueSet")
        m_valueSets.insert_or_assign(url, copy);
    else
        addCodeSystem(url, *copy);
    return true;
}

void GivenCodes::addCodeSystem(std::string_view url, const TreeNode& resource)
{
    if (childText(resource, "content") != "complete")
        return;
    CodeGroup group{.system = url, .codes = {}};
    collectConcepts(resource, group);
    const TreeNode* sensitive = childOf(resource, "caseSensitive");
    const bool ignoresCase = sensitive != nullptr && sensitive->value.kind() == ValueKind::Boolean
                             && !sensitive->value.asBoolean();
    auto set = std::make_unique<CodeSet>();
    set->add(group, !ignoresCase);
    m_codeSystems.insert_or_assign(url, std::move(set));
}

const CodeSet* GivenCodes::codeSystem(std::string_view url) const
{
    const auto found = m_codeSystems.find(canonicalUrl(url));
    return found != m_codeSystems.end() ? found->second.get() : m_known.codeSystem(url);
}

const CodeSet* GivenCodes::valueSet(std::string_view url) const
{
    const auto found = m_valueSets.find(canonicalUrl(url));
    if (found == m_valueSets.end())
        return m_known.valueSet(url);
    const std::lock_guard lock(m_mutex);
    const auto known = m_listed.find(found->first);
    if (known != m_listed.end())
        return known->second.get();
    Visited visited{found->first};
    return m_listed.emplace(found->first, listed(*found->second, visited)).first->second.get();
}

std::unique_ptr<CodeSet> GivenCodes::listed(const TreeNode& valueSet, Visited& visited) const
{
    auto set = std::make_unique<CodeSet>();
    const TreeNode* compose = childOf(valueSet, "compose");
    const TreeNode* expansion = childOf(valueSet, "expansion");
    if (compose == nullptr) {
        if (expansion != nullptr)
            addExpansion(*set, *expansion);
        return set->empty() ? nullptr : std::move(set);
    }
    CodeSet excluded;
    if (!addParts(*set, *compose, "include", visited) || !addParts(excluded, *compose, "exclude", visited))
        return nullptr;
    set->remove(excluded);
    return set->empty() ? nullptr : std::move(set);
}

bool GivenCodes::addParts(CodeSet& set, const TreeNode& compose, std::string_view name,
                          Visited& visited) const
{
    for (const TreeNode* child = compose.firstChild; child != nullptr; child = child->next) {
        if (child->name == name && !addPart(set, *child, visited))
            return false;
    }
    return true;
}

/// False where it cannot be listed.
bool GivenCodes::addPart(CodeSet& set, const TreeNode& part, Visited& visited) const
{
    const std::string_view system = childText(part, "system");
    const TreeNode* import = childOf(part, "valueSet");
    if (childOf(part, "filter") != nullptr || (import != nullptr && !system.empty()))
        return false;
    if (import != nullptr) {
        const bool isOnly = import->next == nullptr || import->next->name != "valueSet";
        return isOnly && import->value.isString()
               && addImport(set, canonicalUrl(import->value.asString()), visited);
    }
    if (childOf(part, "concept") != nullptr) {
        CodeGroup group{.system = system, .codes = {}};
        collectConcepts(part, group);
        set.add(group, true);
        return true;
    }
    const CodeSet* whole = codeSystem(system);
    if (whole != nullptr)
        set.add(*whole);
    return whole != nullptr;
}

bool GivenCodes::addImport(CodeSet& set, std::string_view url, Visited& visited) const
{
    const auto found = m_valueSets.find(url);
    if (found == m_valueSets.end()) {
        const CodeSet* known = m_known.valueSet(url);
        if (known != nullptr)
            set.add(*known);
        return known != nullptr;
    }
    if (std::ranges::find(visited, url) != visited.end())
        return false; // In a circle.
    visited.push_back(url);
    const std::unique_ptr<CodeSet> inner = listed(*found->second, visited);
    if (inner != nullptr)
        set.add(*inner);
    return inner != nullptr;
}

} // namespace hilum::fhir
