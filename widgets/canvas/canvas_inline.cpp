// SPDX-License-Identifier: Apache-2.0
// Fields that stand on the canvas for a moment: names of nodes and groups, texts of notes, comments.
#include "widgets/canvas/canvas_view.h"
#include "widgets/canvas/edge_item.h"
#include "widgets/canvas/group_frame.h"
#include "widgets/canvas/node_card.h"
#include "widgets/canvas/note_item.h"

#include <QKeyEvent>

#include <algorithm>

namespace hilum::canvas {

void CanvasView::beginRename(const QString& text, const QRectF& place, const QString& accessibleName)
{
    finishRename(true);
    m_rename = new QLineEdit(text, viewport());
    m_rename->setAccessibleName(accessibleName);
    QRect field = mapFromScene(place).boundingRect().adjusted(-9, -5, 30, 7);
    field.setWidth(std::max(field.width(), 140));
    field.setHeight(std::max(field.height(), m_rename->sizeHint().height()));
    m_rename->setGeometry(field);
    m_rename->installEventFilter(this);
    m_rename->selectAll();
    m_rename->show();
    m_rename->setFocus();
    connect(m_rename, &QLineEdit::editingFinished, this, [this] { finishRename(true); });
}

void CanvasView::renameSelected()
{
    if (const std::vector<std::size_t> notes = m_scene->selectedNotes(); notes.size() == 1) {
        editNote(notes.front());
        return;
    }
    if (const std::vector<document::GraphEdge> edges = m_scene->selectedEdges(); edges.size() == 1) {
        editComment(edges.front());
        return;
    }
    const NodeCard* card = m_scene->card(m_selection.node());
    if (card == nullptr || !card->isVisible())
        return;
    ensureVisible(card, 20, 20);
    beginRename(m_selection.node(), card->mapRectToScene(card->nameRect()), tr("Name of the node"));
    m_renamed = m_selection.node();
}

void CanvasView::renameGroup(std::size_t index)
{
    if (index >= m_scene->groups().size())
        return;
    const GroupFrame* frame = m_scene->groups()[index];
    ensureVisible(frame->mapRectToScene(frame->titleRect()), 20, 20);
    QRectF place = frame->mapRectToScene(frame->titleRect());
    place.setWidth(std::min(place.width(), 220.0));
    beginRename(frame->title(), place, tr("Name of the group"));
    m_renamed = index;
}

void CanvasView::editComment(const document::GraphEdge& edge)
{
    const EdgeItem* item = m_scene->edgeItem(edge);
    if (item == nullptr || !item->isVisible() || m_document.isBroken())
        return;
    constexpr qreal kPixels = 260; // Of the field, however far away one looks.
    QRectF place = item->commentRect();
    place.setWidth(kPixels / zoom());
    place.moveCenter(item->commentRect().center());
    ensureVisible(place, 20, 20);
    beginRename(item->comment(), place, tr("Comment on the connection"));
    m_rename->setPlaceholderText(tr("What should others know here?"));
    m_renamed = edge;
}

void CanvasView::commentSelected()
{
    if (const std::vector<document::GraphEdge> edges = m_scene->selectedEdges(); !edges.empty())
        editComment(edges.front());
}

void CanvasView::finishRename(bool isAccepted)
{
    if (m_rename == nullptr)
        return;
    QLineEdit* field = std::exchange(m_rename, nullptr);
    field->disconnect(this);
    field->deleteLater();
    setFocus();
    if (isAccepted)
        takeField(field->text().trimmed());
}

void CanvasView::takeField(const QString& name)
{
    const auto renamed = std::exchange(m_renamed, {});
    if (const auto* group = std::get_if<std::size_t>(&renamed))
        m_scene->renameGroup(*group, name);
    else if (const auto* edge = std::get_if<document::GraphEdge>(&renamed))
        m_scene->setComment(*edge, name);
    else if (!m_document.renameNode(std::get<QString>(renamed), name))
        Q_EMIT statusMessage(
            tr("“%1” is taken or cannot name a node: a letter, then letters, digits, _ and -.").arg(name));
}

void CanvasView::editNote(std::size_t index)
{
    finishNote(true);
    if (index >= m_scene->notes().size() || m_document.isBroken())
        return;
    const NoteItem* note = m_scene->notes()[index];
    ensureVisible(note, 20, 20);
    m_editedNote = index;
    m_noteField =
        new QPlainTextEdit(QString::fromStdString(m_document.canvas().notes[index].text), viewport());
    m_noteField->setAccessibleName(tr("Text of the note"));
    m_noteField->setPlaceholderText(
        tr("Markdown: # title, * list, **bold**. Ctrl+Enter ends, Escape leaves."));
    m_noteField->setTabChangesFocus(true);
    const QRect place = mapFromScene(note->mapRectToScene(note->noteRect())).boundingRect();
    m_noteField->setGeometry(QRect(place.topLeft(), place.size().expandedTo(QSize(220, 110))));
    m_noteField->installEventFilter(this);
    m_noteField->selectAll();
    m_noteField->show();
    m_noteField->setFocus();
}

void CanvasView::finishNote(bool isAccepted)
{
    if (m_noteField == nullptr)
        return;
    QPlainTextEdit* field = std::exchange(m_noteField, nullptr);
    field->removeEventFilter(this);
    const QString text = field->toPlainText();
    field->deleteLater();
    setFocus();
    if (isAccepted)
        m_scene->changeNote(m_editedNote, text);
}

bool CanvasView::eventFilter(QObject* watched, QEvent* event)
{
    const bool isNote = watched == m_noteField;
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    const auto* key = isKey ? static_cast<const QKeyEvent*>(event) : nullptr;
    const bool isEnd = isNote && isKey && (key->modifiers() & Qt::ControlModifier) != 0
                       && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter);
    if (isKey && (isEnd || key->key() == Qt::Key_Escape)) {
        event->accept(); // Not the canvas's shortcut.
        if (event->type() == QEvent::KeyPress && isNote)
            finishNote(isEnd);
        else if (event->type() == QEvent::KeyPress)
            finishRename(false);
        return true;
    }
    if (isNote && event->type() == QEvent::FocusOut)
        finishNote(true);
    return QGraphicsView::eventFilter(watched, event);
}

} // namespace hilum::canvas
