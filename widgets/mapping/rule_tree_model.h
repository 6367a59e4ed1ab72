// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/mapping/rule_path.h"
#include "widgets/mapping/rule_results.h"

#include <QAbstractItemModel>

namespace hilum::mapping_view {

/// The rules of a mapping as a tree, those of an `each` below it, with what they make of the sample. Editing
/// a cell asks for a change (ruleEdited); the model changes when the document does.
class RuleTreeModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column {
        ToColumn,
        FromColumn,
        ResultColumn,
        WhenColumn,
        LookupColumn,
        OtherwiseColumn,
        OtherwiseFromColumn,
        TypeColumn,
        PartColumn,
        RequiredColumn,
        CommentColumn,
        ColumnCount
    };
    /// SeverityRole: int of Severity, -1 where all is well. KindRole: int of RuleKind.
    enum Role { SeverityRole = Qt::UserRole, KindRole, MessageRole };
    enum class RuleKind : std::uint8_t { Value, Constant, Each, Group };

    explicit RuleTreeModel(QObject* parent = nullptr);
    ~RuleTreeModel() override;

    /// Null: no rules. Where the shape of the tree stays the same only cells change.
    void setDefinition(const mapping::MappingDefinition* definition);
    void setResults(std::map<RulePath, RuleResult> results);
    void setMasking(bool isMasking);
    /// Nothing can be edited in place: a mapping that is to be copied first.
    void setReadOnly(bool isReadOnly) { m_isReadOnly = isReadOnly; }
    [[nodiscard]] bool isReadOnly() const { return m_isReadOnly; }
    [[nodiscard]] RulePath pathOf(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex indexOf(const RulePath& path) const;
    [[nodiscard]] const RuleResult* result(const RulePath& path) const;
    /// Rules with errors.
    [[nodiscard]] int errorCount() const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

Q_SIGNALS:
    /// The user wants the rule at the path to be this one.
    void ruleEdited(const hilum::mapping_view::RulePath& path, const hilum::mapping::MappingRule& rule,
                    int column);

private:
    struct Item;

    [[nodiscard]] const Item* itemOf(const QModelIndex& index) const;
    [[nodiscard]] QString textOf(const mapping::MappingRule& rule, int column) const;
    [[nodiscard]] QString resultText(const RulePath& path) const;
    void tellAll(const QModelIndex& parent);

    mapping::MappingDefinition m_definition;
    std::unique_ptr<Item> m_root;
    std::map<RulePath, RuleResult> m_results;
    bool m_isMasking = false;
    bool m_isReadOnly = false;
};

/// A cell's text put into a rule: `= text` in From is a constant.
void setRuleText(mapping::MappingRule& rule, RuleTreeModel::Column column, const QString& text);

} // namespace hilum::mapping_view
