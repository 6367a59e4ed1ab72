// SPDX-License-Identifier: Apache-2.0
#include "widgets/canvas/canvas_export.h"

#include <QBuffer>
#include <QFileInfo>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QScreen>
#include <QSvgGenerator>

#include <algorithm>

namespace hilum::canvas {
namespace {

constexpr int kLargestSide = 12000; ///< Pixels of a picture; a larger one is drawn smaller.

/// Fonts are given in points: at this resolution they are as large as on the screen.
int screenResolution()
{
    return qRound(QGuiApplication::primaryScreen()->logicalDotsPerInch());
}

QByteArray svgOf(QGraphicsScene& scene, const QRectF& area)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(screenResolution());
    generator.setSize(area.size().toSize());
    generator.setViewBox(QRectF(QPointF(), area.size()));
    generator.setTitle(QStringLiteral("Hilum"));
    QPainter painter(&generator);
    drawPicture(scene, area, painter, QRectF(QPointF(), area.size()));
    painter.end();
    return bytes;
}

QByteArray pngOf(QGraphicsScene& scene, const QRectF& area)
{
    const qreal scale = std::min(2.0, kLargestSide / std::max(area.width(), area.height()));
    QImage image((area.size() * scale).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    drawPicture(scene, area, painter, QRectF(image.rect()));
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

QByteArray pdfOf(QGraphicsScene& scene, const QRectF& area)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(screenResolution());
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageOrientation(area.width() > area.height() ? QPageLayout::Landscape : QPageLayout::Portrait);
    QPainter painter(&writer);
    drawPicture(scene, area, painter, QRectF(0, 0, writer.width(), writer.height()));
    painter.end();
    return bytes;
}

} // namespace

void drawPicture(QGraphicsScene& scene, const QRectF& area, QPainter& painter, const QRectF& page)
{
    painter.fillRect(page, Qt::white);
    scene.render(&painter, page, area, Qt::KeepAspectRatio);
}

Result<void> exportPicture(QGraphicsScene& scene, const QRectF& area, const QString& fileName)
{
    const QString kind = QFileInfo(fileName).suffix().toLower();
    QByteArray bytes;
    if (kind == QLatin1String("svg"))
        bytes = svgOf(scene, area);
    else if (kind == QLatin1String("png"))
        bytes = pngOf(scene, area);
    else if (kind == QLatin1String("pdf"))
        bytes = pdfOf(scene, area);
    else
        return Diagnostic::error("canvas.unknown-picture", "A picture is written as .svg, .png or .pdf.");
    QSaveFile file(fileName);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return Diagnostic::error("canvas.picture-not-written", "The picture could not be written: {0}",
                                 {file.errorString().toStdString()});
    return {};
}

} // namespace hilum::canvas
