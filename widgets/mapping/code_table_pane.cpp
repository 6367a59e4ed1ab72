// SPDX-License-Identifier: Apache-2.0
#include "widgets/mapping/code_table_pane.h"

#include "widgets/base/colors.h"
#include "widgets/base/icons.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QShortcut>
#include <QSortFilterProxyModel>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace hilum::mapping_view {
namespace {

class CodeDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (!index.data(CodeTableModel::IsChangedRole).toBool())
            return;
        const base::Colors& colors = base::colorsFor(option->palette);
        option->palette.setColor(QPalette::Text, colors.accent);
        option->palette.setColor(QPalette::HighlightedText, colors.accent);
        option->font.setBold(true);
    }
};

} // namespace

CodeTablePane::CodeTablePane(QWidget* parent)
    : QWidget(parent),
      m_model(new CodeTableModel(this)),
      m_rows(new QSortFilterProxyModel(this)),
      m_search(new QLineEdit(this)),
      m_table(new QTableView(this))
{
    m_search->setPlaceholderText(tr("Search codes"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_search->addAction(base::icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_rows->setSourceModel(m_model);
    m_rows->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_rows->setFilterKeyColumn(-1);
    m_table->setModel(m_rows);
    m_table->setItemDelegate(new CodeDelegate(m_table));
    m_table->setAlternatingRowColors(true);
    m_table->setAccessibleName(tr("Code table"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setDefaultSectionSize(150);
    auto* remove = new QToolButton(this);
    remove->setIcon(base::icon(QStringLiteral("delete")));
    remove->setToolTip(tr("Delete the selected rows"));
    remove->setAccessibleName(remove->toolTip());
    auto* tools = new QHBoxLayout;
    tools->addWidget(m_search, 1);
    tools->addWidget(remove);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 2, 6, 6);
    layout->setSpacing(6);
    layout->addLayout(tools);
    layout->addWidget(m_table, 1);
    connect(m_search, &QLineEdit::textChanged, m_rows, &QSortFilterProxyModel::setFilterFixedString);
    connect(remove, &QToolButton::clicked, this, &CodeTablePane::removeChosen);
    auto* key = new QShortcut(QKeySequence::Delete, m_table, this, &CodeTablePane::removeChosen);
    key->setContext(Qt::WidgetShortcut);
}

void CodeTablePane::removeChosen()
{
    std::vector<int> rows;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows())
        rows.push_back(m_rows->mapToSource(index).row());
    m_model->removeRowsAt(rows);
}

} // namespace hilum::mapping_view
