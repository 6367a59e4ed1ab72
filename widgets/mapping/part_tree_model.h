// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/mapping/rule_results.h"

#include <QAbstractItemModel>
#include <QSet>

namespace hilum::mapping_view {

/// Rows from the top of the tree of parts: {0, 2} is the third part that the first mapping uses.
using PartRows = QList<int>;

/// The mappings that make something of a record, and below each the parts that it uses, as far as a view has
/// asked for them. A part stands wherever it is used, with what it makes of the sample there.
class PartTreeModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, PlaceColumn, ResultColumn, UsesColumn, ColumnCount };
    /// NameRole: within the pack. ReachRole: int of Reach. TitleRole: what it is for.
    enum Role { NameRole = Qt::UserRole, TitleRole, ReachRole, IsCustomisedRole };
    /// Whether the sample makes it write anything.
    enum class Reach : std::uint8_t { Unknown, No, Yes };

    explicit PartTreeModel(QObject* parent = nullptr);
    ~PartTreeModel() override;

    /// Forgets the tree.
    void setMappings(std::shared_ptr<const PartLibrary> library, std::vector<DefinitionPointer> mappings);
    /// Names of parts that the project has changed.
    void setCustomised(const QSet<QString>& names);
    void setUseCounts(std::map<std::string, int> counts);
    void setResults(const std::map<PartRows, RuleResult>& results);
    void setMasking(bool isMasking);

    [[nodiscard]] PartRows rowsOf(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex indexOf(const PartRows& rows) const;
    /// The part that the uses lead to from a mapping at the top; not valid where there is none.
    [[nodiscard]] QModelIndex find(const std::string& mappingFile, const PartChain& uses) const;
    [[nodiscard]] DefinitionPointer definition(const QModelIndex& index) const;
    /// What leads to it; empty at the top.
    [[nodiscard]] PartChain chainTo(const QModelIndex& index) const;
    [[nodiscard]] int useCount(const mapping::MappingDefinition& definition) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] bool hasChildren(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    struct Item;

    [[nodiscard]] Item* itemOf(const QModelIndex& index) const;
    void read(Item& item) const;
    void addPart(Item& parent, const RulePath& rule) const;
    void addParts(Item& parent, const RulePath& above) const;
    [[nodiscard]] QString textOf(const Item& item, int column) const;
    [[nodiscard]] QString placeText(const Item& item) const;
    [[nodiscard]] QString resultText(const Item& item) const;
    void tellAll(const QModelIndex& parent);

    std::shared_ptr<const PartLibrary> m_library;
    std::unique_ptr<Item> m_root;
    QSet<QString> m_customised;
    std::map<std::string, int> m_counts;
    bool m_isMasking = false;
};

} // namespace hilum::mapping_view
