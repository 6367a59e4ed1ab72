// SPDX-License-Identifier: Apache-2.0
#include "widgets/preview/image_view.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace hilum::preview {

namespace {

constexpr double kZoomStep = 1.25;
constexpr double kLeastZoom = 0.1;
constexpr double kMostZoom = 40;

} // namespace

ImageView::ImageView(QWidget* parent) : QWidget(parent)
{
    setMinimumHeight(80);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Picture of the record"));
}

void ImageView::setPicture(const Picture& picture, bool isSamePicture)
{
    m_picture = picture;
    if (!isSamePicture) {
        m_window = picture.samples.window;
        m_zoom = 1;
        m_offset = {};
    }
    render();
    Q_EMIT windowChanged();
}

void ImageView::showReason(const QString& reason)
{
    m_picture = {.image = {}, .reason = reason};
    m_image = {};
    update();
    Q_EMIT windowChanged();
}

void ImageView::render()
{
    m_image = canWindow() ? windowed(m_picture.samples, m_window) : m_picture.image;
    update();
}

void ImageView::setWindow(const GrayWindow& window)
{
    if (!canWindow())
        return;
    m_window = {.center = window.center, .width = std::max(1.0, window.width)};
    render();
    Q_EMIT windowChanged();
}

void ImageView::reset()
{
    m_zoom = 1;
    m_offset = {};
    m_window = m_picture.samples.window;
    render();
    Q_EMIT windowChanged();
}

QRectF ImageView::target() const
{
    const QSizeF fitted = QSizeF(m_image.size()).scaled(size(), Qt::KeepAspectRatio) * m_zoom;
    QRectF target(QPointF(), fitted);
    target.moveCenter(QRectF(rect()).center() + m_offset);
    return target;
}

void ImageView::zoomBy(double factor, QPointF around)
{
    const double zoom = std::clamp(m_zoom * factor, kLeastZoom, kMostZoom);
    const QPointF center = QRectF(rect()).center();
    // What is under the pointer stays there.
    m_offset = around - center - (around - center - m_offset) * (zoom / m_zoom);
    m_zoom = zoom;
    update();
}

void ImageView::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), QColor(0x0b0f14)); // Radiographs are read on black, in the light theme too.
    if (m_image.isNull()) {
        painter.setPen(QColor(0x9aa7b6));
        painter.drawText(rect().adjusted(12, 12, -12, -12), Qt::AlignCenter | Qt::TextWordWrap,
                         m_picture.reason);
        return;
    }
    constexpr double kPixelsVisible = 3; // From there on a pixel is looked at, not smoothed away.
    const QRectF place = target();
    painter.setRenderHint(QPainter::SmoothPixmapTransform, place.width() < m_image.width() * kPixelsVisible);
    painter.drawImage(place, m_image);
    if (hasFocus()) {
        painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

void ImageView::mousePressEvent(QMouseEvent* event)
{
    m_pressed = event->position();
    setFocus(Qt::MouseFocusReason);
}

void ImageView::mouseMoveEvent(QMouseEvent* event)
{
    const QPointF moved = event->position() - m_pressed;
    m_pressed = event->position();
    const bool isPanning = (event->buttons() & (Qt::MiddleButton | Qt::RightButton)) != 0
                           || (event->modifiers() & Qt::ControlModifier) != 0 || !canWindow();
    if (isPanning) {
        m_offset += moved;
        update();
        return;
    }
    // As fast as the window is wide: a drag over the view about doubles it.
    const double speed = std::max(1.0, m_picture.samples.window.width) / 300;
    setWindow({.center = m_window.center + moved.y() * speed, .width = m_window.width + moved.x() * speed});
}

void ImageView::mouseDoubleClickEvent(QMouseEvent* /*event*/)
{
    reset();
}

void ImageView::wheelEvent(QWheelEvent* event)
{
    constexpr double kNotch = 120;
    if ((event->modifiers() & Qt::ControlModifier) == 0) {
        event->ignore(); // The frames' wheel.
        return;
    }
    zoomBy(std::pow(kZoomStep, event->angleDelta().y() / kNotch), event->position());
    event->accept();
}

void ImageView::keyPressEvent(QKeyEvent* event)
{
    const QPointF center = QRectF(rect()).center();
    const bool isShifted = (event->modifiers() & Qt::ShiftModifier) != 0;
    const double step = std::max(1.0, m_picture.samples.window.width) / 20;
    constexpr double kPan = 20;
    const auto move = [&](double x, double y) {
        if (isShifted)
            setWindow({.center = m_window.center + y * step, .width = m_window.width + x * step});
        else
            m_offset -= QPointF(x, y) * kPan;
        update();
    };
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoomBy(kZoomStep, center);
    case Qt::Key_Minus:
        return zoomBy(1 / kZoomStep, center);
    case Qt::Key_0:
        return reset();
    case Qt::Key_Left:
        return move(-1, 0);
    case Qt::Key_Right:
        return move(1, 0);
    case Qt::Key_Up:
        return move(0, -1);
    case Qt::Key_Down:
        return move(0, 1);
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace hilum::preview
