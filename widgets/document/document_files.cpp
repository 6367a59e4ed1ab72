// SPDX-License-Identifier: Apache-2.0
#include "core/pipeline/pipeline_reader.h"
#include "core/pipeline/pipeline_writer.h"
#include "core/pipeline/text_file.h"
#include "core/pipeline/yaml_reader.h"
#include "core/pipeline/yaml_writer.h"
#include "widgets/document/definition_edit.h"
#include "widgets/document/mapping_file.h"
#include "widgets/document/pipeline_document.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace hilum::document {
namespace {

QString pathIn(const QString& folder, const std::string& name)
{
    const QString path = QString::fromStdString(name);
    return QDir::isAbsolutePath(path) ? path : QDir(folder).filePath(path);
}

/// Replaces `${parameter}` by its default: the file that a run without further words would read.
std::string withDefaults(std::string text, const std::vector<pipeline::ParameterDefinition>& parameters)
{
    for (const pipeline::ParameterDefinition& parameter : parameters) {
        const std::string reference = "${" + parameter.name + "}";
        for (auto at = text.find(reference); at != std::string::npos; at = text.find(reference))
            text.replace(at, reference.size(), parameter.defaultValue.value_or(""));
    }
    return text;
}

MappingFile unreadable(Diagnostic why)
{
    return {.definition = {}, .findings = {std::move(why)}, .isReadable = false};
}

MappingFile readMappingValue(const SettingValue& value, const std::string& file)
{
    MappingFile read;
    Result<mapping::MappingDefinition> definition = mapping::readMapping(value, file, read.findings);
    if (!definition)
        return unreadable(std::move(definition).error());
    read.definition = *std::move(definition);
    return read;
}

} // namespace

MappingFile readMappingFile(const QString& path)
{
    const std::string name = path.toStdString();
    const Result<std::string> text = pipeline::readTextFile(name);
    if (!text)
        return unreadable(text.error());
    const pipeline::ParsedYaml yaml = pipeline::readYaml(*text, name);
    MappingFile read = readMappingValue(yaml.value, name);
    read.findings.insert(read.findings.begin(), yaml.findings.begin(), yaml.findings.end());
    // Half a file must never be written over the whole one.
    read.isReadable = read.isReadable && !hasErrors(read.findings);
    return read;
}

/// Reads the mapping files that the state names and nobody has read yet.
void PipelineDocument::readMappings(DocumentState& state) const
{
    const QString folder = m_fileName.isEmpty() ? QDir::currentPath() : QFileInfo(m_fileName).absolutePath();
    for (const pipeline::StepDefinition& step : state.pipeline.steps) {
        if (step.kind != "map" || !step.body.isScalar() || step.body.text().empty())
            continue;
        const std::string& name = step.body.text();
        const auto known = state.mappings.find(name);
        if (known != state.mappings.end() && known->second.isReadable)
            continue;
        state.mappings[name] = readMappingFile(pathIn(folder, withDefaults(name, state.pipeline.parameters)));
    }
}

void PipelineDocument::readInlineMappings()
{
    m_inline.clear();
    for (const pipeline::StepDefinition& step : m_state.pipeline.steps) {
        if (step.kind == "map" && !step.body.isScalar())
            m_inline.emplace(step.id, readMappingValue(step.body, m_state.pipeline.file));
    }
}

void PipelineDocument::reset(DocumentState state, const QString& fileName)
{
    m_undo.clear();
    m_fileName = fileName;
    m_isRecovered = false;
    m_positions.clear();
    m_state = std::move(state);
    m_state.pipeline.file = m_fileName.toStdString();
    m_metOverlays.clear();
    m_metPacks.clear();
    readMappings(m_state);
    m_savedMappings = m_state.mappings;
    meetOverlays(m_state);
    updatePlaces();
    readInlineMappings();
    placeNodes();
    Q_EMIT documentReset();
    Q_EMIT fileNameChanged(m_fileName);
    tellDirty();
    Q_EMIT definitionChanged();
    Q_EMIT contentChanged();
}

void PipelineDocument::clear()
{
    reset({}, {});
    setFindings({});
}

Result<void> PipelineDocument::load(const QString& fileName)
{
    const std::string path = QFileInfo(fileName).absoluteFilePath().toStdString();
    Result<std::string> text = pipeline::readTextFile(path);
    if (!text)
        return std::move(text).error();
    pipeline::LoadedPipeline read = pipeline::parsePipeline(*text, path);
    DocumentState state{.pipeline = std::move(read.definition), .mappings = {}};
    if (!isFaithful(read.findings))
        state.brokenText = *std::move(text);
    reset(std::move(state), QString::fromStdString(path));
    setFindings(std::move(read.findings));
    return {};
}

void PipelineDocument::recover(const QString& text, const QString& fileName)
{
    const std::string content = text.toStdString();
    pipeline::LoadedPipeline read = pipeline::parsePipeline(content, fileName.toStdString());
    DocumentState state{.pipeline = std::move(read.definition), .mappings = {}};
    if (!isFaithful(read.findings))
        state.brokenText = content;
    reset(std::move(state), fileName);
    m_isRecovered = true;
    tellDirty();
    setFindings(std::move(read.findings));
}

QString PipelineDocument::pathOfMapping(const QString& folder, const std::string& name) const
{
    return pathIn(folder, withDefaults(name, m_state.pipeline.parameters));
}

Result<void> PipelineDocument::saveMapping(const QString& path, const MappingFile& file) const
{
    if (!file.isThere) {
        if (QFile::exists(path) && !QFile::remove(path))
            return Diagnostic::error("document.not-removed", tr("{0} cannot be removed.").toStdString(),
                                     {path.toStdString()});
        return {};
    }
    QDir().mkpath(QFileInfo(path).absolutePath());
    return pipeline::writeTextFile(path.toStdString(),
                                   file.table ? *file.table
                                              : pipeline::writeYaml(mapping::writeMapping(file.definition)));
}

Result<void> PipelineDocument::saveMappings(const QString& folder)
{
    const bool isElsewhere = !m_fileName.isEmpty() && QFileInfo(m_fileName).absolutePath() != folder;
    for (const auto& [name, file] : m_state.mappings) {
        const auto saved = m_savedMappings.find(name);
        const bool isOverlay = m_metOverlays.contains(name);
        const bool isSaved = saved != m_savedMappings.end() ? saved->second == file : !file.isThere;
        // A project that goes elsewhere takes its changes of packs along.
        const bool goesAlong = isElsewhere && isOverlay && file.isThere;
        if (!file.isReadable || (isSaved && !goesAlong))
            continue;
        if (Result<void> written = saveMapping(pathOfMapping(folder, name), file); !written)
            return written;
        m_savedMappings[name] = file;
    }
    return {};
}

Result<void> PipelineDocument::save(const QString& fileName)
{
    const QString path = QFileInfo(fileName).absoluteFilePath();
    if (Result<void> mappings = saveMappings(QFileInfo(path).absolutePath()); !mappings)
        return mappings;
    if (Result<void> written = pipeline::writeTextFile(path.toStdString(), yaml().toStdString()); !written)
        return written;
    const bool isMoved = m_fileName != path;
    m_fileName = path;
    m_state.pipeline.file = path.toStdString();
    m_isRecovered = false;
    m_undo.setClean();
    endMerging();
    tellDirty();
    if (isMoved)
        Q_EMIT fileNameChanged(m_fileName);
    return {};
}

} // namespace hilum::document
