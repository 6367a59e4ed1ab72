// SPDX-License-Identifier: Apache-2.0
#include "widgets/commands/command_palette.h"

#include "widgets/base/colors.h"
#include "widgets/base/icons.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace hilum::commands {
namespace {

constexpr int kAllInTitle = 1 << 20;
constexpr int kNotInTitle = 1 << 10;

enum HitRole { NumberRole = Qt::UserRole, DetailRole, KeysRole, IconRole };

class HitDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const base::Colors& colors = base::colorsFor(option.palette);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if ((option.state & (QStyle::State_Selected | QStyle::State_MouseOver)) != 0) {
            painter->setPen(Qt::NoPen);
            painter->setBrush((option.state & QStyle::State_Selected) != 0 ? colors.accentSoft
                                                                           : colors.raised);
            painter->drawRoundedRect(QRectF(option.rect).adjusted(4, 1, -4, -1), 6, 6);
        }
        const QRect area = option.rect.adjusted(12, 0, -14, 0);
        base::paintIcon(*painter, QRectF(area.left(), area.center().y() - 8, 17, 17),
                        index.data(IconRole).toString(), colors.muted);
        const QFontMetrics metrics(option.font);
        const QString keys = index.data(KeysRole).toString();
        painter->setPen(colors.muted);
        painter->drawText(area, Qt::AlignRight | Qt::AlignVCenter, keys);
        QRect text = area.adjusted(28, 0, -metrics.horizontalAdvance(keys) - 12, 0);
        const QString title = metrics.elidedText(index.data().toString(), Qt::ElideRight, text.width());
        painter->setPen(colors.text);
        painter->drawText(text, Qt::AlignLeft | Qt::AlignVCenter, title);
        text.setLeft(text.left() + metrics.horizontalAdvance(title) + 12);
        painter->setPen(colors.muted);
        painter->drawText(
            text, Qt::AlignLeft | Qt::AlignVCenter,
            metrics.elidedText(index.data(DetailRole).toString(), Qt::ElideMiddle, text.width()));
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& /*index*/) const override
    {
        return {200, option.fontMetrics.height() + 14};
    }
};

} // namespace

int fitOf(const Hit& hit, const QString& words)
{
    int fit = kAllInTitle; // A word that only the rest has weighs more than any place in the title.
    for (const QString& word : words.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const qsizetype at = hit.title.indexOf(word, 0, Qt::CaseInsensitive);
        if (at == 0)
            fit += 8;
        else if (at > 0)
            fit += hit.title[at - 1].isLetterOrNumber() ? 3 : 6;
        else if (hit.detail.contains(word, Qt::CaseInsensitive)
                 || hit.keys.contains(word, Qt::CaseInsensitive))
            fit -= kNotInTitle;
        else
            return 0;
    }
    return std::max(fit, 1);
}

CommandPalette::CommandPalette(QList<Hit> hits, QWidget* parent)
    : QDialog(parent, Qt::Popup | Qt::FramelessWindowHint),
      m_hits(std::move(hits)),
      m_search(new QLineEdit(this)),
      m_list(new QListView(this)),
      m_model(new QStandardItemModel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAccessibleName(tr("Search everything"));
    m_search->setPlaceholderText(tr("Search commands, nodes, rules, files and help"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->addAction(base::icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_search->installEventFilter(this);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new HitDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setFocusPolicy(Qt::NoFocus); // The keys of the field move in it.
    m_list->setMouseTracking(true);
    m_list->setAccessibleName(tr("What was found"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->addWidget(m_search);
    layout->addWidget(m_list, 1);
    connect(m_search, &QLineEdit::textChanged, this, &CommandPalette::filter);
    connect(m_list, &QListView::clicked, this, &CommandPalette::act);
    filter();
    const QSize size(std::min(680, parent->width() - 40), std::min(430, parent->height() - 40));
    resize(size);
    move(parent->mapToGlobal(
        QPoint((parent->width() - size.width()) / 2, std::min(80, parent->height() / 10))));
}

void CommandPalette::filter()
{
    QList<std::pair<int, int>> ranked; // Fit and number.
    for (int number = 0; number < m_hits.size(); ++number) {
        if (const int fit = fitOf(m_hits[number], m_search->text()); fit > 0)
            ranked.append({fit, number});
    }
    std::ranges::stable_sort(ranked, std::greater<>(), &std::pair<int, int>::first);
    m_model->clear();
    for (const auto& [fit, number] : ranked.mid(0, kMostShown)) {
        const Hit& hit = m_hits[number];
        auto* item = new QStandardItem(hit.title);
        item->setData(number, NumberRole);
        item->setData(hit.detail, DetailRole);
        item->setData(hit.keys, KeysRole);
        item->setData(hit.icon, IconRole);
        item->setAccessibleText(QStringLiteral("%1, %2, %3").arg(hit.title, hit.detail, hit.keys));
        m_model->appendRow(item);
    }
    if (m_model->rowCount() == 0) {
        auto* nothing = new QStandardItem(tr("Nothing is called so."));
        nothing->setFlags(Qt::NoItemFlags);
        nothing->setData(-1, NumberRole);
        nothing->setData(QStringLiteral("info"), IconRole);
        m_model->appendRow(nothing);
    }
    m_list->setCurrentIndex(m_model->index(0, 0));
}

void CommandPalette::act()
{
    const int number =
        m_list->currentIndex().isValid() ? m_list->currentIndex().data(NumberRole).toInt() : -1;
    if (number < 0)
        return;
    const std::function<void()> chosen = m_hits[number].act;
    close();
    chosen();
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const int key = static_cast<const QKeyEvent*>(event)->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        act();
        return true;
    }
    if (key == Qt::Key_Down || key == Qt::Key_Up || key == Qt::Key_PageDown || key == Qt::Key_PageUp) {
        const int step = key == Qt::Key_Down       ? 1
                         : key == Qt::Key_Up       ? -1
                         : key == Qt::Key_PageDown ? 10
                                                   : -10;
        const int row = std::clamp(m_list->currentIndex().row() + step, 0, m_model->rowCount() - 1);
        m_list->setCurrentIndex(m_model->index(row, 0));
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace hilum::commands
