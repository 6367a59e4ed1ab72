// SPDX-License-Identifier: Apache-2.0
#include "widgets/inspector/section.h"

#include <QToolButton>
#include <QVBoxLayout>

namespace hilum::inspector {

Section::Section(const QString& title, bool isOpen, QWidget* parent)
    : QWidget(parent),
      m_head(new QToolButton(this)),
      m_body(new QWidget(this)),
      m_rows(new QVBoxLayout(m_body))
{
    m_head->setText(title);
    m_head->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_head->setCheckable(true);
    m_head->setStyleSheet(
        QStringLiteral("QToolButton, QToolButton:checked { font-weight: 600; border-color: transparent;"
                       " background: transparent; padding: 2px 0; }"));
    m_rows->setContentsMargins(0, 2, 0, 4);
    m_rows->setSpacing(14);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_head);
    layout->addWidget(m_body);
    connect(m_head, &QToolButton::toggled, this, &Section::setOpen);
    setOpen(isOpen);
}

void Section::add(QWidget* row)
{
    m_rows->addWidget(row);
}

bool Section::isEmpty() const
{
    return m_rows->isEmpty();
}

void Section::setOpen(bool isOpen)
{
    m_head->setChecked(isOpen);
    m_head->setArrowType(isOpen ? Qt::DownArrow : Qt::RightArrow);
    m_body->setVisible(isOpen);
}

} // namespace hilum::inspector
