// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QChartView>

class QAreaSeries;
class QLineSeries;
class QValueAxis;

namespace hilum::run {

/// Records a second over the time of a run.
class ThroughputChart final : public QChartView
{
    Q_OBJECT

public:
    explicit ThroughputChart(QWidget* parent = nullptr);

    void clear();
    /// Totals at a time of the run; the rate is the slope over the last second. Long runs are thinned out.
    void add(double seconds, quint64 records);
    [[nodiscard]] double currentRate() const { return m_rate; }
    [[nodiscard]] int pointCount() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Sample
    {
        double seconds = 0;
        quint64 records = 0;
    };

    void dress();
    void thinOut();

    std::vector<Sample> m_samples;
    QLineSeries* m_line;
    QAreaSeries* m_area;
    QValueAxis* m_time;
    QValueAxis* m_rateAxis;
    double m_rate = 0;
    double m_highest = 0;
};

} // namespace hilum::run
