// SPDX-License-Identifier: Apache-2.0
#include "widgets/preview/image_view.h"

#include "widgets/base/colors.h"

#include <QPainter>

namespace hilum::preview {

ImageView::ImageView(QWidget* parent) : QWidget(parent)
{
    setMinimumHeight(80);
    setAccessibleName(tr("Picture of the record"));
}

void ImageView::setImage(const QImage& image, const QString& reason)
{
    m_image = image;
    m_reason = reason;
    update();
}

void ImageView::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.fillRect(rect(), QColor(0x0b0f14)); // Radiographs are read on black, in the light theme too.
    if (m_image.isNull()) {
        painter.setPen(QColor(0x9aa7b6));
        painter.drawText(rect().adjusted(12, 12, -12, -12), Qt::AlignCenter | Qt::TextWordWrap, m_reason);
        return;
    }
    QRect target(QPoint(), m_image.size().scaled(size(), Qt::KeepAspectRatio));
    target.moveCenter(rect().center());
    painter.drawImage(target, m_image);
}

} // namespace hilum::preview
