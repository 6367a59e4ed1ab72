// SPDX-License-Identifier: Apache-2.0
#include "widgets/preview/refused_view.h"

#include "widgets/base/icons.h"
#include "widgets/base/text.h"
#include "widgets/preview/journey_view.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <map>

namespace hilum::preview {

RefusedModel::RefusedModel(QObject* parent) : QAbstractTableModel(parent) {}

void RefusedModel::setRefused(PreviewPointer preview, std::vector<RefusedRecord> refused)
{
    beginResetModel();
    m_preview = std::move(preview);
    m_refused = std::move(refused);
    endResetModel();
}

int RefusedModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_refused.size());
}

int RefusedModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QString RefusedModel::sourceText(const RefusedRecord& refused, bool isWhole) const
{
    const auto port = m_preview->ports.find(refused.place.port.toStdString());
    if (port == m_preview->ports.end())
        return {};
    const Origin& origin = port->second.records[static_cast<std::size_t>(refused.place.row)].origin;
    const QString resource = base::toQString(origin.resource);
    const QString name = isWhole ? resource : resource.mid(resource.lastIndexOf(u'/') + 1);
    return tr("%1, record %2").arg(name, QLocale().toString(static_cast<qulonglong>(origin.sequence)));
}

QVariant RefusedModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)
        || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const RefusedRecord& refused = at(index.row());
    switch (index.column()) {
    case RecordColumn:
        return refused.place.row + 1;
    case WhatColumn:
        return refused.isFiltered ? tr("filtered out") : tr("rejected");
    case ReasonColumn: {
        if (refused.isFiltered)
            return tr("The condition of the step does not hold for it.");
        QStringList texts;
        for (const Diagnostic& reason : refused.reasons)
            texts += base::translateMessage(reason);
        return texts.join(role == Qt::ToolTipRole ? QStringLiteral("\n") : QStringLiteral("; "));
    }
    case RuleColumn:
        return refused.reasons.empty() ? QString() : base::toQString(refused.reasons.front().place.path);
    default:
        return sourceText(refused, role == Qt::ToolTipRole);
    }
}

QVariant RefusedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case RecordColumn:
        return tr("No.");
    case WhatColumn:
        return tr("What");
    case ReasonColumn:
        return tr("Reason");
    case RuleColumn:
        return tr("Rule or field");
    default:
        return tr("Source");
    }
}

RefusedView::RefusedView(QWidget* parent)
    : QWidget(parent),
      m_model(new RefusedModel(this)),
      m_summary(new QLabel(this)),
      m_table(new QTableView(this)),
      m_show(new QToolButton(this)),
      m_follow(new QToolButton(this)),
      m_rule(new QToolButton(this))
{
    m_summary->setContentsMargins(8, 2, 8, 2);
    m_summary->setWordWrap(true);
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setAlternatingRowColors(true);
    m_table->setAccessibleName(tr("Records that went no further"));
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(24);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    constexpr std::array kWidths = {54, 96, 330, 120};
    for (std::size_t column = 0; column < kWidths.size(); ++column)
        m_table->setColumnWidth(static_cast<int>(column), kWidths[column]);
    m_table->horizontalHeader()->setStretchLastSection(true);
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(0, 2, 8, 2);
    bar->addWidget(m_summary, 1);
    const auto dress = [&](QToolButton* button, const char* icon, const QString& tip) {
        button->setIcon(base::icon(QString::fromLatin1(icon)));
        button->setToolTip(tip);
        button->setAccessibleName(tip);
        button->setAutoRaise(true);
        bar->addWidget(button);
    };
    dress(m_show, "table", tr("Show the record in its table (Enter)"));
    dress(m_follow, "route", tr("Follow the record through the pipeline"));
    dress(m_rule, "rules", tr("Go to what refused it"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(m_table, 1);
    const auto chosen = [this]() -> const RefusedRecord* {
        const QModelIndex current = m_table->currentIndex();
        return current.isValid() ? &m_model->at(current.row()) : nullptr;
    };
    const auto show = [this, chosen] {
        if (const RefusedRecord* refused = chosen())
            Q_EMIT placeChosen(refused->place);
    };
    connect(m_show, &QToolButton::clicked, this, show);
    connect(m_table, &QTableView::activated, this, show);
    connect(m_follow, &QToolButton::clicked, this, [this, chosen] {
        if (const RefusedRecord* refused = chosen())
            Q_EMIT followRequested(refused->place);
    });
    connect(m_rule, &QToolButton::clicked, this, [this, chosen] {
        if (const RefusedRecord* refused = chosen())
            Q_EMIT ruleRequested(refused->reasons);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) {
                if (current.isValid())
                    Q_EMIT recordChosen(m_model->at(current.row()).place);
            });
}

void RefusedView::setRefused(const PreviewPointer& preview, std::vector<RefusedRecord> refused)
{
    m_model->setRefused(preview, std::move(refused));
    m_summary->setText(summary());
    for (QToolButton* button : {m_show, m_follow, m_rule})
        button->setEnabled(m_model->rowCount() > 0);
    m_table->setVisible(m_model->rowCount() > 0);
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, 0));
}

QString RefusedView::summary() const
{
    if (m_model->rowCount() == 0)
        return tr("Every record of the sample that came to this step came through it.");
    int filtered = 0;
    std::map<QString, int> reasons;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const RefusedRecord& refused = m_model->at(row);
        filtered += refused.isFiltered ? 1 : 0;
        if (!refused.reasons.empty())
            ++reasons[base::translateMessage(refused.reasons.front())];
    }
    QStringList parts;
    constexpr std::size_t kMostReasons = 4;
    for (const auto& [reason, count] : reasons) {
        if (static_cast<std::size_t>(parts.size()) < kMostReasons)
            parts += QStringLiteral("%1 × %2").arg(QLocale().toString(count), reason);
    }
    if (reasons.size() > kMostReasons)
        parts += tr("%n other reason(s)", nullptr, static_cast<int>(reasons.size() - kMostReasons));
    if (filtered > 0)
        parts += tr("%n filtered out", nullptr, filtered);
    return parts.join(QStringLiteral("  ·  "));
}

} // namespace hilum::preview
