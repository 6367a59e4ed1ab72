// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QIcon>
#include <QRectF>
#include <QString>

class QPainter;

namespace hilum::base {

/// The line icon of that name in resources/icons, drawn in the palette's colour at the time it is painted: it
/// follows the theme and any pixel ratio. An unknown name gives the icon `step`.
[[nodiscard]] QIcon icon(const QString& name);

/// The same in a fixed colour.
[[nodiscard]] QIcon icon(const QString& name, const QColor& color);

/// The same in the palette's colour for text on the accent: on primary buttons.
[[nodiscard]] QIcon iconOnAccent(const QString& name);

/// Draws the icon into a scene or a delegate.
void paintIcon(QPainter& painter, const QRectF& into, const QString& name, const QColor& color);

} // namespace hilum::base
