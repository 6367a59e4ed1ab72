// SPDX-License-Identifier: Apache-2.0
#include "app/workbench/notice_bar.h"

#include "widgets/base/colors.h"
#include "widgets/base/icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace hilum::workbench {

NoticeBar::NoticeBar(QWidget* parent) : QFrame(parent), m_text(new QLabel(this)), m_buttons(new QHBoxLayout)
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 7, 8, 7);
    m_text->setWordWrap(true);
    layout->addWidget(m_text, 1);
    layout->addLayout(m_buttons);
    auto* close = new QToolButton(this);
    close->setIcon(base::icon(QStringLiteral("close")));
    close->setToolTip(tr("Close"));
    close->setAccessibleName(tr("Close the notice"));
    layout->addWidget(close);
    connect(close, &QToolButton::clicked, this, &NoticeBar::dismiss);
    hide();
}

void NoticeBar::showNotice(const QString& text, const std::vector<Offer>& offers)
{
    dismiss();
    m_text->setText(text);
    for (const Offer& offer : offers) {
        auto* button = new QPushButton(offer.text, this);
        m_buttons->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, act = offer.act] {
            dismiss();
            act();
        });
    }
    show();
}

void NoticeBar::dismiss()
{
    hide();
    while (QLayoutItem* item = m_buttons->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
}

QString NoticeBar::text() const
{
    return isHidden() ? QString() : m_text->text();
}

void NoticeBar::paintEvent(QPaintEvent* /*event*/)
{
    const base::Colors& colors = base::colorsFor(palette());
    QPainter painter(this);
    painter.fillRect(rect(), colors.accentSoft);
    painter.fillRect(QRect(0, height() - 1, width(), 1), colors.border);
}

} // namespace hilum::workbench
