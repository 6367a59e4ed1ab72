// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/node.h"
#include "core/model/schema.h"

#include <QAbstractItemModel>
#include <QSet>

#include <memory>

namespace hilum::mapping_view {

/// Which end of a mapping a tree shows.
enum class TreeSide : std::uint8_t { Source, Target };

/// The fields of a type as a tree, with the values of a sample record beside them. Reads types when a view
/// asks for them: FHIR types contain each other without end. What the sample has and the schema does not know
/// comes last.
///
/// Fields of the source are dragged onto fields of the target.
class SchemaTreeModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, ValueColumn, ColumnCount };
    /// UseRole: int of Use. ChoiceRole: the type that an item of a choice stands for.
    /// BindingRole: the list that its codes are of, "" where there is none. IsUnusedRole: of the source, the
    /// sample has it and no rule reads it, a part of it or the whole that it is in.
    enum Role {
        PathRole = Qt::UserRole,
        TitleRole,
        TypeRole,
        IsListRole,
        IsRequiredRole,
        UseRole,
        ChoiceRole,
        HasValueRole,
        BindingRole,
        IsBindingRequiredRole,
        IsIdentifyingRole,
        IsUnusedRole
    };
    enum class Use : std::uint8_t { None, Below, Itself };
    static constexpr const char* kMimeType = "application/x-hilum-field";

    explicit SchemaTreeModel(TreeSide side, QObject* parent = nullptr);
    ~SchemaTreeModel() override;

    /// Forgets the tree. The schema may be null: then the sample alone makes it.
    void setSchema(std::shared_ptr<const Schema> schema, const std::string& rootType);
    /// Only values change; the tree stays as it is open, unless it is made of the sample.
    void setSample(Node root, std::shared_ptr<const void> keeper);
    /// Paths that rules use, without indexes.
    void setUsed(const QSet<QString>& paths);
    void setMasking(bool isMasking);

    [[nodiscard]] QModelIndex indexOf(const QString& path) const;

    struct Coverage
    {
        int used = 0;
        int total = 0;
        /// Required fields of the target without a rule.
        QStringList missing;
    };
    /// Of the source: fields that the sample has; of the target: fields at the first level.
    [[nodiscard]] Coverage coverage() const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] bool hasChildren(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] Qt::DropActions supportedDragActions() const override
    {
        return Qt::LinkAction | Qt::CopyAction;
    }
    [[nodiscard]] Qt::DropActions supportedDropActions() const override
    {
        return Qt::LinkAction | Qt::CopyAction;
    }
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData* mimeData(const QModelIndexList& indexes) const override;
    [[nodiscard]] bool canDropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                                       const QModelIndex& parent) const override;
    bool dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                      const QModelIndex& parent) override;

Q_SIGNALS:
    /// A source field's path came to a field of this tree.
    void fieldDropped(const QString& sourcePath, const QModelIndex& target);

private:
    struct Item;

    [[nodiscard]] Item* itemOf(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex indexOfItem(const Item& item, int column) const;
    [[nodiscard]] QModelIndex search(const QModelIndex& parent, const QString& path, int depth) const;
    void read(Item& item) const;
    void addField(Item& parent, const SchemaType& type, const SchemaField& field) const;
    void addChoices(Item& item) const;
    void addUnknown(Item& parent) const;
    [[nodiscard]] bool isInSchema(const Item& parent, const std::string& name) const;
    [[nodiscard]] bool isGroup(const Item& item) const;
    void assignSample(Item& item) const;
    void tellChanged(const Item& item);
    void count(Item& parent, Coverage& coverage) const;
    [[nodiscard]] QString valueText(const Item& item) const;
    [[nodiscard]] Use useOf(const QString& path) const;
    [[nodiscard]] bool isUnused(const Item& item) const;
    [[nodiscard]] QString toolTipOf(const Item& item) const;

    TreeSide m_side;
    std::shared_ptr<const Schema> m_schema;
    std::shared_ptr<const void> m_keeper;
    std::unique_ptr<Item> m_root;
    QSet<QString> m_used;
    bool m_isMasking = false;
};

} // namespace hilum::mapping_view
