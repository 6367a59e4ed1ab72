// SPDX-License-Identifier: Apache-2.0
#include "widgets/mapping/suggestion_panel.h"

#include "widgets/base/icons.h"
#include "widgets/base/text.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QSpinBox>
#include <QToolButton>
#include <QTreeWidget>

#include <algorithm>

namespace hilum::mapping_view {
namespace {

constexpr int kSuggestionsHeight = 150;

constexpr int kSureScore = 80;

QString reasonText(mapping::SuggestionReason reason)
{
    switch (reason) {
    case mapping::SuggestionReason::Published:
        return SuggestionPanel::tr("HL7's v2-to-FHIR maps it so");
    case mapping::SuggestionReason::KnownWord:
        return SuggestionPanel::tr("a usual name for it");
    case mapping::SuggestionReason::SameName:
        return SuggestionPanel::tr("same name");
    case mapping::SuggestionReason::SameValues:
        return SuggestionPanel::tr("values are its codes");
    default:
        return SuggestionPanel::tr("similar name");
    }
}

QString evidenceText(mapping::SuggestionEvidence evidence)
{
    switch (evidence) {
    case mapping::SuggestionEvidence::ValuesFit:
        return SuggestionPanel::tr("values fit the type");
    case mapping::SuggestionEvidence::CodesFit:
        return SuggestionPanel::tr("values are its codes");
    case mapping::SuggestionEvidence::ValuesDiffer:
        return SuggestionPanel::tr("some values do not fit the type");
    case mapping::SuggestionEvidence::CodesDiffer:
        return SuggestionPanel::tr("needs a lookup table");
    default:
        return {};
    }
}

QString whyText(const mapping::MappingSuggestion& suggestion)
{
    QStringList reasons{reasonText(suggestion.reason), evidenceText(suggestion.evidence)};
    reasons.removeAll(QString());
    reasons.removeDuplicates();
    return reasons.join(QStringLiteral(" · "));
}

} // namespace

QString suggestionKey(const mapping::MappingSuggestion& suggestion)
{
    const mapping::MappingRule& rule = suggestion.rule;
    return QStringLiteral("%1 < %2").arg(base::toQString(rule.to),
                                         base::toQString(rule.each.empty() ? rule.from : rule.each));
}

SuggestionPanel::SuggestionPanel(QWidget* parent)
    : QFrame(parent),
      m_list(new QTreeWidget(this)),
      m_none(new QLabel(tr("Nothing to suggest: what the sample has and is known is mapped."), this)),
      m_accept(new QPushButton(base::icon(QStringLiteral("check")), tr("Take"), this)),
      m_dismiss(new QPushButton(tr("Dismiss"), this)),
      m_acceptSure(new QPushButton(tr("Take all from"), this)),
      m_threshold(new QSpinBox(this)),
      m_restore(new QToolButton(this))
{
    m_list->setAccessibleName(tr("Suggested rules"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setHeaderLabels({tr("To"), tr("From"), tr("Sure"), tr("Why")});
    m_list->setFixedHeight(kSuggestionsHeight);
    m_none->setWordWrap(true);
    m_none->setProperty("hilumRole", QStringLiteral("muted"));
    m_threshold->setRange(1, 100);
    m_threshold->setValue(kSureScore);
    m_threshold->setSuffix(QStringLiteral(" %"));
    m_threshold->setAccessibleName(tr("How sure a suggestion must be to be taken with the others"));
    m_restore->setAutoRaise(true);
    m_restore->setToolTip(tr("Bring back what was dismissed"));
    buildButtons();
    connect(m_accept, &QPushButton::clicked, this, &SuggestionPanel::acceptChosen);
    connect(m_acceptSure, &QPushButton::clicked, this, &SuggestionPanel::acceptSure);
    connect(m_threshold, &QSpinBox::valueChanged, this, &SuggestionPanel::fill);
    connect(m_dismiss, &QPushButton::clicked, this, &SuggestionPanel::dismissChosen);
    connect(m_restore, &QToolButton::clicked, this, &SuggestionPanel::restoreDismissed);
    connect(m_list, &QTreeWidget::itemActivated, this, &SuggestionPanel::acceptChosen);
    auto* dismiss = new QShortcut(QKeySequence::Delete, m_list);
    dismiss->setContext(Qt::WidgetShortcut);
    connect(dismiss, &QShortcut::activated, this, &SuggestionPanel::dismissChosen);
}

/// In two rows: between the trees there is little room.
void SuggestionPanel::buildButtons()
{
    auto* close = new QToolButton(this);
    close->setIcon(base::icon(QStringLiteral("close")));
    close->setToolTip(tr("Close the suggestions"));
    close->setAccessibleName(close->toolTip());
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    auto* chosen = new QHBoxLayout;
    chosen->addWidget(m_accept);
    chosen->addWidget(m_dismiss);
    chosen->addStretch(1);
    chosen->addWidget(close);
    auto* sure = new QHBoxLayout;
    sure->addWidget(m_acceptSure);
    sure->addWidget(m_threshold);
    sure->addStretch(1);
    sure->addWidget(m_restore);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 4);
    layout->setSpacing(4);
    layout->addWidget(m_list);
    layout->addWidget(m_none);
    layout->addLayout(chosen);
    layout->addLayout(sure);
}

void SuggestionPanel::setSuggestions(std::vector<mapping::MappingSuggestion> suggestions)
{
    m_all = std::move(suggestions);
    fill();
}

void SuggestionPanel::setDismissed(const QStringList& keys)
{
    m_dismissed = keys;
    fill();
}

void SuggestionPanel::fill()
{
    m_suggestions.clear();
    std::ranges::copy_if(m_all, std::back_inserter(m_suggestions),
                         [this](const mapping::MappingSuggestion& each) {
                             return !m_dismissed.contains(suggestionKey(each));
                         });
    m_list->clear();
    for (const mapping::MappingSuggestion& each : m_suggestions) {
        const QString from = each.rule.each.empty() ? base::toQString(each.rule.from)
                                                    : tr("each %1").arg(base::toQString(each.rule.each));
        auto* item = new QTreeWidgetItem(m_list, {base::toQString(each.rule.to), from,
                                                  QStringLiteral("%1 %").arg(each.score), whyText(each)});
        item->setToolTip(3, whyText(each));
        item->setSelected(each.score >= m_threshold->value());
    }
    const bool isAny = !m_suggestions.empty();
    m_list->setVisible(isAny);
    m_none->setVisible(!isAny);
    for (QWidget* widget : {static_cast<QWidget*>(m_accept), static_cast<QWidget*>(m_dismiss),
                            static_cast<QWidget*>(m_acceptSure), static_cast<QWidget*>(m_threshold)})
        widget->setVisible(isAny);
    const auto sure = std::ranges::count_if(m_suggestions, [this](const mapping::MappingSuggestion& each) {
        return each.score >= m_threshold->value();
    });
    m_acceptSure->setEnabled(sure > 0);
    m_acceptSure->setToolTip(tr("Takes %n suggestion(s) in one step", nullptr, static_cast<int>(sure)));
    const auto hidden = static_cast<int>(m_all.size() - m_suggestions.size());
    m_restore->setVisible(hidden > 0);
    m_restore->setText(tr("%n dismissed", nullptr, hidden));
    for (const int column : {0, 1, 2})
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
    accept(chosen());
}

void SuggestionPanel::acceptSure()
{
    std::vector<std::size_t> rows;
    for (std::size_t row = 0; row < m_suggestions.size(); ++row) {
        if (m_suggestions[row].score >= m_threshold->value())
            rows.push_back(row);
    }
    accept(rows);
}

void SuggestionPanel::accept(const std::vector<std::size_t>& rows)
{
    std::vector<mapping::MappingSuggestion> taken;
    for (const std::size_t row : rows)
        taken.push_back(m_suggestions[row]);
    std::erase_if(m_all, [&taken](const mapping::MappingSuggestion& each) {
        return std::ranges::any_of(taken, [&each](const mapping::MappingSuggestion& other) {
            return suggestionKey(other) == suggestionKey(each);
        });
    });
    fill();
    if (!taken.empty())
        Q_EMIT accepted(taken);
}

void SuggestionPanel::dismissChosen()
{
    const std::vector<std::size_t> rows = chosen();
    if (rows.empty())
        return;
    for (const std::size_t row : rows)
        m_dismissed << suggestionKey(m_suggestions[row]);
    m_dismissed.removeDuplicates();
    fill();
    Q_EMIT dismissedChanged(m_dismissed);
}

void SuggestionPanel::restoreDismissed()
{
    for (const mapping::MappingSuggestion& each : m_all)
        m_dismissed.removeAll(suggestionKey(each));
    fill();
    Q_EMIT dismissedChanged(m_dismissed);
}

} // namespace hilum::mapping_view
