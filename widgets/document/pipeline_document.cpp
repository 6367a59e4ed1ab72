// SPDX-License-Identifier: Apache-2.0
#include "widgets/document/pipeline_document.h"

#include "core/pipeline/pipeline_reader.h"
#include "core/pipeline/pipeline_writer.h"
#include "widgets/document/graph_layout.h"
#include "widgets/document/state_command.h"

#include <QFileInfo>

#include <algorithm>

namespace hilum::document {
namespace {

/// Line of the node's name in the text; 0 where unknown.
std::uint32_t lineOf(const pipeline::PipelineDefinition& definition, const std::string& id)
{
    if (const pipeline::SourceDefinition* source = definition.source(id))
        return source->place.line;
    if (const pipeline::StepDefinition* step = definition.step(id))
        return step->place.line;
    const pipeline::SinkDefinition* sink = definition.sink(id);
    return sink == nullptr ? 0 : sink->place.line;
}

/// `steps.checked.validate` and `checked.rejected` are about `checked`.
QString nodeOfPath(const pipeline::PipelineDefinition& definition, const std::string& path)
{
    const QStringList words = QString::fromStdString(path).split(QLatin1Char('.'));
    const bool hasSection = words.size() > 1
                            && (words[0] == QLatin1String("sources") || words[0] == QLatin1String("steps")
                                || words[0] == QLatin1String("sinks"));
    const QString word = words.value(hasSection ? 1 : 0);
    const QString id =
        word.left(word.indexOf(QLatin1Char('[')) < 0 ? word.size() : word.indexOf(QLatin1Char('[')));
    return definition.contains(id.toStdString()) ? id : QString();
}

} // namespace

PipelineDocument::PipelineDocument(QObject* parent) : QObject(parent)
{
    connect(&m_undo, &QUndoStack::cleanChanged, this, &PipelineDocument::tellDirty);
}

PipelineDocument::~PipelineDocument()
{
    m_undo.disconnect(this); // The stack clears itself and must find nobody listening.
}

QStringList PipelineDocument::nodeIds() const
{
    QStringList ids;
    for (const std::string& id : m_state.pipeline.nodeIds())
        ids << QString::fromStdString(id);
    return ids;
}

std::optional<GraphNode> PipelineDocument::node(const QString& id) const
{
    return graphNode(m_state.pipeline, id);
}

std::vector<GraphEdge> PipelineDocument::edges() const
{
    return graphEdges(m_state.pipeline);
}

QPointF PipelineDocument::position(const QString& id) const
{
    const auto found = m_positions.find(id);
    return found == m_positions.end() ? QPointF() : found->second;
}

QString PipelineDocument::yaml() const
{
    return QString::fromStdString(isBroken() ? m_state.brokenText
                                             : pipeline::writePipeline(m_state.pipeline));
}

void PipelineDocument::setFindings(Diagnostics findings)
{
    if (findings == m_findings)
        return;
    m_findings = std::move(findings);
    Q_EMIT findingsChanged();
}

Diagnostics PipelineDocument::findingsOf(const QString& id) const
{
    Diagnostics own;
    std::ranges::copy_if(m_findings, std::back_inserter(own),
                         [&](const Diagnostic& each) { return nodeAt(each.place) == id; });
    return own;
}

QString PipelineDocument::nodeAt(const Place& place) const
{
    const pipeline::PipelineDefinition& definition = m_state.pipeline;
    const bool isOwnFile = place.resource.empty() || place.resource == definition.file;
    if (place.line != 0 && isOwnFile) {
        std::string nearest;
        std::uint32_t best = 0;
        for (const std::string& id : definition.nodeIds()) {
            const std::uint32_t line = lineOf(definition, id);
            if (line != 0 && line <= place.line && line > best) {
                best = line;
                nearest = id;
            }
        }
        if (!nearest.empty())
            return QString::fromStdString(nearest);
    }
    if (QString node = nodeOfPath(definition, place.path); !node.isEmpty())
        return node;
    for (const pipeline::StepDefinition& step : definition.steps) { // A mapping file's step.
        const QString resource = QString::fromStdString(place.resource);
        const QString id = QString::fromStdString(step.id);
        const QStringList overlays = overlayFiles(id);
        if (std::ranges::any_of(overlays, [&](const QString& file) { return resource.endsWith(file); }))
            return id;
        const QString name =
            QString::fromStdString(step.kind == "map" && step.body.isScalar() ? step.body.text() : "");
        if (!name.isEmpty()
            && QFileInfo(QString::fromStdString(place.resource)).fileName() == QFileInfo(name).fileName())
            return QString::fromStdString(step.id);
    }
    return {};
}

QString PipelineDocument::displayName() const
{
    return m_fileName.isEmpty() ? tr("Untitled") : QFileInfo(m_fileName).fileName();
}

const mapping::MappingDefinition* PipelineDocument::mapping(const QString& step) const
{
    const pipeline::StepDefinition* found = m_state.pipeline.step(step.toStdString());
    if (found == nullptr || found->kind != "map" || !mappingPack(step).isEmpty())
        return nullptr;
    const auto& from = found->body.isScalar() ? m_state.mappings : m_inline;
    const auto file = from.find(found->body.isScalar() ? found->body.text() : found->id);
    return file == from.end() || !file->second.isReadable ? nullptr : &file->second.definition;
}

Diagnostics PipelineDocument::mappingFindings(const QString& step) const
{
    const pipeline::StepDefinition* found = m_state.pipeline.step(step.toStdString());
    if (found == nullptr || found->kind != "map" || !mappingPack(step).isEmpty())
        return {};
    const auto& from = found->body.isScalar() ? m_state.mappings : m_inline;
    const auto file = from.find(found->body.isScalar() ? found->body.text() : found->id);
    return file == from.end() ? Diagnostics() : file->second.findings;
}

QString PipelineDocument::mappingPack(const QString& step) const
{
    const pipeline::StepDefinition* found = m_state.pipeline.step(step.toStdString());
    const bool isMap = found != nullptr && found->kind == "map" && found->body.isMap();
    const SettingValue* pack = isMap ? found->body.find("pack") : nullptr;
    return pack == nullptr ? QString() : QString::fromStdString(pack->text());
}

QString PipelineDocument::mappingFile(const QString& step) const
{
    const pipeline::StepDefinition* found = m_state.pipeline.step(step.toStdString());
    return found != nullptr && found->kind == "map" ? QString::fromStdString(found->body.text()) : QString();
}

void PipelineDocument::push(DocumentState after, const EditLabel& label, const Rename& rename)
{
    readMappings(after);
    meetOverlays(after);
    if (after == m_state && rename.from.isEmpty())
        return;
    m_undo.push(new StateCommand(*this, {.before = m_state, .after = std::move(after)}, label, rename));
}

/// Nodes keep their places of the file, or those they had; only new ones without a place get one.
void PipelineDocument::placeNodes()
{
    const QStringList ids = nodeIds();
    Positions positions;
    bool isAnyMissing = false;
    for (const QString& id : ids) {
        const auto said = m_state.pipeline.layout.find(id.toStdString());
        if (said != m_state.pipeline.layout.end())
            positions[id] = {said->second.x, said->second.y};
        else if (const auto had = m_positions.find(id); had != m_positions.end())
            positions[id] = had->second;
        else
            isAnyMissing = true;
    }
    if (isAnyMissing) {
        const Positions arranged = arrangedInLayers(ids, edges());
        const bool isWhole = positions.empty();
        qreal bottom = 0;
        for (const auto& [id, at] : positions)
            bottom = std::max(bottom, at.y() + kRowDistance);
        for (const auto& [id, at] : arranged)
            positions.try_emplace(id, isWhole ? at : at + QPointF(0, bottom));
    }
    m_positions = std::move(positions);
}

void PipelineDocument::keepPositions(DocumentState& state) const
{
    for (const auto& [id, at] : m_positions)
        state.pipeline.layout.try_emplace(id.toStdString(), pipeline::NodePosition{.x = at.x(), .y = at.y()});
}

/// Lines and columns of the text that would be written, so that findings and the YAML view agree. Only where
/// the text says exactly the same.
void PipelineDocument::updatePlaces()
{
    if (isBroken())
        return;
    pipeline::LoadedPipeline written =
        pipeline::parsePipeline(pipeline::writePipeline(m_state.pipeline), m_state.pipeline.file);
    written.definition.file = m_state.pipeline.file;
    if (written.definition == m_state.pipeline)
        m_state.pipeline = std::move(written.definition);
}

void PipelineDocument::tellDirty()
{
    if (m_wasDirty == isDirty())
        return;
    m_wasDirty = isDirty();
    Q_EMIT dirtyChanged(m_wasDirty);
}

} // namespace hilum::document
