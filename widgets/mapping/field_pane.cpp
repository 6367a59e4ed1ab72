// SPDX-License-Identifier: Apache-2.0
#include "widgets/mapping/field_pane.h"

#include "widgets/base/icons.h"
#include "widgets/mapping/mapping_delegates.h"

#include <QAction>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
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
      m_tree(new QTreeView(this)),
      m_coverage(new QLabel(this))
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
    layout->addWidget(m_search);
    layout->addWidget(m_tree, 1);
    layout->addWidget(m_coverage);
    connect(m_search, &QLineEdit::textChanged, this, [this] {
        m_tree->setCurrentIndex({});
        findNext();
    });
    connect(m_search, &QLineEdit::returnPressed, this, &FieldPane::findNext);
    m_tree->viewport()->installEventFilter(this);
    m_tree->header()->setMinimumSectionSize(36);
    for (const auto signal : {&QTreeView::expanded, &QTreeView::collapsed}) {
        connect(m_tree, signal, this, &FieldPane::fitColumns);
        connect(m_tree, signal, this, &FieldPane::rowsMoved);
    }
    connect(m_tree->verticalScrollBar(), &QScrollBar::valueChanged, this, &FieldPane::rowsMoved);
    connect(m_tree, &QTreeView::activated, this, &FieldPane::fieldActivated);
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

bool FieldPane::choosePath(const QString& path)
{
    const QModelIndex index = m_model->indexOf(path);
    if (!index.isValid())
        return false;
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
        m_tree->setCurrentIndex(first);
        m_tree->scrollTo(first);
    }
}

} // namespace hilum::mapping_view
