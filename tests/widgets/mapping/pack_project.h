// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/connect/registry.h"
#include "core/engine/pipeline_preview.h"
#include "widgets/document/pipeline_document.h"
#include "widgets/document/selection.h"

#include <QTemporaryDir>

namespace hilum::test {

/// A pipeline with a step that takes a small pack, both in a folder of their own: invented messages become
/// Patients by a message mapping that is made of parts.
class PackProject
{
public:
    PackProject();

    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }
    [[nodiscard]] std::vector<std::string> packFolders() const { return {path("packs").toStdString()}; }
    /// Of the document as it stands, with what is not saved.
    [[nodiscard]] std::shared_ptr<const engine::PreviewResult> preview() const;
    [[nodiscard]] QByteArray textOf(const QString& name) const;
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
