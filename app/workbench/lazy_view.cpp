// SPDX-License-Identifier: Apache-2.0
#include "app/workbench/lazy_view.h"

#include <QVBoxLayout>

namespace hilum::workbench {

LazyView::LazyView(std::function<QWidget*()> make, QWidget* parent) : QWidget(parent), m_make(std::move(make))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSizeConstraint(QLayout::SetNoConstraint);
}

QWidget* LazyView::view()
{
    if (m_view == nullptr) {
        m_view = m_make();
        layout()->addWidget(m_view);
        setFocusProxy(m_view);
    }
    return m_view;
}

void LazyView::showEvent(QShowEvent* event)
{
    (void)view();
    QWidget::showEvent(event);
}

} // namespace hilum::workbench
