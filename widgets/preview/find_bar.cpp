// SPDX-License-Identifier: Apache-2.0
#include "widgets/preview/find_bar.h"

#include "widgets/base/icons.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

namespace hilum::preview {

FindBar::FindBar(QWidget* parent)
    : QWidget(parent),
      m_line(new QLineEdit(this)),
      m_result(new QLabel(this)),
      m_filter(new QToolButton(this))
{
    m_line->setPlaceholderText(tr("Find in the values"));
    m_line->setAccessibleName(m_line->placeholderText());
    m_line->setClearButtonEnabled(true);
    m_line->addAction(base::icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_result->setProperty("hilumRole", QStringLiteral("muted"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 2, 8, 4);
    layout->setSpacing(4);
    layout->addWidget(m_line, 1);
    layout->addWidget(m_result);
    const auto add = [&](QToolButton* button, const char* icon, const QString& tip) {
        button->setIcon(base::icon(QString::fromLatin1(icon)));
        button->setToolTip(tip);
        button->setAccessibleName(tip);
        button->setAutoRaise(true);
        layout->addWidget(button);
        return button;
    };
    QToolButton* previous = add(new QToolButton(this), "up", tr("Previous (Shift+Enter)"));
    QToolButton* next = add(new QToolButton(this), "down", tr("Next (Enter)"));
    add(m_filter, "filter", tr("Only records that have it (Alt+Enter)"));
    m_filter->setCheckable(true);
    QToolButton* close = add(new QToolButton(this), "close", tr("Close (Esc)"));
    connect(m_line, &QLineEdit::textChanged, this, &FindBar::textChanged);
    connect(previous, &QToolButton::clicked, this, [this] { Q_EMIT stepRequested(-1); });
    connect(next, &QToolButton::clicked, this, [this] { Q_EMIT stepRequested(1); });
    connect(m_filter, &QToolButton::toggled, this, &FindBar::filterChanged);
    connect(close, &QToolButton::clicked, this, &FindBar::closed);
}

void FindBar::open()
{
    show();
    m_line->setFocus();
    m_line->selectAll();
}

QString FindBar::text() const
{
    return m_line->text();
}

bool FindBar::isFiltering() const
{
    return m_filter->isChecked();
}

void FindBar::setResult(const QString& text)
{
    m_result->setText(text);
}

QString FindBar::result() const
{
    return m_result->text();
}

void FindBar::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT closed();
    } else if (isEnter && (event->modifiers() & Qt::AltModifier) != 0) {
        m_filter->toggle();
    } else if (isEnter) {
        Q_EMIT stepRequested((event->modifiers() & Qt::ShiftModifier) != 0 ? -1 : 1);
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace hilum::preview
