// SPDX-License-Identifier: Apache-2.0
#include "widgets/inventory/share_delegate.h"

#include "widgets/base/colors.h"
#include "widgets/base/icons.h"
#include "widgets/inventory/inventory_model.h"

#include <QApplication>
#include <QPainter>
#include <QPainterPath>

namespace hilum::inventory_view {
namespace {

/// Selection and background, as the style draws them, without any text.
void paintBackground(QPainter* painter, QStyleOptionViewItem option)
{
    option.text.clear();
    option.icon = QIcon();
    const QStyle* style = option.widget != nullptr ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &option, painter, option.widget);
}

} // namespace

void ShareDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const
{
    QStyleOptionViewItem dressed = option;
    initStyleOption(&dressed, index);
    const QString text = dressed.text;
    paintBackground(painter, dressed);
    const base::Colors& colors = base::colorsFor(dressed.palette);
    const bool isGroup = index.data(InventoryModel::GroupRole).toBool();
    const int textWidth = dressed.fontMetrics.horizontalAdvance(QStringLiteral("100.0 %")) + 6;
    const QRect cell = dressed.rect.adjusted(8, 0, -8, 0);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    constexpr qreal kHeight = 7;
    const QRectF track(cell.left(), cell.center().y() - kHeight / 2 + 0.5, cell.width() - textWidth, kHeight);
    if (track.width() > kHeight) {
        QPainterPath shape;
        shape.addRoundedRect(track, kHeight / 2, kHeight / 2);
        painter->fillPath(shape, colors.border);
        painter->setClipPath(shape);
        QRectF full = track;
        const double share = index.data(InventoryModel::ShareRole).toDouble();
        full.setWidth(share <= 0 ? 0 : std::max(1.5, track.width() * share));
        painter->fillRect(full, isGroup ? base::mixed(colors.accent, colors.surface, 0.3) : colors.accent);
        painter->setClipping(false);
    }
    painter->setPen(index.data(InventoryModel::PopulatedRole).toBool() ? colors.text : colors.muted);
    painter->setFont(dressed.font);
    painter->drawText(cell, Qt::AlignRight | Qt::AlignVCenter, text);
    painter->restore();
}

void PathDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const base::Colors& colors = base::colorsFor(option->palette);
    if (!index.data(InventoryModel::PopulatedRole).toBool())
        option->palette.setColor(QPalette::Text, colors.muted);
    option->font.setBold(index.data(InventoryModel::GroupRole).toBool());
}

void PathDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    const base::Colors& colors = base::colorsFor(option.palette);
    constexpr int kSize = 14;
    constexpr int kGap = 8;
    QRect rest = option.rect.adjusted(0, 0, -kGap, 0);
    if (index.data(InventoryModel::IdentifyingRole).toBool()
        && !index.data(InventoryModel::GroupRole).toBool()) {
        const QRect place(rest.right() - kSize, rest.center().y() - kSize / 2 + 1, kSize, kSize);
        base::paintIcon(*painter, place, QStringLiteral("patient"), colors.warning);
        rest.setRight(place.left() - kGap);
    }
    QStyleOptionViewItem dressed = option;
    initStyleOption(&dressed, index);
    rest.setLeft(rest.left() + QFontMetrics(dressed.font).horizontalAdvance(dressed.text) + 2 * kGap);
    const QString title = index.data(InventoryModel::TitleRole).toString();
    if (title.isEmpty() || rest.width() < 2 * kSize)
        return;
    painter->save();
    painter->setFont(option.font);
    painter->setPen(colors.muted);
    painter->drawText(
        rest, Qt::AlignLeft | Qt::AlignVCenter,
        option.fontMetrics.elidedText(title.section(QStringLiteral(", "), -1), Qt::ElideRight, rest.width()));
    painter->restore();
}

} // namespace hilum::inventory_view
