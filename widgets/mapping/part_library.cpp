// SPDX-License-Identifier: Apache-2.0
#include "widgets/mapping/part_library.h"

#include "core/pipeline/text_file.h"
#include "widgets/document/pipeline_document.h"

#include <algorithm>
#include <filesystem>

namespace hilum::mapping_view {
namespace {

namespace fs = std::filesystem;

std::string tidied(const fs::path& path)
{
    return path.lexically_normal().generic_string();
}

/// Calls it with each rule that uses a part.
template<typename Found>
void eachUse(const std::vector<mapping::MappingRule>& rules, const Found& found)
{
    for (const mapping::MappingRule& rule : rules) {
        if (!rule.use.empty())
            found(rule);
        eachUse(rule.rules, found);
    }
}

/// Names of all mappings below a pack's folder, without extension.
std::vector<std::string> namesBelow(const std::string& folder, const char* extension = ".yaml")
{
    std::vector<std::string> names;
    std::error_code failed;
    fs::recursive_directory_iterator entries(folder, failed);
    for (; !failed && entries != fs::recursive_directory_iterator(); entries.increment(failed)) {
        const fs::path path = entries->path();
        if (path.extension() == extension && path.filename() != "pack.yaml")
            names.push_back(fs::path(path).replace_extension().lexically_relative(folder).generic_string());
    }
    return names;
}

} // namespace

std::string folderOf(const mapping::MappingDefinition& definition)
{
    const std::size_t slash = definition.file.rfind('/');
    return slash == std::string::npos ? std::string() : definition.file.substr(0, slash);
}

std::shared_ptr<PartLibrary::Base> PartLibrary::baseOf(const document::PipelineDocument& document,
                                                       const QString& step, const Surroundings& surroundings,
                                                       const mapping::MappingDrafts& drafts)
{
    auto base = std::make_shared<Base>();
    base->packName = document.mappingPack(step).toStdString();
    const std::string overlay =
        base->packName.empty() ? "mappings" : document.overlayFolder(step).toStdString();
    base->folders = {tidied(pipeline::pathFrom(document.definition().folder(), overlay))};
    base->folders.insert(base->folders.end(), surroundings.packFolders.begin(),
                         surroundings.packFolders.end());
    base->key = base->packName + '\n' + base->folders.front();
    const pipeline::StepDefinition* found = document.definition().step(step.toStdString());
    const SettingValue* set = found == nullptr || base->packName.empty() ? nullptr : found->body.find("set");
    if (set != nullptr && set->isMap()) {
        for (const SettingValue::Entry& entry : set->entries()) {
            base->parameters[entry.key] = entry.value.text();
            base->key += '\n' + entry.key + '=' + entry.value.text();
        }
    }
    for (const auto& [path, definition] : drafts.mappings)
        base->key += (definition == nullptr ? "\n-" : "\n+") + path;
    for (const auto& [path, text] : drafts.tables)
        base->key += (text == nullptr ? "\n-" : "\n+") + path;
    return base;
}

/// Reads what the base is about.
void PartLibrary::open(Base& base, const Surroundings& surroundings,
                       const std::shared_ptr<const mapping::MappingDrafts>& drafts)
{
    base.originals = std::make_unique<mapping::MappingParts>(surroundings.packFolders);
    if (!base.packName.empty()) {
        Diagnostics findings;
        auto pack = mapping::MappingPack::open({.name = base.packName,
                                                .folders = base.folders,
                                                .drafts = drafts,
                                                .parameters = base.parameters,
                                                .lookups = nullptr,
                                                .now = surroundings.now},
                                               surroundings.registry, findings);
        if (pack)
            base.pack = *std::move(pack);
        else
            base.problem = pack.error();
    }
    if (base.pack == nullptr)
        base.parts = std::make_unique<mapping::MappingParts>(base.folders, drafts);
}

std::shared_ptr<PartLibrary> PartLibrary::of(const document::PipelineDocument& document, const QString& step,
                                             const Surroundings& surroundings,
                                             const std::shared_ptr<PartLibrary>& before)
{
    const auto drafts = document.overlays(document::OverlayScope::All);
    auto library = std::make_shared<PartLibrary>();
    library->m_base = baseOf(document, step, surroundings, *drafts);
    if (before != nullptr && before->m_base->key == library->m_base->key)
        library->m_base = before->m_base;
    else
        open(*library->m_base, surroundings, drafts);
    const Base& base = *library->m_base;
    library->m_parts =
        std::make_unique<mapping::MappingParts>(base.pack ? base.pack->parts() : *base.parts, *drafts);
    return library;
}

std::vector<DefinitionPointer> PartLibrary::mappingsFor(Node record) const
{
    std::vector<DefinitionPointer> found;
    if (pack() == nullptr || !record)
        return found;
    const Result<std::vector<std::string>> names = pack()->mappingsFor(record);
    if (!names)
        return found;
    for (const std::string& name : *names) {
        Diagnostics ignored; // The check reports them.
        const auto definition = m_parts->part(name, pack()->folder(), ignored);
        if (definition)
            found.push_back(*definition);
    }
    return found;
}

DefinitionPointer PartLibrary::partOf(const mapping::MappingDefinition& user,
                                      const mapping::MappingRule& rule) const
{
    Diagnostics ignored;
    const auto part = m_parts->part(rule.use, folderOf(user), ignored);
    return part ? *part : nullptr;
}

DefinitionPointer PartLibrary::follow(PartChain& chain, const std::string& mapping) const
{
    Diagnostics ignored;
    if (pack() == nullptr)
        return nullptr;
    const auto first = m_parts->part(mapping, pack()->folder(), ignored);
    DefinitionPointer at = first ? *first : nullptr;
    for (PartUse& use : chain) {
        const mapping::MappingRule* rule = at == nullptr ? nullptr : ruleAt(*at, use.rule);
        if (rule == nullptr || rule->use.empty())
            return nullptr;
        use.definition = at;
        at = partOf(*at, *rule);
    }
    return at;
}

QString PartLibrary::nameWithin(const std::string& path) const
{
    for (const std::string& root : m_base->folders) {
        const std::string beginning = tidied(fs::path(root) / m_base->packName) + '/';
        if (!m_base->packName.empty() && path.starts_with(beginning))
            return QString::fromStdString(
                fs::path(path.substr(beginning.size())).replace_extension().generic_string());
    }
    return {};
}

QString PartLibrary::nameOf(const mapping::MappingDefinition& definition) const
{
    return nameWithin(definition.file);
}

QString PartLibrary::tableName(const mapping::MappingDefinition& user, const std::string& lookup) const
{
    const std::string name = lookup.substr(0, lookup.find('.'));
    const auto own = std::ranges::find(user.lookups, name, &mapping::MappingLookup::name);
    const SettingValue* file =
        own == user.lookups.end() || !own->body.isMap() ? nullptr : own->body.find("file");
    return file == nullptr || !file->isScalar()
               ? QString()
               : nameWithin(m_parts->tablePath(file->text(), folderOf(user)));
}

QStringList PartLibrary::tableNames() const
{
    QStringList names;
    if (pack() != nullptr) {
        for (const std::string& name : namesBelow(pack()->folder(), ".csv"))
            names << QString::fromStdString(name);
    }
    names.sort();
    return names;
}

std::optional<std::string> PartLibrary::originalTable(const QString& name) const
{
    for (std::size_t i = 1; i < m_base->folders.size(); ++i) { // The first one is the project's.
        const fs::path path = fs::path(m_base->folders[i]) / m_base->packName / (name.toStdString() + ".csv");
        std::error_code ignored;
        if (!fs::is_regular_file(path, ignored))
            continue;
        if (Result<std::string> text = pipeline::readTextFile(path.string()); text)
            return *std::move(text);
    }
    return std::nullopt;
}

DefinitionPointer PartLibrary::original(const QString& part) const
{
    for (std::size_t i = 1; i < m_base->folders.size(); ++i) { // The first one is the project's.
        Diagnostics ignored;
        const auto found =
            m_base->originals->part(m_base->packName + '/' + part.toStdString(), m_base->folders[i], ignored);
        if (found)
            return *found;
    }
    return nullptr;
}

std::vector<std::pair<QString, DefinitionPointer>> PartLibrary::allMappings() const
{
    std::vector<std::pair<QString, DefinitionPointer>> all;
    if (pack() == nullptr)
        return all;
    std::vector<std::string> names = namesBelow(pack()->folder());
    std::ranges::sort(names);
    for (const std::string& name : names) {
        Diagnostics ignored;
        if (const auto found = m_parts->part(name, pack()->folder(), ignored); found)
            all.emplace_back(QString::fromStdString(name), *found);
    }
    return all;
}

std::map<std::string, int> PartLibrary::countUses() const
{
    std::map<std::string, int> counts;
    for (const auto& [name, user] : allMappings()) {
        eachUse(user->rules, [&](const mapping::MappingRule& rule) {
            if (const DefinitionPointer part = partOf(*user, rule); part != nullptr)
                ++counts[part->file];
        });
    }
    return counts;
}

} // namespace hilum::mapping_view
