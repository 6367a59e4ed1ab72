// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QGraphicsView;

namespace hilum::canvas {

class CanvasScene;

/// The whole pipeline small, with the box that is in view; pressing or dragging goes there. Hidden while all
/// is in view.
class Minimap final : public QWidget
{
    Q_OBJECT

public:
    /// Both outlive it; the view is its parent.
    Minimap(CanvasScene& scene, QGraphicsView& view);

    /// The view scrolled, zoomed or changed its size.
    void refresh();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;

private:
    [[nodiscard]] QRectF shownRect() const;
    [[nodiscard]] QRectF visibleRect() const;
    [[nodiscard]] QTransform toMap() const;

    CanvasScene& m_scene;
    QGraphicsView& m_view;
};

} // namespace hilum::canvas
