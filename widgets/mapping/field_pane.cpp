// SPDX-License-Identifier: Apache-2.0
#include "widgets/mapping/field_pane.h"

#include "widgets/base/icons.h"
#include "widgets/mapping/mapping_delegates.h"

#include <QAction>
#include <QActionGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <deque>

namespace hilum::mapping_view {

namespace {

/// Types nest without end: a search looks at so many fields, the nearest to the root first.
constexpr int kMostFieldsSearched = 6000;

} // namespace

FieldPane::FieldPane(TreeSide side, QWidget* parent)
    : QWidget(parent),
      m_side(side),
      m_model(new SchemaTreeModel(side, this)),
      m_title(new QLabel(this)),
      m_search(new QLineEdit(this)),
      m_filterButton(new QToolButton(this)),
      m_filters(new QActionGroup(this)),
      m_tree(new QTreeView(this)),
      m_none(new QLabel(this)),
      m_coverage(new QLabel(this)),
      m_sieve(*m_tree, *m_model, side)
{
    m_title->setProperty("hilumRole", QStringLiteral("section"));
    m_search->setPlaceholderText(tr("Search fields"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(base::icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_coverage->setProperty("hilumRole", QStringLiteral("muted"));
    m_coverage->setWordWrap(true);
    m_tree->setModel(m_model);
    m_tree->setItemDelegateForColumn(SchemaTreeModel::NameColumn, new SchemaFieldDelegate(m_tree));
    m_tree->setUniformRowHeights(true);
    m_tree->setExpandsOnDoubleClick(false);
    m_tree->setIndentation(14);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(SchemaTreeModel::ValueColumn, QHeaderView::Stretch);
    m_tree->setMinimumWidth(140);
    m_tree->setAccessibleName(side == TreeSide::Source ? tr("Source fields") : tr("Target fields"));
    if (side == TreeSide::Source) {
        m_tree->setDragEnabled(true);
        m_tree->setDragDropMode(QAbstractItemView::DragOnly);
    } else {
        m_tree->setAcceptDrops(true);
        m_tree->setDragDropMode(QAbstractItemView::DropOnly);
        m_tree->setDropIndicatorShown(true);
    }
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 6, 6, 4);
    layout->setSpacing(5);
    layout->addWidget(m_title);
    auto* searchRow = new QHBoxLayout;
    searchRow->setSpacing(2);
    searchRow->addWidget(m_search, 1);
    searchRow->addWidget(m_filterButton);
    layout->addLayout(searchRow);
    layout->addWidget(m_none);
    layout->addWidget(m_tree, 1);
    layout->addWidget(m_coverage);
    connect(m_search, &QLineEdit::textChanged, this, [this] {
        m_tree->setCurrentIndex({});
        findNext();
    });
    connect(m_search, &QLineEdit::returnPressed, this, &FieldPane::findNext);
    buildFilter();
    m_tree->viewport()->installEventFilter(this);
    m_tree->header()->setMinimumSectionSize(36);
    for (const auto signal : {&QTreeView::expanded, &QTreeView::collapsed}) {
        connect(m_tree, signal, this, &FieldPane::fitColumns);
        connect(m_tree, signal, this, &FieldPane::rowsMoved);
    }
    connect(m_tree->verticalScrollBar(), &QScrollBar::valueChanged, this, &FieldPane::rowsMoved);
    connect(m_tree, &QTreeView::activated, this, &FieldPane::fieldActivated);
}

void FieldPane::buildFilter()
{
    m_filterButton->setIcon(base::icon(QStringLiteral("filter")));
    m_filterButton->setAutoRaise(true);
    m_filterButton->setCheckable(true);
    m_filterButton->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(m_filterButton);
    const auto add = [&](FieldFilter filter, const QString& text) {
        QAction* action = menu->addAction(text, this, [this, filter] { setFilter(filter); });
        action->setCheckable(true);
        action->setData(static_cast<int>(filter));
        m_filters->addAction(action);
    };
    add(FieldFilter::All, tr("All fields"));
    add(FieldFilter::Mapped, tr("Mapped fields"));
    add(FieldFilter::Unmapped, tr("Fields not mapped"));
    if (m_side == TreeSide::Source)
        add(FieldFilter::NeverPopulated, tr("Fields that the sample never has"));
    add(FieldFilter::Missing, tr("Required fields not mapped"));
    m_filterButton->setMenu(menu);
    m_none->setText(tr("No field is of this kind."));
    m_none->setProperty("hilumRole", QStringLiteral("muted"));
    m_none->setWordWrap(true);
    m_none->hide();
    connect(m_tree, &QTreeView::expanded, this, [this](const QModelIndex& index) {
        if (filter() != FieldFilter::All)
            m_sieve.apply(index);
    });
    connect(m_model, &QAbstractItemModel::modelReset, this, &FieldPane::applyFilter);
    setFilter(FieldFilter::All);
}

void FieldPane::setFilter(FieldFilter filter)
{
    m_sieve.setFilter(filter);
    for (QAction* action : m_filters->actions()) {
        const bool isThis = action->data().toInt() == static_cast<int>(filter);
        action->setChecked(isThis);
        if (isThis)
            m_filterButton->setToolTip(tr("Which fields are shown: %1").arg(action->text()));
    }
    m_filterButton->setAccessibleName(m_filterButton->toolTip());
    m_filterButton->setChecked(filter != FieldFilter::All);
    applyFilter();
    m_sieve.openWay();
    fitColumns();
    Q_EMIT rowsMoved();
}

void FieldPane::applyFilter()
{
    m_none->setVisible(m_sieve.apply() == 0 && m_model->rowCount() > 0);
}

void FieldPane::setStatistics(std::shared_ptr<const SampleStatistics> statistics)
{
    m_sieve.setStatistics(std::move(statistics));
    if (filter() != FieldFilter::All)
        applyFilter();
}

bool FieldPane::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_tree->viewport() && event->type() == QEvent::Resize)
        fitColumns();
    return QWidget::eventFilter(watched, event);
}

/// Names are whole as long as values keep a share; what neither needs is for the names' titles.
void FieldPane::fitColumns()
{
    constexpr double kMostNameShare = 0.72;
    constexpr int kSignsWidth = 26; // Star and dot behind the name.
    const QAbstractItemView& view = *m_tree;
    const int room = m_tree->viewport()->width();
    const int name = view.sizeHintForColumn(SchemaTreeModel::NameColumn) + kSignsWidth;
    const int value = std::max(view.sizeHintForColumn(SchemaTreeModel::ValueColumn),
                               m_tree->header()->sectionSizeHint(SchemaTreeModel::ValueColumn));
    const int whole = std::min(name, static_cast<int>(room * kMostNameShare));
    m_tree->header()->resizeSection(SchemaTreeModel::NameColumn, std::max(whole, room - value));
}

QModelIndex FieldPane::visibleIndex(const QString& path) const
{
    QModelIndex index = m_model->indexOf(path);
    for (QModelIndex above = index.parent(); above.isValid(); above = above.parent()) {
        if (!m_tree->isExpanded(above))
            index = above;
    }
    return index;
}

void FieldPane::setTitle(const QString& title)
{
    m_title->setText(title);
}

void FieldPane::showCoverage()
{
    if (filter() != FieldFilter::All)
        applyFilter();
    fitColumns();
    Q_EMIT rowsMoved();
    const SchemaTreeModel::Coverage coverage = m_model->coverage();
    if (m_side == TreeSide::Source) {
        m_coverage->setText(tr("%1 of %n filled field(s) used", nullptr, coverage.total).arg(coverage.used));
        return;
    }
    QString text = tr("%1 of %n field(s) filled", nullptr, coverage.total).arg(coverage.used);
    if (!coverage.missing.isEmpty())
        text += QStringLiteral("  ·  ") + tr("required: %1").arg(coverage.missing.join(QStringLiteral(", ")));
    m_coverage->setText(text);
}

/// What was asked for by name is shown, whatever the filter says.
void FieldPane::showEvenIfFiltered(const QModelIndex& index)
{
    for (QModelIndex at = index; at.isValid(); at = at.parent()) {
        if (!m_sieve.isShown(at))
            return setFilter(FieldFilter::All);
    }
}

bool FieldPane::choosePath(const QString& path)
{
    const QModelIndex index = m_model->indexOf(path);
    if (!index.isValid())
        return false;
    showEvenIfFiltered(index);
    m_tree->setCurrentIndex(index);
    m_tree->scrollTo(index);
    return true;
}

void FieldPane::openFirst()
{
    constexpr int kFewRows = 14;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_model->index(row, 0);
        bool isUsed = false;
        for (int below = 0; below < m_model->rowCount(index) && !isUsed; ++below)
            isUsed = m_model->index(below, 0, index).data(SchemaTreeModel::UseRole).toInt() != 0;
        if (isUsed || (m_side == TreeSide::Source && m_model->rowCount() < kFewRows))
            m_tree->expand(index);
    }
}

void FieldPane::findNext()
{
    const QString wanted = m_search->text().trimmed();
    if (wanted.isEmpty())
        return;
    const QModelIndex current = m_tree->currentIndex().siblingAtColumn(0);
    bool isBehindCurrent = !current.isValid();
    QModelIndex first;
    std::deque<QModelIndex> waiting{QModelIndex()};
    for (int looked = 0; looked < kMostFieldsSearched && !waiting.empty();) {
        const QModelIndex parent = waiting.front();
        waiting.pop_front();
        for (int row = 0; row < m_model->rowCount(parent); ++row, ++looked) {
            const QModelIndex index = m_model->index(row, 0, parent);
            waiting.push_back(index);
            const bool isMatch =
                index.data(SchemaTreeModel::PathRole).toString().contains(wanted, Qt::CaseInsensitive)
                || index.data(SchemaTreeModel::TitleRole).toString().contains(wanted, Qt::CaseInsensitive);
            if (isMatch && isBehindCurrent) {
                showEvenIfFiltered(index);
                m_tree->setCurrentIndex(index);
                m_tree->scrollTo(index);
                return;
            }
            if (isMatch && !first.isValid())
                first = index;
            isBehindCurrent = isBehindCurrent || index == current;
        }
    }
    if (first.isValid()) { // From the top again.
        showEvenIfFiltered(first);
        m_tree->setCurrentIndex(first);
        m_tree->scrollTo(first);
    }
}

} // namespace hilum::mapping_view
