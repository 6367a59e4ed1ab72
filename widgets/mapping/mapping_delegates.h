// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/expression/expression_context.h"

#include <QModelIndex>
#include <QStyledItemDelegate>

#include <functional>

namespace hilum::mapping_view {

/// A field of source or target: name, title, a star where it is required, a dot where rules use it. What the
/// sample does not have is fainter.
class SchemaFieldDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
};

/// A row of the pack's tree: the part's name and what it is for, with a mark where the project has changed
/// it. What the sample does not need is fainter.
class PartDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;
};

/// A cell of the rules: expressions in the fixed font, results in colour, errors with their sign; edited with
/// the editor that fits.
class RuleDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    struct Sources
    {
        /// What the rule's expressions are about.
        std::function<expression::ExpressionContext(const QModelIndex&)> context;
        std::function<QStringList()> lookups;
        /// Paths in the target for completion, seen from the rule.
        std::function<QStringList(const QModelIndex&)> targets;
    };

    RuleDelegate(Sources sources, QObject* parent);

    [[nodiscard]] QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                                        const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;

private:
    Sources m_sources;
};

} // namespace hilum::mapping_view
