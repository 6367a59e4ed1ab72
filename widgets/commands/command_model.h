// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractTableModel>

namespace hilum::commands {

class CommandList;

/// Commands with their menus and keys.
class CommandModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { TitleColumn, GroupColumn, KeysColumn, ColumnCount };
    enum Role { IdRole = Qt::UserRole, IsChangedRole, SearchRole };

    /// The list outlives the model.
    CommandModel(CommandList& list, QObject* parent);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    CommandList& m_list;
};

} // namespace hilum::commands
