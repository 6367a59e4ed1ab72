// SPDX-License-Identifier: Apache-2.0
#include "widgets/mapping/field_filter.h"

#include <QTreeView>

namespace hilum::mapping_view {

namespace {

/// Deeper, nobody looks for what is missing: a type's own fields come again there.
constexpr int kDeepestLook = 5;
constexpr int kDeepestOpen = 3;

SchemaTreeModel::Use useOf(const QModelIndex& index)
{
    return static_cast<SchemaTreeModel::Use>(index.data(SchemaTreeModel::UseRole).toInt());
}

} // namespace

bool FieldSieve::isPopulated(const QModelIndex& index) const
{
    if (m_statistics == nullptr || m_statistics->records == 0)
        return index.data(SchemaTreeModel::HasValueRole).toBool();
    return m_statistics->field(index.data(SchemaTreeModel::PathRole).toString()) != nullptr;
}

/// A rule reads or fills it as a whole, not only parts of it.
bool FieldSieve::isMappedWhole(const QModelIndex& index) const
{
    if (useOf(index) != SchemaTreeModel::Use::Itself)
        return false;
    for (int row = 0; row < m_model.rowCount(index); ++row) {
        if (useOf(m_model.index(row, 0, index)) != SchemaTreeModel::Use::None)
            return false;
    }
    return true;
}

/// Whether it or something in it is required and not mapped. What a target does not have needs none of its
/// parts, nor does a field of the source that nobody reads.
bool FieldSieve::hasMissing(const QModelIndex& index, int depth) const
{
    const SchemaTreeModel::Use use = useOf(index);
    const bool isUsed = use != SchemaTreeModel::Use::None;
    if (!isUsed && index.data(SchemaTreeModel::IsRequiredRole).toBool())
        return true;
    const QString path = index.data(SchemaTreeModel::PathRole).toString();
    const bool isRoad = !path.contains(u'-') && !path.contains(u'.') && isPopulated(index);
    const bool mayHold = m_side == TreeSide::Target ? isUsed : use == SchemaTreeModel::Use::Below || isRoad;
    if (!mayHold || depth >= kDeepestLook)
        return false;
    for (int row = 0; row < m_model.rowCount(index); ++row) {
        if (hasMissing(m_model.index(row, 0, index), depth + 1))
            return true;
    }
    return false;
}

bool FieldSieve::isShown(const QModelIndex& index, int depth) const
{
    const bool isGroup = m_model.hasChildren(index);
    switch (m_filter) {
    case FieldFilter::Mapped:
        return useOf(index) != SchemaTreeModel::Use::None;
    case FieldFilter::Unmapped:
        return !isMappedWhole(index)
               && (m_side == TreeSide::Target || isPopulated(index)
                   || index.data(SchemaTreeModel::HasValueRole).toBool());
    case FieldFilter::NeverPopulated:
        return isGroup || !isPopulated(index);
    case FieldFilter::Missing:
        return hasMissing(index, depth);
    case FieldFilter::All:
        break;
    }
    return true;
}

int FieldSieve::apply(const QModelIndex& parent) const
{
    int shown = 0;
    for (int row = 0; row < m_model.rowCount(parent); ++row) {
        const QModelIndex index = m_model.index(row, 0, parent);
        const bool isHere = isShown(index, 0);
        if (m_tree.isRowHidden(row, parent) == isHere)
            m_tree.setRowHidden(row, parent, !isHere);
        shown += isHere ? 1 : 0;
        if (isHere && m_tree.isExpanded(index))
            apply(index);
    }
    return shown;
}

void FieldSieve::openWay(const QModelIndex& parent, int depth) const
{
    const bool isLooking = m_filter == FieldFilter::Mapped || m_filter == FieldFilter::Missing;
    for (int row = 0; isLooking && depth < kDeepestOpen && row < m_model.rowCount(parent); ++row) {
        const QModelIndex index = m_model.index(row, 0, parent);
        const bool leadsOn = m_filter == FieldFilter::Mapped
                                 ? useOf(index) == SchemaTreeModel::Use::Below
                                 : !index.data(SchemaTreeModel::IsRequiredRole).toBool()
                                       || useOf(index) != SchemaTreeModel::Use::None;
        if (!leadsOn || m_tree.isRowHidden(row, parent))
            continue;
        m_tree.expand(index);
        openWay(index, depth + 1);
    }
}

} // namespace hilum::mapping_view
