// SPDX-License-Identifier: Apache-2.0
#include "widgets/run/throughput_chart.h"

#include "widgets/base/colors.h"

#include <QAreaSeries>
#include <QChart>
#include <QEvent>
#include <QLineSeries>
#include <QValueAxis>

#include <algorithm>

namespace hilum::run {

namespace {

constexpr int kMostPoints = 600;
constexpr double kRateWindow = 1.0; // Seconds.

} // namespace

ThroughputChart::ThroughputChart(QWidget* parent)
    : QChartView(parent),
      m_line(new QLineSeries(this)),
      m_area(new QAreaSeries(m_line)),
      m_time(new QValueAxis(this)),
      m_rateAxis(new QValueAxis(this))
{
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("Throughput over time"));
    setMinimumHeight(90);
    chart()->addSeries(m_area);
    chart()->addAxis(m_time, Qt::AlignBottom);
    chart()->addAxis(m_rateAxis, Qt::AlignLeft);
    m_area->attachAxis(m_time);
    m_area->attachAxis(m_rateAxis);
    m_time->setLabelFormat(QStringLiteral("%.0f s"));
    m_time->setTickCount(4);
    m_rateAxis->setLabelFormat(QStringLiteral("%.0f"));
    m_rateAxis->setTickCount(3);
    chart()->legend()->hide();
    chart()->setMargins({0, 0, 0, 0});
    chart()->setTitle(tr("Records per second"));
    dress();
    clear();
}

void ThroughputChart::clear()
{
    m_samples.clear();
    m_line->clear();
    m_rate = 0;
    m_highest = 0;
    m_time->setRange(0, 1);
    m_rateAxis->setRange(0, 1);
}

void ThroughputChart::add(double seconds, quint64 records)
{
    m_samples.push_back({seconds, records});
    const auto first = std::ranges::find_if(
        m_samples, [&](const Sample& sample) { return sample.seconds >= seconds - kRateWindow; });
    const double duration = seconds - first->seconds;
    const bool isFirst = first + 1 == m_samples.end();
    if (isFirst && seconds > 0)
        m_rate = static_cast<double>(records) / seconds;
    else if (duration > 0)
        m_rate = static_cast<double>(records - first->records) / duration;
    m_samples.erase(m_samples.begin(), first);
    m_line->append(seconds, m_rate);
    if (m_line->count() > kMostPoints)
        thinOut();
    m_highest = std::max(m_highest, m_rate);
    m_time->setRange(0, std::max(0.1, seconds));
    m_time->setLabelFormat(seconds < 3 ? QStringLiteral("%.1f s") : QStringLiteral("%.0f s"));
    m_rateAxis->setRange(0, std::max(1.0, m_highest * 1.1));
}

void ThroughputChart::thinOut()
{
    QList<QPointF> kept;
    const QList<QPointF> all = m_line->points();
    for (qsizetype i = 0; i < all.size(); i += 2)
        kept.push_back(all[i]);
    m_line->replace(kept);
}

int ThroughputChart::pointCount() const
{
    return static_cast<int>(m_line->count());
}

void ThroughputChart::changeEvent(QEvent* event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        dress();
}

void ThroughputChart::dress()
{
    const base::Colors& colors = base::colorsFor(palette());
    setBackgroundBrush(colors.surface);
    chart()->setBackgroundBrush(colors.surface);
    chart()->setBackgroundRoundness(0);
    chart()->setTitleBrush(colors.muted);
    m_area->setColor(base::withAlpha(colors.accent, 0.18));
    m_area->setPen(QPen(colors.accent, 2));
    QFont small = font();
    small.setPointSizeF(std::max(7.0, small.pointSizeF() * 0.85));
    for (QValueAxis* axis : {m_time, m_rateAxis}) {
        axis->setLabelsColor(colors.muted);
        axis->setLabelsFont(small);
        axis->setGridLineColor(colors.border);
        axis->setLinePenColor(colors.border);
    }
    chart()->setTitleFont(small);
}

} // namespace hilum::run
