// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/document/pipeline_graph.h"

#include <QGraphicsPathItem>

#include <optional>

namespace hilum::canvas {

/// The curve that an edge or a connection in the making is drawn as.
[[nodiscard]] QPainterPath edgePath(QPointF from, QPointF to);

/// A connection with its arrow and, once something ran, the number of records that took it.
class EdgeItem final : public QGraphicsPathItem
{
public:
    enum { Type = UserType + 2 };

    explicit EdgeItem(document::GraphEdge edge);

    [[nodiscard]] int type() const override { return Type; }
    [[nodiscard]] const document::GraphEdge& edge() const { return m_edge; }
    void setEnds(QPointF from, QPointF to);
    void setCount(std::optional<std::uint64_t> count);
    /// What would be split if the mouse were released now.
    void setDropTarget(bool isDropTarget);

    [[nodiscard]] QRectF boundingRect() const override;
    [[nodiscard]] QPainterPath shape() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

protected:
    void hoverEnterEvent(QGraphicsSceneHoverEvent* event) override;
    void hoverLeaveEvent(QGraphicsSceneHoverEvent* event) override;

private:
    [[nodiscard]] QPointF countPoint() const;

    document::GraphEdge m_edge;
    std::optional<std::uint64_t> m_count;
    bool m_isHovered = false;
    bool m_isDropTarget = false;
};

} // namespace hilum::canvas
