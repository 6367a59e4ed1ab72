// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/mapping/part_tree_model.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QToolButton;
class QTreeView;

namespace hilum::mapping_view {

/// What a pack has for the sample record: its mappings and their parts as a tree. Parts that make nothing of
/// the sample are hidden unless the user wants all.
class PartsPane final : public QWidget
{
    Q_OBJECT

public:
    explicit PartsPane(QWidget* parent = nullptr);

    [[nodiscard]] PartTreeModel& model() { return *m_model; }
    /// The code tables of the pack, as a menu that the view fills.
    [[nodiscard]] QToolButton& tablesButton() { return *m_tables; }
    [[nodiscard]] QTreeView& tree() { return *m_tree; }
    [[nodiscard]] QCheckBox& showsAll() { return *m_all; }
    /// Replaces the tree; what was open stays open.
    void setMappings(const std::shared_ptr<const PartLibrary>& library,
                     std::vector<DefinitionPointer> mappings);
    void setResults(const std::map<PartRows, RuleResult>& results);
    void setHint(const QString& text);

    /// A part in sight whose result nobody has asked for.
    struct Question
    {
        PartRows rows;
        PartChain outer;
        DefinitionPointer user;
        RulePath rule;
    };
    [[nodiscard]] std::vector<Question> questions() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    void partActivated(const QModelIndex& index);
    /// There are questions now.
    void resultsWanted();

private:
    void addQuestions(const QModelIndex& parent, std::vector<Question>& questions) const;
    void hideUnreached(const QModelIndex& parent);
    void fitColumns();

    PartTreeModel* m_model;
    QTreeView* m_tree;
    QLabel* m_hint;
    QCheckBox* m_all;
    QToolButton* m_tables;
};

} // namespace hilum::mapping_view
