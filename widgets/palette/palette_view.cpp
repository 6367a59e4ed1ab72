// SPDX-License-Identifier: Apache-2.0
#include "widgets/palette/palette_view.h"

#include "widgets/base/favourites.h"
#include "widgets/base/icons.h"
#include "widgets/palette/palette_delegate.h"
#include "widgets/palette/palette_model.h"

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMouseEvent>
#include <QSortFilterProxyModel>
#include <QTreeView>
#include <QVBoxLayout>

namespace hilum::palette {

PaletteView::PaletteView(const base::NodeCatalogue& catalogue, QWidget* parent)
    : QWidget(parent),
      m_search(new QLineEdit(this)),
      m_list(new QTreeView(this)),
      m_model(new PaletteModel(catalogue, this)),
      m_filter(new QSortFilterProxyModel(this))
{
    m_search->setPlaceholderText(tr("Search connectors and steps"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_search->addAction(base::icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_search->installEventFilter(this);
    m_model->setFavourites(base::favourites());
    m_filter->setSourceModel(m_model);
    m_filter->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_filter->setRecursiveFilteringEnabled(true);
    m_list->setModel(m_filter);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setAccessibleName(tr("Connectors and steps"));
    m_list->setHeaderHidden(true);
    m_list->setIndentation(0);
    m_list->setRootIsDecorated(false);
    m_list->setItemsExpandable(false);
    m_list->setMouseTracking(true);
    m_list->setDragEnabled(true);
    m_list->setDragDropMode(QAbstractItemView::DragOnly);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->expandAll();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(6);
    auto* top = new QVBoxLayout;
    top->setContentsMargins(8, 0, 8, 0);
    top->addWidget(m_search);
    layout->addLayout(top);
    layout->addWidget(m_list);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_filter->setFilterFixedString(text);
        m_list->expandAll();
    });
    m_list->installEventFilter(this);
    m_list->viewport()->installEventFilter(this);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_list, &QWidget::customContextMenuRequested, this, &PaletteView::showMenu);
    connect(m_list, &QTreeView::activated, this, &PaletteView::add);
    connect(m_search, &QLineEdit::returnPressed, this, [this] { // Adds the first hit.
        const QModelIndex current = m_list->currentIndex();
        add(current.isValid() && current.parent().isValid() ? current
                                                            : m_filter->index(0, 0, m_filter->index(0, 0)));
    });
}

void PaletteView::add(const QModelIndex& index)
{
    const QString name = index.data(PaletteModel::TemplateRole).toString();
    if (!name.isEmpty())
        Q_EMIT addRequested(name);
}

void PaletteView::toggleFavourite(const QModelIndex& index)
{
    const QString name = index.data(PaletteModel::TemplateRole).toString();
    if (name.isEmpty())
        return;
    base::setFavourite(name, !index.data(PaletteModel::FavouriteRole).toBool());
    m_model->setFavourites(base::favourites());
    m_list->expandAll();
    const QModelIndexList found = m_filter->match(m_filter->index(0, 0), PaletteModel::TemplateRole, name, -1,
                                                  Qt::MatchExactly | Qt::MatchRecursive);
    if (!found.isEmpty())
        m_list->setCurrentIndex(found.last());
}

void PaletteView::showMenu(const QPoint& at)
{
    const QModelIndex index = m_list->indexAt(at);
    if (!index.isValid() || !index.parent().isValid())
        return;
    QMenu menu(this);
    const bool isFavourite = index.data(PaletteModel::FavouriteRole).toBool();
    menu.addAction(base::icon(QStringLiteral("add")), tr("Add to the pipeline"), this, [&] { add(index); });
    menu.addAction(base::icon(QStringLiteral("star")),
                   isFavourite ? tr("No favourite any more (F)") : tr("Make it a favourite (F)"), this,
                   [&] { toggleFavourite(index); });
    menu.exec(m_list->viewport()->mapToGlobal(at));
}

/// A press on a star; true: it was one.
bool PaletteView::pressStar(const QPoint& at)
{
    const QModelIndex index = m_list->indexAt(at);
    if (!index.parent().isValid() || !PaletteDelegate::starRect(m_list->visualRect(index)).contains(at))
        return false;
    toggleFavourite(index);
    return true;
}

bool PaletteView::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_list->viewport())
        return event->type() == QEvent::MouseButtonPress
               && static_cast<QMouseEvent*>(event)->button() == Qt::LeftButton
               && pressStar(static_cast<QMouseEvent*>(event)->pos());
    if (watched == m_list) {
        const bool isStar =
            event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_F;
        if (isStar)
            toggleFavourite(m_list->currentIndex());
        return isStar;
    }
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Down) {
        m_list->setFocus();
        if (!m_list->currentIndex().parent().isValid())
            m_list->setCurrentIndex(m_filter->index(0, 0, m_filter->index(0, 0)));
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace hilum::palette
