// SPDX-License-Identifier: Apache-2.0
#include "widgets/canvas/group_frame.h"

#include "widgets/base/icons.h"
#include "widgets/canvas/canvas_colors.h"
#include "widgets/canvas/card_measures.h"
#include "widgets/canvas/node_card.h"

#include <QCursor>
#include <QFontMetricsF>
#include <QGraphicsSceneMouseEvent>
#include <QPainter>

namespace hilum::canvas {

GroupFrame::GroupFrame(std::size_t index, pipeline::CanvasGroup group)
    : m_index(index), m_group(std::move(group)), m_size(kCardWidth, kMinimumHeight)
{
    setZValue(m_group.isCollapsed ? 2 : 0);
    setCursor(Qt::ArrowCursor);
}

QStringList GroupFrame::nodes() const
{
    QStringList ids;
    for (const std::string& id : m_group.nodes)
        ids << QString::fromStdString(id);
    return ids;
}

QString GroupFrame::title() const
{
    return m_group.name.empty() ? tr("Group") : QString::fromStdString(m_group.name);
}

void GroupFrame::setContent(const QRectF& nodes)
{
    prepareGeometryChange();
    if (m_group.isCollapsed) {
        m_size = QSizeF(kCardWidth, kMinimumHeight);
        setPos(nodes.topLeft());
    } else {
        const QRectF frame = nodes.adjusted(-kMargin, -kMargin - kTitleHeight, kMargin, kMargin);
        m_size = frame.size();
        setPos(frame.topLeft());
    }
    setFindingText(m_findingText);
    update();
}

void GroupFrame::setMarked(bool isMarked)
{
    if (m_isMarked == isMarked)
        return;
    m_isMarked = isMarked;
    update();
}

void GroupFrame::setFindingText(const QString& text)
{
    m_findingText = text;
    QStringList lines = {m_group.isCollapsed ? tr("%1: %n nodes. Double-click to open it.", nullptr,
                                                  static_cast<int>(m_group.nodes.size()))
                                                   .arg(title())
                                             : tr("%1: double-click to look at it alone.").arg(title())};
    if (m_group.isCollapsed && !text.isEmpty())
        lines << text;
    setToolTip(lines.join(QLatin1Char('\n')));
}

QRectF GroupFrame::toggleRect() const
{
    return m_group.isCollapsed ? QRectF(m_size.width() - 30, 10, 18, 18)
                               : QRectF(m_size.width() - 28, 6, 18, 18);
}

QRectF GroupFrame::titleRect() const
{
    if (m_group.isCollapsed)
        return {kTextLeft, 15, m_size.width() - kTextLeft - 34, 22};
    return {12, 4, m_size.width() - 48, kTitleHeight - 8};
}

QPointF GroupFrame::inputPoint() const
{
    return mapToScene(0, kMinimumHeight / 2);
}

QPointF GroupFrame::outputPoint() const
{
    return mapToScene(m_size.width(), kMinimumHeight / 2);
}

QRectF GroupFrame::boundingRect() const
{
    return frameRect().adjusted(-10, -10, 10, 12);
}

/// An open frame takes the mouse by its title only: what is inside is the canvas.
QPainterPath GroupFrame::shape() const
{
    QPainterPath path;
    path.addRect(m_group.isCollapsed ? frameRect() : QRectF(0, 0, m_size.width(), kTitleHeight));
    return path;
}

QColor GroupFrame::ownColor(const QWidget* widget) const
{
    const base::Colors& colors = itemColors(widget);
    const QColor own = namedColor(colors, QString::fromStdString(m_group.color));
    return own.isValid() ? own : colors.muted;
}

void GroupFrame::paint(QPainter* painter, const QStyleOptionGraphicsItem* /*option*/, QWidget* widget)
{
    const Detail detail = detailOf(*painter, widget);
    painter->setRenderHint(QPainter::Antialiasing, detail != Detail::Shape);
    if (m_group.isCollapsed)
        paintCard(*painter, widget);
    else
        paintFrame(*painter, widget);
    if (detail != Detail::Shape)
        paintTitle(*painter, widget);
}

void GroupFrame::paintFrame(QPainter& painter, const QWidget* widget) const
{
    const base::Colors& colors = itemColors(widget);
    const QColor own = ownColor(widget);
    painter.setPen(
        QPen(m_isMarked ? colors.accent : base::mixed(own, colors.sunken, 0.35), m_isMarked ? 2 : 1.2));
    painter.setBrush(base::withAlpha(own, 0.07));
    painter.drawRoundedRect(frameRect(), 12, 12);
    painter.setPen(Qt::NoPen);
    painter.setBrush(base::withAlpha(own, 0.16));
    QPainterPath bar;
    bar.addRoundedRect(QRectF(0, 0, m_size.width(), m_size.height()), 12, 12);
    painter.save();
    painter.setClipRect(QRectF(0, 0, m_size.width(), kTitleHeight), Qt::IntersectClip);
    painter.drawPath(bar);
    painter.restore();
}

/// A pile of cards: there is more than one behind it.
void GroupFrame::paintCard(QPainter& painter, const QWidget* widget) const
{
    const base::Colors& colors = itemColors(widget);
    const QColor own = ownColor(widget);
    const QPen pen(m_isMarked ? colors.accent : base::mixed(own, colors.surface, 0.2), m_isMarked ? 2 : 1.2);
    painter.setPen(pen);
    painter.setBrush(base::mixed(colors.surface, own, 0.26));
    painter.drawRoundedRect(frameRect().translated(6, 6), kRadius, kRadius);
    painter.setBrush(base::mixed(colors.surface, own, 0.13));
    painter.drawRoundedRect(frameRect(), kRadius, kRadius);
    base::paintIcon(painter, QRectF(20, 25, 26, 26), QStringLiteral("layout"), own);
    if (m_findingText.isEmpty())
        return;
    const QRectF badge(m_size.width() - 13, -9, 22, 22);
    painter.setPen(QPen(colors.sunken, 2.5));
    painter.setBrush(colors.error);
    painter.drawEllipse(badge);
    painter.setFont(nameFont());
    painter.setPen(colors.surface);
    painter.drawText(badge, Qt::AlignCenter, QStringLiteral("!"));
}

void GroupFrame::paintTitle(QPainter& painter, const QWidget* widget) const
{
    const base::Colors& colors = itemColors(widget);
    const QRectF area = titleRect();
    painter.setFont(nameFont());
    painter.setPen(colors.text);
    painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetricsF(nameFont()).elidedText(title(), Qt::ElideRight, area.width()));
    base::paintIcon(painter, toggleRect(),
                    m_group.isCollapsed ? QStringLiteral("add") : QStringLiteral("remove"), colors.muted);
    if (!m_group.isCollapsed)
        return;
    painter.setFont(detailFont());
    painter.setPen(colors.muted);
    painter.drawText(area.translated(0, 23), Qt::AlignLeft | Qt::AlignVCenter,
                     tr("%n nodes", nullptr, static_cast<int>(m_group.nodes.size())));
}

void GroupFrame::mousePressEvent(QGraphicsSceneMouseEvent* event)
{
    m_isDragging = false;
    if (event->button() != Qt::LeftButton) {
        event->ignore();
        return;
    }
    if (toggleRect().adjusted(-4, -4, 4, 4).contains(event->pos())) {
        Q_EMIT toggleRequested(m_index);
        return;
    }
    m_pressedAt = event->scenePos();
    m_isDragging = true;
    Q_EMIT pressed(m_index, (event->modifiers() & (Qt::ShiftModifier | Qt::ControlModifier)) != 0);
}

void GroupFrame::mouseMoveEvent(QGraphicsSceneMouseEvent* event)
{
    if (m_isDragging)
        Q_EMIT dragged(m_index, event->scenePos() - m_pressedAt);
}

} // namespace hilum::canvas
