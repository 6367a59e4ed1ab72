// SPDX-License-Identifier: Apache-2.0
#include "widgets/inventory/inventory_filter.h"

#include "widgets/inventory/inventory_model.h"

namespace hilum::inventory_view {

InventoryFilter::InventoryFilter(QObject* parent) : QSortFilterProxyModel(parent)
{
    setSortRole(InventoryModel::SortRole);
    setSortCaseSensitivity(Qt::CaseInsensitive);
}

void InventoryFilter::setWord(const QString& word)
{
    m_word = word.trimmed();
    invalidateFilter();
}

void InventoryFilter::setShowsUnpopulated(bool shows)
{
    m_showsUnpopulated = shows;
    invalidateFilter();
}

bool InventoryFilter::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    if (!m_showsUnpopulated && !index.data(InventoryModel::PopulatedRole).toBool())
        return false;
    return m_word.isEmpty()
           || index.data(InventoryModel::SearchRole).toString().contains(m_word, Qt::CaseInsensitive);
}

} // namespace hilum::inventory_view
