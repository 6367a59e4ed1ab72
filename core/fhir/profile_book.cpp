// SPDX-License-Identifier: Apache-2.0
#include "core/fhir/profile_book.h"

#include "core/fhir/profile_builder.h"
#include "core/fhir/scene.h"
#include "core/fhir/uri.h"
#include "core/json/json_reader.h"

namespace hilum::fhir {

Result<std::size_t> ProfileBook::add(std::string_view text)
{
    std::string padded(text);
    padded.append(json::JsonReader::kPadding, '\0');
    const std::string_view bytes = std::string_view(padded).substr(0, text.size());
    Arena arena;
    Diagnostics warnings;
    json::JsonReader reader;
    const Result<TreeNode*> root = reader.read(bytes, arena, warnings);
    if (!root)
        return root.error();
    std::size_t count = 0;
    const auto take = [&](const TreeNode& node) {
        const std::string_view url = childText(node, "url");
        count += m_codes.add(node) ? 1 : 0;
        if (childText(node, "resourceType") != "StructureDefinition" || url.empty())
            return;
        std::string structure(bytes.substr(node.source.begin, node.source.size()));
        structure.append(json::JsonReader::kPadding, '\0');
        m_given.insert_or_assign(std::string(canonicalUrl(url)), std::move(structure));
        ++count;
    };
    take(**root);
    for (const TreeNode* entry = (*root)->firstChild; entry != nullptr; entry = entry->next) {
        const TreeNode* resource = entry->name == "entry" ? childOf(*entry, "resource") : nullptr;
        if (resource != nullptr)
            take(*resource);
    }
    if (count == 0)
        return Diagnostic::error(
            "fhir.no-definition",
            "There is no StructureDefinition, ValueSet or CodeSystem with a url, nor a Bundle that has one.");
    return count;
}

std::string_view ProfileBook::structureOf(std::string_view url) const
{
    const auto given = m_given.find(std::string(url));
    if (given != m_given.end())
        return std::string_view(given->second).substr(0, given->second.size() - json::JsonReader::kPadding);
    return m_rules.definitions().profile(url);
}

const ProfileBook::Entry& ProfileBook::entry(std::string_view url) const
{
    const std::string key(canonicalUrl(url));
    {
        const std::lock_guard lock(m_mutex);
        const auto known = m_entries.find(key);
        if (known != m_entries.end())
            return *known->second;
    }
    static const Entry unknown;
    if (structureOf(key).empty())
        return unknown; // Not kept: data may have ever new ones.
    auto made = std::make_unique<Entry>();
    Result<std::unique_ptr<const Profile>> built =
        buildProfile(key, m_rules,
                     {.structureOf = [this](std::string_view each) { return structureOf(each); },
                      .valueSet =
                          [this](std::string_view each) {
                              return m_codes.valueSet(each);
                          }});
    if (built)
        made->profile = *std::move(built);
    else
        made->problem = std::move(built).error();
    const std::lock_guard lock(m_mutex);
    return *m_entries.emplace(key, std::move(made)).first->second;
}

const Profile* ProfileBook::find(std::string_view url) const
{
    return entry(url).profile.get();
}

std::optional<Diagnostic> ProfileBook::problemOf(std::string_view url) const
{
    return entry(url).problem;
}

} // namespace hilum::fhir
