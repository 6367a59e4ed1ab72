// SPDX-License-Identifier: Apache-2.0
#include "widgets/preview/difference_table.h"

#include "widgets/base/colors.h"
#include "widgets/base/elided_label.h"
#include "widgets/base/icons.h"
#include "widgets/preview/difference_model.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPainter>
#include <QScrollBar>
#include <QShortcut>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QToolButton>

#include <algorithm>

namespace hilum::preview {

namespace {

/// Paints what differs in the colour of its kind; the word in the middle says it to those who see no colours.
class DifferenceDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const base::Colors& colors = base::colorsFor(option->palette);
        const auto change = static_cast<Change>(index.data(DifferenceModel::ChangeRole).toInt());
        const bool isField = index.column() == DifferenceModel::LeftFieldColumn
                             || index.column() == DifferenceModel::RightFieldColumn;
        if (isField)
            option->palette.setColor(QPalette::Text, colors.muted);
        if (change == Change::Same)
            return;
        const QColor color = change == Change::Added     ? colors.good
                             : change == Change::Removed ? colors.error
                                                         : colors.warning;
        constexpr double kShare = 0.16;
        option->backgroundBrush = base::mixed(colors.surface, color, kShare);
        if (index.column() == DifferenceModel::ChangeColumn)
            option->palette.setColor(QPalette::Text, color);
    }
};

QToolButton* stepButton(QWidget* parent, const QString& icon, const QString& tip)
{
    auto* button = new QToolButton(parent);
    button->setIcon(base::icon(icon));
    button->setToolTip(tip);
    button->setAccessibleName(tip);
    button->setAutoRaise(true);
    return button;
}

} // namespace

DifferenceTable::DifferenceTable(QWidget* parent)
    : QWidget(parent),
      m_model(new DifferenceModel(this)),
      m_bar(new QHBoxLayout),
      m_summary(new base::ElidedLabel(this)),
      m_only(stepButton(this, QStringLiteral("filter"), tr("Only what differs"))),
      m_table(new QTableView(this))
{
    m_only->setCheckable(true);
    m_summary->setProperty("hilumRole", QStringLiteral("muted"));
    QToolButton* previous = stepButton(this, QStringLiteral("up"), tr("Previous difference (Shift+F7)"));
    QToolButton* next = stepButton(this, QStringLiteral("down"), tr("Next difference (F7)"));
    m_bar->setContentsMargins(8, 2, 8, 2);
    m_bar->setSpacing(6);
    m_bar->addWidget(m_summary, 1);
    for (QToolButton* button : {previous, next, m_only})
        m_bar->addWidget(button);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new DifferenceDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setAccessibleName(tr("Values of both records"));
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(24);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setStretchLastSection(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(m_bar);
    layout->addWidget(m_table, 1);
    connect(m_table->horizontalHeader(), &QHeaderView::sectionResized, this,
            [this](int column) { // The last one fills what is left.
                const bool isByUser =
                    !m_isLaying && m_table->isVisible() && column != DifferenceModel::RightValueColumn;
                m_isLaid = m_isLaid || isByUser;
            });
    connect(m_only, &QToolButton::toggled, m_model, &DifferenceModel::setOnlyDifferences);
    connect(previous, &QToolButton::clicked, this, [this] { goToDifference(-1); });
    connect(next, &QToolButton::clicked, this, [this] { goToDifference(1); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& current) {
                if (!current.isValid())
                    return;
                const DifferenceRow& row = m_model->rowAt(current.row());
                const record::RecordLeaf& leaf = row.right.node ? row.right : row.left;
                Q_EMIT valueChosen(leaf.node, leaf.path);
            });
    m_keys << new QShortcut(
        QKeySequence(Qt::Key_F7), this, this, [this] { goToDifference(1); }, Qt::WidgetWithChildrenShortcut);
    m_keys << new QShortcut(
        QKeySequence(Qt::SHIFT | Qt::Key_F7), this, this, [this] { goToDifference(-1); },
        Qt::WidgetWithChildrenShortcut);
}

void DifferenceTable::releaseKeys()
{
    qDeleteAll(m_keys);
    m_keys.clear();
}

void DifferenceTable::setRecords(const record::RecordPlace& left, const record::RecordPlace& right)
{
    m_model->setRecords(left, right);
    m_summary->setWholeText(summary());
}

QString DifferenceTable::summary() const
{
    const Comparison& comparison = m_model->comparison();
    if (comparison.rows.empty())
        return tr("Nothing to compare.");
    if (comparison.differences() == 0)
        return tr("No differences: all %n value(s) are the same.", nullptr,
                  static_cast<int>(comparison.rows.size()));
    QStringList parts;
    if (comparison.changed > 0)
        parts += tr("%n changed", nullptr, comparison.changed);
    if (comparison.added > 0)
        parts += tr("%n added", nullptr, comparison.added);
    if (comparison.removed > 0)
        parts += tr("%n only on the left", nullptr, comparison.removed);
    return parts.join(QStringLiteral("  ·  "));
}

void DifferenceTable::setTitles(const QString& left, const QString& right)
{
    m_model->setTitles(left, right);
}

void DifferenceTable::addToBar(QWidget* control, bool isBefore)
{
    if (isBefore)
        m_bar->insertWidget(m_inBar++, control);
    else
        m_bar->addWidget(control);
}

/// Both sides in sight at once, until the user wants it otherwise.
void DifferenceTable::layColumns()
{
    if (m_isLaid)
        return;
    m_isLaying = true;
    // The table's own: what is in it gets its size only when it is seen.
    const int width = m_table->width() - m_table->verticalScrollBar()->sizeHint().width();
    const int change = m_table->horizontalHeader()->sectionSizeHint(DifferenceModel::ChangeColumn) + 24;
    const int side = std::max(160, (width - change) / 2);
    for (const auto& [column, share] : {std::pair{DifferenceModel::LeftFieldColumn, 0.45},
                                        std::pair{DifferenceModel::LeftValueColumn, 0.55},
                                        std::pair{DifferenceModel::RightFieldColumn, 0.45}})
        m_table->setColumnWidth(column, static_cast<int>(side * share));
    m_table->setColumnWidth(DifferenceModel::ChangeColumn, change);
    m_isLaying = false;
}

void DifferenceTable::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    layout()->activate();
    layColumns();
}

void DifferenceTable::setMasking(bool isMasking)
{
    m_model->setMasking(isMasking);
}

void DifferenceTable::goToDifference(int direction)
{
    const int from = m_table->currentIndex().isValid() ? m_table->currentIndex().row()
                     : direction > 0                   ? -1
                                                       : m_model->rowCount();
    const int found = m_model->nextDifference(from, direction);
    if (found >= 0)
        m_table->setCurrentIndex(m_model->index(found, DifferenceModel::RightValueColumn));
}

} // namespace hilum::preview
