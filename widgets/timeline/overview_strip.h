// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/timeline/timeline_rows.h"

#include <QPixmap>
#include <QWidget>

namespace hilum::timeline {

/// All of the patient's time at once, and a brush over the part that is in sight: drag it, drag its edges, or
/// draw a new one beside it.
class OverviewStrip final : public QWidget
{
    Q_OBJECT

public:
    explicit OverviewStrip(QWidget* parent = nullptr);

    /// Null: none.
    void setRecord(RecordPointer record, const TimeSpan& extent, double today);
    void setBrush(const TimeSpan& visible);
    [[nodiscard]] const TimeSpan& brush() const { return m_brush; }
    [[nodiscard]] double xOf(double time) const;
    [[nodiscard]] QSize sizeHint() const override { return {400, 62}; }

Q_SIGNALS:
    void brushMoved(const hilum::timeline::TimeSpan& visible);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    enum class Grip : std::uint8_t { None, Move, Left, Right, New };

    [[nodiscard]] double timeAt(double x) const;
    [[nodiscard]] Grip gripAt(double x) const;
    void paintHistogram();
    void moveTo(TimeSpan brush);

    RecordPointer m_record;
    TimeSpan m_extent{0, 1};
    TimeSpan m_brush{0, 1};
    double m_today = 0;
    QPixmap m_histogram;
    Grip m_grip = Grip::None;
    double m_gripTime = 0;
    TimeSpan m_gripBrush;
};

} // namespace hilum::timeline
