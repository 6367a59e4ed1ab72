// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFont>
#include <QString>

namespace hilum::canvas {

// Measures and fonts that a card's geometry and its painting share.

inline constexpr qreal kRadius = 11;
inline constexpr qreal kMinimumHeight = 76;
inline constexpr qreal kOutletDistance = 22;
inline constexpr qreal kPortRadius = 7;
inline constexpr qreal kTextLeft = 60;

[[nodiscard]] inline QFont nameFont()
{
    QFont font;
    font.setWeight(QFont::DemiBold);
    font.setPointSizeF(font.pointSizeF() * 1.04);
    return font;
}

[[nodiscard]] inline QFont detailFont()
{
    QFont font;
    font.setPointSizeF(font.pointSizeF() * 0.9);
    return font;
}

[[nodiscard]] inline QFont outletFont()
{
    QFont font;
    font.setPointSizeF(font.pointSizeF() * 0.8);
    return font;
}

/// True for outlets that a route names.
[[nodiscard]] inline bool isNamed(const QString& outlet)
{
    return outlet != QLatin1String("out") && outlet != QLatin1String("rejected");
}

} // namespace hilum::canvas
