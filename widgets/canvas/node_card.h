// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/diagnostic.h"
#include "widgets/base/colors.h"
#include "widgets/base/node_catalogue.h"
#include "widgets/canvas/item_picture.h"
#include "widgets/canvas/node_state.h"
#include "widgets/document/pipeline_difference.h"
#include "widgets/document/pipeline_graph.h"
#include "widgets/document/port_types.h"

#include <QGraphicsObject>

#include <functional>
#include <optional>

namespace hilum::canvas {

inline constexpr qreal kGrid = 20;
inline constexpr qreal kCardWidth = 196;
inline constexpr qreal kPortReach = 13; ///< Distance at which a port takes the mouse.

/// A node's picture: colour stripe, icon, name, what it is, ports, and badges where a check or a run found
/// something. Moves with the mouse where the scene lets it; tells the scene through itemMoved, never the
/// document.
class NodeCard final : public QGraphicsObject
{
    Q_OBJECT

public:
    enum { Type = UserType + 1 };

    /// Where a card that the mouse drags may stand for a wished place.
    using Snap = std::function<QPointF(const NodeCard& card, QPointF wish)>;

    NodeCard(document::GraphNode node, const base::NodeCatalogue& catalogue);

    [[nodiscard]] int type() const override { return Type; }
    [[nodiscard]] const document::GraphNode& node() const { return m_node; }
    void setNode(document::GraphNode node);
    void setSnap(Snap snap) { m_snap = std::move(snap); }
    void setFindings(const Diagnostics& findings);
    /// A candidate to connect to is ringed; what cannot take the connection fades.
    enum class Offer : std::uint8_t { None, Possible, Chosen, Refused };
    void setOffer(Offer offer);
    /// Kind of the records that come out; of a sink, that go in.
    void setPortType(document::PortType type);
    [[nodiscard]] document::PortType portType() const { return m_portType; }
    /// Name of a colour; "" for none.
    void setColorName(const QString& name);
    /// `showsRejected`: no edge takes the rejected records, so that their number stands at the port.
    enum class Rejected : std::uint8_t { OnEdge, AtPort };
    void setState(const std::optional<NodeState>& state, Rejected rejected = Rejected::OnEdge);
    [[nodiscard]] const std::optional<NodeState>& state() const { return m_state; }
    /// In a comparison of two versions; with the keys that changed.
    void setChange(std::optional<document::NodeChange> change, const QStringList& keys = {});
    [[nodiscard]] std::optional<document::NodeChange> change() const { return m_change; }
    /// The preview shows its records.
    void setPreviewed(bool isPreviewed);

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
    /// True on the icon that shows the records.
    [[nodiscard]] bool isPreviewIconAt(QPointF scenePoint) const;
    [[nodiscard]] QPointF previewIconPoint() const;
    /// Where the name stands, for renaming in place.
    [[nodiscard]] QRectF nameRect() const;
    /// All of it in words, for screen readers and the status line.
    [[nodiscard]] QString spokenText() const;

Q_SIGNALS:
    void itemMoved();

protected:
    QVariant itemChange(GraphicsItemChange change, const QVariant& value) override;
    void hoverEnterEvent(QGraphicsSceneHoverEvent* event) override;
    void hoverMoveEvent(QGraphicsSceneHoverEvent* event) override;
    void hoverLeaveEvent(QGraphicsSceneHoverEvent* event) override;

private:
    void readManifest();
    /// Instead of update(): the picture is made anew.
    void redraw();
    void updateToolTip();
    [[nodiscard]] QString outletTip(const QString& outlet) const;
    [[nodiscard]] bool showsPreviewIcon() const;
    [[nodiscard]] QRectF previewIconRect() const;
    [[nodiscard]] QPointF outletOffset(const QString& outlet) const;
    [[nodiscard]] QColor stripeColor(const base::Colors& colors) const;
    [[nodiscard]] QColor bodyColor(const base::Colors& colors) const;
    [[nodiscard]] QColor changeColor(const base::Colors& colors) const;
    void paintFull(QPainter& painter, const base::Colors& colors) const;
    void paintSmall(QPainter& painter, const base::Colors& colors, bool hasName) const;
    void paintBody(QPainter& painter, const base::Colors& colors) const;
    void paintHalo(QPainter& painter, const base::Colors& colors) const;
    void paintTexts(QPainter& painter, const base::Colors& colors) const;
    void paintPorts(QPainter& painter, const base::Colors& colors) const;
    void paintOutlet(QPainter& painter, const base::Colors& colors, const QString& outlet) const;
    void paintBadge(QPainter& painter, const base::Colors& colors) const;
    void paintState(QPainter& painter, const base::Colors& colors) const;
    void paintLoad(QPainter& painter, const base::Colors& colors) const;
    void paintRejectedCount(QPainter& painter, const base::Colors& colors) const;
    void paintChange(QPainter& painter, const base::Colors& colors) const;

    document::GraphNode m_node;
    const base::NodeCatalogue& m_catalogue;
    Snap m_snap;
    QString m_icon;
    QString m_kind;
    QString m_hoveredOutlet;
    QString m_findingText;
    QString m_colorName;
    QStringList m_changedKeys;
    std::optional<NodeState> m_state;
    std::optional<document::NodeChange> m_change;
    Severity m_worst = Severity::Information;
    Offer m_offer = Offer::None;
    document::PortType m_portType = document::PortType::Unknown;
    Rejected m_rejected = Rejected::OnEdge;
    bool m_isHovered = false;
    bool m_isPreviewed = false;
    ItemPicture m_picture;
};

} // namespace hilum::canvas
