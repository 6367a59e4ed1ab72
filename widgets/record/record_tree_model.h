// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/record/record_list.h"
#include "widgets/record/record_path.h"

#include <QAbstractItemModel>

namespace hilum::record {

/// One record as a tree: its fields with their names from the schema and their values. Children are read when
/// a view asks for them.
class RecordTreeModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, ValueColumn, ColumnCount };
    enum Role { PathRole = Qt::UserRole, TitleRole, IsNullRole };

    explicit RecordTreeModel(QObject* parent = nullptr);
    ~RecordTreeModel() override;

    /// Row of the list, or -1 for none.
    void setRecord(RecordListPointer records, int row);
    void setMasking(bool isMasking);
    [[nodiscard]] Node node(const QModelIndex& index) const;
    [[nodiscard]] Node root() const;
    /// The index of a path (record_path.h), reading what is above it.
    [[nodiscard]] QModelIndex indexOf(const QString& path) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] bool hasChildren(const QModelIndex& parent = {}) const override;
    /// A record with a very large number of fields shows them piece by piece.
    [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    struct Item;

    [[nodiscard]] Item* itemOf(const QModelIndex& index) const;
    void read(Item& item) const;
    void append(Item& item, NamedNode&& child) const;

    RecordListPointer m_records;
    std::unique_ptr<Item> m_root;
    bool m_isMasking = false;
};

} // namespace hilum::record
