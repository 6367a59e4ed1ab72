// SPDX-License-Identifier: Apache-2.0
#include "widgets/mapping/suggestion_panel.h"

#include "widgets/base/icons.h"
#include "widgets/base/text.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QToolButton>
#include <QTreeWidget>

#include <algorithm>

namespace hilum::mapping_view {
namespace {

constexpr int kSuggestionsHeight = 150;

QString reasonText(mapping::SuggestionReason reason)
{
    switch (reason) {
    case mapping::SuggestionReason::Published:
        return SuggestionPanel::tr("HL7's v2-to-FHIR maps it so");
    case mapping::SuggestionReason::KnownWord:
        return SuggestionPanel::tr("a usual name for it");
    case mapping::SuggestionReason::SameName:
        return SuggestionPanel::tr("same name");
    default:
        return SuggestionPanel::tr("similar name");
    }
}

} // namespace

SuggestionPanel::SuggestionPanel(QWidget* parent)
    : QFrame(parent),
      m_list(new QTreeWidget(this)),
      m_none(new QLabel(tr("Nothing to suggest: what the sample has and is known is mapped."), this)),
      m_accept(new QPushButton(base::icon(QStringLiteral("check")), tr("Take"), this)),
      m_dismiss(new QPushButton(tr("Dismiss"), this))
{
    m_list->setAccessibleName(tr("Suggested rules"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setHeaderLabels({tr("To"), tr("From"), tr("Why")});
    m_list->setFixedHeight(kSuggestionsHeight);
    m_none->setWordWrap(true);
    m_none->setProperty("hilumRole", QStringLiteral("muted"));
    auto* close = new QToolButton(this);
    close->setIcon(base::icon(QStringLiteral("close")));
    close->setToolTip(tr("Close the suggestions"));
    close->setAccessibleName(close->toolTip());
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_accept);
    buttons->addWidget(m_dismiss);
    buttons->addStretch(1);
    buttons->addWidget(close);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 4);
    layout->setSpacing(4);
    layout->addWidget(m_list);
    layout->addWidget(m_none);
    layout->addLayout(buttons);
    connect(m_accept, &QPushButton::clicked, this, &SuggestionPanel::acceptChosen);
    connect(m_dismiss, &QPushButton::clicked, this, &SuggestionPanel::dismissChosen);
    connect(m_list, &QTreeWidget::itemActivated, this, &SuggestionPanel::acceptChosen);
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    auto* dismiss = new QShortcut(QKeySequence::Delete, m_list);
    dismiss->setContext(Qt::WidgetShortcut);
    connect(dismiss, &QShortcut::activated, this, &SuggestionPanel::dismissChosen);
}

void SuggestionPanel::setSuggestions(std::vector<mapping::MappingSuggestion> suggestions)
{
    m_suggestions = std::move(suggestions);
    fill();
    m_list->selectAll();
}

void SuggestionPanel::fill()
{
    m_list->clear();
    for (const mapping::MappingSuggestion& each : m_suggestions) {
        const QString from = each.rule.each.empty() ? base::toQString(each.rule.from)
                                                    : tr("each %1").arg(base::toQString(each.rule.each));
        auto* item =
            new QTreeWidgetItem(m_list, {base::toQString(each.rule.to), from, reasonText(each.reason)});
        item->setToolTip(2, tr("%1 % sure").arg(each.score));
    }
    const bool isAny = !m_suggestions.empty();
    m_list->setVisible(isAny);
    m_none->setVisible(!isAny);
    m_accept->setVisible(isAny);
    m_dismiss->setVisible(isAny);
    for (const int column : {0, 1})
        m_list->resizeColumnToContents(column);
}

std::vector<std::size_t> SuggestionPanel::chosen() const
{
    std::vector<std::size_t> rows;
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        if (m_list->topLevelItem(row)->isSelected())
            rows.push_back(static_cast<std::size_t>(row));
    }
    return rows;
}

void SuggestionPanel::acceptChosen()
{
    std::vector<mapping::MappingSuggestion> taken;
    for (const std::size_t row : chosen())
        taken.push_back(m_suggestions[row]);
    dismissChosen();
    if (!taken.empty())
        Q_EMIT accepted(taken);
}

void SuggestionPanel::dismissChosen()
{
    const std::vector<std::size_t> rows = chosen();
    for (auto row = rows.rbegin(); row != rows.rend(); ++row)
        m_suggestions.erase(m_suggestions.begin() + static_cast<std::ptrdiff_t>(*row));
    fill();
}

} // namespace hilum::mapping_view
