// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/mapping/rule_values.h"

#include <QAbstractTableModel>

namespace hilum::mapping_view {

/// Values of a field or rule in the sample, how often each is there, and what becomes of it.
class ValueTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { ValueColumn, CountColumn, BecomesColumn, ColumnCount };
    /// ShareRole: of all values, 0 to 1. FateRole: int of ValueUse::Fate.
    enum Role { ShareRole = Qt::UserRole, FateRole };

    explicit ValueTableModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {}

    void setValues(std::vector<ValueUse> values);
    /// The values identify people and are not to be seen.
    void setMasked(bool isMasked);
    [[nodiscard]] const std::vector<ValueUse>& values() const { return m_values; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString fateText(const ValueUse& use) const;

    std::vector<ValueUse> m_values;
    int m_total = 0;
    bool m_isMasked = false;
};

} // namespace hilum::mapping_view
