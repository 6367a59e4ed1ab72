// SPDX-License-Identifier: Apache-2.0
#include "widgets/canvas/group_trail.h"

#include "widgets/base/colors.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

namespace hilum::canvas {

GroupTrail::GroupTrail(QWidget* parent)
    : QWidget(parent), m_back(new QToolButton(this)), m_name(new QLabel(this))
{
    m_back->setText(tr("Pipeline"));
    m_back->setToolTip(tr("Back to the whole pipeline (Backspace)"));
    m_back->setAutoRaise(true);
    m_back->setFocusPolicy(Qt::NoFocus);
    QFont bold = m_name->font();
    bold.setWeight(QFont::DemiBold);
    m_name->setFont(bold);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(6, 3, 12, 3);
    layout->setSpacing(2);
    layout->addWidget(m_back);
    layout->addWidget(new QLabel(QStringLiteral("›"), this));
    layout->addWidget(m_name);
    connect(m_back, &QToolButton::clicked, this, &GroupTrail::leaveRequested);
    hide();
}

void GroupTrail::setGroup(const QString& name)
{
    m_name->setText(name);
    setAccessibleName(tr("Group %1 of the pipeline").arg(name));
    setVisible(!name.isEmpty());
    adjustSize();
}

void GroupTrail::paintEvent(QPaintEvent* /*event*/)
{
    const base::Colors& colors = base::colorsFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colors.border, 1));
    painter.setBrush(base::withAlpha(colors.surface, 0.95));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 9, 9);
}

} // namespace hilum::canvas
