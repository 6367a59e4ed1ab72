// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/connect/registry.h"
#include "core/engine/pipeline_preview.h"
#include "widgets/document/pipeline_document.h"
#include "widgets/document/selection.h"

#include <QTemporaryDir>

namespace hilum::test {

/// A small pipeline in a folder of its own, open in a document: three invented HL7 v2 messages, mapped to
/// FHIR patients, one of which breaks a rule.
class SamplePipeline
{
public:
    SamplePipeline();

    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }
    [[nodiscard]] engine::EngineContext context() const { return {.registry = m_registry, .clock = m_clock}; }
    /// Of the document as it stands, in the calling thread.
    [[nodiscard]] std::shared_ptr<const engine::PreviewResult> preview() const;
    void writeFile(const QString& name, const QByteArray& content) const;

    [[nodiscard]] const Registry& registry() const { return m_registry; }
    [[nodiscard]] const Clock& clock() const { return m_clock; }
    [[nodiscard]] document::PipelineDocument& document() { return m_document; }
    [[nodiscard]] document::Selection& selection() { return m_selection; }

private:
    QTemporaryDir m_folder;
    Registry m_registry;
    SystemClock m_clock;
    document::PipelineDocument m_document;
    document::Selection m_selection{m_document};
};

} // namespace hilum::test
