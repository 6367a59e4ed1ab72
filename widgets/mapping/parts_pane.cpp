// SPDX-License-Identifier: Apache-2.0
#include "widgets/mapping/parts_pane.h"

#include "widgets/base/icons.h"
#include "widgets/mapping/mapping_delegates.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace hilum::mapping_view {

PartsPane::PartsPane(QWidget* parent)
    : QWidget(parent),
      m_model(new PartTreeModel(this)),
      m_tree(new QTreeView(this)),
      m_hint(new QLabel(this)),
      m_all(new QCheckBox(tr("Show also what this message does not need"), this)),
      m_tables(new QToolButton(this))
{
    m_hint->setWordWrap(true);
    m_hint->setProperty("hilumRole", QStringLiteral("muted"));
    m_tree->setModel(m_model);
    m_tree->setItemDelegate(new PartDelegate(m_tree));
    m_tree->setUniformRowHeights(true);
    m_tree->setAlternatingRowColors(true);
    m_tree->setExpandsOnDoubleClick(false);
    m_tree->setIndentation(16);
    m_tree->setAccessibleName(tr("Mappings of the pack"));
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(PartTreeModel::ResultColumn, QHeaderView::Stretch);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 2, 6, 6);
    layout->setSpacing(6);
    layout->addWidget(m_hint);
    layout->addWidget(m_tree, 1);
    m_tables->setText(tr("Code tables"));
    m_tables->setToolTip(tr("Look into a code table of the pack, or change it for this project"));
    m_tables->setIcon(base::icon(QStringLiteral("lookup")));
    m_tables->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_tables->setPopupMode(QToolButton::InstantPopup);
    auto* below = new QHBoxLayout;
    below->addWidget(m_all, 1);
    below->addWidget(m_tables);
    layout->addLayout(below);
    m_tree->viewport()->installEventFilter(this);
    connect(m_tree, &QTreeView::activated, this, &PartsPane::partActivated);
    connect(m_tree, &QTreeView::expanded, this, [this] {
        fitColumns();
        Q_EMIT resultsWanted();
    });
    connect(m_all, &QCheckBox::toggled, this, [this] { hideUnreached({}); });
}

bool PartsPane::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_tree->viewport() && event->type() == QEvent::Resize)
        fitColumns();
    return QWidget::eventFilter(watched, event);
}

void PartsPane::setHint(const QString& text)
{
    m_hint->setText(text);
    m_hint->setVisible(!text.isEmpty());
}

void PartsPane::setMappings(const std::shared_ptr<const PartLibrary>& library,
                            std::vector<DefinitionPointer> mappings)
{
    std::vector<PartRows> opened;
    std::vector<QModelIndex> waiting = {QModelIndex()};
    while (!waiting.empty()) {
        const QModelIndex parent = waiting.back();
        waiting.pop_back();
        for (int row = 0; row < m_model->rowCount(parent); ++row) {
            const QModelIndex child = m_model->index(row, 0, parent);
            if (!m_tree->isExpanded(child))
                continue;
            opened.push_back(m_model->rowsOf(child));
            waiting.push_back(child);
        }
    }
    const PartRows current = m_model->rowsOf(m_tree->currentIndex());
    {
        const QSignalBlocker blocker(m_tree);
        m_model->setMappings(library, std::move(mappings));
        for (const PartRows& rows : opened)
            m_tree->expand(m_model->indexOf(rows));
        if (opened.empty())
            m_tree->expandToDepth(0);
        m_tree->setCurrentIndex(current.isEmpty() ? m_model->index(0, 0) : m_model->indexOf(current));
    }
    fitColumns();
    Q_EMIT resultsWanted();
}

void PartsPane::setResults(const std::map<PartRows, RuleResult>& results)
{
    m_model->setResults(results);
    hideUnreached({});
    fitColumns();
}

void PartsPane::hideUnreached(const QModelIndex& parent)
{
    for (int row = 0; row < m_model->rowCount(parent); ++row) {
        const QModelIndex child = m_model->index(row, 0, parent);
        const auto reach = static_cast<PartTreeModel::Reach>(child.data(PartTreeModel::ReachRole).toInt());
        m_tree->setRowHidden(row, parent, reach == PartTreeModel::Reach::No && !m_all->isChecked());
        if (m_tree->isExpanded(child))
            hideUnreached(child);
    }
}

void PartsPane::fitColumns()
{
    constexpr double kNameShare = 0.38; // Names have what they are for behind them.
    constexpr double kMostPlaceShare = 0.3;
    m_tree->resizeColumnToContents(PartTreeModel::NameColumn);
    m_tree->resizeColumnToContents(PartTreeModel::UsesColumn);
    m_tree->resizeColumnToContents(PartTreeModel::PlaceColumn);
    QHeaderView& header = *m_tree->header();
    const int room = m_tree->viewport()->width();
    header.resizeSection(PartTreeModel::NameColumn, std::max(header.sectionSize(PartTreeModel::NameColumn),
                                                             static_cast<int>(room * kNameShare)));
    header.resizeSection(PartTreeModel::PlaceColumn, std::min(header.sectionSize(PartTreeModel::PlaceColumn),
                                                              static_cast<int>(room * kMostPlaceShare)));
}

void PartsPane::addQuestions(const QModelIndex& parent, std::vector<Question>& questions) const
{
    for (int row = 0; row < m_model->rowCount(parent); ++row) {
        const QModelIndex child = m_model->index(row, 0, parent);
        const auto reach = static_cast<PartTreeModel::Reach>(child.data(PartTreeModel::ReachRole).toInt());
        if (reach == PartTreeModel::Reach::Unknown && m_model->definition(child) != nullptr) {
            PartChain outer = m_model->chainTo(child);
            const PartUse use = outer.back();
            outer.pop_back();
            questions.push_back({.rows = m_model->rowsOf(child),
                                 .outer = std::move(outer),
                                 .user = use.definition,
                                 .rule = use.rule});
        }
        if (m_tree->isExpanded(child))
            addQuestions(child, questions);
    }
}

std::vector<PartsPane::Question> PartsPane::questions() const
{
    std::vector<Question> questions;
    addQuestions({}, questions);
    return questions;
}

} // namespace hilum::mapping_view
