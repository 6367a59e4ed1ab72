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
    : QWidget(parent), m_layout(new QVBoxLayout(this)), m_buttons(new QHBoxLayout)
{
    m_layout->setContentsMargins(24, 24, 24, 24);
    m_layout->setSpacing(10);
    m_layout->addStretch();
    m_layout->addWidget(new IconDisc(icon, this), 0, Qt::AlignHCenter);
    auto* heading = new QLabel(title, this);
    heading->setProperty("hilumRole", "title");
    heading->setAlignment(Qt::AlignHCenter);
    heading->setWordWrap(true);
    auto* words = new QLabel(text, this);
    words->setProperty("hilumRole", "muted");
    words->setAlignment(Qt::AlignHCenter);
    words->setWordWrap(true);
    m_layout->addWidget(heading);
    m_layout->addWidget(words);
    m_buttons->addStretch();
    m_buttons->addStretch();
    m_layout->addLayout(m_buttons);
    m_layout->addStretch();
}

QPushButton* EmptyState::addAction(const QString& icon, const QString& text)
{
    auto* button = new QPushButton(base::icon(icon), text, this);
    if (m_buttons->count() == 2)
        button->setProperty("hilumRole", "primary");
    if (m_buttons->count() == 2)
        button->setIcon(base::icon(icon, colorsFor(palette()).accentText));
    m_buttons->insertWidget(m_buttons->count() - 1, button);
    return button;
}

} // namespace hilum::base
