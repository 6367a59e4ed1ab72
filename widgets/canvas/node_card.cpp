// SPDX-License-Identifier: Apache-2.0
#include "widgets/canvas/node_card.h"

#include "widgets/base/icons.h"
#include "widgets/base/text.h"

#include <QCursor>
#include <QFontMetricsF>
#include <QGraphicsScene>
#include <QGraphicsSceneHoverEvent>
#include <QPainter>
#include <QStringList>
#include <QWidget>

#include <algorithm>
#include <cmath>

namespace hilum::canvas {
namespace {

constexpr qreal kRadius = 11;
constexpr qreal kMinimumHeight = 76;
constexpr qreal kOutletDistance = 22;
constexpr qreal kPortRadius = 5.5;
constexpr qreal kTextLeft = 60;

QFont nameFont()
{
    QFont font;
    font.setWeight(QFont::DemiBold);
    font.setPointSizeF(font.pointSizeF() * 1.04);
    return font;
}

QFont detailFont()
{
    QFont font;
    font.setPointSizeF(font.pointSizeF() * 0.9);
    return font;
}

QFont outletFont()
{
    QFont font;
    font.setPointSizeF(font.pointSizeF() * 0.8);
    return font;
}

qreal snapped(qreal value)
{
    return std::round(value / kGrid) * kGrid;
}

bool isNamed(const QString& outlet)
{
    return outlet != QLatin1String("out") && outlet != QLatin1String("rejected");
}

} // namespace

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
    update();
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
    setToolTip(m_findingText);
    update();
}

void NodeCard::setOffer(Offer offer)
{
    m_offer = offer;
    update();
}

QRectF NodeCard::cardRect() const
{
    const auto outlets = static_cast<qreal>(m_node.outlets.size());
    return {0, 0, kCardWidth, std::max(kMinimumHeight, 32 + kOutletDistance * outlets)};
}

QRectF NodeCard::boundingRect() const
{
    return cardRect().adjusted(-12, -12, 12, 16); // Ports, badge, ring and shadow.
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

QRectF NodeCard::nameRect() const
{
    const bool hasLabels = std::ranges::any_of(m_node.outlets, isNamed);
    return {kTextLeft, 15, kCardWidth - kTextLeft - (hasLabels ? 62 : 18), 22};
}

QColor NodeCard::stripeColor(const base::Colors& colors) const
{
    if (m_node.role == document::NodeRole::Source)
        return colors.source;
    return m_node.role == document::NodeRole::Sink ? colors.sink : base::stepColor(colors, m_node.type);
}

void NodeCard::paint(QPainter* painter, const QStyleOptionGraphicsItem* /*option*/, QWidget* widget)
{
    const base::Colors& colors = base::colorsFor(widget == nullptr ? QPalette() : widget->palette());
    painter->setRenderHint(QPainter::Antialiasing);
    paintBody(*painter, colors);
    paintTexts(*painter, colors);
    paintPorts(*painter, colors);
    if (!m_findingText.isEmpty())
        paintBadge(*painter, colors);
}

void NodeCard::paintBody(QPainter& painter, const base::Colors& colors) const
{
    const QRectF card = cardRect();
    const bool isDark = colors.appearance == base::Appearance::Dark;
    painter.setPen(Qt::NoPen);
    for (int ring = 5; ring > 0; --ring) { // A soft shadow, cheaper than an effect.
        painter.setBrush(QColor(8, 18, 32, isDark ? 16 : 6));
        painter.drawRoundedRect(card.adjusted(-ring, 1 - ring * 0.5, ring, ring * 1.4), kRadius + ring,
                                kRadius + ring);
    }
    if (isSelected() || m_offer == Offer::Chosen || m_offer == Offer::Possible) {
        const bool isStrong = isSelected() || m_offer == Offer::Chosen;
        painter.setBrush(base::withAlpha(colors.accent, isStrong ? 0.28 : 0.12));
        painter.drawRoundedRect(card.adjusted(-4, -4, 4, 4), kRadius + 4, kRadius + 4);
    }
    QPainterPath outline;
    outline.addRoundedRect(card, kRadius, kRadius);
    painter.fillPath(outline, m_isHovered ? colors.raised : colors.surface);
    painter.save();
    painter.setClipPath(outline);
    painter.fillRect(QRectF(0, 0, 5, card.height()), stripeColor(colors));
    painter.restore();
    const bool isMarked = isSelected() || m_offer == Offer::Chosen;
    painter.setPen(QPen(isMarked ? colors.accent : colors.borderStrong, isMarked ? 1.8 : 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(outline);
    const QRectF tile(15, (kMinimumHeight - 36) / 2, 36, 36);
    painter.setPen(Qt::NoPen);
    painter.setBrush(base::withAlpha(stripeColor(colors), isDark ? 0.2 : 0.13));
    painter.drawRoundedRect(tile, 9, 9);
    base::paintIcon(painter, tile.adjusted(7, 7, -7, -7), m_icon, stripeColor(colors));
}

void NodeCard::paintTexts(QPainter& painter, const base::Colors& colors) const
{
    const QRectF name = nameRect();
    painter.setFont(nameFont());
    painter.setPen(colors.text);
    painter.drawText(name, Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetricsF(nameFont()).elidedText(m_node.id, Qt::ElideMiddle, name.width()));
    painter.setFont(detailFont());
    painter.setPen(colors.muted);
    painter.drawText(name.translated(0, 23), Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetricsF(detailFont()).elidedText(m_kind, Qt::ElideRight, name.width()));
}

void NodeCard::paintPorts(QPainter& painter, const base::Colors& colors) const
{
    painter.setPen(QPen(colors.muted, 1.6));
    painter.setBrush(colors.surface);
    if (m_node.role != document::NodeRole::Source)
        painter.drawEllipse(QPointF(0, kMinimumHeight / 2), kPortRadius, kPortRadius);
    for (const QString& outlet : m_node.outlets) {
        const bool isReject = outlet == QLatin1String("rejected");
        const bool isHot = outlet == m_hoveredOutlet;
        const QColor color = isReject ? colors.error : stripeColor(colors);
        const QPointF at = outletOffset(outlet);
        painter.setPen(QPen(color, 1.6));
        painter.setBrush(isHot || !isReject ? color : colors.surface);
        const qreal radius = isHot ? kPortRadius + 2 : kPortRadius;
        if (isReject) { // A square: not by colour alone.
            painter.drawRoundedRect(
                QRectF(at.x() - radius + 1, at.y() - radius + 1, 2 * radius - 2, 2 * radius - 2), 2, 2);
        } else {
            painter.drawEllipse(at, radius, radius);
        }
        if (isNamed(outlet) || (isHot && isReject)) {
            painter.setFont(outletFont());
            painter.setPen(isReject ? colors.error : colors.muted);
            const QString label = QFontMetricsF(outletFont()).elidedText(outlet, Qt::ElideRight, 58);
            painter.drawText(QRectF(at.x() - 70, at.y() - 9, 60, 18), Qt::AlignRight | Qt::AlignVCenter,
                             label);
        }
    }
}

void NodeCard::paintBadge(QPainter& painter, const base::Colors& colors) const
{
    const bool isError = m_worst == Severity::Error;
    const QColor color = isError ? colors.error : colors.warning;
    const QRectF badge(kCardWidth - 23, -9, 22, 22);
    painter.setPen(QPen(colors.sunken, 2.5));
    painter.setBrush(color);
    if (isError)
        painter.drawEllipse(badge);
    else
        painter.drawRoundedRect(badge, 6, 6);
    QFont font = nameFont();
    font.setBold(true);
    painter.setFont(font);
    painter.setPen(colors.appearance == base::Appearance::Dark ? QColor(Qt::black) : QColor(Qt::white));
    painter.drawText(badge, Qt::AlignCenter, QStringLiteral("!"));
}

QVariant NodeCard::itemChange(GraphicsItemChange change, const QVariant& value)
{
    if (change == ItemPositionChange && scene() != nullptr && scene()->mouseGrabberItem() != nullptr) {
        const QPointF wish = value.toPointF();
        return QPointF(snapped(wish.x()), snapped(wish.y()));
    }
    if (change == ItemPositionHasChanged)
        Q_EMIT itemMoved();
    if (change == ItemSelectedHasChanged)
        setZValue(isSelected() ? 3 : 2);
    return QGraphicsObject::itemChange(change, value);
}

void NodeCard::hoverEnterEvent(QGraphicsSceneHoverEvent* event)
{
    m_isHovered = true;
    hoverMoveEvent(event);
}

void NodeCard::hoverMoveEvent(QGraphicsSceneHoverEvent* event)
{
    const QString outlet = outletAt(event->scenePos());
    setCursor(outlet.isEmpty() ? Qt::ArrowCursor : Qt::CrossCursor);
    if (outlet == QLatin1String("rejected"))
        setToolTip(tr("Rejected records and why; drag to a sink to keep them"));
    else if (!outlet.isEmpty())
        setToolTip(tr("Records that leave by “%1”; drag to where they go").arg(outlet));
    else
        setToolTip(m_findingText);
    m_hoveredOutlet = outlet;
    update();
}

void NodeCard::hoverLeaveEvent(QGraphicsSceneHoverEvent* /*event*/)
{
    m_isHovered = false;
    m_hoveredOutlet.clear();
    update();
}

} // namespace hilum::canvas
