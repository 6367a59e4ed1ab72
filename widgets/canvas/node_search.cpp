// SPDX-License-Identifier: Apache-2.0
#include "widgets/canvas/node_search.h"

#include "widgets/base/colors.h"
#include "widgets/base/favourites.h"
#include "widgets/base/icons.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QScreen>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace hilum::canvas {
namespace {

class SearchDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const base::Colors& colors = base::colorsFor(option.palette);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QRect area = option.rect;
        if ((option.state & (QStyle::State_Selected | QStyle::State_MouseOver)) != 0) {
            painter->setPen(Qt::NoPen);
            const bool isSelected = (option.state & QStyle::State_Selected) != 0;
            painter->setBrush(isSelected ? colors.accentSoft : colors.raised);
            painter->drawRoundedRect(QRectF(area).adjusted(4, 1, -4, -1), 7, 7);
        }
        base::paintIcon(*painter, QRectF(area.left() + 13, area.center().y() - 9, 19, 19),
                        index.data(NodeSearchModel::IconNameRole).toString(), colors.accent);
        const QRect text = area.adjusted(42, 4, -10, -4);
        QFont font = option.font;
        font.setWeight(QFont::DemiBold);
        painter->setFont(font);
        painter->setPen(colors.text);
        painter->drawText(
            text, Qt::AlignLeft | Qt::AlignTop,
            QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, text.width()));
        QFont small = option.font;
        small.setPointSizeF(small.pointSizeF() * 0.86);
        painter->setFont(small);
        painter->setPen(colors.muted);
        painter->drawText(
            text, Qt::AlignLeft | Qt::AlignBottom,
            QFontMetrics(small).elidedText(index.data(NodeSearchModel::DescriptionRole).toString(),
                                           Qt::ElideRight, text.width()));
        painter->restore();
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& /*index*/) const override
    {
        return {200, option.fontMetrics.height() * 2 + 10};
    }
};

} // namespace

NodeSearch::NodeSearch(const base::NodeCatalogue& catalogue, QWidget* parent)
    : QFrame(parent, Qt::Popup),
      m_model(new NodeSearchModel(catalogue, this)),
      m_field(new QLineEdit(this)),
      m_list(new QListView(this))
{
    setObjectName(QStringLiteral("node-search"));
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(tr("Add or go to"));
    m_field->setPlaceholderText(tr("Add or go to…"));
    m_field->setAccessibleName(tr("Add or go to"));
    m_field->addAction(base::icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_field->installEventFilter(this);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new SearchDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus); // The field keeps the keys.
    m_list->setMouseTracking(true);
    m_list->setAccessibleName(tr("What fits"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 6, 6, 6);
    layout->setSpacing(4);
    layout->addWidget(m_field);
    layout->addWidget(m_list);
    auto* hint = new QLabel(tr("Enter adds it behind the selected node"), this);
    hint->setProperty("hilumRole", QStringLiteral("muted"));
    hint->setWordWrap(true);
    hint->setContentsMargins(6, 0, 6, 2);
    layout->addWidget(hint);
    resize(320, 340);
    connect(m_field, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_model->setText(text);
        m_list->setCurrentIndex(m_model->index(0));
    });
    connect(m_list, &QListView::clicked, this, &NodeSearch::take);
}

void NodeSearch::open(NodeSearchModel::Content content, const NodeSearchModel::Destinations& destinations,
                      QPoint globalPoint)
{
    m_model->reset(content, destinations, base::favourites());
    m_field->clear();
    m_list->setCurrentIndex(m_model->index(0));
    const QScreen* shown = parentWidget()->screen();
    const QRect room = shown->availableGeometry();
    move(std::clamp(globalPoint.x(), room.left(), std::max(room.left(), room.right() - width())),
         std::clamp(globalPoint.y(), room.top(), std::max(room.top(), room.bottom() - height())));
    show();
    m_field->setFocus();
}

void NodeSearch::take(const QModelIndex& index)
{
    const QString name = index.data(NodeSearchModel::NameRole).toString();
    if (name.isEmpty())
        return;
    hide();
    Q_EMIT chosen(name);
}

bool NodeSearch::handleKey(int key)
{
    const int row = m_list->currentIndex().row();
    switch (key) {
    case Qt::Key_Down:
        m_list->setCurrentIndex(m_model->index(std::min(row + 1, m_model->rowCount() - 1)));
        return true;
    case Qt::Key_Up:
        m_list->setCurrentIndex(m_model->index(std::max(row - 1, 0)));
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        take(m_list->currentIndex());
        return true;
    case Qt::Key_Escape:
        hide();
        return true;
    default:
        return false;
    }
}

bool NodeSearch::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && handleKey(static_cast<QKeyEvent*>(event)->key()))
        return true;
    return QFrame::eventFilter(watched, event);
}

} // namespace hilum::canvas
