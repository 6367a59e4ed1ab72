// SPDX-License-Identifier: Apache-2.0
#include "widgets/preview/journey_view.h"

#include "widgets/base/colors.h"
#include "widgets/base/icons.h"
#include "widgets/base/text.h"
#include "widgets/preview/difference_table.h"

#include <QLabel>
#include <QListWidget>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

namespace hilum::preview {

namespace {

QString stationIcon(Fate fate)
{
    switch (fate) {
    case Fate::Read:
        return QStringLiteral("source");
    case Fate::Refused:
        return QStringLiteral("reject");
    case Fate::Filtered:
        return QStringLiteral("filter");
    case Fate::Passed:
        return QStringLiteral("check");
    case Fate::Changed:
        return QStringLiteral("map");
    case Fate::Split:
        return QStringLiteral("route");
    case Fate::Written:
        return QStringLiteral("sink");
    case Fate::Unknown:
        break;
    }
    return QStringLiteral("warning");
}

} // namespace

QString fateText(const Station& station)
{
    switch (station.fate) {
    case Fate::Read:
        return JourneyView::tr("read from its source");
    case Fate::Refused:
        return JourneyView::tr("rejected");
    case Fate::Filtered:
        return JourneyView::tr("filtered out");
    case Fate::Passed:
        return JourneyView::tr("passed unchanged");
    case Fate::Changed:
        return JourneyView::tr("changed");
    case Fate::Split:
        return JourneyView::tr("became %n record(s)", nullptr, static_cast<int>(station.after.size()));
    case Fate::Written:
        return JourneyView::tr("would be written");
    case Fate::Unknown:
        break;
    }
    return JourneyView::tr("cannot be previewed");
}

record::RecordPlace placeIn(const PreviewPointer& preview, const PortRow& row)
{
    record::RecordListPointer list = recordsAt(preview, row.port);
    if (list == nullptr || row.row < 0 || row.row >= static_cast<int>(list->records.size()))
        return {};
    return {.list = std::move(list), .row = row.row};
}

JourneyView::JourneyView(QWidget* parent)
    : QWidget(parent),
      m_list(new QListWidget(this)),
      m_reason(new QLabel(this)),
      m_table(new DifferenceTable(this)),
      m_go(new QToolButton(this))
{
    m_list->setAccessibleName(tr("Stations of the record"));
    m_list->setUniformItemSizes(true);
    m_reason->setWordWrap(true);
    m_reason->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_reason->setContentsMargins(8, 4, 8, 4);
    m_go->setIcon(base::icon(QStringLiteral("table")));
    m_go->setToolTip(tr("Show the record at this step in the preview (Enter)"));
    m_go->setAccessibleName(m_go->toolTip());
    m_go->setAutoRaise(true);
    m_table->addToBar(m_go, false);
    auto* right = new QWidget(this);
    auto* rightLayout = new QVBoxLayout(right);
    rightLayout->setContentsMargins(0, 0, 0, 0);
    rightLayout->setSpacing(0);
    rightLayout->addWidget(m_reason);
    rightLayout->addWidget(m_table, 1);
    auto* splitter = new QSplitter(this);
    splitter->addWidget(m_list);
    splitter->addWidget(right);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 5);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    constexpr int kListWidth = 210;
    splitter->setSizes({kListWidth, 2 * kListWidth});
    splitter->setChildrenCollapsible(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);
    connect(m_list, &QListWidget::currentRowChanged, this, &JourneyView::showStation);
    const auto go = [this] {
        const int row = m_list->currentRow();
        if (row < 0)
            return;
        const Stop& stop = m_stops[static_cast<std::size_t>(row)];
        Q_EMIT placeChosen(m_stations[stop.station].after[stop.after]);
    };
    connect(m_go, &QToolButton::clicked, this, go);
    connect(m_list, &QListWidget::itemActivated, this, go);
}

void JourneyView::setJourney(PreviewPointer preview, std::vector<Station> stations, const QString& node)
{
    m_preview = std::move(preview);
    m_stations = std::move(stations);
    m_stops.clear();
    const QSignalBlocker blocker(m_list);
    m_list->clear();
    int wished = -1;
    for (std::size_t index = 0; index < m_stations.size(); ++index) {
        const Station& station = m_stations[index];
        for (std::size_t after = 0; after < station.after.size(); ++after) {
            QString text = QStringLiteral("%1 – %2").arg(station.node, fateText(station));
            if (station.after.size() > 1)
                text = tr("%1, record %2", "a step and which of its records")
                           .arg(text)
                           .arg(static_cast<qulonglong>(after + 1));
            auto* item = new QListWidgetItem(base::icon(stationIcon(station.fate)), text, m_list);
            item->setToolTip(text);
            if (station.node == node && wished < 0)
                wished = m_list->count() - 1;
            m_stops.push_back({.station = index, .after = after});
        }
    }
    m_list->setCurrentRow(wished < 0 && m_list->count() > 0 ? 0 : wished);
    showStation(m_list->currentRow());
}

void JourneyView::showStation(int row)
{
    m_go->setEnabled(row >= 0);
    if (row < 0) {
        m_reason->setText(tr("Only records of the live sample can be followed."));
        m_table->setRecords({}, {});
        return;
    }
    const Stop& stop = m_stops[static_cast<std::size_t>(row)];
    const Station& station = m_stations[stop.station];
    const record::RecordPlace after = placeIn(m_preview, station.after[stop.after]);
    const record::RecordPlace before = station.before.row < 0 ? after : placeIn(m_preview, station.before);
    QStringList reasons;
    for (const Diagnostic& reason : station.reasons) {
        const QString where = base::toQString(reason.place.path);
        reasons +=
            base::translateMessage(reason) + (where.isEmpty() ? QString() : QStringLiteral(" · ") + where);
    }
    m_reason->setText(QStringLiteral("<b>%1</b> %2%3")
                          .arg(station.node.toHtmlEscaped(), fateText(station).toHtmlEscaped(),
                               reasons.isEmpty() ? QString()
                                                 : QStringLiteral("<br>")
                                                       + reasons.join(u'\n').toHtmlEscaped().replace(
                                                           u'\n', QStringLiteral("<br>"))));
    m_table->setTitles(station.before.row < 0 ? tr("As read") : tr("Before %1").arg(station.node),
                       station.fate == Fate::Filtered || station.fate == Fate::Written
                           ? tr("Unchanged")
                           : tr("After %1").arg(station.node));
    m_table->setRecords(before, after);
}

QString JourneyView::reasonText() const
{
    return m_reason->text();
}

void JourneyView::setMasking(bool isMasking)
{
    m_table->setMasking(isMasking);
}

} // namespace hilum::preview
