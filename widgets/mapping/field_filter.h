// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/mapping/sample_statistics.h"
#include "widgets/mapping/schema_tree_model.h"

class QTreeView;

namespace hilum::mapping_view {

/// Which fields of a tree are shown.
enum class FieldFilter : std::uint8_t {
    All,
    Mapped,
    Unmapped,       ///< Of the source: those of them that the sample has.
    NeverPopulated, ///< Of the source: no record of the sample has them.
    Missing         ///< Required, and no rule reads or fills them.
};

/// Hides the rows of a tree that a filter does not show, as far as they are open; what leads to a shown one
/// is shown as well. Rows are hidden in the view, not taken out of the model: types contain each other
/// without end.
class FieldSieve
{
public:
    /// REQUIRES: both outlive it.
    FieldSieve(QTreeView& tree, const SchemaTreeModel& model, TreeSide side)
        : m_tree(tree), m_model(model), m_side(side)
    {
    }

    void setFilter(FieldFilter filter) { m_filter = filter; }
    [[nodiscard]] FieldFilter filter() const { return m_filter; }
    /// Null: not counted yet, then nothing is known of what is populated but the record that is shown.
    void setStatistics(std::shared_ptr<const SampleStatistics> statistics)
    {
        m_statistics = std::move(statistics);
    }
    /// Hides and shows below a field and what is open there. Returns how many rows are shown directly below.
    int apply(const QModelIndex& parent = {}) const;
    /// Opens the fields that lead to what the filter looks for.
    void openWay(const QModelIndex& parent = {}, int depth = 0) const;
    [[nodiscard]] bool isShown(const QModelIndex& index) const { return isShown(index, 0); }

private:
    [[nodiscard]] bool isShown(const QModelIndex& index, int depth) const;
    [[nodiscard]] bool isPopulated(const QModelIndex& index) const;
    [[nodiscard]] bool isMappedWhole(const QModelIndex& index) const;
    [[nodiscard]] bool hasMissing(const QModelIndex& index, int depth) const;

    QTreeView& m_tree;
    const SchemaTreeModel& m_model;
    const TreeSide m_side;
    FieldFilter m_filter = FieldFilter::All;
    std::shared_ptr<const SampleStatistics> m_statistics;
};

} // namespace hilum::mapping_view
