// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/inventory/inventory_text.h"

#include <QAbstractTableModel>

namespace hilum::inventory_view {

/// The fields of a scanned source, a row a field, in the source's order.
class InventoryModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        FieldColumn,
        TitleColumn,
        KindColumn,
        FilledColumn,
        DistinctColumn,
        RepeatsColumn,
        RangeColumn,
        ValuesColumn,
        ColumnCount
    };
    enum Role {
        SortRole = Qt::UserRole, ///< A number where the cell is one, else its text.
        ShareRole,               ///< 0 to 1, in FilledColumn.
        PopulatedRole,           ///< Whether any record has the field.
        GroupRole,               ///< Whether it has fields instead of values.
        IdentifyingRole,         ///< Likely to identify somebody: by the schema, or by being almost unique.
        TitleRole,               ///< From the schema; "" where unknown.
        SearchRole               ///< Path and title.
    };

    explicit InventoryModel(QObject* parent = nullptr);

    /// Null for none.
    void setInventory(InventoryPointer inventory);
    /// The same source with other values shown: rows stay.
    void updateValues(InventoryPointer inventory);
    [[nodiscard]] const InventoryPointer& inventory() const { return m_inventory; }
    /// Null where there is no such row. Lives as long as the inventory is set.
    [[nodiscard]] const inventory::FieldInventory* fieldAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] static QString text(const inventory::FieldInventory& field, int column);
    [[nodiscard]] static QVariant sortKey(const inventory::FieldInventory& field, int column);
    [[nodiscard]] static QString toolTip(const inventory::FieldInventory& field, int column);

    InventoryPointer m_inventory;
};

} // namespace hilum::inventory_view
