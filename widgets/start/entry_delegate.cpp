// SPDX-License-Identifier: Apache-2.0
#include "widgets/start/entry_delegate.h"

#include "widgets/base/colors.h"
#include "widgets/base/icons.h"
#include "widgets/start/entry_list_model.h"

#include <QGuiApplication>
#include <QMouseEvent>
#include <QPainter>

namespace hilum::start {
namespace {

constexpr int kTile = 32;
constexpr int kCross = 18;

void paintRow(QPainter& painter, const QStyleOptionViewItem& option, const base::Colors& colors)
{
    const bool isSelected = (option.state & QStyle::State_Selected) != 0;
    const bool hasFocus = isSelected && (option.state & QStyle::State_HasFocus) != 0;
    if (!hasFocus && (option.state & QStyle::State_MouseOver) == 0)
        return;
    painter.setPen(hasFocus ? QPen(colors.accent, 1) : QPen(Qt::NoPen));
    painter.setBrush(hasFocus ? colors.accentSoft : colors.raised);
    painter.drawRoundedRect(QRectF(option.rect).adjusted(1, 1.5, -1, -1.5), 8, 8);
}

} // namespace

QRect EntryDelegate::crossOf(const QRect& row)
{
    return {row.right() - kCross - 10, row.center().y() - kCross / 2, kCross, kCross};
}

void EntryDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const
{
    const base::Colors& colors =
        base::colorsFor(QGuiApplication::palette()); // The list itself has no ground of its own.
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintRow(*painter, option, colors);
    const bool isMissing = index.data(EntryListModel::IsMissingRole).toBool();
    const QColor color = isMissing ? colors.warning : colors.accent;
    const QRect area = option.rect.adjusted(10, 0, -10, 0);
    const QRectF tile(area.left(), area.center().y() - kTile / 2.0 + 0.5, kTile, kTile);
    painter->setPen(Qt::NoPen);
    painter->setBrush(base::withAlpha(color, colors.appearance == base::Appearance::Dark ? 0.2 : 0.12));
    painter->drawRoundedRect(tile, 8, 8);
    base::paintIcon(*painter, tile.adjusted(7, 7, -7, -7),
                    isMissing ? QStringLiteral("warning") : index.data(EntryListModel::IconRole).toString(),
                    color);
    QFont bold = option.font;
    bold.setWeight(QFont::DemiBold);
    QFont small = option.font;
    small.setPointSizeF(small.pointSizeF() * 0.9);
    const bool hasCross = index.data(EntryListModel::IsRemovableRole).toBool()
                          && (option.state & (QStyle::State_MouseOver | QStyle::State_HasFocus)) != 0;
    QRect text = area.adjusted(kTile + 12, 0, hasCross ? -kCross - 8 : 0, 0);
    if (hasCross)
        base::paintIcon(*painter, QRectF(crossOf(option.rect)).adjusted(2, 2, -2, -2),
                        QStringLiteral("close"), colors.muted);
    painter->setPen(colors.muted);
    painter->setFont(small);
    const QString note =
        isMissing ? tr("not there any more") : index.data(EntryListModel::NoteRole).toString();
    const QFontMetrics smallMetrics(small);
    const QFontMetrics boldMetrics(bold);
    const int top = area.center().y() - (boldMetrics.height() + smallMetrics.height()) / 2;
    const int noteWidth = note.isEmpty() ? 0 : smallMetrics.horizontalAdvance(note) + 12;
    const QRect upper(text.left(), top, text.width(), boldMetrics.height());
    const QRect lower(text.left(), upper.bottom() + 1, text.width(), smallMetrics.height());
    if (isMissing)
        painter->setPen(colors.warning);
    painter->drawText(upper, Qt::AlignRight | Qt::AlignVCenter, note);
    painter->setPen(colors.muted);
    painter->drawText(lower, Qt::AlignLeft | Qt::AlignVCenter,
                      smallMetrics.elidedText(index.data(EntryListModel::DetailRole).toString(),
                                              Qt::ElideMiddle, lower.width()));
    painter->setPen(isMissing ? colors.muted : colors.text);
    painter->setFont(bold);
    painter->drawText(
        upper, Qt::AlignLeft | Qt::AlignVCenter,
        boldMetrics.elidedText(index.data().toString(), Qt::ElideRight, upper.width() - noteWidth));
    painter->restore();
}

QSize EntryDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& /*index*/) const
{
    return {200, option.fontMetrics.height() * 2 + 14};
}

bool EntryDelegate::editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                                const QModelIndex& index)
{
    const bool isPress =
        event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseButtonRelease;
    if (isPress && index.data(EntryListModel::IsRemovableRole).toBool()) {
        const auto* mouse = static_cast<const QMouseEvent*>(event);
        if (crossOf(option.rect).adjusted(-4, -4, 4, 4).contains(mouse->position().toPoint())) {
            if (event->type() == QEvent::MouseButtonRelease)
                Q_EMIT removeRequested(index);
            return true;
        }
    }
    return QStyledItemDelegate::editorEvent(event, model, option, index);
}

} // namespace hilum::start
