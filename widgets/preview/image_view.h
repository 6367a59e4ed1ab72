// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/preview/picture.h"

#include <QPointF>
#include <QWidget>

namespace hilum::preview {

/// A picture: at first fitted into what room there is, without changing its proportions. Dragging with the
/// left button changes window and level (up and down the level, left and right the width), with the middle
/// button or Ctrl moves the picture; the wheel with Ctrl and + and - zoom; a double-click or 0 resets.
class ImageView final : public QWidget
{
    Q_OBJECT

public:
    explicit ImageView(QWidget* parent = nullptr);

    /// Where the image is null the reason is shown. Window, zoom and place stay for another frame of the same
    /// picture.
    void setPicture(const Picture& picture, bool isSamePicture);
    void showReason(const QString& reason);
    /// As it is painted, before it is scaled.
    [[nodiscard]] const QImage& image() const { return m_image; }
    [[nodiscard]] const GrayWindow& window() const { return m_window; }
    [[nodiscard]] bool canWindow() const { return !m_picture.samples.values.empty(); }
    void setWindow(const GrayWindow& window);
    [[nodiscard]] double zoom() const { return m_zoom; }
    void zoomBy(double factor, QPointF around);
    void reset();

    [[nodiscard]] QSize sizeHint() const override { return {220, 220}; }

Q_SIGNALS:
    void windowChanged();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] QRectF target() const;
    void render();

    Picture m_picture;
    QImage m_image;
    GrayWindow m_window;
    double m_zoom = 1;
    QPointF m_offset;
    QPointF m_pressed;
};

} // namespace hilum::preview
