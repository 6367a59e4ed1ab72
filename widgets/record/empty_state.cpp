// SPDX-License-Identifier: Apache-2.0
#include "widgets/record/empty_state.h"

#include "widgets/base/colors.h"
#include "widgets/base/icons.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace hilum::record {

namespace {

constexpr int kEmptyIconSize = 40;
constexpr int kEmptyTextWidth = 420;

} // namespace

EmptyState::EmptyState(const QString& iconName, QWidget* parent)
    : QWidget(parent),
      m_iconName(iconName),
      m_icon(new QLabel(this)),
      m_title(new QLabel(this)),
      m_hint(new QLabel(this)),
      m_action(new QPushButton(this))
{
    m_title->setProperty("hilumRole", QStringLiteral("title"));
    m_hint->setProperty("hilumRole", QStringLiteral("muted"));
    m_hint->setWordWrap(true);
    m_hint->setMinimumWidth(200);
    m_hint->setMaximumWidth(kEmptyTextWidth);
    m_action->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(8);
    layout->addStretch(1);
    for (QLabel* label : {m_icon, m_title, m_hint}) {
        label->setAlignment(Qt::AlignCenter);
        layout->addWidget(label, 0, Qt::AlignHCenter);
    }
    layout->addWidget(m_action, 0, Qt::AlignHCenter);
    layout->addStretch(2);
    connect(m_action, &QPushButton::clicked, this, &EmptyState::actionTriggered);
    showIcon();
}

void EmptyState::setText(const QString& title, const QString& hint)
{
    m_title->setText(title);
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    setAccessibleName(title);
    setAccessibleDescription(hint);
}

void EmptyState::setAction(const QString& text)
{
    m_action->setText(text);
    m_action->setVisible(!text.isEmpty());
}

void EmptyState::showIcon()
{
    const QIcon icon = base::icon(m_iconName, base::colorsFor(palette()).borderStrong);
    m_icon->setPixmap(icon.pixmap(kEmptyIconSize, kEmptyIconSize));
}

void EmptyState::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showIcon();
}

} // namespace hilum::record
