// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/diagnostic.h"

#include <QGraphicsObject>
#include <QTimer>

namespace hilum::canvas {

/// A remark of the engine at a node: says what happened, and goes by itself after a while unless the mouse
/// rests on it. What it says stays in the card's tool tip and in the list of problems.
class NoticeBubble final : public QGraphicsObject
{
    Q_OBJECT

public:
    enum { Type = UserType + 5 };

    static constexpr int kShownMilliseconds = 8000;

    NoticeBubble(const QString& text, Severity severity);

    [[nodiscard]] int type() const override { return Type; }
    [[nodiscard]] QString text() const { return m_text; }
    /// For those who cannot wait.
    void setShownFor(int milliseconds);

    [[nodiscard]] QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

Q_SIGNALS:
    void expired();
    void clicked();

protected:
    void mousePressEvent(QGraphicsSceneMouseEvent* event) override;
    void hoverEnterEvent(QGraphicsSceneHoverEvent* event) override;
    void hoverLeaveEvent(QGraphicsSceneHoverEvent* event) override;

private:
    [[nodiscard]] QRectF bubbleRect() const;

    QString m_text;
    Severity m_severity;
    QSizeF m_size;
    QTimer m_timer;
};

} // namespace hilum::canvas
