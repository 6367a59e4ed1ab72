// SPDX-License-Identifier: Apache-2.0
#include "widgets/base/icons.h"
#include "widgets/base/text.h"
#include "widgets/canvas/canvas_colors.h"
#include "widgets/canvas/card_measures.h"
#include "widgets/canvas/node_card.h"
#include "widgets/canvas/port_symbol.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace hilum::canvas {

QColor NodeCard::stripeColor(const base::Colors& colors) const
{
    if (m_node.role == document::NodeRole::Source)
        return colors.source;
    return m_node.role == document::NodeRole::Sink ? colors.sink : base::stepColor(colors, m_node.type);
}

QColor NodeCard::bodyColor(const base::Colors& colors) const
{
    return cardColor(colors, m_colorName, m_isHovered);
}

QColor NodeCard::changeColor(const base::Colors& colors) const
{
    if (m_change == document::NodeChange::Added)
        return colors.good;
    return m_change == document::NodeChange::Removed ? colors.error : colors.warning;
}

void NodeCard::paint(QPainter* painter, const QStyleOptionGraphicsItem* /*option*/, QWidget* widget)
{
    const base::Colors& colors = itemColors(widget);
    const Detail detail = detailOf(*painter, widget);
    if (widget == nullptr) // For paper and files.
        paintFull(*painter, colors);
    else if (detail == Detail::Shape)
        paintSmall(*painter, colors, false);
    else
        m_picture.draw(*painter, *this, colors.appearance, [this, detail, &colors](QPainter& picture) {
            if (detail == Detail::Full)
                paintFull(picture, colors);
            else
                paintSmall(picture, colors, true);
        });
}

void NodeCard::paintFull(QPainter& painter, const base::Colors& colors) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    paintHalo(painter, colors);
    paintBody(painter, colors);
    paintTexts(painter, colors);
    if (m_state && m_state->load)
        paintLoad(painter, colors);
    paintPorts(painter, colors);
    if (m_state)
        paintState(painter, colors);
    if (m_change)
        paintChange(painter, colors);
    if (!m_findingText.isEmpty())
        paintBadge(painter, colors);
}

/// From far away: a block, its kind, its name where that can be read, and what is wrong with it.
void NodeCard::paintSmall(QPainter& painter, const base::Colors& colors, bool hasName) const
{
    const QRectF card = cardRect();
    const bool isMarked = isSelected() || m_offer == Offer::Chosen;
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.fillRect(card, bodyColor(colors));
    painter.fillRect(QRectF(0, 0, 14, card.height()), stripeColor(colors));
    QPen pen(m_change   ? changeColor(colors)
             : isMarked ? colors.accent
                        : colors.borderStrong,
             isMarked || m_change ? 3 : 1);
    pen.setCosmetic(true);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(card);
    if (!m_findingText.isEmpty()) {
        const bool isError = m_worst == Severity::Error;
        const QRectF corner(kCardWidth - 26, 0, 26, 26);
        painter.setPen(Qt::NoPen);
        painter.setBrush(isError ? colors.error : colors.warning);
        if (isError)
            painter.drawEllipse(corner);
        else
            painter.drawPolygon(QPolygonF({corner.topLeft(), corner.topRight(), corner.bottomRight()}));
    }
    if (m_state) {
        painter.save();
        painter.scale(1.7, 1.7);
        paintState(painter, colors);
        painter.restore();
    }
    if (!hasName)
        return;
    QFont font = nameFont();
    font.setPointSizeF(font.pointSizeF() * 1.5);
    painter.setFont(font);
    painter.setPen(colors.text);
    const QRectF text = card.adjusted(24, 8, -28, -8);
    painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetricsF(font).elidedText(m_node.id, Qt::ElideMiddle, text.width()));
}

/// A soft shadow, cheaper than an effect, and the ring of what is selected or offered.
void NodeCard::paintHalo(QPainter& painter, const base::Colors& colors) const
{
    const QRectF card = cardRect();
    const bool isDark = colors.appearance == base::Appearance::Dark;
    painter.setPen(Qt::NoPen);
    for (int ring = 4; ring > 0; ring -= 2) {
        painter.setBrush(QColor(8, 18, 32, isDark ? 36 : 14));
        painter.drawRoundedRect(card.adjusted(-ring, 1 - ring * 0.5, ring, ring * 1.4), kRadius + ring,
                                kRadius + ring);
    }
    if (!isSelected() && m_offer != Offer::Chosen && m_offer != Offer::Possible)
        return;
    const bool isStrong = isSelected() || m_offer == Offer::Chosen;
    painter.setBrush(base::withAlpha(colors.accent, isStrong ? 0.28 : 0.12));
    painter.drawRoundedRect(card.adjusted(-4, -4, 4, 4), kRadius + 4, kRadius + 4);
}

void NodeCard::paintBody(QPainter& painter, const base::Colors& colors) const
{
    const QRectF card = cardRect();
    QPainterPath outline;
    outline.addRoundedRect(card, kRadius, kRadius);
    painter.fillPath(outline, bodyColor(colors));
    painter.save();
    painter.setClipPath(outline, Qt::IntersectClip);
    painter.fillRect(QRectF(0, 0, 5, card.height()), stripeColor(colors));
    painter.restore();
    const bool isMarked = isSelected() || m_offer == Offer::Chosen;
    const QColor own = namedColor(colors, m_colorName);
    QPen pen(isMarked ? colors.accent : own.isValid() ? own : colors.borderStrong, isMarked ? 1.8 : 1);
    if (!m_node.isEnabled)
        pen.setStyle(Qt::DashLine);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(outline);
    const QRectF tile(15, (kMinimumHeight - 36) / 2, 36, 36);
    painter.setPen(Qt::NoPen);
    painter.setBrush(
        base::withAlpha(stripeColor(colors), colors.appearance == base::Appearance::Dark ? 0.2 : 0.13));
    painter.drawRoundedRect(tile, 9, 9);
    base::paintIcon(painter, tile.adjusted(7, 7, -7, -7), m_icon, stripeColor(colors));
    if (showsPreviewIcon())
        base::paintIcon(painter, previewIconRect(), QStringLiteral("preview"),
                        m_isPreviewed ? colors.accent : colors.muted);
}

void NodeCard::paintTexts(QPainter& painter, const base::Colors& colors) const
{
    const QRectF name = nameRect();
    painter.setFont(nameFont());
    painter.setPen(colors.text);
    painter.drawText(name, Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetricsF(nameFont()).elidedText(m_node.id, Qt::ElideMiddle, name.width()));
    painter.setFont(detailFont());
    painter.setPen(cardDetailColor(colors));
    painter.drawText(name.translated(0, 23), Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetricsF(detailFont()).elidedText(m_kind, Qt::ElideRight, name.width()));
}

void NodeCard::paintPorts(QPainter& painter, const base::Colors& colors) const
{
    const bool isSink = m_node.role == document::NodeRole::Sink;
    if (m_node.role != document::NodeRole::Source)
        paintPort(painter, QPointF(0, kMinimumHeight / 2),
                  {.type = isSink ? m_portType : document::PortType::Unknown,
                   .line = colors.muted,
                   .fill = colors.surface,
                   .text = colors.muted,
                   .radius = kPortRadius});
    for (const QString& outlet : m_node.outlets)
        paintOutlet(painter, colors, outlet);
    if (m_rejected == Rejected::AtPort && m_state && m_state->rejected > 0)
        paintRejectedCount(painter, colors);
}

void NodeCard::paintOutlet(QPainter& painter, const base::Colors& colors, const QString& outlet) const
{
    const bool isReject = outlet == QLatin1String("rejected");
    const bool isHot = outlet == m_hoveredOutlet;
    const QColor color = isReject ? colors.error : stripeColor(colors);
    const QPointF at = outletOffset(outlet);
    const bool isFilled = isHot || !isReject;
    const PortLook look{.type = m_portType,
                        .line = color,
                        .fill = isFilled ? color : colors.surface,
                        .text = isFilled ? colors.surface : color,
                        .radius = isHot ? kPortRadius + 2 : kPortRadius};
    if (isReject)
        paintRejectedPort(painter, at, look);
    else
        paintPort(painter, at, look);
    if (!isNamed(outlet) && !(isHot && isReject))
        return;
    painter.setFont(outletFont());
    painter.setPen(isReject ? colors.error : colors.muted);
    const QString label = QFontMetricsF(outletFont()).elidedText(outlet, Qt::ElideRight, 58);
    painter.drawText(QRectF(at.x() - 72, at.y() - 9, 60, 18), Qt::AlignRight | Qt::AlignVCenter, label);
}

void NodeCard::paintRejectedCount(QPainter& painter, const base::Colors& colors) const
{
    const QString text = QStringLiteral("× ") + base::countText(m_state->rejected, base::CountForm::Short);
    painter.setFont(outletFont());
    const qreal width = std::min(QFontMetricsF(outletFont()).horizontalAdvance(text) + 12, 60.0);
    const QPointF at = outletOffset(QStringLiteral("rejected"));
    const QRectF pill(at.x() + 11, at.y() - 9, width, 18);
    painter.setPen(QPen(colors.error, 1.2));
    painter.setBrush(colors.errorSoft);
    painter.drawRoundedRect(pill, 9, 9);
    painter.setPen(colors.text);
    painter.drawText(pill, Qt::AlignCenter, text);
}

void NodeCard::paintBadge(QPainter& painter, const base::Colors& colors) const
{
    const bool isError = m_worst == Severity::Error;
    const QColor color = isError ? colors.error : colors.warning;
    const QRectF badge(kCardWidth - 13, -9, 22, 22);
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

/// A sign for what a run did here; its words are in the tool tip.
void NodeCard::paintState(QPainter& painter, const base::Colors& colors) const
{
    using Phase = NodeState::Phase;
    if (m_state->phase == Phase::Sampled)
        return;
    QColor color = colors.good;
    if (m_state->phase == Phase::Failed)
        color = colors.error;
    else if (m_state->phase == Phase::Rejects || m_state->phase == Phase::Cancelled)
        color = colors.warning;
    else if (m_state->phase == Phase::Running)
        color = colors.accent;
    const QPointF middle(2, 2);
    painter.setPen(QPen(colors.sunken, 2.5));
    painter.setBrush(color);
    painter.drawEllipse(middle, 11, 11);
    const QColor ink = colors.appearance == base::Appearance::Dark ? QColor(Qt::black) : QColor(Qt::white);
    painter.setPen(QPen(ink, 2.2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    switch (m_state->phase) {
    case Phase::Running:
        painter.setBrush(ink);
        painter.drawPolygon(
            QPolygonF({middle + QPointF(-2, -4), middle + QPointF(4, 0), middle + QPointF(-2, 4)}));
        break;
    case Phase::Done:
        painter.drawPolyline(
            QPolygonF({middle + QPointF(-4, 0), middle + QPointF(-1, 3.4), middle + QPointF(4, -3)}));
        break;
    case Phase::Rejects:
        painter.drawLine(middle + QPointF(0, -4.5), middle + QPointF(0, 0.8));
        painter.drawPoint(middle + QPointF(0, 4.4));
        break;
    case Phase::Failed:
        painter.drawLine(middle + QPointF(-3, -3), middle + QPointF(3, 3));
        painter.drawLine(middle + QPointF(-3, 3), middle + QPointF(3, -3));
        break;
    default:
        painter.drawRect(QRectF(middle + QPointF(-3, -3), QSizeF(6, 6)));
    }
}

/// How much of the run's work is done here: the others wait for a node whose bar is full.
void NodeCard::paintLoad(QPainter& painter, const base::Colors& colors) const
{
    const QRectF card = cardRect();
    const QRectF track(kTextLeft, card.height() - 11, kCardWidth - kTextLeft - 20, 4);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.border);
    painter.drawRoundedRect(track, 2, 2);
    const qreal load = std::clamp(*m_state->load, 0.0, 1.0);
    painter.setBrush(load > 0.6 ? colors.warning : colors.accent);
    painter.drawRoundedRect(QRectF(track.topLeft(), QSizeF(std::max(track.width() * load, 3.0), 4)), 2, 2);
}

void NodeCard::paintChange(QPainter& painter, const base::Colors& colors) const
{
    const QColor color = changeColor(colors);
    QPen pen(color, 2.4);
    if (m_change == document::NodeChange::Removed)
        pen.setStyle(Qt::DotLine);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(cardRect(), kRadius, kRadius);
    const QString text = m_change == document::NodeChange::Added     ? tr("+ New")
                         : m_change == document::NodeChange::Removed ? tr("− Removed")
                                                                     : tr("~ Changed");
    painter.setFont(outletFont());
    const qreal width = QFontMetricsF(outletFont()).horizontalAdvance(text) + 16;
    const QRectF pill(24, -10, width, 20);
    painter.setPen(QPen(color, 1.4));
    painter.setBrush(colors.surface);
    painter.drawRoundedRect(pill, 10, 10);
    painter.setPen(colors.text);
    painter.drawText(pill, Qt::AlignCenter, text);
}

} // namespace hilum::canvas
