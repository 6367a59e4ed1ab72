// SPDX-License-Identifier: Apache-2.0
#include "widgets/preview/record_grid.h"

#include "widgets/base/colors.h"
#include "widgets/base/icons.h"
#include "widgets/record/record_table_model.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <QTableView>

namespace hilum::preview {

namespace {

constexpr int kGridColumnWidth = 130;
constexpr int kGridRowHeight = 26;

/// Marks what was looked for, and says to those who do not see it that a value is hidden.
class CellDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (!index.data(record::RecordTableModel::IsMatchRole).toBool())
            return;
        const base::Colors& colors = base::colorsFor(option->palette);
        constexpr double kShare = 0.3;
        option->backgroundBrush = base::mixed(colors.surface, colors.warning, kShare);
    }
};

} // namespace

RecordGrid::RecordGrid(record::RecordTableModel& model, QWidget* parent)
    : QWidget(parent), m_model(model), m_pinnedTable(new QTableView(this)), m_table(new QTableView(this))
{
    dress(*m_table);
    dress(*m_pinnedTable);
    m_pinnedTable->setSelectionModel(m_table->selectionModel());
    m_table->setAccessibleName(tr("Records"));
    m_pinnedTable->setAccessibleName(tr("Pinned fields of the records"));
    m_pinnedTable->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_pinnedTable->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_pinnedTable->hide();
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(1);
    layout->addWidget(m_pinnedTable);
    layout->addWidget(m_table, 1);
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, m_pinnedTable->verticalScrollBar(),
            &QScrollBar::setValue);
    connect(m_pinnedTable->verticalScrollBar(), &QScrollBar::valueChanged, m_table->verticalScrollBar(),
            &QScrollBar::setValue);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &RecordGrid::arrange);
    setFocusProxy(m_table);
}

void RecordGrid::dress(QTableView& table)
{
    table.setModel(&m_model);
    table.setItemDelegate(new CellDelegate(&table));
    table.setSelectionMode(QAbstractItemView::ExtendedSelection);
    table.setAlternatingRowColors(true);
    table.setShowGrid(false);
    table.setWordWrap(false);
    table.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table.verticalHeader()->setDefaultSectionSize(kGridRowHeight);
    QHeaderView* header = table.horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setDefaultSectionSize(kGridColumnWidth);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QHeaderView::sectionResized, this, [this](int column, int /*before*/, int width) {
        if (m_isArranging || width == 0 || column >= m_model.columnCount())
            return;
        m_set.widths.insert(m_model.columns()[static_cast<std::size_t>(column)].path, width);
        fitPinned();
        Q_EMIT columnSetChanged();
    });
    connect(header, &QWidget::customContextMenuRequested, this,
            [this, &table](QPoint point) { showHeaderMenu(table, point); });
}

void RecordGrid::arrange()
{
    m_isArranging = true;
    bool hasPinned = false;
    for (int column = 0; column < m_model.columnCount(); ++column) {
        const QString& path = m_model.columns()[static_cast<std::size_t>(column)].path;
        const bool isHere = m_set.pinned.contains(path);
        hasPinned = hasPinned || isHere;
        const int width = m_set.widths.value(path, kGridColumnWidth);
        m_table->setColumnHidden(column, isHere);
        m_pinnedTable->setColumnHidden(column, !isHere);
        (isHere ? m_pinnedTable : m_table)->setColumnWidth(column, width);
    }
    m_pinnedTable->setVisible(hasPinned);
    m_table->verticalHeader()->setVisible(!hasPinned);
    m_isArranging = false;
    fitPinned();
}

void RecordGrid::fitPinned()
{
    if (m_pinnedTable->isHidden())
        return;
    int width = m_pinnedTable->verticalHeader()->sizeHint().width() + 2 * m_pinnedTable->frameWidth();
    for (int column = 0; column < m_model.columnCount(); ++column)
        width += m_pinnedTable->isColumnHidden(column) ? 0 : m_pinnedTable->columnWidth(column);
    // Something of the others stays in sight, whatever is pinned.
    constexpr int kLeast = 120;
    m_pinnedTable->setFixedWidth(std::max(kLeast, std::min(width, this->width() * 2 / 3)));
}

void RecordGrid::setColumnSet(const ColumnSet& set)
{
    m_set = set;
    const QStringList before = m_model.columnPaths();
    m_model.setColumns(set.columns);
    if (m_model.columnPaths() == before)
        arrange();
    Q_EMIT columnSetChanged();
}

bool RecordGrid::isPinned(int column) const
{
    return column >= 0 && column < m_model.columnCount()
           && m_set.pinned.contains(m_model.columns()[static_cast<std::size_t>(column)].path);
}

void RecordGrid::setPinned(int column, bool isPinned)
{
    if (column < 0 || column >= m_model.columnCount())
        return;
    const QString& path = m_model.columns()[static_cast<std::size_t>(column)].path;
    m_set.pinned.removeAll(path);
    if (isPinned)
        m_set.pinned << path;
    arrange();
    Q_EMIT columnSetChanged();
}

void RecordGrid::hideColumn(int column)
{
    QStringList left = m_model.columnPaths();
    if (left.size() <= 1 || column < 0 || column >= left.size())
        return;
    m_set.pinned.removeAll(left[column]);
    left.removeAt(column);
    ColumnSet set = m_set;
    set.columns = left;
    setColumnSet(set);
}

void RecordGrid::choose(const QModelIndex& index)
{
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index);
}

void RecordGrid::showHeaderMenu(QTableView& table, QPoint point)
{
    const int column = table.horizontalHeader()->logicalIndexAt(point);
    auto* menu = new QMenu(&table);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (column >= 0) {
        const bool isHere = isPinned(column);
        menu->addAction(base::icon(isHere ? QStringLiteral("unlink") : QStringLiteral("link")),
                        isHere ? tr("Let it scroll again") : tr("Keep in sight"), this,
                        [this, column, isHere] { setPinned(column, !isHere); });
        QAction* hide = menu->addAction(base::icon(QStringLiteral("hide")), tr("Hide this field"), this,
                                        [this, column] { hideColumn(column); });
        hide->setEnabled(m_model.columnCount() > 1);
    }
    menu->addAction(base::icon(QStringLiteral("settings")), tr("Choose fields…"), this,
                    &RecordGrid::chooserRequested);
    menu->popup(table.horizontalHeader()->mapToGlobal(point));
}

} // namespace hilum::preview
