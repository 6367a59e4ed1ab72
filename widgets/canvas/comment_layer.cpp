// SPDX-License-Identifier: Apache-2.0
#include "widgets/canvas/comment_layer.h"

#include "widgets/canvas/canvas_colors.h"
#include "widgets/canvas/edge_item.h"

#include <QPainter>
#include <QStyleOptionGraphicsItem>

namespace hilum::canvas {

CommentLayer::CommentLayer(const std::vector<EdgeItem*>& edges) : m_edges(edges)
{
    setFlag(ItemUsesExtendedStyleOption); // What is exposed.
    setZValue(1.5);
}

void CommentLayer::refresh()
{
    prepareGeometryChange();
    m_bounds = {};
    for (const EdgeItem* edge : m_edges) {
        if (edge->isVisible() && !edge->comment().isEmpty())
            m_bounds |= edge->commentRect().adjusted(-2, -2, 2, 2);
    }
}

void CommentLayer::paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget)
{
    const base::Colors& colors = itemColors(widget);
    const bool isNear = detailOf(*painter, widget) == Detail::Full;
    painter->setRenderHint(QPainter::Antialiasing, isNear);
    for (const EdgeItem* edge : m_edges) {
        if (!edge->isVisible() || edge->comment().isEmpty()
            || !option->exposedRect.intersects(edge->commentRect()))
            continue;
        if (isNear)
            edge->label().paint(*painter, colors);
        else // Something is written here.
            painter->fillRect(edge->commentRect(), base::mixed(colors.muted, colors.sunken, 0.6));
    }
}

} // namespace hilum::canvas
