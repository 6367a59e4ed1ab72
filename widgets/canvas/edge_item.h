// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/canvas/canvas_colors.h"
#include "widgets/canvas/edge_label.h"
#include "widgets/canvas/item_picture.h"
#include "widgets/document/pipeline_graph.h"

#include <QGraphicsPathItem>
#include <QPen>

#include <optional>
#include <vector>

namespace hilum::canvas {

/// A connection with its arrow and, once something ran, the number of records that took it.
class EdgeItem final : public QGraphicsPathItem
{
public:
    enum { Type = UserType + 2 };

    /// In a comparison of two versions.
    enum class Mark : std::uint8_t { None, Added, Removed };

    explicit EdgeItem(document::GraphEdge edge);

    [[nodiscard]] int type() const override { return Type; }
    [[nodiscard]] const document::GraphEdge& edge() const { return m_edge; }
    void setRoute(const QPainterPath& route);
    /// The user's points, shown as handles while the edge is selected.
    [[nodiscard]] const std::vector<QPointF>& bends() const { return m_bends; }
    void setBends(std::vector<QPointF> bends);
    /// The bend under a point of the scene; -1 for none.
    [[nodiscard]] int bendAt(QPointF scenePoint) const;
    /// Where a new bend at the point belongs among the others.
    [[nodiscard]] int indexForBend(QPointF scenePoint) const;

    /// `before`: of the last time, to show the difference to it.
    void setCount(std::optional<std::uint64_t> count, std::optional<std::uint64_t> before = {});
    /// What somebody wrote on it.
    [[nodiscard]] const QString& comment() const { return m_label.text(); }
    /// Painted by the layer of comments.
    [[nodiscard]] const EdgeLabel& label() const { return m_label; }
    void setComment(const QString& comment);
    /// Where it stands, or would stand.
    [[nodiscard]] QRectF commentRect() const;
    /// What would be split if the mouse were released now.
    void setDropTarget(bool isDropTarget);
    /// It goes past a node that is switched off.
    void setFaded(bool isFaded);
    void setMark(Mark mark);

    [[nodiscard]] QRectF boundingRect() const override { return m_bounds; }
    [[nodiscard]] QPainterPath shape() const override { return m_shape; }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

protected:
    QVariant itemChange(GraphicsItemChange change, const QVariant& value) override;
    void hoverEnterEvent(QGraphicsSceneHoverEvent* event) override;
    void hoverMoveEvent(QGraphicsSceneHoverEvent* event) override;
    void hoverLeaveEvent(QGraphicsSceneHoverEvent* event) override;

private:
    [[nodiscard]] QPointF countPoint() const;
    [[nodiscard]] bool isReject() const;
    [[nodiscard]] bool isLong() const;
    [[nodiscard]] bool isMarked() const { return isSelected() || m_isDropTarget; }
    [[nodiscard]] QString countLabel() const;
    [[nodiscard]] QColor lineColor(const base::Colors& colors) const;
    [[nodiscard]] QPen linePen(const base::Colors& colors) const;
    void paintFull(QPainter& painter, const base::Colors& colors) const;
    void paintFar(QPainter& painter, const base::Colors& colors, Detail detail) const;
    void paintArrow(QPainter& painter, const QColor& color) const;
    void paintCount(QPainter& painter, const base::Colors& colors) const;
    void paintHandles(QPainter& painter, const base::Colors& colors) const;
    void updateToolTip();
    /// The label and what follows from where it is.
    void placeLabel();
    /// Instead of update(): the picture is made anew.
    void redraw();

    document::GraphEdge m_edge;
    std::vector<QPointF> m_bends;
    QPainterPath m_shape;
    QRectF m_bounds;
    QPointF m_countPoint;
    EdgeLabel m_label;
    QPointF m_tip;        // Of the arrow.
    QPolygonF m_polyline; // The way in straight pieces, for far away.
    std::optional<std::uint64_t> m_count;
    std::optional<std::uint64_t> m_countBefore;
    Mark m_mark = Mark::None;
    bool m_isHovered = false;
    bool m_isDropTarget = false;
    bool m_isFaded = false;
    ItemPicture m_picture;
};

} // namespace hilum::canvas
