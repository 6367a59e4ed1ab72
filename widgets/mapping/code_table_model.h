// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractTableModel>

#include <string>
#include <vector>

namespace hilum::mapping_view {

/// A CSV file of codes as rows, with one more to add to. Editing asks for a change (textEdited); the model
/// changes when its text does. Rows that were not edited are written as they would be anew: quotes only where
/// they are needed, LF between rows.
class CodeTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit CodeTableModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {}

    void setText(const std::string& csv);
    /// Rows that differ from this text's row of the same first cell are marked; "" marks none.
    void setOriginal(const std::string& csv);
    /// IsChangedRole: bool, the row is not in the original.
    enum Role { IsChangedRole = Qt::UserRole };

    void removeRowsAt(const std::vector<int>& rows);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

Q_SIGNALS:
    void textEdited(const std::string& csv);

private:
    using Rows = std::vector<std::vector<std::string>>;

    [[nodiscard]] std::string textOf(const Rows& rows) const;

    std::vector<std::string> m_columns;
    Rows m_rows;
    Rows m_original;
};

} // namespace hilum::mapping_view
