// SPDX-License-Identifier: Apache-2.0
#include "widgets/inventory/values_chart.h"

#include "widgets/base/colors.h"
#include "widgets/inventory/inventory_text.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QEvent>
#include <QHorizontalBarSeries>
#include <QValueAxis>

#include <algorithm>

namespace hilum::inventory_view {
namespace {

constexpr std::size_t kMostBars = 12;
constexpr int kLongestLabel = 26;
constexpr int kBarHeight = 21;
constexpr int kFrameHeight = 64;

} // namespace

ValuesChart::ValuesChart(QWidget* parent)
    : QChartView(parent),
      m_series(new QHorizontalBarSeries(this)),
      m_bars(new QBarSet(QString(), this)),
      m_names(new QBarCategoryAxis(this)),
      m_counts(new QValueAxis(this))
{
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    m_series->append(m_bars);
    m_series->setLabelsVisible(true);
    m_series->setLabelsPosition(QAbstractBarSeries::LabelsOutsideEnd);
    m_series->setBarWidth(0.62);
    chart()->addSeries(m_series);
    chart()->addAxis(m_names, Qt::AlignLeft);
    chart()->addAxis(m_counts, Qt::AlignBottom);
    m_series->attachAxis(m_names);
    m_series->attachAxis(m_counts);
    m_counts->setVisible(false);
    m_names->setGridLineVisible(false);
    chart()->legend()->hide();
    chart()->setMargins({0, 0, 8, 0});
    dress();
}

void ValuesChart::setValues(const QString& title, const std::vector<inventory::FrequentValue>& values)
{
    setAccessibleName(title);
    chart()->setTitle(title);
    const std::size_t count = std::min(values.size(), kMostBars);
    QStringList names;
    QList<qreal> counts;
    QStringList description;
    for (std::size_t at = count; at-- > 0;) { // The axis begins at the bottom.
        QString name = valueText(values[at]);
        if (name.size() > kLongestLabel)
            name = name.left(kLongestLabel - 1) + u'…';
        while (names.contains(name))
            name += QChar(0x200B); // Categories with one name would become one.
        names += name;
        counts += static_cast<qreal>(values[at].count);
    }
    for (std::size_t at = 0; at < count; ++at)
        description += QStringLiteral("%1: %2").arg(valueText(values[at])).arg(values[at].count);
    setAccessibleDescription(description.join(QStringLiteral("; ")));
    m_bars->remove(0, static_cast<int>(m_bars->count()));
    m_names->clear();
    m_names->append(names);
    m_bars->append(counts);
    constexpr double kRoomForLabel = 1.3;
    m_counts->setRange(0, std::max(1.0, counts.isEmpty() ? 1.0 : counts.back() * kRoomForLabel));
    setFixedHeight(kFrameHeight + kBarHeight * static_cast<int>(std::max<std::size_t>(1, count)));
}

QStringList ValuesChart::labels() const
{
    QStringList labels = m_names->categories();
    std::reverse(labels.begin(), labels.end());
    return labels;
}

void ValuesChart::changeEvent(QEvent* event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        dress();
}

void ValuesChart::dress()
{
    const base::Colors& colors = base::colorsFor(palette());
    setBackgroundBrush(colors.surface);
    chart()->setBackgroundBrush(colors.surface);
    chart()->setBackgroundRoundness(0);
    chart()->setTitleBrush(colors.muted);
    m_bars->setColor(colors.accent);
    m_bars->setBorderColor(colors.accent);
    m_bars->setLabelColor(colors.text);
    QFont small = font();
    small.setPointSizeF(std::max(7.0, small.pointSizeF() * 0.85));
    m_bars->setLabelFont(small);
    m_names->setLabelsFont(small);
    m_names->setLabelsColor(colors.text);
    m_names->setLinePenColor(colors.border);
    QFont title = font();
    title.setBold(true);
    chart()->setTitleFont(title);
}

} // namespace hilum::inventory_view
