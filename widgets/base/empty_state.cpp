// SPDX-License-Identifier: Apache-2.0
#include "widgets/base/empty_state.h"

#include "widgets/base/colors.h"
#include "widgets/base/icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace hilum::base {
namespace {

/// The icon in a soft disc, painted so that it follows the theme.
class IconDisc final : public QWidget
{
public:
    IconDisc(QString name, QWidget* parent) : QWidget(parent), m_name(std::move(name))
    {
        setFixedSize(64, 64);
    }

protected:
    void paintEvent(QPaintEvent* /*event*/) override
    {
        const Colors& colors = colorsFor(palette());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colors.accentSoft);
        painter.drawEllipse(rect());
        paintIcon(painter, QRectF(rect()).adjusted(17, 17, -17, -17), m_name, colors.accent);
    }

private:
    QString m_name;
};

} // namespace

EmptyState::EmptyState(const QString& icon, const QString& title, const QString& text, QWidget* parent)
    : QWidget(parent),
      m_disc(new IconDisc(icon, this)),
      m_title(new QLabel(title, this)),
      m_text(new QLabel(text, this)),
      m_layout(new QVBoxLayout(this)),
      m_buttons(new QHBoxLayout)
{
    m_layout->setContentsMargins(24, 24, 24, 24);
    m_layout->setSpacing(10);
    m_layout->addStretch();
    m_layout->addWidget(m_disc, 0, Qt::AlignHCenter);
    m_title->setProperty("hilumRole", "title");
    m_title->setAlignment(Qt::AlignHCenter);
    m_title->setWordWrap(true);
    m_text->setProperty("hilumRole", "muted");
    m_text->setAlignment(Qt::AlignHCenter);
    m_text->setWordWrap(true);
    m_layout->addWidget(m_title);
    m_layout->addWidget(m_text);
    m_buttons->addStretch();
    m_buttons->addStretch();
    m_layout->addLayout(m_buttons);
    m_layout->addStretch();
}

void EmptyState::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    // In a low dock the words and the button need the room that the icon would take.
    constexpr int kRoomForIcon = 250;
    m_disc->setVisible(height() >= kRoomForIcon);
}

QPushButton* EmptyState::addAction(const QString& icon, const QString& text)
{
    auto* button = new QPushButton(base::icon(icon), text, this);
    if (m_buttons->count() == 2)
        button->setProperty("hilumRole", "primary");
    if (m_buttons->count() == 2)
        button->setIcon(iconOnAccent(icon));
    m_buttons->insertWidget(m_buttons->count() - 1, button);
    return button;
}

void EmptyState::setText(const QString& title, const QString& text)
{
    m_title->setText(title);
    m_text->setText(text);
    setAccessibleName(title);
    setAccessibleDescription(text);
}

void EmptyState::setAction(const QString& text)
{
    if (m_action == nullptr) {
        m_action = addAction(QStringLiteral("add"), text);
        connect(m_action, &QPushButton::clicked, this, &EmptyState::actionTriggered);
    }
    m_action->setText(text);
    m_action->setVisible(!text.isEmpty());
}

} // namespace hilum::base
