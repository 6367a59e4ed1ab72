// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/base/colors.h"

#include <QPixmap>
#include <QRectF>

#include <functional>

class QGraphicsItem;
class QPainter;

namespace hilum::canvas {

/// What an item looks like, drawn once and copied while the canvas moves: shapes and texts cost most of a
/// frame. While it is zoomed, the last picture is stretched.
class ItemPicture
{
public:
    /// The item changed.
    void forget() { m_picture = {}; }

    /// `paint` draws in the item's coordinates, within its bounds; it is called where the last picture does
    /// not do any more.
    void draw(QPainter& painter, const QGraphicsItem& item, base::Appearance appearance,
              const std::function<void(QPainter& painter)>& paint);

private:
    /// What the picture hangs on besides the item.
    struct Look
    {
        qreal zoom = 0;
        qreal pixelRatio = 1;
        base::Appearance appearance = base::Appearance::Light;

        friend bool operator==(const Look&, const Look&) = default;
    };

    [[nodiscard]] bool canBeStretched(const Look& look, const QGraphicsItem& item) const;

    QPixmap m_picture;
    QRectF m_bounds;
    Look m_look;
};

} // namespace hilum::canvas
