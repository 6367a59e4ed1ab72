// SPDX-License-Identifier: Apache-2.0
#include "widgets/base/empty_state.h"
#include "widgets/base/icons.h"
#include "widgets/inventory/field_details.h"
#include "widgets/inventory/inventory_filter.h"
#include "widgets/inventory/inventory_model.h"
#include "widgets/inventory/inventory_view.h"
#include "widgets/inventory/share_delegate.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QTreeView>

namespace hilum::inventory_view {

void InventoryView::buildBar()
{
    m_source = new QComboBox(this);
    m_source->setAccessibleName(tr("Source to scan"));
    m_source->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_source->setMinimumWidth(130);
    m_limit = new QComboBox(this);
    m_limit->setAccessibleName(tr("How much to scan"));
    m_limit->setToolTip(tr("Memory stays bounded however many records there are; fewer are done sooner"));
    m_limit->addItem(tr("All records"), 0);
    for (const int count : {1'000, 100'000, 1'000'000})
        m_limit->addItem(tr("First %L1 records").arg(count), count);
    m_scan = new QPushButton(base::icon(QStringLiteral("play")), tr("Scan"), this);
    m_scan->setToolTip(tr("Read the source once and describe its fields; nothing is changed"));
    m_cancel = new QPushButton(base::icon(QStringLiteral("stop")), tr("Stop"), this);
    m_cancel->setToolTip(tr("Stop, and show what was found until now"));
    m_cancel->hide();
    m_file = new QToolButton(this);
    m_file->setIcon(base::icon(QStringLiteral("open")));
    m_file->setToolTip(tr("Scan any file or folder"));
    m_file->setAccessibleName(m_file->toolTip());
    m_file->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(m_file);
    menu->addAction(base::icon(QStringLiteral("file")), tr("Scan files…"), this, &InventoryView::chooseFile);
    menu->addAction(base::icon(QStringLiteral("folder")), tr("Scan a folder…"), this,
                    &InventoryView::chooseFolder);
    m_file->setMenu(menu);
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(8, 5, 8, 5);
    bar->setSpacing(8);
    for (QWidget* part : std::initializer_list<QWidget*>{m_source, m_limit, m_scan, m_cancel, m_file})
        bar->addWidget(part);
    bar->addStretch(1);
    static_cast<QVBoxLayout*>(layout())->addLayout(bar);
}

/// Below the table, where there is room for a sentence.
void InventoryView::buildFooter()
{
    m_status = new QLabel(this);
    m_status->setProperty("hilumRole", QStringLiteral("muted"));
    m_status->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_progress = new QProgressBar(this);
    m_progress->setTextVisible(false);
    m_progress->setMaximumWidth(200);
    m_progress->setAccessibleName(tr("Progress of the scan"));
    m_progress->hide();
    auto* footer = new QHBoxLayout;
    footer->setContentsMargins(8, 3, 8, 3);
    footer->setSpacing(10);
    footer->addWidget(m_progress);
    footer->addWidget(m_status, 1);
    static_cast<QVBoxLayout*>(layout())->addLayout(footer);
}

void InventoryView::buildTools()
{
    m_tools = new QWidget(this);
    m_search = new QLineEdit(m_tools);
    m_search->setPlaceholderText(tr("Find a field"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(120);
    m_search->setMaximumWidth(260);
    m_search->addAction(base::icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_unpopulated = new QCheckBox(tr("Never populated"), m_tools);
    m_unpopulated->setToolTip(tr("Show also fields that no record has"));
    m_reveal = new QToolButton(m_tools);
    m_reveal->setIcon(base::icon(QStringLiteral("preview")));
    m_reveal->setText(tr("Reveal"));
    m_reveal->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_reveal->setCheckable(true);
    m_reveal->setToolTip(
        tr("Show values that are likely to identify somebody, here and in what is exported"));
    m_export = new QToolButton(m_tools);
    m_export->setIcon(base::icon(QStringLiteral("export")));
    m_export->setText(tr("Export…"));
    m_export->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_export->setToolTip(tr("Write the inventory as HTML or CSV, with the values that are shown"));
    auto* tools = new QHBoxLayout(m_tools);
    tools->setContentsMargins(8, 0, 8, 5);
    tools->setSpacing(10);
    tools->addWidget(m_search, 1);
    tools->addWidget(m_unpopulated);
    tools->addStretch(0);
    tools->addWidget(m_reveal);
    tools->addWidget(m_export);
    m_tools->hide();
    layout()->addWidget(m_tools);
}

void InventoryView::buildTable()
{
    m_table = new QTreeView;
    m_table->setModel(m_filter);
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setAlternatingRowColors(true);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(-1, Qt::AscendingOrder);
    m_table->setAccessibleName(tr("Fields of the source"));
    m_table->setItemDelegateForColumn(InventoryModel::FieldColumn, new PathDelegate(m_table));
    m_table->setItemDelegateForColumn(InventoryModel::FilledColumn, new ShareDelegate(m_table));
    QHeaderView* header = m_table->header();
    header->setSortIndicatorClearable(true);
    header->setStretchLastSection(true);
    header->hideSection(InventoryModel::TitleColumn); // It stands behind the path.
    header->moveSection(InventoryModel::FilledColumn, InventoryModel::TitleColumn);
    const std::pair<int, int> widths[] = {
        {InventoryModel::FieldColumn, 215},  {InventoryModel::KindColumn, 96},
        {InventoryModel::FilledColumn, 120}, {InventoryModel::DistinctColumn, 70},
        {InventoryModel::RepeatsColumn, 62}, {InventoryModel::RangeColumn, 170}};
    for (const auto& [column, width] : widths)
        header->resizeSection(column, width);
}

void InventoryView::buildPages()
{
    buildTable();
    m_details = new FieldDetails;
    auto* content = new QSplitter;
    content->addWidget(m_table);
    content->addWidget(m_details);
    content->setStretchFactor(0, 1);
    content->setStretchFactor(1, 0);
    content->setSizes({560, 250});
    m_empty = new base::EmptyState(QStringLiteral("table"), {}, {}, nullptr);
    m_busy = new base::EmptyState(QStringLiteral("search"), tr("Scanning…"),
                                  tr("The source is read once. You can go on working meanwhile."), nullptr);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_busy);
    m_stack->addWidget(content);
    static_cast<QVBoxLayout*>(layout())->addWidget(m_stack, 1);
}

} // namespace hilum::inventory_view
