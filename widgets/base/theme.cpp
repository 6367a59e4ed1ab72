// SPDX-License-Identifier: Apache-2.0
#include "widgets/base/theme.h"

#include "widgets/base/style_sheet.h"
#include "widgets/base/system_appearance.h"

#include <QApplication>
#include <QEvent>
#include <QStyle>
#include <QStyleFactory>

namespace hilum::base {

Theme::Theme(QApplication& application)
    : QObject(&application), m_application(application), m_desktop(new SystemAppearance(this))
{
    readSystem();
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    m_application.installEventFilter(this);
    connect(m_desktop, &SystemAppearance::changed, this, &Theme::apply);
    apply();
}

void Theme::setChoice(ThemeChoice choice)
{
    if (m_choice == choice)
        return;
    m_choice = choice;
    apply();
}

bool Theme::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == &m_application && event->type() == QEvent::ThemeChange && !m_isApplying) {
        readSystem();
        apply();
    }
    return QObject::eventFilter(watched, event);
}

/// The platform's own palette says it, when no palette of ours is set.
void Theme::readSystem()
{
    m_isApplying = true;
    QApplication::setPalette(QPalette());
    m_system = colorsFor(QGuiApplication::palette()).appearance;
    m_isApplying = false;
}

void Theme::apply()
{
    Appearance wanted = m_desktop->appearance().value_or(m_system);
    if (m_choice != ThemeChoice::System)
        wanted = m_choice == ThemeChoice::Dark ? Appearance::Dark : Appearance::Light;
    const Colors& colors = colorsOf(wanted);
    m_isApplying = true;
    QApplication::setPalette(paletteOf(colors));
    m_application.setStyleSheet(styleSheetOf(colors));
    m_isApplying = false;
    if (wanted != m_appearance) {
        m_appearance = wanted;
        Q_EMIT appearanceChanged(wanted);
    }
}

} // namespace hilum::base
