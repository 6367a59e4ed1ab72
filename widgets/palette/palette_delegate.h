// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QRect>
#include <QStyledItemDelegate>

namespace hilum::palette {

/// Draws an entry as a small card: coloured icon, title, one line of what it is.
class PaletteDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    /// Where the star of a row is.
    [[nodiscard]] static QRect starRect(const QRect& row);
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace hilum::palette
