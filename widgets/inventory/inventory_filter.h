// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSortFilterProxyModel>

namespace hilum::inventory_view {

/// The fields that are looked for, in the order that is wanted; by default without those that are never
/// populated. Without a sorted column they stand in the source's order.
class InventoryFilter final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit InventoryFilter(QObject* parent = nullptr);

    void setWord(const QString& word);
    void setShowsUnpopulated(bool shows);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    QString m_word;
    bool m_showsUnpopulated = false;
};

} // namespace hilum::inventory_view
