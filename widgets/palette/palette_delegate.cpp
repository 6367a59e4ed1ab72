// SPDX-License-Identifier: Apache-2.0
#include "widgets/palette/palette_delegate.h"

#include "widgets/base/colors.h"
#include "widgets/base/icons.h"
#include "widgets/palette/palette_model.h"

#include <QPainter>

namespace hilum::palette {
namespace {

QColor entryColor(const base::Colors& colors, const QModelIndex& index)
{
    switch (static_cast<document::NodeRole>(index.data(PaletteModel::RoleRole).toInt())) {
    case document::NodeRole::Source:
        return colors.source;
    case document::NodeRole::Sink:
        return colors.sink;
    case document::NodeRole::Step:
        break;
    }
    return base::stepColor(colors, index.data(PaletteModel::TypeRole).toString());
}

} // namespace

void PaletteDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const
{
    const base::Colors& colors = base::colorsFor(option.palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect area = option.rect;
    QFont font = option.font;
    font.setWeight(QFont::DemiBold);
    if (!index.parent().isValid()) {
        font.setPointSizeF(font.pointSizeF() * 0.88);
        painter->setFont(font);
        painter->setPen(colors.muted);
        painter->drawText(area.adjusted(10, 8, -6, 0), Qt::AlignLeft | Qt::AlignVCenter,
                          index.data().toString());
        painter->restore();
        return;
    }
    const bool isSelected = (option.state & QStyle::State_Selected) != 0;
    const bool isHovered = (option.state & QStyle::State_MouseOver) != 0;
    if (isSelected || isHovered) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(isSelected ? colors.accentSoft : colors.raised);
        painter->drawRoundedRect(QRectF(area).adjusted(4, 1, -4, -1), 8, 8);
    }
    const QColor color = entryColor(colors, index);
    const QRectF tile(area.left() + 11, area.top() + (area.height() - 30) / 2.0, 30, 30);
    painter->setPen(Qt::NoPen);
    painter->setBrush(base::withAlpha(color, colors.appearance == base::Appearance::Dark ? 0.2 : 0.13));
    painter->drawRoundedRect(tile, 8, 8);
    base::paintIcon(*painter, tile.adjusted(6, 6, -6, -6), index.data(PaletteModel::IconNameRole).toString(),
                    color);
    const bool isFavourite = index.data(PaletteModel::FavouriteRole).toBool();
    const bool hasStar = isFavourite || isSelected || isHovered;
    if (hasStar)
        base::paintIcon(*painter, starRect(area), QStringLiteral("star"),
                        isFavourite ? colors.accent : base::mixed(colors.muted, colors.surface, 0.25));
    const QRect text = area.adjusted(50, 5, hasStar ? -34 : -10, -5);
    painter->setFont(font);
    painter->setPen(colors.text);
    painter->drawText(text, Qt::AlignLeft | Qt::AlignTop,
                      QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, text.width()));
    QFont small = option.font;
    small.setPointSizeF(small.pointSizeF() * 0.86);
    painter->setFont(small);
    painter->setPen(colors.muted);
    painter->drawText(text, Qt::AlignLeft | Qt::AlignBottom,
                      QFontMetrics(small).elidedText(index.data(PaletteModel::DescriptionRole).toString(),
                                                     Qt::ElideRight, text.width()));
    painter->restore();
}

QRect PaletteDelegate::starRect(const QRect& row)
{
    return {row.right() - 30, row.center().y() - 8, 17, 17};
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const int line = option.fontMetrics.height();
    return {160, index.parent().isValid() ? line * 2 + 12 : line + 16};
}

} // namespace hilum::palette
