// SPDX-License-Identifier: Apache-2.0
#include "core/pipeline/pipeline_reader.h"
#include "widgets/base/text.h"
#include "widgets/canvas/canvas_export.h"
#include "widgets/canvas/canvas_view.h"

#include <QAction>
#include <QFileDialog>
#include <QFileInfo>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QScreen>
#include <QSignalBlocker>

namespace hilum::canvas {

void CanvasView::savePicture(const QString& fileName)
{
    m_scene->clearSelection();
    const QRectF area = m_scene->contentRect().adjusted(-24, -24, 24, 24);
    const Result<void> written = exportPicture(*m_scene, area, fileName);
    Q_EMIT statusMessage(written ? tr("%1 was written.").arg(QFileInfo(fileName).fileName())
                                 : base::translateMessage(written.error()));
}

void CanvasView::exportToFile()
{
    if (m_document.nodeIds().isEmpty()) {
        Q_EMIT statusMessage(tr("There is nothing to draw yet."));
        return;
    }
    const QString suggestion =
        QFileInfo(m_document.displayName()).completeBaseName() + QStringLiteral(".svg");
    QString name = QFileDialog::getSaveFileName(this, tr("Export picture"), suggestion,
                                                tr("Pictures (*.svg *.png *.pdf)"));
    if (name.isEmpty())
        return;
    if (QFileInfo(name).suffix().isEmpty())
        name += QStringLiteral(".svg");
    savePicture(name);
}

void CanvasView::printPicture()
{
    QPrinter printer;
    printer.setResolution(qRound(screen()->logicalDotsPerInch())); // Fonts as large as on the screen.
    const QRectF area = m_scene->contentRect().adjusted(-12, -12, 12, 12);
    printer.setPageOrientation(area.width() > area.height() ? QPageLayout::Landscape : QPageLayout::Portrait);
    QPrintDialog dialog(&printer, this);
    dialog.setWindowTitle(tr("Print the pipeline"));
    if (dialog.exec() != QDialog::Accepted)
        return;
    m_scene->clearSelection();
    QPainter painter(&printer);
    drawPicture(*m_scene, area, painter, QRectF(0, 0, printer.width(), printer.height()));
}

void CanvasView::compareWithSaved(bool isOn)
{
    if (!isOn) {
        m_scene->setComparison(nullptr);
        return;
    }
    if (m_document.fileName().isEmpty()) {
        const QSignalBlocker quiet(m_actions.compareSaved);
        m_actions.compareSaved->setChecked(false);
        Q_EMIT statusMessage(tr("It was not saved yet: there is nothing to compare with."));
        return;
    }
    compareWith(m_document.fileName());
}

void CanvasView::compareWithFile()
{
    const QString name = QFileDialog::getOpenFileName(
        this, tr("Compare with"), QFileInfo(m_document.fileName()).path(), tr("Pipelines (*.yaml *.yml)"));
    if (!name.isEmpty())
        compareWith(name);
}

void CanvasView::compareWith(const QString& fileName)
{
    const Result<pipeline::LoadedPipeline> loaded = pipeline::loadPipeline(fileName.toStdString());
    if (!loaded) {
        Q_EMIT statusMessage(base::translateMessage(loaded.error()));
        return;
    }
    m_scene->setComparison(std::make_shared<const pipeline::PipelineDefinition>(loaded->definition));
    const QSignalBlocker quiet(m_actions.compareSaved);
    m_actions.compareSaved->setChecked(true); // What ends it.
    const document::PipelineDifference& found = m_scene->comparison();
    std::array<int, 3> counts{};
    for (const auto& [id, change] : found.nodes)
        ++counts[static_cast<std::size_t>(change)];
    Q_EMIT statusMessage(found.empty()
                             ? tr("There is no difference to %1.").arg(QFileInfo(fileName).fileName())
                             : tr("Against %1: %2 new, %3 changed, %4 removed; %5 connections differ.")
                                   .arg(QFileInfo(fileName).fileName())
                                   .arg(counts[0])
                                   .arg(counts[1])
                                   .arg(counts[2])
                                   .arg(found.addedEdges.size() + found.removedEdges.size()));
}

} // namespace hilum::canvas
