// SPDX-License-Identifier: Apache-2.0
#include "widgets/record/field_delegate.h"

#include "widgets/base/colors.h"

#include <QApplication>
#include <QPainter>

namespace hilum::record {

namespace {

constexpr int kTitleGap = 8;

} // namespace

FieldDelegate::FieldDelegate(int titleRole, QObject* parent)
    : QStyledItemDelegate(parent), m_titleRole(titleRole)
{
}

void FieldDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const
{
    QStyleOptionViewItem filled = option;
    initStyleOption(&filled, index);
    const QString name = filled.text;
    const QStyle* style = filled.widget == nullptr ? QApplication::style() : filled.widget->style();
    style->drawControl(QStyle::CE_ItemViewItem, &filled, painter, filled.widget);
    const QString title = index.data(m_titleRole).toString();
    if (title.isEmpty() || title == name)
        return;
    const QRect textRect = style->subElementRect(QStyle::SE_ItemViewItemText, &filled, filled.widget);
    const int left = textRect.left() + filled.fontMetrics.horizontalAdvance(name) + kTitleGap;
    const QRect rest(left, textRect.top(), textRect.right() - left, textRect.height());
    if (rest.width() < kTitleGap)
        return;
    painter->save();
    painter->setPen(base::colorsFor(filled.palette).muted);
    painter->drawText(rest, Qt::AlignVCenter | Qt::AlignLeft,
                      filled.fontMetrics.elidedText(title, Qt::ElideRight, rest.width()));
    painter->restore();
}

QSize FieldDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    const QString title = index.data(m_titleRole).toString();
    if (!title.isEmpty())
        size.rwidth() += kTitleGap + option.fontMetrics.horizontalAdvance(title);
    return size;
}

} // namespace hilum::record
