// SPDX-License-Identifier: Apache-2.0
#include "widgets/inspector/form_widgets.h"

#include "widgets/base/icons.h"

#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QToolButton>

#include <algorithm>

namespace hilum::inspector {
namespace {

constexpr int kFormRowHeight = 26;
constexpr int kMostFormRows = 8;

} // namespace

QTableView* makeFormTable(const QString& accessibleName, QWidget* parent)
{
    auto* table = new QTableView(parent);
    table->setAccessibleName(accessibleName);
    table->setShowGrid(false);
    table->setAlternatingRowColors(true);
    table->setWordWrap(false);
    table->setTabKeyNavigation(false);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(kFormRowHeight);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeader()->setHighlightSections(false);
    table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
                           | QAbstractItemView::AnyKeyPressed | QAbstractItemView::SelectedClicked);
    return table;
}

void fitToRows(QTableView& table)
{
    const int rows = std::clamp(table.model()->rowCount(), 1, kMostFormRows);
    const int header =
        table.horizontalHeader()->isHidden() ? 0 : table.horizontalHeader()->sizeHint().height();
    table.setFixedHeight(header + rows * kFormRowHeight + 2 * table.frameWidth());
}

QToolButton* makeFormButton(const QString& icon, const QString& tip, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setIcon(base::icon(icon));
    button->setToolTip(tip);
    button->setAccessibleName(tip);
    return button;
}

QLabel* makeFormHint(const QString& text, QWidget* parent)
{
    auto* hint = new QLabel(text, parent);
    hint->setProperty("hilumRole", "muted");
    hint->setWordWrap(true);
    return hint;
}

void showText(QLineEdit& line, const QString& text)
{
    if (line.text() == text)
        return;
    line.setText(text);
    line.setCursorPosition(0);
}

} // namespace hilum::inspector
