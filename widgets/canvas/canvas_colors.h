// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/base/colors.h"

#include <QString>

#include <vector>

class QPainter;
class QWidget;

namespace hilum::canvas {

/// A colour that people give to nodes, groups and notes; the file has its name, the theme its shade.
struct NamedColor
{
    QString name;
    QString title;
};

[[nodiscard]] const std::vector<NamedColor>& namedColors();
/// Invalid for "" and for names that nobody knows.
[[nodiscard]] QColor namedColor(const base::Colors& colors, const QString& name);
/// As a user reads it; "" for none.
[[nodiscard]] QString titleOfColor(const QString& name);

/// Of a connection that nothing is special about.
[[nodiscard]] QColor edgeColor(const base::Colors& colors, bool isReject);
/// Behind a card's words; `name` is the colour that people gave it.
[[nodiscard]] QColor cardColor(const base::Colors& colors, const QString& name, bool isHovered);
/// What a card is, below its name: quieter than the name, readable on each of the colours.
[[nodiscard]] QColor cardDetailColor(const base::Colors& colors);

/// What an item paints with: the widget's, and for printing, where there is no widget, the light ones.
[[nodiscard]] const base::Colors& itemColors(const QWidget* widget);

/// How much of an item is worth drawing at the painter's zoom.
enum class Detail : std::uint8_t {
    Shape, ///< Blocks of colour.
    Name,  ///< And what it is called.
    Full
};
/// Printed, without a widget: all.
[[nodiscard]] Detail detailOf(const QPainter& painter, const QWidget* widget);

} // namespace hilum::canvas
