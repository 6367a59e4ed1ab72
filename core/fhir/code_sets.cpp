// SPDX-License-Identifier: Apache-2.0
#include "core/fhir/code_sets.h"

#include <algorithm>

namespace hilum::fhir {

namespace {

std::string folded(std::string_view code)
{
    std::string lower(code);
    std::ranges::transform(lower, lower.begin(), [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    });
    return lower;
}

std::string_view withoutVersion(std::string_view url)
{
    return url.substr(0, url.find('|'));
}

} // namespace

bool CodeSet::System::has(std::string_view code) const
{
    return codes.contains(code) || (!folded.empty() && folded.contains(fhir::folded(code)));
}

void CodeSet::add(const CodeGroup& group, bool isCaseSensitive)
{
    System& system = m_systems[group.system];
    for (const CodeGroup::Code& code : group.codes) {
        system.codes.insert(code.code);
        if (!isCaseSensitive)
            system.folded.insert(folded(code.code));
    }
}

void CodeSet::add(const CodeSet& other)
{
    for (const auto& [name, system] : other.m_systems) {
        m_systems[name].codes.insert(system.codes.begin(), system.codes.end());
        m_systems[name].folded.insert(system.folded.begin(), system.folded.end());
    }
}

void CodeSet::remove(const CodeSet& other)
{
    for (auto& entry : m_systems)
        std::erase_if(entry.second.codes,
                      [&](std::string_view code) { return other.has(entry.first, code); });
}

bool CodeSet::has(std::string_view code) const
{
    return std::ranges::any_of(m_systems, [&](const auto& each) { return each.second.has(code); });
}

bool CodeSet::has(std::string_view system, std::string_view code) const
{
    const auto found = m_systems.find(system);
    return found != m_systems.end() && found->second.has(code);
}

bool CodeSet::hasSystem(std::string_view system) const
{
    return m_systems.contains(system);
}

std::string_view CodeSet::onlySystem() const
{
    return m_systems.size() == 1 ? m_systems.begin()->first : std::string_view();
}

const CodeSet* CodeSets::valueSet(std::string_view url) const
{
    const std::string key(withoutVersion(url));
    const std::lock_guard lock(m_mutex);
    const auto known = m_valueSets.find(key);
    if (known != m_valueSets.end())
        return known->second.get();
    const std::optional<std::vector<CodeGroup>> groups = m_definitions.valueSet(key);
    if (!groups)
        return nullptr; // Not kept: data may have ever new ones.
    auto made = std::make_unique<CodeSet>();
    for (const CodeGroup& group : *groups)
        made->add(group, m_definitions.isCaseSensitive(group.system));
    if (made->empty())
        made.reset();
    return m_valueSets.emplace(key, std::move(made)).first->second.get();
}

const CodeSet* CodeSets::codeSystem(std::string_view url) const
{
    const std::string_view system = withoutVersion(url);
    if (!system.starts_with("http://hl7.org/fhir/")
        && !system.starts_with("http://terminology.hl7.org/CodeSystem/"))
        return nullptr;
    const std::string key(system);
    const std::lock_guard lock(m_mutex);
    const auto known = m_codeSystems.find(key);
    if (known != m_codeSystems.end())
        return known->second.get();
    const std::optional<CodeGroup> group = m_definitions.codeSystem(key);
    if (!group)
        return nullptr;
    auto made = std::make_unique<CodeSet>();
    made->add(*group, m_definitions.isCaseSensitive(key));
    return m_codeSystems.emplace(key, std::move(made)).first->second.get();
}

} // namespace hilum::fhir
