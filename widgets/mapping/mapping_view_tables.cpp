// SPDX-License-Identifier: Apache-2.0
// Code tables of a pack: looked into, and changed for the project.
#include "widgets/base/text.h"
#include "widgets/document/pipeline_document.h"
#include "widgets/mapping/code_table_pane.h"
#include "widgets/mapping/mapping_view.h"
#include "widgets/mapping/part_bar.h"
#include "widgets/mapping/part_difference.h"
#include "widgets/mapping/parts_pane.h"

#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>

namespace hilum::mapping_view {

void MappingView::connectTables()
{
    connect(&m_tablePane->model(), &CodeTableModel::textEdited, this, &MappingView::editTable);
    auto* menu = new QMenu(m_parts);
    m_parts->tablesButton().setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        for (const QString& name : m_library == nullptr ? QStringList() : m_library->tableNames()) {
            const bool isOwn =
                m_around.document.overlayTable(m_around.document.overlayTableFile(m_step, name)) != nullptr;
            menu->addAction(name.section(u'/', -1) + (isOwn ? QStringLiteral("  ◆") : QString()), this,
                            [this, name] { openTable(name); });
        }
        if (menu->isEmpty())
            menu->addAction(tr("The pack has no code tables"))->setEnabled(false);
    });
}

/// The table that the rule looks values up in; "" where it is none of the pack's.
QString MappingView::tableOf(const mapping::MappingRule& rule) const
{
    const mapping::MappingDefinition* definition = this->definition();
    const bool isPack = m_library != nullptr && m_library->pack() != nullptr;
    return isPack && definition != nullptr && !rule.lookup.empty()
               ? m_library->tableName(*definition, rule.lookup)
               : QString();
}

void MappingView::openTable(const QString& name)
{
    if (name.isEmpty() || m_library == nullptr)
        return;
    m_table = name;
    m_tablePane->searchLine().clear();
    showTable();
    m_tablePane->table().setFocus();
}

void MappingView::closeTable()
{
    if (m_table.isEmpty())
        return;
    m_table.clear();
    showMapping();
}

QString MappingView::tableFile() const
{
    return m_around.document.overlayTableFile(m_step, m_table);
}

bool MappingView::isTableCustomised() const
{
    return m_around.document.overlayTable(tableFile()) != nullptr;
}

void MappingView::showTable()
{
    const std::optional<std::string> original = m_library->originalTable(m_table);
    const std::string* own = m_around.document.overlayTable(tableFile());
    m_stack->setCurrentIndex(1);
    m_pages->setCurrentIndex(2);
    m_tablePane->model().setText(own != nullptr ? *own : original.value_or(""));
    m_tablePane->model().setOriginal(own != nullptr ? original.value_or("") : std::string());
    showTitle();
    m_partBar->show();
    m_partBar->setState({.isCustomised = own != nullptr,
                         .canRevert = original.has_value(),
                         .canCustomise = true,
                         .useCount = 0,
                         .isPart = false,
                         .file = tableFile()});
}

/// False: it must not be changed.
bool MappingView::mayChangeTable()
{
    if (isTableCustomised())
        return true;
    if (m_isAsking)
        return false;
    m_isAsking = true;
    QMessageBox question(QMessageBox::Question, tr("Customise the code table"),
                         tr("“%1” is the pack’s own code table.").arg(m_table), QMessageBox::Cancel, this);
    question.setInformativeText(
        tr("Customise: makes a copy in %1 of this project, which takes its place from then on.")
            .arg(tableFile()));
    QPushButton* yes = question.addButton(tr("Customise"), QMessageBox::AcceptRole);
    question.setDefaultButton(yes);
    question.exec();
    m_isAsking = false;
    return question.clickedButton() == yes;
}

void MappingView::customiseTable()
{
    const std::optional<std::string> original = m_library->originalTable(m_table);
    if (original && mayChangeTable() && !isTableCustomised())
        m_around.document.setOverlayTable(tableFile(), *original,
                                          {.text = tr("Customise %1").arg(m_table), .mergeKey = {}});
}

void MappingView::editTable(const std::string& csv)
{
    if (m_table.isEmpty())
        return;
    if (mayChangeTable())
        m_around.document.setOverlayTable(tableFile(), csv,
                                          {.text = tr("Edit %1").arg(m_table), .mergeKey = {}});
    else
        showTable(); // What was typed is not there.
}

void MappingView::revertTable()
{
    if (isTableCustomised())
        m_around.document.removeOverlay(tableFile(), {.text = tr("Revert %1").arg(m_table), .mergeKey = {}});
}

void MappingView::showTableDifference()
{
    const std::optional<std::string> original = m_library->originalTable(m_table);
    const std::string* own = m_around.document.overlayTable(tableFile());
    if (!original || own == nullptr)
        return;
    auto* dialog = new PartDifference(
        {.name = m_table, .before = base::toQString(*original), .after = base::toQString(*own)}, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace hilum::mapping_view
