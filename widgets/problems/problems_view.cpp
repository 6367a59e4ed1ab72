// SPDX-License-Identifier: Apache-2.0
#include "widgets/problems/problems_view.h"

#include "widgets/base/colors.h"
#include "widgets/base/empty_state.h"
#include "widgets/base/icons.h"
#include "widgets/document/pipeline_document.h"
#include "widgets/document/selection.h"
#include "widgets/problems/problems_model.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPainter>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QStyledItemDelegate>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace hilum::problems {

namespace {

const char* severityIcon(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return "error";
    case Severity::Warning:
        return "warning";
    default:
        return "info";
    }
}

QColor severityColor(const base::Colors& colors, Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return colors.error;
    case Severity::Warning:
        return colors.warning;
    default:
        return colors.source;
    }
}

/// Puts the severity's icon before the message: shape and colour, so that neither alone carries it.
class SeverityDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const auto severity = static_cast<Severity>(index.data(ProblemsModel::SeverityRole).toInt());
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->decorationSize = QSize(16, 16);
        option->icon = base::icon(QLatin1String(severityIcon(severity)),
                                  severityColor(base::colorsFor(option->palette), severity));
    }
};

class SeverityFilter final : public QSortFilterProxyModel
{
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setShown(Severity severity, bool isShown)
    {
        m_shown[static_cast<std::size_t>(severity)] = isShown;
        invalidateFilter();
    }

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override
    {
        const QModelIndex index = sourceModel()->index(row, 0, parent);
        return m_shown[index.data(ProblemsModel::SeverityRole).toUInt()]
               && QSortFilterProxyModel::filterAcceptsRow(row, parent);
    }

private:
    std::array<bool, 3> m_shown = {true, true, true};
};

} // namespace

ProblemsView::ProblemsView(document::PipelineDocument& document, document::Selection& selection,
                           QWidget* parent)
    : QWidget(parent),
      m_document(document),
      m_selection(selection),
      m_model(new ProblemsModel(this)),
      m_filter(new SeverityFilter(this)),
      m_stack(new QStackedWidget(this)),
      m_list(new QTreeView(this)),
      m_empty(new base::EmptyState(QStringLiteral("check"), {}, {}, this))
{
    m_filter->setSourceModel(m_model);
    m_filter->setFilterKeyColumn(-1);
    m_filter->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_list->setModel(m_filter);
    m_list->setItemDelegateForColumn(ProblemsModel::MessageColumn, new SeverityDelegate(m_list));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAlternatingRowColors(true);
    m_list->setAccessibleName(tr("Problems"));
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(ProblemsModel::MessageColumn, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(ProblemsModel::NodeColumn, QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(ProblemsModel::PlaceColumn, QHeaderView::ResizeToContents);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_list);

    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(8, 4, 8, 4);
    bar->setSpacing(4);
    bar->addWidget(addFilter(Severity::Error, QStringLiteral("error")));
    bar->addWidget(addFilter(Severity::Warning, QStringLiteral("warning")));
    bar->addWidget(addFilter(Severity::Information, QStringLiteral("info")));
    bar->addStretch(1);
    auto* search = new QLineEdit(this);
    search->setPlaceholderText(tr("Search problems"));
    search->setClearButtonEnabled(true);
    search->setMaximumWidth(220);
    bar->addWidget(search);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(m_stack, 1);

    connect(search, &QLineEdit::textChanged, m_filter, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_list, &QTreeView::clicked, this, &ProblemsView::goTo);
    connect(m_list, &QTreeView::activated, this, &ProblemsView::goTo);
    connect(&m_document, &document::PipelineDocument::findingsChanged, this, &ProblemsView::showFindings);
    showFindings();
}

QToolButton* ProblemsView::addFilter(Severity severity, const QString& icon)
{
    auto* button = new QToolButton(this);
    button->setIcon(base::icon(icon));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setCheckable(true);
    button->setChecked(true);
    m_severities[static_cast<std::size_t>(severity)] = button;
    connect(button, &QToolButton::toggled, this, [this, severity](bool isShown) {
        static_cast<SeverityFilter*>(m_filter)->setShown(severity, isShown);
    });
    return button;
}

void ProblemsView::showFindings()
{
    m_model->setFindings(m_document.findings(),
                         [this](const Place& place) { return m_document.nodeAt(place); });
    showCounts();
}

void ProblemsView::setRecordFindings(const Diagnostics& findings)
{
    m_model->setRecordFindings(findings);
    showCounts();
}

void ProblemsView::showCounts()
{
    const int errors = m_model->count(Severity::Error);
    const int warnings = m_model->count(Severity::Warning);
    const int notes = m_model->count(Severity::Information);
    m_severities[static_cast<std::size_t>(Severity::Error)]->setText(tr("%n error(s)", nullptr, errors));
    m_severities[static_cast<std::size_t>(Severity::Warning)]->setText(
        tr("%n warning(s)", nullptr, warnings));
    m_severities[static_cast<std::size_t>(Severity::Information)]->setText(tr("%n note(s)", nullptr, notes));
    if (m_document.nodeIds().isEmpty())
        m_empty->setText(tr("Nothing to check yet"),
                         tr("Add a source to the canvas; problems show up here as you work."));
    else
        m_empty->setText(tr("No problems"), tr("The pipeline is ready to run."));
    m_stack->setCurrentIndex(m_model->rowCount() == 0 ? 0 : 1);
    Q_EMIT countChanged(errors, warnings);
}

void ProblemsView::goTo(const QModelIndex& index)
{
    const QModelIndex row = m_filter->mapToSource(index);
    if (!row.isValid())
        return;
    const Place place = m_model->finding(row.row()).place;
    if (m_model->isOfRecord(row.row())) {
        Q_EMIT recordPlaceChosen(place);
        return;
    }
    const QString node = m_model->nodeOf(row.row());
    if (!node.isEmpty())
        m_selection.setNode(node);
    if (const QList<int> rule = ruleOf(place); !rule.isEmpty())
        m_selection.setRule(rule);
    m_selection.goTo(place);
}

} // namespace hilum::problems
