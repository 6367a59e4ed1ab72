// SPDX-License-Identifier: Apache-2.0
#include "widgets/canvas/node_card.h"

#include "widgets/base/text.h"
#include "widgets/canvas/canvas_colors.h"
#include "widgets/canvas/card_measures.h"
#include "widgets/canvas/port_symbol.h"

#include <QCursor>
#include <QGraphicsScene>
#include <QGraphicsSceneHoverEvent>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace hilum::canvas {

NodeCard::NodeCard(document::GraphNode node, const base::NodeCatalogue& catalogue)
    : m_node(std::move(node)), m_catalogue(catalogue)
{
    setFlags(ItemIsMovable | ItemIsSelectable | ItemSendsGeometryChanges);
    setAcceptHoverEvents(true);
    setZValue(2);
    readManifest();
}

void NodeCard::setNode(document::GraphNode node)
{
    prepareGeometryChange();
    m_node = std::move(node);
    readManifest();
    updateToolTip();
    redraw();
}

void NodeCard::readManifest()
{
    const bool isStep = m_node.role == document::NodeRole::Step;
    const Manifest* manifest = isStep ? m_catalogue.step(m_node.type) : m_catalogue.connector(m_node.type);
    const Manifest* format = m_node.format.isEmpty() ? nullptr : m_catalogue.format(m_node.format);
    static const QString kFallbacks[] = {QStringLiteral("source"), QStringLiteral("step"),
                                         QStringLiteral("sink")};
    // A file of messages is known by its format; where it is kept says the line below the name.
    m_icon = base::iconOf(format, base::iconOf(manifest, kFallbacks[static_cast<std::size_t>(m_node.role)]));
    m_kind = base::titleOf(manifest, m_node.type.isEmpty() ? tr("No kind yet") : m_node.type);
    if (!m_node.format.isEmpty())
        m_kind = base::titleOf(format, m_node.format) + QStringLiteral(" · ") + m_kind;
    if (!m_node.isEnabled)
        m_kind = tr("Off · %1").arg(m_kind);
    setOpacity(m_node.isEnabled ? 1.0 : 0.6);
    setData(0, m_node.id);
}

void NodeCard::setFindings(const Diagnostics& findings)
{
    QStringList lines;
    m_worst = Severity::Information;
    for (const Diagnostic& each : findings) {
        if (each.severity == Severity::Information)
            continue;
        m_worst = std::max(m_worst, each.severity);
        lines << base::translateMessage(each);
    }
    if (lines.size() > 8) {
        const auto more = static_cast<int>(lines.size()) - 8;
        lines = lines.mid(0, 8);
        lines << tr("and %n more", nullptr, more);
    }
    m_findingText = lines.join(QLatin1Char('\n'));
    updateToolTip();
    redraw();
}

void NodeCard::redraw()
{
    m_picture.forget();
    update();
}

void NodeCard::updateToolTip()
{
    QStringList parts;
    if (m_change == document::NodeChange::Added)
        parts << tr("New in this version");
    else if (m_change == document::NodeChange::Changed)
        parts << tr("Changed: %1").arg(m_changedKeys.join(QStringLiteral(", ")));
    else if (m_change == document::NodeChange::Removed)
        parts << tr("Removed in this version");
    if (!m_findingText.isEmpty())
        parts << m_findingText;
    if (m_state)
        parts << stateText(*m_state);
    if (!m_node.isEnabled)
        parts << tr("Switched off: records pass it by.");
    if (!m_colorName.isEmpty())
        parts << tr("Colour: %1").arg(titleOfColor(m_colorName));
    setToolTip(parts.join(QLatin1Char('\n')));
}

void NodeCard::setOffer(Offer offer)
{
    if (m_offer == offer)
        return;
    m_offer = offer;
    redraw();
}

void NodeCard::setPortType(document::PortType type)
{
    if (m_portType == type)
        return;
    m_portType = type;
    redraw();
}

void NodeCard::setColorName(const QString& name)
{
    if (m_colorName == name)
        return;
    m_colorName = name;
    updateToolTip();
    redraw();
}

void NodeCard::setState(const std::optional<NodeState>& state, Rejected rejected)
{
    if (m_state == state && m_rejected == rejected)
        return;
    m_state = state;
    m_rejected = rejected;
    updateToolTip();
    redraw();
}

void NodeCard::setChange(std::optional<document::NodeChange> change, const QStringList& keys)
{
    m_change = change;
    m_changedKeys = keys;
    updateToolTip();
    redraw();
}

void NodeCard::setPreviewed(bool isPreviewed)
{
    if (m_isPreviewed == isPreviewed)
        return;
    m_isPreviewed = isPreviewed;
    redraw();
}

QRectF NodeCard::cardRect() const
{
    const auto outlets = static_cast<qreal>(m_node.outlets.size());
    return {0, 0, kCardWidth, std::max(kMinimumHeight, 32 + kOutletDistance * outlets)};
}

QRectF NodeCard::boundingRect() const
{
    return cardRect().adjusted(-13, -22, 74, 16); // Ports, badges, ring and shadow; the count of rejects.
}

QPainterPath NodeCard::shape() const
{
    QPainterPath path;
    path.addRect(cardRect().adjusted(-kPortReach, 0, kPortReach, 0));
    return path;
}

QPointF NodeCard::inputPoint() const
{
    return mapToScene(0, kMinimumHeight / 2);
}

QPointF NodeCard::outletOffset(const QString& outlet) const
{
    const auto found = std::ranges::find(m_node.outlets, outlet);
    const auto index = static_cast<qreal>(found == m_node.outlets.end() ? 0 : found - m_node.outlets.begin());
    const auto count = static_cast<qreal>(m_node.outlets.size());
    const qreal first = count <= 2 ? kMinimumHeight / 2 - kOutletDistance * 0.55 : 27;
    return {kCardWidth, first + index * (count <= 2 ? kOutletDistance * 1.1 : kOutletDistance)};
}

QPointF NodeCard::outletPoint(const QString& outlet) const
{
    return mapToScene(outletOffset(outlet));
}

QString NodeCard::outletAt(QPointF scenePoint) const
{
    const QPointF point = mapFromScene(scenePoint);
    QString nearest;
    qreal best = kPortReach;
    for (const QString& outlet : m_node.outlets) {
        const QPointF away = point - outletOffset(outlet);
        const qreal distance = std::hypot(away.x(), away.y());
        if (distance < best) {
            best = distance;
            nearest = outlet;
        }
    }
    return nearest;
}

bool NodeCard::isInputAt(QPointF scenePoint) const
{
    const QPointF away = scenePoint - inputPoint();
    return m_node.role != document::NodeRole::Source && std::hypot(away.x(), away.y()) < kPortReach;
}

bool NodeCard::showsPreviewIcon() const
{
    return m_isHovered || m_isPreviewed || isSelected();
}

QRectF NodeCard::previewIconRect() const
{
    return {kCardWidth - 34, 4, 17, 17};
}

bool NodeCard::isPreviewIconAt(QPointF scenePoint) const
{
    return showsPreviewIcon() && previewIconRect().adjusted(-3, -3, 1, 3).contains(mapFromScene(scenePoint));
}

QPointF NodeCard::previewIconPoint() const
{
    return mapToScene(previewIconRect().center());
}

QRectF NodeCard::nameRect() const
{
    const bool hasLabels = std::ranges::any_of(m_node.outlets, isNamed);
    return {kTextLeft, 15, kCardWidth - kTextLeft - (hasLabels ? 62 : 18), 22};
}

QString NodeCard::spokenText() const
{
    static const char* const kRoles[] = {QT_TR_NOOP("source"), QT_TR_NOOP("step"), QT_TR_NOOP("sink")};
    QStringList parts = {m_node.id, tr(kRoles[static_cast<std::size_t>(m_node.role)]), m_kind};
    if (!m_node.isEnabled)
        parts << tr("switched off");
    if (m_portType != document::PortType::Unknown)
        parts << tr("records: %1").arg(portTypeTitle(m_portType));
    QStringList from;
    for (const document::GraphPort& port : m_node.from)
        from << port.name();
    if (!from.isEmpty())
        parts << tr("takes from %1").arg(from.join(QStringLiteral(", ")));
    if (const QString tip = toolTip(); !tip.isEmpty())
        parts << QString(tip).replace(QLatin1Char('\n'), QStringLiteral("; "));
    return parts.join(QStringLiteral(", "));
}

QVariant NodeCard::itemChange(GraphicsItemChange change, const QVariant& value)
{
    if (change == ItemPositionChange && m_snap && scene() != nullptr
        && scene()->mouseGrabberItem() != nullptr)
        return m_snap(*this, value.toPointF());
    if (change == ItemPositionHasChanged)
        Q_EMIT itemMoved();
    if (change == ItemSelectedHasChanged) {
        setZValue(isSelected() ? 3 : 2);
        redraw();
    }
    return QGraphicsObject::itemChange(change, value);
}

void NodeCard::hoverEnterEvent(QGraphicsSceneHoverEvent* event)
{
    m_isHovered = true;
    hoverMoveEvent(event);
}

QString NodeCard::outletTip(const QString& outlet) const
{
    if (outlet == QLatin1String("rejected"))
        return tr("Rejected records and why; drag to a sink to keep them");
    const QString type = portTypeTitle(m_portType);
    const QString what = tr("Records that leave by “%1”; drag to where they go").arg(outlet);
    return type.isEmpty() ? what : QStringLiteral("%1: %2").arg(type, what);
}

void NodeCard::hoverMoveEvent(QGraphicsSceneHoverEvent* event)
{
    const QString outlet = outletAt(event->scenePos());
    const bool isOnIcon = isPreviewIconAt(event->scenePos());
    if (isOnIcon)
        setCursor(Qt::PointingHandCursor);
    else
        setCursor(outlet.isEmpty() ? Qt::ArrowCursor : Qt::CrossCursor);
    if (isOnIcon)
        setToolTip(tr("Show its records (P)"));
    else if (!outlet.isEmpty())
        setToolTip(outletTip(outlet));
    else
        updateToolTip();
    m_hoveredOutlet = outlet;
    redraw();
}

void NodeCard::hoverLeaveEvent(QGraphicsSceneHoverEvent* /*event*/)
{
    m_isHovered = false;
    m_hoveredOutlet.clear();
    updateToolTip();
    redraw();
}

} // namespace hilum::canvas
