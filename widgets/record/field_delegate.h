// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStyledItemDelegate>

namespace hilum::record {

/// Paints a field as its name and, fainter behind it, its title from the schema.
class FieldDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// `titleRole` gives the title (QString).
    FieldDelegate(int titleRole, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    int m_titleRole;
};

} // namespace hilum::record
