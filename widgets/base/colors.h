// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QPalette>
#include <QString>

namespace hilum::base {

enum class Appearance : std::uint8_t { Light, Dark };

/// The colours of one appearance, by what they are for. Text on its surface keeps a contrast of 4.5 and more.
struct Colors
{
    Appearance appearance = Appearance::Light;
    QColor window;  ///< Behind everything.
    QColor surface; ///< Cards, lists, fields.
    QColor sunken;  ///< Canvas, gutters.
    QColor raised;  ///< Headers, hovered rows.
    QColor border;
    QColor borderStrong;
    QColor text;
    QColor muted;
    QColor accent;
    QColor accentText; ///< On accent.
    QColor accentSoft; ///< Selected rows; text stays readable on it.
    QColor good;
    QColor warning;
    QColor error;
    QColor errorSoft;
    QColor source;
    QColor sink;
    // Kinds of step.
    QColor map;
    QColor filter;
    QColor validate;
    QColor lookup;
    QColor join;
    QColor route;
};

[[nodiscard]] const Colors& colorsOf(Appearance appearance);

/// The set a widget's palette belongs to. Views ask with their own palette when they paint, so that a change
/// of theme needs no word from anyone.
[[nodiscard]] const Colors& colorsFor(const QPalette& palette);

[[nodiscard]] QPalette paletteOf(const Colors& colors);

/// The colour of a kind of step, connector or format by its id; the role's where the kind has none.
[[nodiscard]] QColor stepColor(const Colors& colors, const QString& kind);

[[nodiscard]] QColor withAlpha(QColor color, double alpha);
[[nodiscard]] QColor mixed(const QColor& color, const QColor& with, double share);

} // namespace hilum::base
