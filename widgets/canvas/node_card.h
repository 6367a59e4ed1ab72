// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/diagnostic.h"
#include "widgets/base/colors.h"
#include "widgets/base/node_catalogue.h"
#include "widgets/document/pipeline_graph.h"

#include <QGraphicsObject>

namespace hilum::canvas {

inline constexpr qreal kGrid = 20;
inline constexpr qreal kCardWidth = 196;
inline constexpr qreal kPortReach = 13; ///< Distance at which a port takes the mouse.

/// A node's picture: colour stripe, icon, name, what it is, ports, and a badge where a check found something.
/// Moves with the mouse on the grid; tells the scene through itemMoved, never the document.
class NodeCard final : public QGraphicsObject
{
    Q_OBJECT

public:
    enum { Type = UserType + 1 };

    NodeCard(document::GraphNode node, const base::NodeCatalogue& catalogue);

    [[nodiscard]] int type() const override { return Type; }
    [[nodiscard]] const document::GraphNode& node() const { return m_node; }
    void setNode(document::GraphNode node);
    void setFindings(const Diagnostics& findings);
    /// A candidate to connect to is ringed; what cannot take the connection fades.
    enum class Offer : std::uint8_t { None, Possible, Chosen, Refused };
    void setOffer(Offer offer);

    [[nodiscard]] QRectF cardRect() const;
    [[nodiscard]] QRectF boundingRect() const override;
    [[nodiscard]] QPainterPath shape() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

    /// In the scene. A source has no input: its left middle then.
    [[nodiscard]] QPointF inputPoint() const;
    [[nodiscard]] QPointF outletPoint(const QString& outlet) const;
    /// The outlet under a point of the scene; "" for none.
    [[nodiscard]] QString outletAt(QPointF scenePoint) const;
    [[nodiscard]] bool isInputAt(QPointF scenePoint) const;
    /// Where the name stands, for renaming in place.
    [[nodiscard]] QRectF nameRect() const;

Q_SIGNALS:
    void itemMoved();

protected:
    QVariant itemChange(GraphicsItemChange change, const QVariant& value) override;
    void hoverEnterEvent(QGraphicsSceneHoverEvent* event) override;
    void hoverMoveEvent(QGraphicsSceneHoverEvent* event) override;
    void hoverLeaveEvent(QGraphicsSceneHoverEvent* event) override;

private:
    void readManifest();
    [[nodiscard]] QPointF outletOffset(const QString& outlet) const;
    [[nodiscard]] QColor stripeColor(const base::Colors& colors) const;
    void paintBody(QPainter& painter, const base::Colors& colors) const;
    void paintTexts(QPainter& painter, const base::Colors& colors) const;
    void paintPorts(QPainter& painter, const base::Colors& colors) const;
    void paintBadge(QPainter& painter, const base::Colors& colors) const;

    document::GraphNode m_node;
    const base::NodeCatalogue& m_catalogue;
    QString m_icon;
    QString m_kind;
    QString m_hoveredOutlet;
    QString m_findingText;
    Severity m_worst = Severity::Information;
    Offer m_offer = Offer::None;
    bool m_isHovered = false;
};

} // namespace hilum::canvas
