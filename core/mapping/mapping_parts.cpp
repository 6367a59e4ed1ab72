// SPDX-License-Identifier: Apache-2.0
#include "core/mapping/mapping_parts.h"

#include "core/pipeline/text_file.h"
#include "core/pipeline/yaml_reader.h"

#include <filesystem>

namespace hilum::mapping {
namespace {

namespace fs = std::filesystem;

bool isFile(const std::string& path)
{
    std::error_code ignored;
    return fs::is_regular_file(path, ignored);
}

std::string tidied(const fs::path& path)
{
    return path.lexically_normal().generic_string();
}

/// The path from the folder, or nothing where it lies elsewhere.
std::optional<std::string> within(const std::string& folder, const std::string& path)
{
    const bool isInside = path.size() > folder.size() && path.starts_with(folder)
                          && (folder.ends_with('/') || path[folder.size()] == '/');
    if (!isInside)
        return std::nullopt;
    return path.substr(folder.size() + (folder.ends_with('/') ? 0 : 1));
}

/// Names the same table again: its file and what is asked of it.
std::string keyOf(const SettingValue& body, std::string_view folder)
{
    std::string key(folder);
    for (const SettingValue::Entry& entry : body.entries()) {
        key += '\n' + entry.key + '=';
        key += entry.value.isScalar() ? entry.value.text() : std::string();
    }
    return key;
}

} // namespace

MappingParts::MappingParts(std::vector<std::string> roots, std::shared_ptr<const MappingDrafts> drafts)
    : m_drafts(std::move(drafts))
{
    for (const std::string& root : roots)
        m_roots.push_back(tidied(root));
}

MappingParts::MappingParts(MappingParts& base, MappingDrafts replaced)
    : m_drafts(std::make_shared<const MappingDrafts>(std::move(replaced))), m_base(&base)
{
}

bool MappingParts::isThere(const std::string& path) const
{
    if (m_drafts != nullptr) {
        if (const auto found = m_drafts->mappings.find(path); found != m_drafts->mappings.end())
            return found->second != nullptr;
        if (const auto found = m_drafts->tables.find(path); found != m_drafts->tables.end())
            return found->second != nullptr;
    }
    return isFile(path);
}

std::shared_ptr<const MappingDefinition> MappingParts::draft(const std::string& path) const
{
    if (m_drafts == nullptr)
        return nullptr;
    const auto found = m_drafts->mappings.find(path);
    return found == m_drafts->mappings.end() ? nullptr : found->second;
}

std::shared_ptr<const std::string> MappingParts::tableDraft(const std::string& path) const
{
    if (m_drafts == nullptr)
        return nullptr;
    const auto found = m_drafts->tables.find(path);
    return found == m_drafts->tables.end() ? nullptr : found->second;
}

std::string MappingParts::tablePath(std::string_view file, std::string_view folder) const
{
    if (m_base != nullptr)
        return m_base->tablePath(file, folder);
    const std::string path = tidied(pipeline::pathFrom(folder, std::string(file)));
    std::string actual = inRoots(path);
    return actual.empty() ? path : actual;
}

/// The file of that path in the first root that has it, if the path lies in a root at all.
std::string MappingParts::inRoots(const std::string& path) const
{
    for (const std::string& root : m_roots) {
        const std::optional<std::string> relative = within(root, path);
        if (!relative)
            continue;
        for (const std::string& other : m_roots) {
            std::string candidate = tidied(fs::path(other) / *relative);
            if (isThere(candidate))
                return candidate;
        }
    }
    return isThere(path) ? path : std::string();
}

std::string MappingParts::pathOf(std::string_view name, std::string_view folder) const
{
    const std::string file = std::string(name) + ".yaml";
    const fs::path base(folder);
    for (const fs::path& start : {base, base / ".."}) {
        if (std::string found = inRoots(tidied(start / file)); !found.empty())
            return found;
    }
    for (const std::string& root : m_roots) {
        if (std::string found = tidied(fs::path(root) / file); isThere(found))
            return found;
    }
    return {};
}

Result<std::shared_ptr<const MappingDefinition>>
MappingParts::part(std::string_view name, std::string_view folder, Diagnostics& findings)
{
    if (m_base != nullptr) {
        Result<std::shared_ptr<const MappingDefinition>> found = m_base->part(name, folder, findings);
        std::shared_ptr<const MappingDefinition> instead = found ? draft((*found)->file) : nullptr;
        return instead == nullptr ? found : std::move(instead);
    }
    const std::lock_guard lock(m_mutex);
    std::string& path = m_paths[std::string(folder) + '\n' + std::string(name)];
    if (path.empty())
        path = pathOf(name, folder);
    if (path.empty())
        return Diagnostic::error("mapping.unknown-part",
                                 "There is no mapping \"{0}\": {0}.yaml is neither beside the file that uses "
                                 "it, nor above it, nor among the packs.",
                                 {std::string(name)});
    if (std::shared_ptr<const MappingDefinition> changed = draft(path); changed != nullptr)
        return changed;
    std::shared_ptr<const MappingDefinition>& known = m_parts[path];
    if (known != nullptr)
        return known;
    const Result<std::string> text = pipeline::readTextFile(path);
    if (!text)
        return text.error();
    pipeline::ParsedYaml parsed = pipeline::readYaml(*text, path);
    Diagnostics found = std::move(parsed.findings);
    Result<MappingDefinition> definition = readMapping(parsed.value, path, found);
    const bool isBroken = hasErrors(found) || !definition;
    if (!definition)
        found.push_back(definition.error());
    findings.insert(findings.end(), found.begin(), found.end());
    if (isBroken)
        return Diagnostic::error("mapping.broken-part", "The mapping \"{0}\" has errors.",
                                 {std::string(name)});
    known = std::make_shared<const MappingDefinition>(*std::move(definition));
    return known;
}

Result<std::shared_ptr<const LookupTable>> MappingParts::table(std::string_view name,
                                                               const SettingValue& body,
                                                               std::string_view folder, Diagnostics& findings)
{
    const SettingValue* file = body.isMap() ? body.find("file") : nullptr;
    if (file == nullptr || !file->isScalar())
        return LookupTable::read(name, body, folder, findings);
    if (m_base != nullptr) {
        const std::string path = m_drafts->tables.empty() ? std::string() : tablePath(file->text(), folder);
        if (tableDraft(path) == nullptr)
            return m_base->table(name, body, folder, findings);
        const std::lock_guard lock(m_mutex);
        return readTable(name, body, path, findings);
    }
    const std::lock_guard lock(m_mutex);
    std::shared_ptr<const LookupTable>& known = m_tables[keyOf(body, folder)];
    if (known != nullptr)
        return known;
    auto table = readTable(name, body, tablePath(file->text(), folder), findings);
    if (table)
        known = *table;
    return table;
}

/// Of a file that was found; each is read once for all that ask the same of it. REQUIRES: m_mutex is held.
Result<std::shared_ptr<const LookupTable>> MappingParts::readTable(std::string_view name,
                                                                   const SettingValue& body,
                                                                   const std::string& path,
                                                                   Diagnostics& findings)
{
    SettingValue placed = body;
    for (SettingValue::Entry& entry : placed.entries()) {
        if (entry.key == "file")
            entry.value = SettingValue(path);
    }
    std::shared_ptr<const LookupTable>& shared = m_tables[keyOf(placed, {})];
    if (shared != nullptr)
        return shared;
    const std::shared_ptr<const std::string> text = tableDraft(path);
    Result<std::shared_ptr<const LookupTable>> table =
        text == nullptr ? LookupTable::read(name, placed, {}, findings)
                        : LookupTable::readText(name, placed, *text, findings);
    if (table)
        shared = *table;
    return table;
}

} // namespace hilum::mapping
