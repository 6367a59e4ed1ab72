// SPDX-License-Identifier: Apache-2.0
#include "widgets/inventory/inventory_model.h"

#include "widgets/base/text.h"

namespace hilum::inventory_view {

using inventory::FieldInventory;
using inventory::FieldKind;

InventoryModel::InventoryModel(QObject* parent) : QAbstractTableModel(parent) {}

void InventoryModel::setInventory(InventoryPointer inventory)
{
    beginResetModel();
    m_inventory = std::move(inventory);
    endResetModel();
}

void InventoryModel::updateValues(InventoryPointer inventory)
{
    if (m_inventory == nullptr || inventory == nullptr
        || inventory->fields.size() != m_inventory->fields.size())
        return setInventory(std::move(inventory));
    m_inventory = std::move(inventory);
    if (rowCount() != 0)
        Q_EMIT dataChanged(index(0, RangeColumn), index(rowCount() - 1, ValuesColumn));
}

const FieldInventory* InventoryModel::fieldAt(int row) const
{
    return row < 0 || row >= rowCount() ? nullptr : &m_inventory->fields[static_cast<std::size_t>(row)];
}

int InventoryModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || m_inventory == nullptr ? 0 : static_cast<int>(m_inventory->fields.size());
}

int InventoryModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString InventoryModel::text(const FieldInventory& field, int column)
{
    switch (column) {
    case FieldColumn:
        return base::toQString(field.path);
    case TitleColumn:
        return base::toQString(field.title);
    case KindColumn: {
        const QString kind = kindText(field.kind);
        return field.values != 0 && field.kindShare < 1
                   ? tr("%1 (%2)").arg(kind, percentText(field.kindShare))
                   : kind;
    }
    case FilledColumn:
        return percentText(field.fillRate());
    case DistinctColumn:
        return distinctText(field);
    case RepeatsColumn:
        return field.mostRepetitions > 1 ? QStringLiteral("× %1").arg(base::countText(field.mostRepetitions))
                                         : QString();
    case RangeColumn:
        return rangeText(field);
    case ValuesColumn:
        return valuesText(field);
    default:
        return {};
    }
}

QVariant InventoryModel::sortKey(const FieldInventory& field, int column)
{
    switch (column) {
    case FilledColumn:
        return field.fillRate();
    case DistinctColumn:
        return static_cast<qulonglong>(field.distinct);
    case RepeatsColumn:
        return field.mostRepetitions;
    default:
        return text(field, column);
    }
}

QString InventoryModel::toolTip(const FieldInventory& field, int column)
{
    switch (column) {
    case FilledColumn:
        return tr("%1 of %2 records have it")
            .arg(base::countText(field.records), base::countText(field.recordsInAll));
    case KindColumn:
        return field.values != 0 && field.kindShare < 1
                   ? tr("%1 of the values are of this type; look at the others under Patterns")
                         .arg(percentText(field.kindShare))
                   : QString();
    case DistinctColumn:
        return field.isDistinctExact ? QString() : tr("Estimated, to about one percent");
    case ValuesColumn:
        return field.areValuesHidden ? tr("Hidden because they are likely to identify somebody") : QString();
    case FieldColumn:
        return field.title.empty()
                   ? text(field, column)
                   : QStringLiteral("%1\n%2").arg(base::toQString(field.path), base::toQString(field.title));
    default:
        return text(field, column);
    }
}

QVariant InventoryModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const FieldInventory& field = m_inventory->fields[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(field, index.column());
    case Qt::ToolTipRole:
        return toolTip(field, index.column());
    case Qt::TextAlignmentRole:
        return index.column() == DistinctColumn || index.column() == RepeatsColumn
                   ? QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter))
                   : QVariant();
    case SortRole:
        return sortKey(field, index.column());
    case ShareRole:
        return index.column() == FilledColumn ? QVariant(field.fillRate()) : QVariant();
    case PopulatedRole:
        return field.isPopulated();
    case GroupRole:
        return field.kind == FieldKind::Group;
    case IdentifyingRole:
        return field.isPopulated() && (field.isIdentifying || field.isUnique);
    case TitleRole:
        return base::toQString(field.title);
    case SearchRole:
        return base::toQString(field.path + ' ' + field.title);
    default:
        return {};
    }
}

QVariant InventoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case FieldColumn:
        return tr("Field");
    case TitleColumn:
        return tr("Name");
    case KindColumn:
        return tr("Type");
    case FilledColumn:
        return tr("Filled");
    case DistinctColumn:
        return tr("Distinct");
    case RepeatsColumn:
        return tr("Repeats");
    case RangeColumn:
        return tr("Range");
    case ValuesColumn:
        return tr("Most frequent values");
    default:
        return {};
    }
}

} // namespace hilum::inventory_view
