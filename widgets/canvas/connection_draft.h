// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/document/pipeline_graph.h"

#include <QGraphicsPathItem>

namespace hilum::canvas {

/// The line from a port to the mouse, or to the node that the keyboard chose, with the reason where the node
/// cannot take it.
class ConnectionDraft final : public QGraphicsPathItem
{
public:
    ConnectionDraft(document::GraphPort from, QPointF start);

    [[nodiscard]] const document::GraphPort& from() const { return m_from; }
    [[nodiscard]] QPointF end() const { return m_end; }
    void setEnd(QPointF end, const QString& target, const QString& problem);
    /// The node it would go to; "" over nothing.
    [[nodiscard]] QString target() const { return m_target; }
    [[nodiscard]] QString problem() const { return m_problem; }

    [[nodiscard]] QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    document::GraphPort m_from;
    QPointF m_start;
    QPointF m_end;
    QString m_target;
    QString m_problem;
};

} // namespace hilum::canvas
