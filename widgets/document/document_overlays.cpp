// SPDX-License-Identifier: Apache-2.0
// Files of a project that take the place of a pack's.
#include "core/pipeline/text_file.h"
#include "widgets/document/mapping_file.h"
#include "widgets/document/pipeline_document.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>

#include <filesystem>

namespace hilum::document {
namespace {

constexpr const char* kOverlayFolder = "mappings"; // What a step means that names none.

constexpr std::string_view kTableEnd = ".csv";

MappingFile readTableFile(const QString& path)
{
    const Result<std::string> text = pipeline::readTextFile(path.toStdString());
    MappingFile file{.definition = {}, .table = text ? *text : std::string()};
    if (!text)
        file.findings.push_back(text.error());
    file.isReadable = text.has_value();
    return file;
}

/// As the engine names the file: by it findings and drafts find each other.
std::string engineName(const std::string& folder, const std::string& name)
{
    return std::filesystem::path(pipeline::pathFrom(folder, name)).lexically_normal().generic_string();
}

/// Mappings and code tables.
QStringList mappingsBelow(const QString& folder)
{
    QStringList names;
    QDirIterator files(folder, {QStringLiteral("*.yaml"), QStringLiteral("*.csv")}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext())
        names << QDir(folder).relativeFilePath(files.next());
    names.sort();
    names.removeAll(QStringLiteral("pack.yaml")); // No mapping: it says which there are.
    return names;
}

} // namespace

QString PipelineDocument::overlayFolder(const QString& step) const
{
    if (mappingPack(step).isEmpty())
        return {};
    const SettingValue* said = m_state.pipeline.step(step.toStdString())->body.find("overlay");
    return said == nullptr || said->text().empty() ? QString::fromLatin1(kOverlayFolder)
                                                   : QString::fromStdString(said->text());
}

QString PipelineDocument::overlayFile(const QString& step, const QString& part) const
{
    const QString folder = overlayFolder(step) + QLatin1Char('/') + mappingPack(step) + QLatin1Char('/');
    return part.isEmpty() ? folder : folder + part + QStringLiteral(".yaml");
}

QString PipelineDocument::overlayTableFile(const QString& step, const QString& table) const
{
    return overlayFile(step, {}) + table + QStringLiteral(".csv");
}

const std::string* PipelineDocument::overlayTable(const QString& file) const
{
    const auto found = m_state.mappings.find(file.toStdString());
    const bool isThere = found != m_state.mappings.end() && found->second.isThere;
    return isThere && found->second.table ? &*found->second.table : nullptr;
}

void PipelineDocument::setOverlayTable(const QString& file, const std::string& text, const EditLabel& label)
{
    const std::string name = file.toStdString();
    if (isBroken())
        return;
    if (m_metOverlays.try_emplace(name, MappingFile{.definition = {}, .isThere = false}).second)
        completeOverlays(m_state);
    edit([&](DocumentState& state) { state.mappings[name] = MappingFile{.definition = {}, .table = text}; },
         label);
}

const mapping::MappingDefinition* PipelineDocument::overlay(const QString& file) const
{
    const auto found = m_state.mappings.find(file.toStdString());
    const bool isUsable = found != m_state.mappings.end() && found->second.isThere && found->second.isReadable
                          && !found->second.table;
    return isUsable ? &found->second.definition : nullptr;
}

QStringList PipelineDocument::overlayFiles(const QString& step) const
{
    QStringList files;
    if (overlayFolder(step).isEmpty())
        return files;
    const QString beginning = overlayFile(step, {});
    for (const auto& [name, file] : m_state.mappings) {
        const QString text = QString::fromStdString(name);
        if (file.isThere && text.startsWith(beginning))
            files << text;
    }
    return files;
}

void PipelineDocument::setOverlay(const QString& file, const mapping::MappingDefinition& mapping,
                                  const EditLabel& label)
{
    const std::string name = file.toStdString();
    if (isBroken())
        return;
    // Before this there was none: so that undo brings that back, whatever was saved meanwhile.
    if (m_metOverlays.try_emplace(name, MappingFile{.definition = {}, .isThere = false}).second)
        completeOverlays(m_state);
    edit(
        [&](DocumentState& state) {
            MappingFile& changed = state.mappings[name];
            changed = {.definition = mapping};
            changed.definition.file = engineName(m_state.pipeline.folder(), name);
        },
        label);
}

void PipelineDocument::removeOverlay(const QString& file, const EditLabel& label)
{
    edit(
        [&](DocumentState& state) {
            const auto found = state.mappings.find(file.toStdString());
            if (found != state.mappings.end())
                found->second = {.definition = {}, .isThere = false};
        },
        label);
}

std::shared_ptr<const mapping::MappingDrafts> PipelineDocument::overlays(OverlayScope scope) const
{
    auto drafts = std::make_shared<mapping::MappingDrafts>();
    for (const auto& [name, met] : m_metOverlays) {
        const auto now = m_state.mappings.find(name);
        const auto saved = m_savedMappings.find(name);
        if (now == m_state.mappings.end() || !now->second.isReadable)
            continue; // The engine says what is wrong with the file on the disk.
        const bool isSaved =
            saved == m_savedMappings.end() ? !now->second.isThere : saved->second == now->second;
        if (scope == OverlayScope::Unsaved && isSaved)
            continue;
        if (now->second.table || name.ends_with(kTableEnd)) {
            drafts->tables.emplace(engineName(m_state.pipeline.folder(), name),
                                   now->second.isThere
                                       ? std::make_shared<const std::string>(now->second.table.value_or(""))
                                       : nullptr);
            continue;
        }
        std::shared_ptr<const mapping::MappingDefinition> definition;
        if (now->second.isThere)
            definition = std::make_shared<const mapping::MappingDefinition>(now->second.definition);
        drafts->mappings.emplace(engineName(m_state.pipeline.folder(), name), std::move(definition));
    }
    return drafts;
}

/// Reads the files for packs that nobody has looked for yet. They are known to the state before as well: only
/// the document learns of them.
void PipelineDocument::meetOverlays(DocumentState& state)
{
    const QString folder = m_fileName.isEmpty() ? QDir::currentPath() : QFileInfo(m_fileName).absolutePath();
    for (const pipeline::StepDefinition& step : state.pipeline.steps) {
        const SettingValue* pack = step.kind == "map" && step.body.isMap() ? step.body.find("pack") : nullptr;
        if (pack == nullptr || pack->text().empty())
            continue;
        const std::string said = step.body.textOr("overlay", "");
        const std::string packFolder = (said.empty() ? kOverlayFolder : said) + '/' + pack->text() + '/';
        if (!m_metPacks.insert(packFolder).second)
            continue;
        const QString path = pathOfMapping(folder, packFolder);
        for (const QString& name : mappingsBelow(path)) {
            const std::string full = packFolder + name.toStdString();
            MappingFile read = full.ends_with(kTableEnd) ? readTableFile(QDir(path).filePath(name))
                                                         : readMappingFile(QDir(path).filePath(name));
            if (!read.table)
                read.definition.file = engineName(state.pipeline.folder(), full);
            if (m_metOverlays.try_emplace(full, read).second)
                m_savedMappings.insert_or_assign(full, std::move(read));
        }
    }
    completeOverlays(m_state);
    completeOverlays(state);
}

void PipelineDocument::completeOverlays(DocumentState& state) const
{
    for (const auto& [name, file] : m_metOverlays)
        state.mappings.try_emplace(name, file);
}

} // namespace hilum::document
