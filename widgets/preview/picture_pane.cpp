// SPDX-License-Identifier: Apache-2.0
#include "widgets/preview/picture_pane.h"

#include "widgets/base/icons.h"
#include "widgets/preview/image_view.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QSignalBlocker>
#include <QSlider>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWheelEvent>

#include <cmath>

namespace hilum::preview {

PicturePane::PicturePane(QWidget* parent)
    : QWidget(parent),
      m_view(new ImageView(this)),
      m_bar(new QWidget(this)),
      m_slider(new QSlider(Qt::Horizontal, m_bar)),
      m_label(new QLabel(m_bar)),
      m_window(new QLabel(this)),
      m_reset(new QToolButton(this))
{
    m_slider->setAccessibleName(tr("Frame of the picture"));
    m_slider->setPageStep(5);
    m_label->setProperty("hilumRole", QStringLiteral("muted"));
    m_window->setProperty("hilumRole", QStringLiteral("muted"));
    m_reset->setIcon(base::icon(QStringLiteral("fit")));
    m_reset->setAutoRaise(true);
    m_reset->setToolTip(
        tr("Reset window and zoom (0). Drag: window and level; Ctrl+drag: move; Ctrl+wheel: zoom"));
    m_reset->setAccessibleName(tr("Reset window and zoom"));
    auto* bar = new QHBoxLayout(m_bar);
    bar->setContentsMargins(8, 3, 8, 3);
    bar->addWidget(m_slider, 1);
    bar->addWidget(m_label);
    auto* below = new QHBoxLayout;
    below->setContentsMargins(8, 0, 8, 0);
    below->addWidget(m_window, 1);
    below->addWidget(m_reset);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_view, 1);
    layout->addLayout(below);
    layout->addWidget(m_bar);
    m_bar->hide();
    connect(m_reset, &QToolButton::clicked, m_view, &ImageView::reset);
    connect(m_view, &ImageView::windowChanged, this, &PicturePane::showWindow);
    connect(m_slider, &QSlider::valueChanged, this, [this](int frame) {
        m_label->setText(tr("Frame %1 of %2").arg(frame + 1).arg(m_slider->maximum() + 1));
        Q_EMIT frameWanted(frame);
    });
    showWindow();
}

void PicturePane::setLoading()
{
    m_bar->hide();
    m_hasPicture = false;
    const QSignalBlocker blocker(m_slider);
    m_slider->setRange(0, 0);
    m_view->showReason(tr("Loading…"));
}

void PicturePane::setPicture(const Picture& picture)
{
    const QSignalBlocker blocker(m_slider);
    const bool isThere = !picture.image.isNull() || !picture.samples.values.empty();
    if (isThere) { // A frame that cannot be shown does not end the others.
        m_slider->setRange(0, picture.frames - 1);
        m_bar->setVisible(picture.frames > 1);
        m_label->setText(tr("Frame %1 of %2").arg(m_slider->value() + 1).arg(picture.frames));
        m_view->setPicture(picture, m_hasPicture);
        m_hasPicture = true;
    } else {
        m_view->showReason(picture.reason);
    }
}

void PicturePane::showWindow()
{
    const bool isThere = !m_view->image().isNull();
    m_window->setVisible(isThere);
    m_reset->setVisible(isThere);
    if (!isThere)
        return;
    const QLocale locale;
    m_window->setText(
        m_view->canWindow()
            ? tr("Center %1, width %2")
                  .arg(locale.toString(static_cast<qlonglong>(std::lround(m_view->window().center))),
                       locale.toString(static_cast<qlonglong>(std::lround(m_view->window().width))))
            : QStringLiteral("%1 × %2").arg(m_view->image().width()).arg(m_view->image().height()));
}

QString PicturePane::windowText() const
{
    return m_window->text();
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

void PicturePane::keyPressEvent(QKeyEvent* event)
{
    const int step = event->key() == Qt::Key_PageDown ? 1 : event->key() == Qt::Key_PageUp ? -1 : 0;
    if (step == 0 || m_bar->isHidden()) {
        QWidget::keyPressEvent(event);
        return;
    }
    m_slider->setValue(m_slider->value() + step);
}

} // namespace hilum::preview
