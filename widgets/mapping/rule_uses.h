// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/mapping/rule_path.h"

#include <QAbstractTableModel>

namespace hilum::mapping_view {

/// Rules to look through: of a map step, or of a mapping of a pack.
struct UseScope
{
    /// As it is shown.
    QString name;
    /// The map step whose mapping it is; "" for one of a pack.
    QString step;
    std::shared_ptr<const mapping::MappingDefinition> definition;
};

/// A place where something is used.
struct RuleUse
{
    /// What the wanted text is there.
    enum class Kind : std::uint8_t { Reads, Writes, Table, Part };

    Kind kind = Kind::Reads;
    QString name;
    QString step;
    RulePath rule;
    /// Where the rule writes to.
    QString target;
    /// What it reads, or the table or part.
    QString text;
};

/// The rules that read a source field (or a part of it), write a target element (or a part of it), name a
/// lookup table or use a part. A path finds what is below it; other words are found within names and
/// expressions. Case aside.
[[nodiscard]] std::vector<RuleUse> findUses(const std::vector<UseScope>& scopes, const QString& wanted);

class RuleUseModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { PlaceColumn, TargetColumn, TextColumn, ColumnCount };

    explicit RuleUseModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {}

    void setUses(std::vector<RuleUse> uses);
    [[nodiscard]] const RuleUse& use(int row) const { return m_uses[static_cast<std::size_t>(row)]; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    std::vector<RuleUse> m_uses;
};

} // namespace hilum::mapping_view
