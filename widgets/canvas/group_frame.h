// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/pipeline/canvas_definition.h"

#include <QGraphicsObject>
#include <QStringList>

namespace hilum::canvas {

/// The frame around the nodes of a group, or, collapsed, the one card that stands for them. Its size is what
/// the scene says; dragging it drags the nodes.
class GroupFrame final : public QGraphicsObject
{
    Q_OBJECT

public:
    enum { Type = UserType + 4 };

    static constexpr qreal kTitleHeight = 30;
    static constexpr qreal kMargin = 22; ///< Between the nodes and the frame.

    /// `index` is the group's place in the document's list.
    GroupFrame(std::size_t index, pipeline::CanvasGroup group);

    [[nodiscard]] int type() const override { return Type; }
    [[nodiscard]] std::size_t index() const { return m_index; }
    [[nodiscard]] const pipeline::CanvasGroup& group() const { return m_group; }
    [[nodiscard]] QStringList nodes() const;
    [[nodiscard]] bool isCollapsed() const { return m_group.isCollapsed; }
    [[nodiscard]] QString title() const;
    /// Around these nodes, in the scene; a collapsed one stands at their corner.
    void setContent(const QRectF& nodes);
    /// All its nodes are selected.
    void setMarked(bool isMarked);
    /// The worst that a check found inside, for the collapsed card: "" for nothing.
    void setFindingText(const QString& text);

    [[nodiscard]] QRectF frameRect() const { return {QPointF(), m_size}; }
    /// Where the title stands, for renaming in place.
    [[nodiscard]] QRectF titleRect() const;
    /// Collapses and opens it; in the scene.
    [[nodiscard]] QPointF togglePoint() const { return mapToScene(toggleRect().center()); }
    /// Of a collapsed one, in the scene.
    [[nodiscard]] QPointF inputPoint() const;
    [[nodiscard]] QPointF outputPoint() const;

    [[nodiscard]] QRectF boundingRect() const override;
    [[nodiscard]] QPainterPath shape() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

Q_SIGNALS:
    void toggleRequested(std::size_t index);
    /// Its nodes shall be selected; with Shift or Ctrl beside what is.
    void pressed(std::size_t index, bool isExtending);
    /// Its nodes shall move by so much since the press.
    void dragged(std::size_t index, QPointF by);

protected:
    void mousePressEvent(QGraphicsSceneMouseEvent* event) override;
    void mouseMoveEvent(QGraphicsSceneMouseEvent* event) override;

private:
    [[nodiscard]] QRectF toggleRect() const;
    void paintFrame(QPainter& painter, const QWidget* widget) const;
    void paintCard(QPainter& painter, const QWidget* widget) const;
    void paintTitle(QPainter& painter, const QWidget* widget) const;
    [[nodiscard]] QColor ownColor(const QWidget* widget) const;

    std::size_t m_index;
    pipeline::CanvasGroup m_group;
    QSizeF m_size;
    QPointF m_pressedAt;
    QString m_findingText;
    bool m_isMarked = false;
    bool m_isDragging = false;
};

} // namespace hilum::canvas
