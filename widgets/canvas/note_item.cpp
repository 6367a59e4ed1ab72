// SPDX-License-Identifier: Apache-2.0
#include "widgets/canvas/note_item.h"

#include "widgets/canvas/alignment.h"
#include "widgets/canvas/canvas_colors.h"

#include <QAbstractTextDocumentLayout>
#include <QCursor>
#include <QGraphicsScene>
#include <QGraphicsSceneHoverEvent>
#include <QGraphicsSceneMouseEvent>
#include <QPainter>
#include <QTextDocument>

#include <algorithm>

namespace hilum::canvas {
namespace {

constexpr QSizeF kUsual(240, 120);
constexpr QSizeF kSmallest(80, 40);
constexpr QSizeF kLargest(2000, 2000);
constexpr qreal kPadding = 10;
constexpr qreal kCorner = 14;

/// Loads nothing: a pipeline file that somebody sent shall not make the workbench read other files.
class NoteText final : public QTextDocument
{
public:
    using QTextDocument::QTextDocument;

protected:
    QVariant loadResource(int /*type*/, const QUrl& /*name*/) override { return {}; }
};

QSizeF sizeOf(const pipeline::CanvasNote& note)
{
    if (note.size == pipeline::NodePosition())
        return kUsual;
    return QSizeF(note.size.x, note.size.y).expandedTo(kSmallest).boundedTo(kLargest);
}

} // namespace

NoteItem::NoteItem(std::size_t index, pipeline::CanvasNote note)
    : m_index(index), m_text(std::make_unique<NoteText>())
{
    setFlags(ItemIsMovable | ItemIsSelectable | ItemSendsGeometryChanges);
    setAcceptHoverEvents(true);
    setZValue(0.5);
    m_text->setDocumentMargin(0);
    setNote(index, std::move(note));
}

NoteItem::~NoteItem() = default;

void NoteItem::setNote(std::size_t index, pipeline::CanvasNote note)
{
    prepareGeometryChange();
    m_index = index;
    m_note = std::move(note);
    m_size = sizeOf(m_note);
    m_text->setMarkdown(QString::fromStdString(m_note.text),
                        QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectGitHub)
                            | QTextDocument::MarkdownNoHTML);
    setPos(m_note.at.x, m_note.at.y);
    setToolTip(tr("Double-click to edit"));
    update();
}

pipeline::CanvasNote NoteItem::note() const
{
    pipeline::CanvasNote note = m_note;
    note.at = {.x = x(), .y = y()};
    if (m_size != sizeOf(m_note))
        note.size = {.x = m_size.width(), .y = m_size.height()};
    return note;
}

QString NoteItem::plainText() const
{
    return m_text->toPlainText();
}

QRectF NoteItem::boundingRect() const
{
    return noteRect().adjusted(-3, -3, 3, 3);
}

void NoteItem::paint(QPainter* painter, const QStyleOptionGraphicsItem* /*option*/, QWidget* widget)
{
    const base::Colors& colors = itemColors(widget);
    const QColor named = namedColor(colors, QString::fromStdString(m_note.color));
    const QColor own = named.isValid() ? named : namedColor(colors, QStringLiteral("yellow"));
    const Detail detail = detailOf(*painter, widget);
    painter->setRenderHint(QPainter::Antialiasing, detail != Detail::Shape);
    painter->setPen(
        QPen(isSelected() ? colors.accent : base::mixed(own, colors.surface, 0.35), isSelected() ? 2 : 1));
    painter->setBrush(base::mixed(colors.surface, own, 0.16));
    painter->drawRoundedRect(noteRect(), 6, 6);
    if (detail == Detail::Shape)
        return;
    painter->save();
    painter->translate(kPadding, kPadding);
    const QRectF inner(0, 0, m_size.width() - 2 * kPadding, m_size.height() - 2 * kPadding);
    painter->setClipRect(inner, Qt::IntersectClip);
    m_text->setTextWidth(inner.width());
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette.setColor(QPalette::Text, colors.text);
    context.palette.setColor(QPalette::Link, colors.accent);
    context.clip = inner;
    m_text->documentLayout()->draw(painter, context);
    painter->restore();
    painter->setPen(QPen(base::mixed(own, colors.surface, 0.2), 1.4));
    const QPointF corner = noteRect().bottomRight();
    for (const qreal inset : {4.0, 8.0})
        painter->drawLine(corner - QPointF(inset, 3), corner - QPointF(3, inset));
}

QVariant NoteItem::itemChange(GraphicsItemChange change, const QVariant& value)
{
    if (change == ItemPositionChange && scene() != nullptr && scene()->mouseGrabberItem() != nullptr)
        return onGrid(value.toPointF());
    return QGraphicsObject::itemChange(change, value);
}

bool NoteItem::isAtCorner(QPointF point) const
{
    return QRectF(m_size.width() - kCorner, m_size.height() - kCorner, kCorner + 4, kCorner + 4)
        .contains(point);
}

void NoteItem::mousePressEvent(QGraphicsSceneMouseEvent* event)
{
    m_isResizing = event->button() == Qt::LeftButton && isAtCorner(event->pos());
    QGraphicsObject::mousePressEvent(event);
}

void NoteItem::mouseMoveEvent(QGraphicsSceneMouseEvent* event)
{
    if (!m_isResizing) {
        QGraphicsObject::mouseMoveEvent(event);
        return;
    }
    prepareGeometryChange();
    const QPointF wished = onGrid(event->pos());
    m_size = QSizeF(wished.x(), wished.y()).expandedTo(kSmallest).boundedTo(kLargest);
    update();
}

void NoteItem::mouseReleaseEvent(QGraphicsSceneMouseEvent* event)
{
    m_isResizing = false;
    QGraphicsObject::mouseReleaseEvent(event);
}

void NoteItem::hoverMoveEvent(QGraphicsSceneHoverEvent* event)
{
    setCursor(isAtCorner(event->pos()) ? Qt::SizeFDiagCursor : Qt::ArrowCursor);
}

} // namespace hilum::canvas
