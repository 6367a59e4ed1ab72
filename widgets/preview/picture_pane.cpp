// SPDX-License-Identifier: Apache-2.0
#include "widgets/preview/picture_pane.h"

#include "widgets/preview/image_view.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSlider>
#include <QVBoxLayout>
#include <QWheelEvent>

namespace hilum::preview {

PicturePane::PicturePane(QWidget* parent)
    : QWidget(parent),
      m_view(new ImageView(this)),
      m_bar(new QWidget(this)),
      m_slider(new QSlider(Qt::Horizontal, m_bar)),
      m_label(new QLabel(m_bar))
{
    m_slider->setAccessibleName(tr("Frame of the picture"));
    m_slider->setPageStep(5);
    m_label->setProperty("hilumRole", QStringLiteral("muted"));
    auto* bar = new QHBoxLayout(m_bar);
    bar->setContentsMargins(8, 3, 8, 3);
    bar->addWidget(m_slider, 1);
    bar->addWidget(m_label);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_bar);
    m_bar->hide();
    connect(m_slider, &QSlider::valueChanged, this, [this](int frame) {
        m_label->setText(tr("Frame %1 of %2").arg(frame + 1).arg(m_slider->maximum() + 1));
        Q_EMIT frameWanted(frame);
    });
}

void PicturePane::setLoading()
{
    m_bar->hide();
    const QSignalBlocker blocker(m_slider);
    m_slider->setRange(0, 0);
    m_view->setImage({}, tr("Loading…"));
}

void PicturePane::setPicture(const Picture& picture)
{
    const QSignalBlocker blocker(m_slider);
    if (!picture.image.isNull()) { // A frame that cannot be shown does not end the others.
        m_slider->setRange(0, picture.frames - 1);
        m_bar->setVisible(picture.frames > 1);
        m_label->setText(tr("Frame %1 of %2").arg(m_slider->value() + 1).arg(picture.frames));
    }
    m_view->setImage(picture.image, picture.reason);
}

void PicturePane::wheelEvent(QWheelEvent* event)
{
    constexpr int kNotch = 120;
    const int notches = event->angleDelta().y() / kNotch;
    if (m_bar->isHidden() || notches == 0) {
        QWidget::wheelEvent(event);
        return;
    }
    m_slider->setValue(m_slider->value() - notches);
    event->accept();
}

} // namespace hilum::preview
