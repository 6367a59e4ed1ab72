// SPDX-License-Identifier: Apache-2.0
#include "widgets/canvas/zoom_bar.h"

#include "widgets/base/colors.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QToolButton>

namespace hilum::canvas {

ZoomBar::ZoomBar(const QList<QAction*>& before, const QList<QAction*>& after, QWidget* parent)
    : QWidget(parent), m_percent(new QLabel(this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(4, 3, 4, 3);
    layout->setSpacing(1);
    const auto add = [&](const QList<QAction*>& actions) {
        for (QAction* action : actions) {
            auto* button = new QToolButton(this);
            button->setDefaultAction(action);
            button->setIconSize(QSize(17, 17));
            button->setFocusPolicy(Qt::NoFocus);
            layout->addWidget(button);
        }
    };
    m_percent->setMinimumWidth(m_percent->fontMetrics().horizontalAdvance(QStringLiteral("0000%")));
    m_percent->setAlignment(Qt::AlignCenter);
    m_percent->setProperty("hilumRole", "muted");
    add(before.mid(0, 1));
    layout->addWidget(m_percent);
    add(before.mid(1));
    add(after);
}

void ZoomBar::setZoom(qreal zoom)
{
    m_percent->setText(tr("%1%").arg(QLocale().toString(qRound(zoom * 100))));
}

void ZoomBar::paintEvent(QPaintEvent* /*event*/)
{
    const base::Colors& colors = base::colorsFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colors.border, 1));
    painter.setBrush(base::withAlpha(colors.surface, 0.95));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 9, 9);
}

} // namespace hilum::canvas
