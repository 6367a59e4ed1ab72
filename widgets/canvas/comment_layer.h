// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QGraphicsItem>

#include <vector>

namespace hilum::canvas {

class EdgeItem;

/// The comments of all connections, above every line, so that none runs through the words. The mouse meets
/// the connections themselves.
class CommentLayer final : public QGraphicsItem
{
public:
    enum { Type = UserType + 8 };

    /// The edges outlive it, whichever they are.
    explicit CommentLayer(const std::vector<EdgeItem*>& edges);

    [[nodiscard]] int type() const override { return Type; }
    /// Edges came, went, or have another way or comment.
    void refresh();

    [[nodiscard]] QRectF boundingRect() const override { return m_bounds; }
    [[nodiscard]] QPainterPath shape() const override { return {}; }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    const std::vector<EdgeItem*>& m_edges;
    QRectF m_bounds;
};

} // namespace hilum::canvas
