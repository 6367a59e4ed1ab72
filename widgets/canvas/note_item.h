// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/pipeline/canvas_definition.h"

#include <QGraphicsObject>

#include <functional>
#include <memory>

class QTextDocument;

namespace hilum::canvas {

/// A remark on the canvas, in Markdown: moved with the mouse, made larger at its corner. Tells the scene by
/// its signals, never the document.
class NoteItem final : public QGraphicsObject
{
    Q_OBJECT

public:
    enum { Type = UserType + 3 };

    /// `index` is the note's place in the document's list.
    NoteItem(std::size_t index, pipeline::CanvasNote note);
    ~NoteItem() override;

    [[nodiscard]] int type() const override { return Type; }
    [[nodiscard]] std::size_t index() const { return m_index; }
    void setNote(std::size_t index, pipeline::CanvasNote note);
    /// As it stands now, moved or resized.
    [[nodiscard]] pipeline::CanvasNote note() const;
    /// In its own coordinates.
    [[nodiscard]] QRectF noteRect() const { return {QPointF(), m_size}; }
    /// As it reads without its Markdown.
    [[nodiscard]] QString plainText() const;
    /// The corner that the mouse resizes it by, in the scene.
    [[nodiscard]] QPointF cornerPoint() const { return mapToScene(noteRect().bottomRight()); }

    [[nodiscard]] QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

protected:
    QVariant itemChange(GraphicsItemChange change, const QVariant& value) override;
    void mousePressEvent(QGraphicsSceneMouseEvent* event) override;
    void mouseMoveEvent(QGraphicsSceneMouseEvent* event) override;
    void mouseReleaseEvent(QGraphicsSceneMouseEvent* event) override;
    void hoverMoveEvent(QGraphicsSceneHoverEvent* event) override;

private:
    [[nodiscard]] bool isAtCorner(QPointF point) const;

    std::size_t m_index;
    pipeline::CanvasNote m_note;
    QSizeF m_size;
    std::unique_ptr<QTextDocument> m_text;
    bool m_isResizing = false;
};

} // namespace hilum::canvas
