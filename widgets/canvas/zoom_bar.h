// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QAction;
class QLabel;

namespace hilum::canvas {

/// The small floating bar on the canvas: zoom out, how far, zoom in, fit, arrange.
class ZoomBar final : public QWidget
{
    Q_OBJECT

public:
    ZoomBar(const QList<QAction*>& before, const QList<QAction*>& after, QWidget* parent);

    void setZoom(qreal zoom);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QLabel* m_percent;
};

} // namespace hilum::canvas
