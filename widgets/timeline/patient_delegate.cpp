// SPDX-License-Identifier: Apache-2.0
#include "widgets/timeline/patient_delegate.h"

#include "widgets/base/colors.h"
#include "widgets/base/text.h"
#include "widgets/timeline/patient_list_model.h"

#include <QPainter>

namespace hilum::timeline {

void PatientDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const
{
    const base::Colors& colors = base::colorsFor(option.palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF area = option.rect;
    const bool isSelected = (option.state & QStyle::State_Selected) != 0;
    if (isSelected || (option.state & QStyle::State_MouseOver) != 0) {
        painter->setPen(isSelected && (option.state & QStyle::State_HasFocus) != 0 ? QPen(colors.accent, 1)
                                                                                   : QPen(Qt::NoPen));
        painter->setBrush(isSelected ? colors.accentSoft : colors.raised);
        painter->drawRoundedRect(area.adjusted(5, 1.5, -5, -1.5), 8, 8);
    }
    const QRectF disc(area.left() + 14, area.center().y() - 15, 30, 30);
    const bool isKnown = index.data(PatientListModel::IsKnownRole).toBool();
    const QColor color = isKnown ? colors.accent : colors.muted;
    painter->setPen(Qt::NoPen);
    painter->setBrush(base::withAlpha(color, 0.16));
    painter->drawEllipse(disc);
    QFont small = option.font;
    small.setPointSizeF(small.pointSizeF() * 0.85);
    QFont bold = small;
    bold.setWeight(QFont::DemiBold);
    painter->setFont(bold);
    painter->setPen(color);
    painter->drawText(disc, Qt::AlignCenter, index.data(PatientListModel::InitialsRole).toString());
    painter->setFont(small);
    painter->setPen(colors.muted);
    const QString count = base::countText(index.data(PatientListModel::CountRole).toUInt());
    const double width = painter->fontMetrics().horizontalAdvance(count);
    const QRectF texts = area.adjusted(54, 6, -14, -6);
    const double half = texts.height() / 2;
    painter->drawText(QRectF(texts.right() - width - 2, texts.top(), width + 2, half),
                      Qt::AlignRight | Qt::AlignVCenter, count);
    painter->drawText(QRectF(texts.left(), texts.top() + half, texts.width(), half),
                      Qt::AlignLeft | Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(index.data(PatientListModel::DetailRole).toString(),
                                                        Qt::ElideRight, static_cast<int>(texts.width())));
    QFont name = option.font;
    name.setWeight(QFont::Medium);
    painter->setFont(name);
    painter->setPen(isKnown ? colors.text : colors.muted);
    painter->drawText(QRectF(texts.left(), texts.top(), texts.width() - width - 8, half),
                      Qt::AlignLeft | Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight,
                                                        static_cast<int>(texts.width() - width - 8)));
    painter->restore();
}

QSize PatientDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& /*index*/) const
{
    return {180, option.fontMetrics.height() * 2 + 18};
}

} // namespace hilum::timeline
