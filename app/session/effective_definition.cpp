// SPDX-License-Identifier: Apache-2.0
#include "app/session/effective_definition.h"

#include "core/mapping/mapping_definition.h"
#include "widgets/document/pipeline_document.h"

#include <QDir>
#include <QFileInfo>

namespace hilum::session {

namespace {

/// The files of a mapping's own lookups are relative to it; inline they would be to the pipeline.
void makeLookupFilesAbsolute(mapping::MappingDefinition& mapping, const QString& mappingFile)
{
    const QDir folder = QFileInfo(mappingFile).dir();
    for (mapping::MappingLookup& lookup : mapping.lookups) {
        SettingValue* file = lookup.body.find("file");
        if (file != nullptr && file->isScalar())
            *file = SettingValue(folder.absoluteFilePath(QString::fromStdString(file->text())).toStdString());
    }
}

} // namespace

pipeline::PipelineDefinition effectiveDefinition(const document::PipelineDocument& document)
{
    pipeline::PipelineDefinition definition = document.definition();
    // Saved files are read from the disk: then findings have their places in them.
    if (!document.isDirty())
        return definition;
    const QDir folder(QString::fromStdString(definition.folder()));
    for (pipeline::StepDefinition& step : definition.steps) {
        const QString id = QString::fromStdString(step.id);
        const QString file = document.mappingFile(id);
        const mapping::MappingDefinition* mapping = document.mapping(id);
        if (file.isEmpty() || mapping == nullptr)
            continue;
        mapping::MappingDefinition inlined = *mapping;
        makeLookupFilesAbsolute(inlined, folder.absoluteFilePath(file));
        step.body = mapping::writeMapping(inlined);
    }
    return definition;
}

} // namespace hilum::session
