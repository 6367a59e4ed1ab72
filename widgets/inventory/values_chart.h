// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/inventory/inventory.h"

#include <QChartView>

class QBarCategoryAxis;
class QBarSet;
class QHorizontalBarSeries;
class QValueAxis;

namespace hilum::inventory_view {

/// Values and how often they come, as bars, the most frequent on top.
class ValuesChart final : public QChartView
{
    Q_OBJECT

public:
    explicit ValuesChart(QWidget* parent = nullptr);

    void setValues(const QString& title, const std::vector<inventory::FrequentValue>& values);
    /// Of the bars, from the top.
    [[nodiscard]] QStringList labels() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void dress();

    QHorizontalBarSeries* m_series;
    QBarSet* m_bars;
    QBarCategoryAxis* m_names;
    QValueAxis* m_counts;
};

} // namespace hilum::inventory_view
