// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QGraphicsScene>
#include <QRectF>
#include <QString>

class QPainter;

namespace hilum::canvas {

/// Writes the picture to a file of the kind that its name says: `.svg`, `.png` (two pixels a point) or
/// `.pdf`. In the light colours, on white. Fails with a diagnostic that says why.
[[nodiscard]] Result<void> exportPicture(QGraphicsScene& scene, const QRectF& area, const QString& fileName);

/// Draws it as large as the page allows.
void drawPicture(QGraphicsScene& scene, const QRectF& area, QPainter& painter, const QRectF& page);

} // namespace hilum::canvas
